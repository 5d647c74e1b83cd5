// One TCP connection, with TLS on it or without.
#pragma once

#include "http/deadline.hpp"
#include "http/resolver.hpp"
#include "http/tls.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <string_view>
#include <system_error>

namespace genauth::http {

// Used by one coroutine at a time, on whatever thread; expire() may come from any other at any moment. The
// lock lies around the start of each socket operation and around close(), never across a suspension.
class Connection final : public Expirable {
public:
    // `tls` null: plain TCP.
    Connection(asio::any_io_executor executor, const Endpoint& endpoint, const TlsContext* tls);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // Tries the addresses in their order.
    asio::awaitable<std::error_code> connect(const Addresses& addresses);
    asio::awaitable<std::error_code> handshake();

    // Encrypts a request and hands over what the socket takes at once. True when that was all of it.
    bool begin_write(std::string_view request, std::error_code& error);
    asio::awaitable<std::error_code> finish_write();

    // The next bytes of the answer; the view is valid until the next call. At the end: asio's eof.
    asio::awaitable<std::error_code> read(std::string_view& data);

    // Has no byte come and no end been seen since the last answer? A look, not a proof.
    bool quiet();
    // The same for bytes that have come already and wait in the TLS layer.
    bool drained();

    // A byte of a request has been given to the socket since begin_write().
    bool wrote() const noexcept { return wrote_; }

    // Ends what is pending, a connect included, with an error. The descriptor stays open until its owner is
    // done: Asio's own cancellation may be looking at it on another thread.
    void expire() noexcept override;
    bool expired() const noexcept;

private:
    struct Connect;
    struct Send;
    struct Receive;

    asio::awaitable<std::error_code> flush();
    asio::awaitable<std::error_code> receive(std::span<char> space, std::size_t& size);
    bool reopen(const asio::ip::tcp& protocol);
    std::string_view pending() const noexcept;
    void sent(std::size_t size);

    mutable std::mutex mutex_;
    asio::ip::tcp::socket socket_;
    std::optional<TlsSession> tls_;
    std::string_view plain_out_; // Without TLS: what is left of the request.
    std::unique_ptr<char[]> plain_in_;
    bool wrote_ = false;
    bool expired_ = false;
};

} // namespace genauth::http
