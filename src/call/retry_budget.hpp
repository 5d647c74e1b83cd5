// How many repetitions a client may make in all, so that retries do not multiply the load of a server in
// trouble. Pure.
#pragma once

#include <algorithm>
#include <chrono>

namespace genauth::call {

// A token bucket: each call puts in a tenth of a token, each second three; each repetition takes one out.
class RetryBudget {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    explicit RetryBudget(TimePoint now) : refilled_(now) {}

    void call_made() { add(per_call); }

    bool take(TimePoint now)
    {
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

    double tokens_ = 10; // A client that has just begun is no cause of overload.
    TimePoint refilled_;
};

} // namespace genauth::call
