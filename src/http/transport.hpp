// The network behind the Transport seam: HTTP/1.1 over a pool of connections.
#pragma once

#include "http/connection.hpp"
#include "http/pool.hpp"

#include <genauth/transport.hpp>

#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace genauth::http {

class HttpTransport final : public Transport {
public:
    struct Settings {
        Endpoint endpoint;
        Timeouts timeouts;
        PoolOptions pool;
        std::shared_ptr<const TlsContext> tls; // Null: plain HTTP.
    };

    HttpTransport(asio::any_io_executor executor, std::shared_ptr<DeadlineQueue> deadlines,
                  Settings settings);

    asio::awaitable<expected<TransportResponse>> exchange(TransportRequest request) override;

private:
    struct Attempt;
    struct Waiting;
    class Lease;

    asio::awaitable<bool> acquire(Attempt& attempt, Lease& lease);
    asio::awaitable<bool> open(Attempt& attempt, Lease& lease);
    asio::awaitable<bool> send(Attempt& attempt, Connection& connection, Deadline& deadline);
    asio::awaitable<bool> receive(Attempt& attempt, Connection& connection, Deadline& deadline);

    void close_stale();
    void release(PoolState::Slot slot, std::shared_ptr<Connection> connection, bool keep);
    std::chrono::milliseconds jittered_lifetime() const;

    asio::any_io_executor executor_;
    std::shared_ptr<DeadlineQueue> deadlines_;
    Settings settings_;
    Resolver resolver_;

    std::mutex mutex_;
    PoolState pool_;
    std::vector<std::shared_ptr<Connection>> idle_; // By slot.
    std::unordered_map<PoolState::Waiter, Waiting*> waiting_;
};

} // namespace genauth::http
