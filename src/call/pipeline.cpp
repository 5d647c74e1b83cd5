#include "call/pipeline.hpp"

#include "call/attempts.hpp"
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
            add("authorization", request.authorization);
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
    result.target = request.target;
    result.headers = headers.view();
    result.body = request.body;
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

ApiError early_failure(ErrorKind kind, std::string message)
{
    ApiError error;
    error.kind = kind;
    error.message = std::move(message);
    return error;
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

asio::awaitable<std::optional<ApiError>> run_attempts(const Request& request, const Decoder& decoder)
{
    const asio::cancellation_state cancellation = co_await asio::this_coro::cancellation_state;
    const auto cancelled = [&] { return cancellation.cancelled() != asio::cancellation_type::none; };
    if (cancelled())
        co_return early_failure(ErrorKind::cancelled, "cancelled by the caller");

    http::DeadlineQueue& queue = *request.settings->deadlines;
    const Headers headers(request);
    const TimePoint deadline = deadline_of(request);
    TransportRequest wire = transport_request(request, headers, deadline);
    for (int attempts = 1;; ++attempts) {
        std::optional<ApiError> error = co_await attempt(request, wire, decoder);
        if (!error)
            co_return error;
        error->attempts = attempts;
        const Retry retry = next_attempt(wire.delivery, *error, attempts);
        const TimePoint again = queue.now() + drawn(retry);
        if (cancelled() || !retry.allowed || again >= deadline)
            co_return error;
        if (retry.pause.count() > 0)
            co_await sleep_until(queue, again);
        if (cancelled()) {
            error->kind = ErrorKind::cancelled;
            error->message = "cancelled by the caller";
            co_return error;
        }
        wire.fresh_connection = retry.fresh_connection;
    }
}

} // namespace

asio::awaitable<std::optional<ApiError>> run(Request request, Decoder decoder)
{
    if (!request.problem.empty())
        co_return early_failure(ErrorKind::invalid_argument, request.problem);
    // Cancellation is answered as an error, not thrown from within.
    const bool throwing = co_await asio::this_coro::throw_if_cancelled();
    co_await asio::this_coro::throw_if_cancelled(false);
    std::optional<ApiError> error = co_await run_attempts(request, decoder);
    co_await asio::this_coro::throw_if_cancelled(throwing);
    if (error) {
        const Delivery delivery = request.operation.delivery;
        error->idempotent = delivery == Delivery::read || delivery == Delivery::idempotent_write;
    }
    co_return error;
}

} // namespace genauth::call
