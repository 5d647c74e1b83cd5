#include "http/transport.hpp"

#include <algorithm>
#include <boost/asio/this_coro.hpp>
#include <utility>

namespace genauth::http {
namespace {

// Operations that must not be repeated get a connection that the server has hardly had time to close.
bool must_not_repeat(Delivery delivery)
{
    return delivery != Delivery::read && delivery != Delivery::idempotent_write;
}

} // namespace

HttpTransport::HttpTransport(asio::any_io_executor executor, std::shared_ptr<DeadlineQueue> deadlines,
                             const Settings& settings)
    : deadlines_(std::move(deadlines)), uses_tls_(settings.tls != nullptr), options_(settings.pool),
      pool_(std::move(executor), *deadlines_, settings)
{
}

asio::awaitable<expected<TransportResponse>> HttpTransport::exchange(TransportRequest request)
{
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const asio::cancellation_state cancellation = co_await asio::this_coro::cancellation_state;
    Attempt attempt(executor, cancellation, *deadlines_, request.deadline, request.trace);
    PoolState::Demand demand;
    demand.fresh = request.fresh_connection;
    demand.max_idle = must_not_repeat(request.delivery) ? options_.idle_before_send : options_.idle;

    TransportResponse response;
    ConnectionPool::Lease lease(pool_);
    bool ok = pool_.try_acquire(attempt, demand, lease);
    if (!ok)
        ok = co_await pool_.acquire(attempt, demand, lease);
    if (ok)
        ok = co_await lease.carrier().exchange(attempt, request, response, lease.reuse);
    attempt.reached(&AttemptTrace::done);
    if (!ok) {
        attempt.error.reused = attempt.trace().reused;
        co_return unexpected(std::move(attempt.error));
    }
    response.reused = attempt.trace().reused;
    co_return response;
}

asio::awaitable<expected<void>> HttpTransport::prewarm(std::size_t connections, TimePoint deadline)
{
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const asio::cancellation_state cancellation = co_await asio::this_coro::cancellation_state;
    const std::size_t wanted = std::min(connections, options_.max_connections);
    for (bool enough = false; !enough;) {
        const PoolGauges gauges = pool_.gauges();
        if (gauges.busy + gauges.idle >= wanted)
            break;
        Attempt attempt(executor, cancellation, *deadlines_, deadline, nullptr);
        const bool opened = co_await pool_.prewarm(attempt, enough);
        if (!opened)
            co_return unexpected(std::move(attempt.error));
    }
    co_return expected<void>();
}

} // namespace genauth::http
