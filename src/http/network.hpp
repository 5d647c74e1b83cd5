// The network: HTTP over a pool of connections.
#pragma once

#include "http/connection_pool.hpp"

#include <genauth/transport.hpp>

#include <cstddef>
#include <memory>

namespace genauth::http {

class Network {
public:
    using Settings = ConnectionPool::Settings;
    class Exchange;

    Network(asio::any_io_executor executor, std::shared_ptr<DeadlineQueue> deadlines,
            const Settings& settings);

    // Opens connections, one after the other, until so many are open, or one that all calls can share, or the
    // pool is full.
    asio::awaitable<expected<void>> prewarm(std::size_t connections, TimePoint deadline);

    ConnectionPool& pool() noexcept { return pool_; }
    bool uses_tls() const noexcept { return uses_tls_; }

private:
    std::shared_ptr<DeadlineQueue> deadlines_;
    bool uses_tls_;
    PoolOptions options_;
    ConnectionPool pool_;
};

// One attempt to exchange a request for its answer. Stands beside the call's coroutine: one of its own
// would cost an allocation.
class Network::Exchange {
public:
    // Why there is no answer, it will write to `error`. \pre What it refers to outlives this object.
    Exchange(Network& network, asio::cancellation_state cancellation, const TransportRequest& request,
             TimePoint now, ApiError& error);
    ~Exchange() { wipe(response_.body.data(), response_.body.size()); } // It may hold a token.
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    // To be awaited once, at once. True when there is an answer.
    asio::awaitable<bool> run();

    // Gives the connection back.
    void finish();

    // Afterwards, if there is one: the answer.
    TransportResponse& response() noexcept { return response_; }

private:
    asio::awaitable<bool> acquire_and_run();
    asio::awaitable<bool> carry();

    Network& network_;
    const TransportRequest& request_;
    Attempt attempt_;
    PoolState::Demand demand_;
    ConnectionPool::Lease lease_;
    TransportResponse response_;
};

} // namespace genauth::http
