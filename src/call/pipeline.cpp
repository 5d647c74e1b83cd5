#include "call/pipeline.hpp"

#include "call/attempts.hpp"
#include "call/observation.hpp"
#include "http/signal.hpp"

#include <algorithm>
#include <array>
#include <boost/asio/cancellation_state.hpp>
#include <boost/asio/this_coro.hpp>
#include <openssl/rand.h>

namespace genauth::call {
namespace {

using http::TimePoint;

constexpr std::size_t largest_body = std::size_t{16} << 20U;

// The client's header fields and this call's.
class Headers {
public:
    explicit Headers(const Request& request)
    {
        for (const Header& header : request.settings->headers)
            add(header.name, header.value);
        if (!request.authorization.empty())
            add("authorization", request.authorization.reveal());
        if (request.operation.body == api::BodyFormat::json)
            add("content-type", "application/json");
        if (request.operation.body == api::BodyFormat::form)
            add("content-type", "application/x-www-form-urlencoded");
    }

    std::span<const Header> view() const noexcept { return {headers_.data(), size_}; }

private:
    void add(std::string_view name, std::string_view value) { headers_.at(size_++) = {name, value}; }

    std::array<Header, 12> headers_;
    std::size_t size_ = 0;
};

TransportRequest transport_request(const Request& request, const Headers& headers, TimePoint deadline)
{
    const CallOptions& options = request.options;
    const std::size_t limit =
        options.max_body_size != 0 ? options.max_body_size : request.settings->options.max_body_size;
    TransportRequest result;
    result.method = request.operation.method;
    result.target = request.target();
    result.headers = headers.view();
    result.body = request.body.view();
    result.deadline = deadline;
    result.max_body_size = std::min(limit, largest_body);
    result.delivery = request.operation.delivery;
    return result;
}

TimePoint deadline_of(const Request& request)
{
    using std::chrono::milliseconds;
    milliseconds limit = request.options.timeout;
    limit = limit > milliseconds(0) ? std::min(limit, milliseconds(std::chrono::hours(24)))
                                    : request.settings->options.timeouts.total;
    return request.settings->deadlines->now() + limit;
}

// A random part of the pause (full jitter), so that many clients do not come back at once.
std::chrono::milliseconds drawn(const Retry& retry)
{
    if (!retry.jitter)
        return retry.pause;
    std::uint16_t random = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&random), sizeof random);
    return retry.pause * random / 0xffff;
}

ApiError early_failure(ErrorKind kind, std::string_view message)
{
    ApiError error;
    error.kind = kind;
    error.message = message;
    return error;
}

// Why a call that has not ended has to, whatever its attempts say.
std::optional<ErrorKind> interruption(const Request& request, const asio::cancellation_state& cancellation)
{
    if (cancellation.cancelled() != asio::cancellation_type::none)
        return ErrorKind::cancelled;
    if (request.settings->state->in_flight.closed())
        return ErrorKind::shutting_down;
    return std::nullopt;
}

std::string_view reason(ErrorKind interruption)
{
    return interruption == ErrorKind::cancelled ? "cancelled by the caller" : "the client has been closed";
}

asio::awaitable<void> sleep_until(http::DeadlineQueue& queue, TimePoint when)
{
    http::Signal signal(co_await asio::this_coro::executor);
    http::Deadline deadline(queue, signal);
    deadline.set(when);
    co_await signal.wait();
}

asio::awaitable<std::optional<ApiError>> attempt(const Request& request, TransportRequest wire,
                                                 const Decoder& decoder)
{
    expected<TransportResponse> response = co_await request.settings->transport->exchange(wire);
    if (!response)
        co_return std::move(response.error());
    std::optional<ApiError> error = judge(request, *response, decoder);
    wipe(response->body.data(), response->body.size());
    co_return error;
}

// When to try again; nothing when the call is over.
struct Again {
    TimePoint when;
    bool fresh_connection;
};

std::optional<Again> decide(const Request& request, const ApiError& error, TimePoint deadline)
{
    const Retry retry = next_attempt(request.operation.delivery, error, error.attempts);
    const TimePoint now = request.settings->deadlines->now();
    const Again again{now + drawn(retry), retry.fresh_connection};
    if (!retry.allowed || again.when >= deadline)
        return std::nullopt;
    State& state = *request.settings->state;
    const std::lock_guard lock(state.mutex);
    return state.budget.take(now) ? std::optional(again) : std::nullopt;
}

asio::awaitable<std::optional<ApiError>> run_attempts(const Request& request, const Decoder& decoder)
{
    const asio::cancellation_state cancellation = co_await asio::this_coro::cancellation_state;
    http::DeadlineQueue& queue = *request.settings->deadlines;
    const Headers headers(request);
    const TimePoint deadline = deadline_of(request);
    TransportRequest wire = transport_request(request, headers, deadline);
    const bool observed = request.settings->options.observer != nullptr;
    Sent sent = Sent::no;
    for (int attempts = 1;; ++attempts) {
        AttemptTrace trace;
        wire.trace = observed ? &trace : nullptr;
        std::optional<ApiError> error = co_await attempt(request, wire, decoder);
        std::optional<Again> again;
        if (error) {
            error->attempts = attempts;
            if (!interruption(request, cancellation))
                again = decide(request, *error, deadline);
        }
        if (observed)
            observe(request, attempts, !again, trace, error);
        if (!error)
            co_return error;
        // What an earlier attempt may have done is not undone by the last one.
        sent = error->sent = std::max(sent, error->sent);
        if (!again)
            co_return error;
        if (again->when > queue.now())
            co_await sleep_until(queue, again->when);
        if (const auto interrupted = interruption(request, cancellation)) {
            error->kind = *interrupted;
            error->message = reason(*interrupted);
            co_return error;
        }
        wire.fresh_connection = again->fresh_connection;
    }
}

asio::awaitable<std::optional<ApiError>> run_admitted(const Request& request, const Decoder& decoder)
{
    const asio::cancellation_state cancellation = co_await asio::this_coro::cancellation_state;
    State& state = *request.settings->state;
    const InFlight::Entry entry(state.in_flight);
    if (const auto interrupted = interruption(request, cancellation); interrupted || !entry.admitted()) {
        const ErrorKind kind = interrupted.value_or(ErrorKind::shutting_down);
        co_return early_failure(kind, reason(kind));
    }
    {
        const std::lock_guard lock(state.mutex);
        state.budget.call_made();
    }
    co_return co_await run_attempts(request, decoder);
}

} // namespace

asio::awaitable<std::optional<ApiError>> run(Request request, Decoder decoder)
{
    if (!request.problem.empty())
        co_return early_failure(ErrorKind::invalid_argument, request.problem);
    // Cancellation is answered as an error, not thrown from within.
    const bool throwing = co_await asio::this_coro::throw_if_cancelled();
    co_await asio::this_coro::throw_if_cancelled(false);
    std::optional<ApiError> error = co_await run_admitted(request, decoder);
    co_await asio::this_coro::throw_if_cancelled(throwing);
    if (error) {
        const Delivery delivery = request.operation.delivery;
        error->idempotent = delivery == Delivery::read || delivery == Delivery::idempotent_write;
    }
    co_return error;
}

} // namespace genauth::call
