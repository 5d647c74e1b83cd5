// The calls of a client that are under way, so that closing it can wait for them.
#pragma once

#include "http/deadline.hpp"

#include <boost/asio/awaitable.hpp>
#include <cstddef>
#include <mutex>
#include <set>

namespace genauth::http {
class Signal;
}

namespace genauth::call {

class InFlight {
public:
    // One call; counted while it lives.
    class Entry {
    public:
        explicit Entry(InFlight& all);
        ~Entry();
        Entry(const Entry&) = delete;
        Entry& operator=(const Entry&) = delete;

        // False when the client was closed before.
        bool admitted() const noexcept { return admitted_; }

    private:
        InFlight& all_;
        bool admitted_;
    };

    // No call is admitted from now on.
    void close();
    bool closed() const;

    // Returns when no call is under way, at `limit`, or when the coroutine is cancelled.
    asio::awaitable<void> wait_for_none(http::DeadlineQueue& queue, http::TimePoint limit);
    bool none() const;

private:
    struct Waiting;

    mutable std::mutex mutex_;
    std::size_t count_ = 0;
    bool closed_ = false;
    std::set<http::Signal*> waiting_;
};

} // namespace genauth::call
