// The sockets of an emulator: accepts, reads requests, writes what the router answers or a fault demands.
#pragma once

#include "emulator/faults.hpp"
#include "emulator/journal.hpp"
#include "emulator/tls_identity.hpp"
#include "emulator/world.hpp"

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <mutex>
#include <optional>

namespace genauth::emulator {

class Server {
public:
    // Must outlive `io`. Listens at once; answers while `io` runs on one thread. `identity` null: plain HTTP.
    Server(asio::io_context& io, World& world, std::mutex& world_mutex, Journal& journal, Faults& faults,
           const TlsIdentity* identity);

    std::uint16_t port() const noexcept { return port_; }
    std::size_t connections() const noexcept { return open_; }

private:
    struct Exchange;

    // The acceptor belongs to the coroutine: like every socket it dies with the io_context.
    asio::awaitable<void> accept(asio::ip::tcp::acceptor acceptor);
    asio::awaitable<void> pause();
    asio::awaitable<void> serve(asio::ip::tcp::socket socket);
    template<class Stream>
    asio::awaitable<bool> converse(Stream& stream, std::uint64_t connection);
    asio::awaitable<void> wait(std::chrono::milliseconds delay);
    void carry_out(Exchange& exchange);

    asio::io_context& io_;
    World& world_;
    std::mutex& world_mutex_;
    Journal& journal_;
    Faults& faults_;
    std::optional<asio::ssl::context> tls_;
    std::uint16_t port_ = 0;
    std::uint64_t accepted_ = 0;
    std::atomic<std::size_t> open_{0};
};

} // namespace genauth::emulator
