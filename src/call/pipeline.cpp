#include "call/pipeline.hpp"

#include "call/course.hpp"
#include "http/signal.hpp"

#include <boost/asio/cancellation_state.hpp>
#include <boost/asio/this_coro.hpp>

namespace genauth::call {
namespace {

// Why a call that has not ended has to, whatever its attempts say.
std::optional<ErrorKind> interruption(const Request& request, const asio::cancellation_state& cancellation)
{
    if (cancellation.cancelled() != asio::cancellation_type::none)
        return ErrorKind::cancelled;
    if (request.settings->state->in_flight.closed())
        return ErrorKind::shutting_down;
    return std::nullopt;
}

asio::awaitable<void> sleep_until(http::DeadlineQueue& queue, http::TimePoint when)
{
    http::Signal signal(co_await asio::this_coro::executor);
    http::Deadline deadline(queue, signal);
    deadline.set(when);
    co_await signal.wait();
}

ApiError invalid_argument(std::string_view message)
{
    ApiError error;
    error.kind = ErrorKind::invalid_argument;
    error.message = message;
    return error;
}

} // namespace

// One coroutine on purpose: each costs an allocation, and Asio's awaitables some hundred instructions more.
asio::awaitable<std::optional<ApiError>> run(const Request& request, Decoder decoder)
{
    if (!request.problem.empty())
        co_return invalid_argument(request.problem);
    const Settings& settings = *request.settings;
    const asio::cancellation_state cancellation = co_await asio::this_coro::cancellation_state;
    // Cancellation is answered as an error, not thrown from within.
    const bool throwing = co_await asio::this_coro::throw_if_cancelled();
    co_await asio::this_coro::throw_if_cancelled(false);

    const InFlight::Entry entry(settings.state->in_flight);
    Course course(request, decoder);
    while (course.goes_on(interruption(request, cancellation))) {
        expected<TransportResponse> response = co_await settings.transport->exchange(course.begin_attempt());
        course.end_attempt(response, interruption(request, cancellation));
        if (!course.over() && course.pause_end() > settings.deadlines->now())
            co_await sleep_until(*settings.deadlines, course.pause_end());
    }

    co_await asio::this_coro::throw_if_cancelled(throwing);
    if (std::optional<ApiError>& error = course.error()) {
        const Delivery delivery = request.operation.delivery;
        error->idempotent = delivery == Delivery::read || delivery == Delivery::idempotent_write;
    }
    co_return std::move(course.error());
}

} // namespace genauth::call
