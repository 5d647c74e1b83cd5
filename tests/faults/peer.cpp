#include "faults/peer.hpp"

#include <cstdlib>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace genauth::faults {

Peer::Peer(int socket, int stop, int number, Log log)
    : socket_(socket), stop_(stop), number_(number), log_(std::move(log))
{
    const int yes = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

Peer::~Peer()
{
    SSL_free(tls_);
    if (socket_ >= 0)
        ::close(socket_);
}

// False when the server is being stopped or the time is over.
bool Peer::wait(short events, int timeout_ms)
{
    pollfd watched[2] = {{socket_, events, 0}, {stop_, POLLIN, 0}};
    const int ready = ::poll(watched, 2, timeout_ms);
    return ready > 0 && watched[1].revents == 0;
}

bool Peer::handshake(ssl_ctx_st* tls)
{
    tls_ = SSL_new(tls);
    SSL_set_fd(tls_, socket_);
    if (!wait(POLLIN))
        return false;
    const int result = SSL_accept(tls_);
    ERR_clear_error();
    return result == 1;
}

bool Peer::read_more()
{
    char buffer[4096];
    if (tls_ == nullptr || SSL_pending(tls_) == 0)
        if (!wait(POLLIN))
            return false;
    const auto size = tls_ != nullptr ? SSL_read(tls_, buffer, sizeof buffer)
                                      : static_cast<int>(::recv(socket_, buffer, sizeof buffer, 0));
    ERR_clear_error();
    if (size <= 0)
        return false;
    unread_.append(buffer, static_cast<std::size_t>(size));
    return true;
}

bool Peer::head()
{
    while (unread_.find("\r\n\r\n") == std::string::npos)
        if (!read_more())
            return false;
    const std::size_t begin = unread_.find(' ') + 1;
    path_ = unread_.substr(begin, unread_.find(' ', begin) - begin);
    log_.request(path_);
    return true;
}

bool Peer::request()
{
    if (!head())
        return false;
    const std::size_t body = unread_.find("\r\n\r\n") + 4;
    const std::size_t field = unread_.find("content-length: ");
    const std::size_t length = field < body ? std::strtoul(unread_.c_str() + field + 16, nullptr, 10) : 0;
    while (unread_.size() < body + length)
        if (!read_more())
            return false;
    unread_.erase(0, body + length);
    return true;
}

bool Peer::take(std::size_t size, std::string& bytes)
{
    while (unread_.size() < size)
        if (!read_more())
            return false;
    bytes = unread_.substr(0, size);
    unread_.erase(0, size);
    return true;
}

std::string Peer::protocol() const
{
    const unsigned char* name = nullptr;
    unsigned size = 0;
    if (tls_ != nullptr)
        SSL_get0_alpn_selected(tls_, &name, &size);
    return {reinterpret_cast<const char*>(name), size};
}

void Peer::send(std::string_view bytes)
{
    if (tls_ == nullptr) {
        send_raw(bytes);
        return;
    }
    if (!bytes.empty())
        SSL_write(tls_, bytes.data(), static_cast<int>(bytes.size()));
    ERR_clear_error();
}

void Peer::send_raw(std::string_view bytes)
{
    while (!bytes.empty() && wait(POLLOUT)) {
        const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

void Peer::drip(std::string_view bytes, std::chrono::milliseconds pause)
{
    for (const char& byte : bytes) {
        send({&byte, 1});
        pollfd stop{stop_, POLLIN, 0};
        if (pause.count() > 0 && ::poll(&stop, 1, static_cast<int>(pause.count())) > 0)
            return;
    }
}

void Peer::stall()
{
    char buffer[4096];
    while (wait(POLLIN) && ::recv(socket_, buffer, sizeof buffer, 0) > 0) {
    }
}

void Peer::hold()
{
    pollfd stop{stop_, POLLIN, 0};
    ::poll(&stop, 1, -1);
}

void Peer::half_close()
{
    ::shutdown(socket_, SHUT_WR);
}

void Peer::goodbye()
{
    if (tls_ != nullptr)
        SSL_shutdown(tls_);
    ERR_clear_error();
}

void Peer::reset()
{
    const linger at_once{1, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    ::close(socket_);
    socket_ = -1;
}

void Peer::mark()
{
    log_.mark();
}

void Peer::await_permission()
{
    log_.await_permission();
}

void Peer::cork()
{
    const int yes = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_CORK, &yes, sizeof yes);
}

void Peer::uncork()
{
    const int no = 0;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_CORK, &no, sizeof no);
}

bool Peer::await_readable()
{
    return wait(POLLIN);
}

void Peer::await_delivery()
{
    int unsent = 1;
    while (unsent > 0 && ::ioctl(socket_, SIOCOUTQ, &unsent) == 0)
        std::this_thread::yield();
}

bool Peer::gone()
{
    pollfd watched[2] = {{socket_, POLLRDHUP, 0}, {stop_, POLLIN, 0}};
    return ::poll(watched, 2, 0) != 0;
}

bool Peer::key_update()
{
    return SSL_key_update(tls_, SSL_KEY_UPDATE_REQUESTED) == 1 && SSL_do_handshake(tls_) == 1;
}

bool Peer::renegotiate()
{
    return SSL_renegotiate(tls_) == 1 && SSL_do_handshake(tls_) == 1;
}

} // namespace genauth::faults
