// Holds back attempts to connect to a server that does not accept any. Pure.
#pragma once

#include "http/deadline.hpp"

#include <chrono>

namespace genauth::http {

class Circuit {
public:
    // May a connection be tried now? Once open, the circuit lets one try pass per second.
    bool may_try(TimePoint now)
    {
        if (failures_ < failures_to_open)
            return true;
        if (now < next_try_)
            return false;
        next_try_ = now + between_tries;
        return true;
    }

    void succeeded() { failures_ = 0; }

    void failed(TimePoint now)
    {
        if (failures_ < failures_to_open && ++failures_ == failures_to_open)
            next_try_ = now + between_tries;
    }

private:
    static constexpr int failures_to_open = 5;
    static constexpr std::chrono::seconds between_tries{1};

    int failures_ = 0;
    TimePoint next_try_{};
};

} // namespace genauth::http
