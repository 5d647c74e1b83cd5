// What has been received. Safe to use from any thread.
#pragma once

#include <genauth/emulator.hpp>

#include <condition_variable>
#include <mutex>
#include <vector>

namespace genauth::emulator {

class Journal {
public:
    // A place in the journal; invalid after clear(), which answered() then ignores.
    struct Entry {
        std::size_t index;
        std::size_t generation;
    };

    Entry add(EmulatorRequest request);
    void answered(const Entry& entry, int status);
    void clear();

    std::vector<EmulatorRequest> all() const;
    bool wait_for(std::size_t count, std::chrono::milliseconds limit) const;

private:
    mutable std::mutex mutex_;
    mutable std::condition_variable arrived_;
    std::vector<EmulatorRequest> requests_;
    std::size_t generation_ = 0;
};

} // namespace genauth::emulator
