// The calls of a client that are under way, so that closing it can wait for them.
#pragma once

#include "http/deadline.hpp"

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <cstdint>
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
        explicit Entry(InFlight& all) noexcept : all_(all), admitted_(all.enter()) {}
        ~Entry()
        {
            if (admitted_)
                all_.leave();
        }
        Entry(const Entry&) = delete;
        Entry& operator=(const Entry&) = delete;

    private:
        InFlight& all_;
        bool admitted_; // Not closed before.
    };

    // No call is admitted from now on.
    void close() noexcept { state_.fetch_or(closed_bit); }
    bool closed() const noexcept { return (state_.load() & closed_bit) != 0; }

    // \pre Closed. Returns when no call is under way, at `limit`, or when the coroutine is cancelled.
    asio::awaitable<void> wait_for_none(http::DeadlineQueue& queue, http::TimePoint limit);

private:
    struct Waiting;

    static constexpr std::uint64_t closed_bit = std::uint64_t{1} << 63U;

    bool enter() noexcept;
    void leave() noexcept;

    std::atomic<std::uint64_t> state_ = 0; // The number of calls, and whether closed.
    std::mutex mutex_;
    std::set<http::Signal*> waiting_; // Under the mutex.
};

} // namespace genauth::call
