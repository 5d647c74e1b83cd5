// What is known of one attempt while it lasts.
#pragma once

#include "http/deadline.hpp"

#include <genauth/error.hpp>
#include <genauth/observer.hpp>

#include <algorithm>
#include <boost/asio/cancellation_state.hpp>
#include <string_view>
#include <system_error>
#include <type_traits>

namespace genauth::http {

// Functions that end the attempt note why in `error` and answer false.
struct Attempt {
    // What it refers to outlives the attempt. `notes`: null when nobody asks.
    Attempt(asio::cancellation_state cancel, DeadlineQueue& queue, TimePoint now, TimePoint until,
            AttemptTrace* notes, ApiError& failure);

    asio::cancellation_state cancellation;
    DeadlineQueue& deadlines;
    const TimePoint begun;
    TimePoint connected; // When it got its connection.
    TimePoint deadline;  // Of the whole call.
    Phase phase = Phase::queue;
    Sent sent = Sent::no;
    bool reused = false; // The connection has served before.
    ApiError& error;

    bool cancelled() const { return cancellation.cancelled() != asio::cancellation_type::none; }

    // When a phase that begins now, or began then, has to be over.
    TimePoint limit(std::chrono::milliseconds of_phase) const { return limit(of_phase, deadlines.now()); }
    TimePoint limit(std::chrono::milliseconds of_phase, TimePoint began) const
    {
        return std::min(deadline, began + of_phase);
    }

    bool fail(ErrorKind kind, std::string_view message, std::error_code cause = {});

    // An operation ended with `cause`, or not at all.
    bool fail(bool expired, const std::error_code& cause);

    // Notes the time of a step, now or as given, if somebody asks.
    void reached(AttemptTrace::Time AttemptTrace::*step);
    void reached(AttemptTrace::Time AttemptTrace::*step, TimePoint when);

    template<class T>
    void note(T AttemptTrace::*what, const std::type_identity_t<T>& value)
    {
        if (trace_ != nullptr)
            trace_->*what = value;
    }

private:
    AttemptTrace* trace_;
};

} // namespace genauth::http
