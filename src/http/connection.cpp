#include "http/connection.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <utility>

namespace genauth::http {
namespace {

using Error = boost::system::error_code;

constexpr std::size_t plain_size = 16 * 1024; // The most that one TLS record holds.

std::error_code eof()
{
    return Error(asio::error::eof);
}

} // namespace

// Each initiation copies what it needs: the operation may complete on another thread, and the frame that
// holds the initiation be gone, before the socket's function returns. ~Connection waits for the lock.
struct Connection::Connect {
    Connection* connection;
    asio::ip::tcp::endpoint address;

    template<class Handler>
    void operator()(Handler&& handler) const
    {
        Connection& self = *connection;
        const std::lock_guard lock(self.mutex_);
        self.socket_.async_connect(address, std::forward<Handler>(handler));
    }
};

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

struct Connection::Receive {
    Connection* connection;
    std::span<char> space;

    template<class Handler>
    void operator()(Handler&& handler) const
    {
        Connection& self = *connection;
        const std::lock_guard lock(self.mutex_);
        self.socket_.async_read_some(asio::buffer(space.data(), space.size()),
                                     std::forward<Handler>(handler));
    }
};

Connection::Connection(asio::any_io_executor executor, const Endpoint& endpoint, const TlsContext* tls)
    : socket_(std::move(executor)), plain_in_(std::make_unique_for_overwrite<char[]>(plain_size))
{
    if (tls != nullptr)
        tls_.emplace(*tls, endpoint.host);
}

Connection::~Connection()
{
    const std::lock_guard wait_for_initiation(mutex_);
    wipe(plain_in_.get(), plain_size);
}

bool Connection::reopen(const asio::ip::tcp& protocol)
{
    const std::lock_guard lock(mutex_);
    Error error;
    socket_.close(error);
    if (!expired_)
        socket_.open(protocol, error);
    return !expired_ && !error;
}

asio::awaitable<std::error_code> Connection::connect(const Addresses& addresses)
{
    Error error = asio::error::host_not_found;
    for (const auto& address : addresses) {
        if (!reopen(address.protocol())) {
            error = asio::error::no_descriptors;
            continue;
        }
        auto token = asio::redirect_error(asio::use_awaitable, error);
        const Connect start{this, address};
        co_await asio::async_initiate<decltype(token), void(Error)>(start, token);
        if (!error || error == asio::error::operation_aborted)
            break;
    }
    if (!error) {
        const std::lock_guard lock(mutex_);
        Error ignored;
        socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
        socket_.non_blocking(true, error);
    }
    co_return error;
}

asio::awaitable<std::error_code> Connection::handshake()
{
    for (;;) {
        const TlsSession::Status status = tls_->handshake();
        // Also after a failure: the peer is owed an alert.
        const std::error_code lost = co_await flush();
        if (status == TlsSession::Status::failed)
            co_return tls_->error();
        if (lost || status == TlsSession::Status::done)
            co_return lost;
        std::size_t size = 0;
        const std::error_code error = co_await receive(tls_->input(), size);
        if (error)
            co_return error;
        tls_->received(size);
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
    if (tls_ && tls_->write(request) != TlsSession::Status::done) {
        error = tls_->error();
        return true;
    }
    const std::lock_guard lock(mutex_);
    Error failed;
    const std::size_t size = socket_.write_some(asio::buffer(pending()), failed);
    sent(size);
    if (failed && failed != asio::error::would_block)
        error = failed;
    return error || pending().empty();
}

asio::awaitable<std::error_code> Connection::finish_write()
{
    return flush();
}

asio::awaitable<std::error_code> Connection::flush()
{
    while (!pending().empty()) {
        Error error;
        auto token = asio::redirect_error(asio::use_awaitable, error);
        const Send start{this};
        const std::size_t size =
            co_await asio::async_initiate<decltype(token), void(Error, std::size_t)>(start, token);
        sent(size);
        if (error)
            co_return error;
    }
    co_return std::error_code();
}

asio::awaitable<std::error_code> Connection::receive(std::span<char> space, std::size_t& size)
{
    Error error;
    auto token = asio::redirect_error(asio::use_awaitable, error);
    const Receive start{this, space};
    size = co_await asio::async_initiate<decltype(token), void(Error, std::size_t)>(start, token);
    co_return error;
}

asio::awaitable<std::error_code> Connection::read(std::string_view& data)
{
    const std::span<char> plain(plain_in_.get(), plain_size);
    std::size_t size = 0;
    if (!tls_) {
        const std::error_code error = co_await receive(plain, size);
        data = std::string_view(plain.data(), size);
        co_return error;
    }
    for (;;) {
        const TlsSession::Status status = tls_->read(plain, size);
        data = std::string_view(plain.data(), size);
        if (status == TlsSession::Status::done)
            co_return std::error_code();
        if (status == TlsSession::Status::closed)
            co_return eof();
        if (status == TlsSession::Status::failed)
            co_return tls_->error();
        std::error_code error = co_await flush(); // The answer to a key update, if there was one.
        if (!error)
            error = co_await receive(tls_->input(), size);
        if (error)
            co_return error;
        tls_->received(size);
    }
}

bool Connection::quiet()
{
    const std::lock_guard lock(mutex_);
    char byte = 0;
    Error error;
    socket_.receive(asio::buffer(&byte, 1), asio::ip::tcp::socket::message_peek, error);
    return error == asio::error::would_block;
}

bool Connection::drained()
{
    return !tls_ || tls_->peek() == TlsSession::Status::input;
}

void Connection::expire() noexcept
{
    const std::lock_guard lock(mutex_);
    expired_ = true;
    Error ignored;
    socket_.shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
}

bool Connection::expired() const noexcept
{
    const std::lock_guard lock(mutex_);
    return expired_;
}

} // namespace genauth::http
