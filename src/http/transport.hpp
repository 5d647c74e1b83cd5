// The network behind the Transport seam: HTTP/1.1 over a pool of connections.
#pragma once

#include "http/connection_pool.hpp"

#include <genauth/transport.hpp>

#include <cstddef>
#include <memory>

namespace genauth::http {

class HttpTransport final : public Transport {
public:
    using Settings = ConnectionPool::Settings;

    HttpTransport(asio::any_io_executor executor, std::shared_ptr<DeadlineQueue> deadlines,
                  const Settings& settings);

    asio::awaitable<expected<TransportResponse>> exchange(TransportRequest request) override;

    // Opens connections, one after the other, until so many are open or the pool is full.
    asio::awaitable<expected<void>> prewarm(std::size_t connections, TimePoint deadline);

    ConnectionPool& pool() noexcept { return pool_; }
    bool uses_tls() const noexcept { return uses_tls_; }

private:
    asio::awaitable<bool> send(Attempt& attempt, const TransportRequest& request, Connection& connection,
                               Deadline& deadline);
    asio::awaitable<bool> receive(Attempt& attempt, const TransportRequest& request,
                                  ConnectionPool::Lease& lease, Deadline& deadline,
                                  TransportResponse& response);
    asio::awaitable<bool> rescue(Attempt& attempt, const TransportRequest& request,
                                 ConnectionPool::Lease& lease, Deadline& deadline,
                                 TransportResponse& response);

    std::shared_ptr<DeadlineQueue> deadlines_;
    std::string authority_;
    bool uses_tls_;
    Timeouts timeouts_;
    PoolOptions options_;
    ConnectionPool pool_;
};

} // namespace genauth::http
