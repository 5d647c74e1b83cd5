// One line per attempt, for a log that people read.
#pragma once

#include <genauth/observer.hpp>

#include <iosfwd>
#include <mutex>

class LogObserver final : public genauth::Observer {
public:
    // The stream must outlive the client.
    explicit LogObserver(std::ostream& out) : out_(out) {}

    void on_attempt(const genauth::AttemptRecord& record) noexcept override;

private:
    std::mutex mutex_; // Calls may run on several threads.
    std::ostream& out_;
};
