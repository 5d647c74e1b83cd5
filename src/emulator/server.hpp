// The sockets of an emulator: listens, shakes hands, and gives each connection to the protocol that it agreed
// on.
#pragma once

#include "emulator/exchange.hpp"
#include "emulator/tls_identity.hpp"

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <optional>
#include <set>

namespace genauth::emulator {

class Http2Connection;

class Server {
public:
    // Must outlive `io`. Listens at once; answers while `io` runs on one thread. `identity` null: plain HTTP.
    Server(asio::io_context& io, const EmulatorOptions& options, Exchanges& exchanges,
           const TlsIdentity* identity);

    std::uint16_t port() const noexcept { return port_; }
    std::size_t connections() const noexcept { return open_; }

    // Sends GOAWAY on every HTTP/2 connection. `until_said` is kept until their sockets have taken it. On the
    // thread of `io`.
    void go_away(const std::shared_ptr<void>& until_said);

private:
    // The acceptor belongs to the coroutine: like every socket it dies with the io_context.
    asio::awaitable<void> accept(asio::ip::tcp::acceptor acceptor);
    asio::awaitable<void> pause();
    asio::awaitable<void> serve(asio::ip::tcp::socket socket);

    asio::io_context& io_;
    Exchanges& exchanges_;
    const std::uint32_t max_concurrent_streams_;
    std::optional<asio::ssl::context> tls_;
    std::uint16_t port_ = 0;
    std::uint64_t accepted_ = 0;
    std::atomic<std::size_t> open_{0};
    std::set<Http2Connection*> http2_;
};

} // namespace genauth::emulator
