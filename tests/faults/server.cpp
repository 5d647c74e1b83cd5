#include "faults/server.hpp"

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace genauth::faults {

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
