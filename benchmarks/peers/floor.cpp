// The floor: epoll and OpenSSL on the descriptor, fixed bytes out, the expected bytes back.
#include "support/measurement.hpp"

#include <arpa/inet.h>
#include <array>
#include <fcntl.h>
#include <iostream>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <stdexcept>
#include <string_view>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace bench {
namespace {

struct FreeSsl {
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
    void operator()(SSL* ssl) const { SSL_free(ssl); }
};
using Context = std::unique_ptr<SSL_CTX, FreeSsl>;

void require(bool good, const char* what)
{
    if (!good)
        throw std::runtime_error(what);
}

Context make_context(const Workload& workload)
{
    Context context(SSL_CTX_new(TLS_client_method()));
    require(SSL_CTX_load_verify_file(context.get(), workload.ca_file.c_str()) == 1, "no CA");
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_read_ahead(context.get(), 1);
    return context;
}

std::string make_request(const Arguments& arguments)
{
    const std::string& body = arguments.workload.request;
    return "POST " + std::string(path) + " HTTP/1.1\r\nhost: " + host + ":" + std::to_string(arguments.port) +
           "\r\nauthorization: Bearer " + arguments.workload.token + "\r\nx-authing-app-id: " + app_id +
           "\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: " +
           std::to_string(body.size()) + "\r\n\r\n" + body;
}

class Connection {
public:
    Connection(SSL_CTX* context, unsigned short port) : ssl_(SSL_new(context))
    {
        descriptor_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        inet_pton(AF_INET, host, &address.sin_addr);
        require(connect(descriptor_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0,
                "cannot connect");
        const int on = 1;
        setsockopt(descriptor_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl_.get()), host);
        SSL_set_fd(ssl_.get(), descriptor_);
        require(SSL_connect(ssl_.get()) == 1, "no TLS");
        fcntl(descriptor_, F_SETFL, fcntl(descriptor_, F_GETFL) | O_NONBLOCK);
    }
    ~Connection() { close(descriptor_); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    int descriptor() const { return descriptor_; }

    void send(std::string_view request)
    {
        received_ = 0;
        const int size = static_cast<int>(request.size());
        require(SSL_write(ssl_.get(), request.data(), size) == size, "the request was not taken at once");
    }

    // True when the whole answer is there.
    bool receive(std::string_view expected_body)
    {
        for (;;) {
            const int size = SSL_read(ssl_.get(), buffer_.data() + received_,
                                      static_cast<int>(buffer_.size() - received_));
            if (size <= 0) {
                require(SSL_get_error(ssl_.get(), size) == SSL_ERROR_WANT_READ, "the connection ended");
                return false;
            }
            received_ += static_cast<std::size_t>(size);
            const std::string_view answer(buffer_.data(), received_);
            if (answer.ends_with(expected_body)) {
                require(answer.starts_with("HTTP/1.1 200 "), "not 200");
                return true;
            }
            require(received_ < buffer_.size(), "not the expected answer");
        }
    }

private:
    std::unique_ptr<SSL, FreeSsl> ssl_;
    int descriptor_ = -1;
    std::array<char, 2048> buffer_;
    std::size_t received_ = 0;
};

void run(const Arguments& arguments)
{
    require(arguments.http == 1, "only HTTP/1.1");
    const Context context = make_context(arguments.workload);
    const std::string request = make_request(arguments);
    const int poll = epoll_create1(EPOLL_CLOEXEC);
    std::vector<std::unique_ptr<Connection>> connections;
    for (int i = 0; i < arguments.in_flight; ++i) {
        connections.push_back(std::make_unique<Connection>(context.get(), arguments.port));
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = connections.back().get();
        epoll_ctl(poll, EPOLL_CTL_ADD, connections.back()->descriptor(), &event);
    }
    for (const auto& connection : connections)
        connection->send(request);

    Measurement measurement(arguments);
    std::uint64_t calls = 0;
    std::array<epoll_event, 256> events;
    while (measurement.tick(calls)) {
        const int ready = epoll_wait(poll, events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < ready; ++i) {
            auto* connection = static_cast<Connection*>(events[static_cast<std::size_t>(i)].data.ptr);
            if (connection->receive(arguments.workload.answer)) {
                ++calls;
                connection->send(request);
            }
        }
    }
    close(poll);
    measurement.print("http/1.1");
}

} // namespace
} // namespace bench

int main(int count, char** values)
{
    try {
        bench::run(bench::read_arguments(count, values));
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
