#include "http/connection.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cstring>
#include <unistd.h>

namespace genauth::http {
namespace {

using Error = boost::system::error_code;

constexpr int most_late_records = 8; // Reads of what came while the connection was idle.

std::error_code eof()
{
    return Error(asio::error::eof);
}

} // namespace

// As Receive.
struct Connection::Send {
    Connection* connection;

    template<class Handler>
    void operator()(Handler&& handler) const
    {
        Connection& self = *connection;
        const std::lock_guard lock(self.mutex_);
        self.socket_.async_write_some(asio::buffer(self.pending()), std::forward<Handler>(handler));
    }
};

Connection::Connection(asio::ip::tcp::socket socket, std::shared_ptr<DeadlineQueue> deadlines)
    : socket_(std::move(socket)), deadlines_(std::move(deadlines)), owner_(::getpid())
{
}

Connection::~Connection()
{
    const std::lock_guard wait_for_initiation(mutex_);
    rest();
}

void Connection::rest() noexcept
{
    plain_in_.reset();
    if (tls_)
        tls_->rest();
}

asio::awaitable<std::error_code> Connection::handshake(std::shared_ptr<const TlsContext> context,
                                                       std::string host)
{
    tls_ = std::make_unique<TlsSession>(std::move(context), std::move(host));
    plain_in_.reset(); // A proxy's.
    for (;;) {
        const TlsSession::Status status = tls_->handshake();
        // Also after a failure: the peer is owed an alert.
        write_now();
        std::error_code lost = write_error_;
        if (!lost && !pending().empty())
            lost = co_await finish_write();
        if (status == TlsSession::Status::failed)
            co_return tls_->error();
        if (status == TlsSession::Status::closed)
            co_return eof();
        if (lost || status == TlsSession::Status::done)
            co_return lost;
        received(co_await receive());
        if (receive_error_)
            co_return receive_error_;
    }
}

std::string_view Connection::pending() const noexcept
{
    return tls_ ? tls_->output() : plain_out_;
}

void Connection::sent(std::size_t size)
{
    wrote_ = wrote_ || size > 0;
    if (tls_)
        tls_->sent(size);
    else
        plain_out_.remove_prefix(size);
}

bool Connection::begin_write(std::string_view request, std::error_code& error)
{
    wrote_ = false;
    plain_out_ = request;
    const auto status = tls_ ? tls_->write(request) : TlsSession::Status::done;
    switch (status) {
    case TlsSession::Status::done:
        break;
    case TlsSession::Status::failed:
        error = tls_->error();
        return true;
    case TlsSession::Status::input: // Not worth waiting for, as nothing has been sent.
    case TlsSession::Status::closed:
        error = std::make_error_code(std::errc::connection_aborted);
        return true;
    }
    write_now();
    if (write_error_)
        error = write_error_;
    return error || pending().empty();
}

// As much as the socket takes without waiting.
void Connection::write_now()
{
    const std::lock_guard lock(mutex_);
    Error error;
    sent(socket_.write_some(asio::buffer(pending()), error));
    if (error && error != asio::error::would_block)
        write_error_ = error;
}

asio::awaitable<std::error_code> Connection::finish_write()
{
    while (!pending().empty()) {
        Error error;
        auto token = asio::redirect_error(asio::use_awaitable, error);
        const Send start{this};
        const std::size_t size =
            co_await asio::async_initiate<decltype(token), void(Error, std::size_t)>(start, token);
        sent(size);
        if (error) {
            write_error_ = error;
            co_return error;
        }
    }
    co_return std::error_code();
}

std::span<char> Connection::input()
{
    if (tls_)
        return tls_->input();
    if (!plain_in_)
        plain_in_ = std::make_unique<Piece>();
    return plain_in_->bytes;
}

void Connection::received(std::size_t size)
{
    if (tls_)
        tls_->received(size);
    else
        plain_in_->size = size;
}

bool Connection::read(Piece& piece, std::error_code& error)
{
    if (plain_in_) {
        piece.size = std::exchange(plain_in_->size, 0);
        std::memcpy(piece.bytes.data(), plain_in_->bytes.data(), piece.size);
        wipe(plain_in_->bytes.data(), piece.size);
    }
    if (tls_) {
        switch (tls_->read(piece.bytes, piece.size)) {
        case TlsSession::Status::closed:
            error = eof();
            return true;
        case TlsSession::Status::failed:
            error = tls_->error();
            return true;
        default:
            break;
        }
    }
    if (piece.size > 0)
        return true;
    if (tls_ && !write_error_ && !pending().empty())
        write_now(); // The answer to a key update.
    error = receive_error_;
    return static_cast<bool>(error);
}

bool Connection::drained()
{
    return !tls_ || tls_->peek() == TlsSession::Status::input;
}

// A TLS server may send tickets at any time: they are read, and the connection lives on. Nobody else can
// touch the socket yet, as no deadline has been set.
bool Connection::alive()
{
    Error error;
    if (!tls_) {
        char byte = 0;
        socket_.receive(asio::buffer(&byte, 1), asio::ip::tcp::socket::message_peek, error);
        return error == asio::error::would_block;
    }
    for (int i = 0; i < most_late_records; ++i) {
        const std::span<char> space = tls_->input();
        const std::size_t size = socket_.read_some(asio::buffer(space.data(), space.size()), error);
        if (error)
            return error == asio::error::would_block;
        tls_->received(size);
        if (tls_->peek() != TlsSession::Status::input)
            return false;
    }
    return false;
}

// A child of fork() shares the TCP connection with its parent.
bool Connection::inherited() const noexcept
{
    return ::getpid() != owner_;
}

void Connection::expire() noexcept
{
    const std::lock_guard lock(mutex_);
    expired_ = true;
    Error ignored;
    if (inherited())
        socket_.close(ignored);
    else
        socket_.shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
}

void Connection::say_goodbye() noexcept
{
    const std::lock_guard lock(mutex_);
    if (!tls_ || expired_ || inherited())
        return;
    tls_->close();
    Error ignored;
    socket_.write_some(asio::buffer(tls_->output()), ignored);
}

void Connection::abandon() noexcept
{
    const std::lock_guard lock(mutex_);
    Error ignored;
    socket_.close(ignored);
}

bool Connection::expired() const noexcept
{
    const std::lock_guard lock(mutex_);
    return expired_;
}

} // namespace genauth::http
