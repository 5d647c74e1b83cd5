#include "http/network.hpp"

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

Network::Network(asio::any_io_executor executor, std::shared_ptr<DeadlineQueue> deadlines,
                 const Settings& settings)
    : deadlines_(std::move(deadlines)), uses_tls_(settings.tls != nullptr), options_(settings.pool),
      pool_(std::move(executor), *deadlines_, settings)
{
}

Network::Exchange::Exchange(Network& network, asio::cancellation_state cancellation,
                            const TransportRequest& request, TimePoint now, ApiError& error)
    : network_(network), request_(request),
      attempt_(cancellation, *network.deadlines_, now, request.deadline, request.trace, error),
      lease_(network.pool_)
{
    const PoolOptions& options = network.options_;
    demand_.fresh = request.fresh_connection;
    demand_.max_idle = must_not_repeat(request.delivery) ? options.idle_before_send : options.idle;
}

asio::awaitable<bool> Network::Exchange::run()
{
    if (network_.pool_.try_acquire(attempt_, demand_, lease_))
        return carry();
    return acquire_and_run();
}

asio::awaitable<bool> Network::Exchange::acquire_and_run()
{
    const bool acquired = co_await network_.pool_.acquire(attempt_, demand_, lease_);
    if (!acquired)
        co_return false;
    attempt_.connected = network_.deadlines_->now();
    co_return co_await carry();
}

asio::awaitable<bool> Network::Exchange::carry()
{
    return lease_.carrier().exchange(attempt_, request_, response_, lease_.reuse);
}

void Network::Exchange::finish()
{
    attempt_.reached(&AttemptTrace::done);
    lease_.give_back();
    attempt_.note(&AttemptTrace::reused, attempt_.reused);
    response_.reused = attempt_.error.reused = attempt_.reused;
}

asio::awaitable<expected<void>> Network::prewarm(std::size_t connections, TimePoint deadline)
{
    const asio::cancellation_state cancellation = co_await asio::this_coro::cancellation_state;
    const std::size_t wanted = std::min(connections, options_.max_connections);
    for (bool enough = false; !enough;) {
        const PoolGauges gauges = pool_.gauges();
        if (gauges.busy + gauges.idle >= wanted)
            break;
        ApiError error;
        Attempt attempt(cancellation, *deadlines_, deadlines_->now(), deadline, nullptr, error);
        const bool opened = co_await pool_.prewarm(attempt, enough);
        if (!opened)
            co_return unexpected(std::move(error));
    }
    co_return expected<void>();
}

} // namespace genauth::http
