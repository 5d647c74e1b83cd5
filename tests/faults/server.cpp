#include "faults/server.hpp"

#include <arpa/inet.h>
#include <csignal>
#include <cstdlib>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
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

std::string ok(std::string_view path)
{
    const std::string body = R"({"statusCode":200,"data":")" + std::string(path) + "\"}";
    return "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: " +
           std::to_string(body.size()) + "\r\n\r\n" + body;
}

void echo(Peer& peer)
{
    while (peer.request())
        peer.send(ok(peer.path()));
}

namespace {

ssl_ctx_st* make_tls(const Server::Options& options)
{
    SSL_CTX* context = SSL_CTX_new(TLS_server_method());
    BIO* bio = BIO_new_mem_buf(options.certificate_pem.data(), -1);
    X509* certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    SSL_CTX_use_certificate(context, certificate);
    while (X509* more = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr))
        SSL_CTX_add_extra_chain_cert(context, more);
    X509_free(certificate);
    BIO_free(bio);
    bio = BIO_new_mem_buf(options.key_pem.data(), -1);
    EVP_PKEY* key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    SSL_CTX_use_PrivateKey(context, key);
    EVP_PKEY_free(key);
    BIO_free(bio);
    ERR_clear_error();
    SSL_CTX_set_session_id_context(context, reinterpret_cast<const unsigned char*>("faults"), 6);
    if (options.configure)
        options.configure(context);
    return context;
}

} // namespace

Server::Server(Script script) : Server(std::move(script), Options())
{
}

Server::Server(Script script, Options options) : options_(std::move(options)), script_(std::move(script))
{
    if (options_.tls)
        tls_ = make_tls(options_);
    stop_ = ::eventfd(0, EFD_CLOEXEC);
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
        ::listen(listener_, options_.backlog) != 0)
        throw std::runtime_error("the fault server cannot listen");
    ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
    port_ = ntohs(address.sin_port);
    if (options_.accept)
        thread_ = std::thread([this] { listen(); });
}

Server::~Server()
{
    permit();
    const std::uint64_t now = 1;
    [[maybe_unused]] const auto written = ::write(stop_, &now, sizeof now);
    if (thread_.joinable())
        thread_.join();
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return serving_ == 0; });
    ::close(listener_);
    ::close(stop_);
    SSL_CTX_free(tls_);
}

void Server::play(Script script)
{
    const std::lock_guard lock(mutex_);
    script_ = std::move(script);
}

std::string Server::host() const
{
    return (options_.tls ? "localhost:" : "http://127.0.0.1:") + std::to_string(port_);
}

int Server::seen(const std::string& path) const
{
    const std::lock_guard lock(mutex_);
    const auto found = seen_.find(path);
    return found == seen_.end() ? 0 : found->second;
}

int Server::requests() const
{
    const std::lock_guard lock(mutex_);
    int sum = 0;
    for (const auto& [path, count] : seen_)
        sum += count;
    return sum;
}

void Server::permit()
{
    const std::lock_guard lock(mutex_);
    permitted_ = true;
    changed_.notify_all();
}

void Server::forget_tickets()
{
    unsigned char keys[80] = {1};
    SSL_CTX_set_tlsext_ticket_keys(tls_, keys, sizeof keys);
}

void Server::await_marks(int count)
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return marks_ >= count; });
}

void Server::listen()
{
    for (;;) {
        pollfd watched[2] = {{listener_, POLLIN, 0}, {stop_, POLLIN, 0}};
        ::poll(watched, 2, -1);
        if (watched[1].revents != 0)
            return;
        const int socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            continue;
        const int number = ++connections_;
        const std::lock_guard lock(mutex_);
        ++serving_;
        std::thread([this, socket, number] {
            serve(socket, number);
            OPENSSL_thread_stop(); // Now, since nobody waits for the thread's very end.
            const std::lock_guard ended(mutex_);
            --serving_;
            changed_.notify_all();
        }).detach();
    }
}

void Server::serve(int socket, int number)
{
    // OpenSSL writes without MSG_NOSIGNAL. Only here: that the client raises none is one of the tests.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);

    Peer::Log log;
    log.request = [this](const std::string& path) {
        if (!options_.count_paths)
            return;
        const std::lock_guard lock(mutex_);
        ++seen_[path];
    };
    log.mark = [this] {
        const std::lock_guard lock(mutex_);
        ++marks_;
        changed_.notify_all();
    };
    log.await_permission = [this] {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return permitted_; });
    };
    Peer peer(socket, stop_, number, std::move(log));
    Script script;
    {
        const std::lock_guard lock(mutex_);
        script = script_;
    }
    if (tls_ == nullptr || !options_.tls_at_once || peer.handshake(tls_))
        script(peer);
}

} // namespace genauth::faults
