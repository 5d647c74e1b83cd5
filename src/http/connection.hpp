// One TCP connection, with TLS on it or without.
#pragma once

#include "http/deadline.hpp"
#include "http/tls_session.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <string_view>
#include <sys/types.h>
#include <system_error>

namespace genauth::http {

// Used by one coroutine at a time, on whatever thread; expire() may come from any other at any moment. The
// lock lies around the start of each socket operation and around close(), never across a suspension.
class Connection final : public Expirable {
public:
    // `socket` is connected and does not block.
    explicit Connection(asio::ip::tcp::socket socket);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // From now on everything is TLS.
    asio::awaitable<std::error_code> handshake(std::shared_ptr<const TlsContext> context, std::string host);
    bool resumed() const noexcept { return tls_ && tls_->resumed(); }

    // Encrypts a request and hands over what the socket takes at once. True when that was all of it.
    bool begin_write(std::string_view request, std::error_code& error);
    asio::awaitable<std::error_code> finish_write();

    // The next bytes of the answer; the view is valid until the next call. At the end: asio's eof.
    asio::awaitable<std::error_code> read(std::string_view& data);

    // Nothing of the peer is left to be read since the last answer, and no end has been seen? A look, not a
    // proof. drained() looks at what has come already, alive() at the network, too.
    bool drained();
    bool alive();

    // A byte of a request has been given to the socket since begin_write().
    bool wrote() const noexcept { return wrote_; }

    // Ends what is pending with an error. The descriptor stays open until its owner is done: Asio's own
    // cancellation may be looking at it on another thread.
    void expire() noexcept override;
    bool expired() const noexcept;

    // Tells the peer that nothing more will come, if that can be done at once.
    void say_goodbye() noexcept;

    // In a child of fork(): gives up the descriptor without a sign on the wire, which is the parent's.
    void abandon() noexcept;

private:
    struct Send;
    struct Receive;

    asio::awaitable<std::error_code> flush();
    asio::awaitable<std::error_code> receive(std::span<char> space, std::size_t& size);
    bool inherited() const noexcept;
    std::string_view pending() const noexcept;
    void sent(std::size_t size);

    mutable std::mutex mutex_;
    asio::ip::tcp::socket socket_;
    const pid_t owner_;
    std::optional<TlsSession> tls_;
    std::string_view plain_out_; // Without TLS: what is left of the request.
    std::unique_ptr<char[]> plain_in_;
    bool wrote_ = false;
    bool write_failed_ = false;
    bool expired_ = false;
};

} // namespace genauth::http
