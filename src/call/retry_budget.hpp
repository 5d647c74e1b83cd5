// How many repetitions a client may make in all, so that retries do not multiply the load of a server in
// trouble. Pure.
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>

namespace genauth::call {

// A token bucket: each call puts in a tenth of a token, each second three; each repetition takes one out.
class RetryBudget {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    explicit RetryBudget(TimePoint now) : refilled_(now) {}

    // From any thread, unlike take().
    void call_made() noexcept { calls_.fetch_add(1, std::memory_order_relaxed); }

    bool take(TimePoint now)
    {
        add(per_call * static_cast<double>(calls_.exchange(0, std::memory_order_relaxed)));
        add(per_second * std::chrono::duration<double>(now - refilled_).count());
        refilled_ = now;
        if (tokens_ < 1)
            return false;
        tokens_ -= 1;
        return true;
    }

private:
    void add(double tokens) { tokens_ = std::min(tokens_ + tokens, most); }

    static constexpr double per_call = 0.1;
    static constexpr double per_second = 3;
    static constexpr double most = 100;

    std::atomic<std::uint64_t> calls_ = 0; // Not in the bucket yet.
    double tokens_ = 10;                   // A client that has just begun is no cause of overload.
    TimePoint refilled_;
};

} // namespace genauth::call
