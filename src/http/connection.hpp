// One TCP connection, with TLS on it or without.
#pragma once

#include "http/deadline.hpp"
#include "http/tls_session.hpp"
#include "wiped.hpp"

#include <array>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/system/error_code.hpp>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>
#include <sys/types.h>
#include <system_error>
#include <type_traits>
#include <utility>

namespace genauth::http {

// Used by one coroutine at a time, on whatever thread; expire() may come from any other at any moment. The
// lock lies around the start of each socket operation and around close(), never across a suspension.
class Connection final : public Expirable {
public:
    // `socket` is connected and does not block.
    Connection(asio::ip::tcp::socket socket, std::shared_ptr<DeadlineQueue> deadlines);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // From now on everything is TLS.
    asio::awaitable<std::error_code> handshake(std::shared_ptr<const TlsContext> context, std::string host);
    bool resumed() const noexcept { return tls_ && tls_->resumed(); }

    // The protocol that the handshake chose (ALPN); empty without one.
    std::string_view protocol() const noexcept { return tls_ ? tls_->protocol() : std::string_view(); }

    // Encrypts a request and hands over what the socket takes at once. True when that was all of it.
    bool begin_write(std::string_view request, std::error_code& error);
    asio::awaitable<std::error_code> finish_write();

    // A piece of an answer. Stands on the stack: a connection that waits needs no such buffer.
    struct Piece {
        Piece() = default;
        ~Piece()
        {
            if (size != 0)
                wipe(bytes.data(), size);
        }
        Piece(const Piece&) = delete;
        Piece& operator=(const Piece&) = delete;

        std::string_view view() const noexcept { return {bytes.data(), size}; }

        std::array<char, 4096> bytes;
        std::size_t size = 0;
    };

    // The next bytes of the answer, or the reason why none will come; at the end: asio's eof. False when
    // receive() has to be awaited first, and its result given to received().
    bool read(Piece& piece, std::error_code& error);
    auto receive();
    void received(std::size_t size);

    // Nothing of the peer is left to be read since the last answer, and no end has been seen? A look, not a
    // proof. drained() looks at what has come already, alive() at the network, too. \pre There is no
    // deadline.
    bool drained();
    bool alive();

    // Gives back the buffers until the next request. \pre Nothing is left to be read or written.
    void rest() noexcept;

    // For who knows more of its use.
    struct Parts {
        asio::ip::tcp::socket socket;
        std::unique_ptr<TlsSession> tls;
    };
    Parts take_apart() && { return {std::move(socket_), std::move(tls_)}; }

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

    bool inherited() const noexcept;
    std::string_view pending() const noexcept;
    std::span<char> input();
    void write_now();
    void sent(std::size_t size);

    mutable std::mutex mutex_;
    asio::ip::tcp::socket socket_;
    const std::shared_ptr<DeadlineQueue> deadlines_;
    const pid_t owner_;
    std::unique_ptr<TlsSession> tls_;
    std::string_view plain_out_;      // Without TLS: what is left of the request.
    std::unique_ptr<Piece> plain_in_; // Without TLS: what has been received.
    boost::system::error_code receive_error_;
    boost::system::error_code write_error_;
    bool wrote_ = false;
    bool expired_ = false;
};

// An initiation copies what it needs: the operation may complete on another thread, and the frame that holds
// the initiation be gone, before the socket's function returns. ~Connection waits for the lock.
struct Connection::Receive {
    Connection* connection;
    std::span<char> space;

    template<class Handler>
    void operator()(Handler&& handler) const
    {
        Connection& self = *connection;
        const std::lock_guard lock(self.mutex_);
        InTurn<std::decay_t<Handler>> turn{self.deadlines_, std::forward<Handler>(handler)};
        self.socket_.async_read_some(asio::buffer(space.data(), space.size()),
                                     asio::redirect_error(std::move(turn), self.receive_error_));
    }
};

// Each call waits here, at least once: deferred, it needs no coroutine of its own.
inline auto Connection::receive()
{
    Receive start{this, input()}; // An initiation must not allocate: it cannot say that it failed.
    return asio::async_initiate<const asio::deferred_t, void(std::size_t)>(start, asio::deferred);
}

} // namespace genauth::http
