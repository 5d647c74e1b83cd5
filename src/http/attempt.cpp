#include "http/attempt.hpp"

#include "tls_failure.hpp"

#include <algorithm>
#include <utility>

namespace genauth::http {
namespace {

// This machine has no descriptor, port or memory left for another connection.
bool is_exhaustion(const std::error_code& cause)
{
    return cause == std::errc::too_many_files_open || cause == std::errc::too_many_files_open_in_system ||
           cause == std::errc::no_buffer_space || cause == std::errc::not_enough_memory ||
           cause == std::errc::address_not_available;
}

ErrorKind kind_of(Phase phase, const std::error_code& cause)
{
    if (is_tls(cause))
        return ErrorKind::tls;
    if (phase == Phase::resolve)
        return ErrorKind::resolve;
    if (phase == Phase::connect)
        return is_exhaustion(cause) ? ErrorKind::overloaded : ErrorKind::connect;
    return ErrorKind::connection_lost;
}

} // namespace

Attempt::Attempt(asio::cancellation_state cancel, DeadlineQueue& queue, TimePoint now, TimePoint until,
                 AttemptTrace* notes, ApiError& failure)
    : cancellation(cancel), deadlines(queue), begun(now), connected(now), deadline(until), error(failure),
      trace_(notes)
{
}

bool Attempt::fail(ErrorKind kind, std::string_view message, std::error_code cause)
{
    error.kind = kind;
    error.phase = phase;
    error.sent = sent;
    error.message = message;
    error.cause = cause;
    return false;
}

bool Attempt::fail(bool expired, const std::error_code& cause)
{
    if (cancelled())
        return fail(ErrorKind::cancelled, "cancelled by the caller", cause);
    if (deadlines.closed())
        return fail(ErrorKind::shutting_down, "the client has been closed", cause);
    if (expired)
        return fail(ErrorKind::timeout, "the time limit has passed", cause);
    return fail(kind_of(phase, cause), cause.message(), cause);
}

void Attempt::reached(AttemptTrace::Time AttemptTrace::*step)
{
    if (trace_ != nullptr)
        reached(step, deadlines.now());
}

void Attempt::reached(AttemptTrace::Time AttemptTrace::*step, TimePoint when)
{
    if (trace_ != nullptr)
        trace_->*step = std::chrono::duration_cast<std::chrono::microseconds>(when - begun);
}

} // namespace genauth::http
