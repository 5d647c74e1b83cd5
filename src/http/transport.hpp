// The network behind the Transport seam: HTTP over a pool of connections.
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

} // namespace genauth::http
