// An event that a coroutine can wait for.
#pragma once

#include "http/deadline.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <mutex>

namespace genauth::http {

// Set from any thread, awaited by one coroutine. Whoever may call set() or expire() must be kept out, by
// its own lock, before the signal is destroyed.
class Signal final : public Expirable {
public:
    // `executor` is the one that the waiting coroutine runs on.
    explicit Signal(asio::any_io_executor executor);
    ~Signal();

    void set() noexcept;
    void expire() noexcept override;

    // Returns when the signal is set or expired, or the coroutine is cancelled.
    asio::awaitable<void> wait();

    bool expired() const noexcept;

    // Forgets what has been, so that it can be awaited again; clear() only that it was set.
    void reset() noexcept;
    void clear() noexcept;

private:
    struct Initiation;

    void wake(bool& flag) noexcept;

    mutable std::mutex mutex_;
    asio::steady_timer timer_;
    boost::system::error_code ignored_;
    bool set_ = false;
    bool expired_ = false;
};

} // namespace genauth::http
