// Where calls that wait for a connection learn that one has room.
#pragma once

#include "http/signal.hpp"

#include <mutex>

namespace genauth::http {

// Belongs to the pool; outlives it for the connections that do.
class Room {
public:
    // Who is to be woken: it asks the pool, on behalf of all that wait. Null: nobody waits.
    void watch(Signal* first) noexcept
    {
        const std::lock_guard lock(mutex_);
        first_ = first;
    }

    void announce() noexcept
    {
        const std::lock_guard lock(mutex_);
        if (first_ != nullptr)
            first_->set();
    }

private:
    std::mutex mutex_;
    Signal* first_ = nullptr;
};

} // namespace genauth::http
