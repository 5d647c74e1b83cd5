// TLS sessions: resumed with the host that they are from and nothing else; what they say of the peer.
#include "faults/identity.hpp"
#include "http/tls_session.hpp"
#include "tls_failure.hpp"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace genauth::faults {
namespace {

using http::TlsContext;
using http::TlsTicket;
using Status = http::TlsSession::Status;

std::shared_ptr<const TlsContext> make_context()
{
    TlsOptions options;
    options.trust_system_cas = false;
    options.ca_pem = identity().ca_pem;
    return TlsContext::create(options, HttpVersion::http1).value();
}

// What somebody else on this thread has left behind.
void leave_error()
{
    ERR_raise(ERR_LIB_USER, ERR_R_INTERNAL_ERROR);
}

// One connection of a session, over a blocking socket.
class Dialogue {
public:
    Dialogue(const Server& server, std::shared_ptr<const TlsContext> context, const std::string& host)
        : socket_(::socket(AF_INET, SOCK_STREAM, 0)), session_(std::move(context), host)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<std::uint16_t>(server.port()));
        EXPECT_EQ(::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
        do {
            leave_error();
            status_ = session_.handshake();
        } while (status_ == Status::input && exchange());
        if (status_ == Status::done)
            ask();
    }
    ~Dialogue() { ::close(socket_); }
    Dialogue(const Dialogue&) = delete;
    Dialogue& operator=(const Dialogue&) = delete;

    bool accepted() const { return status_ == Status::done; }
    bool resumed() const { return session_.resumed(); }
    Status answer() const { return answer_; }
    const std::error_code& error() const { return session_.error(); }

    Status read()
    {
        char answer[1024];
        std::size_t size = 0;
        Status status = Status::input;
        do {
            leave_error();
            status = session_.read(answer, size);
        } while (status == Status::input && exchange());
        return status;
    }

private:
    bool exchange()
    {
        const std::string_view out = session_.output();
        if (::send(socket_, out.data(), out.size(), MSG_NOSIGNAL) < 0)
            return false;
        session_.sent(out.size());
        const auto size = ::recv(socket_, session_.input().data(), session_.input().size(), 0);
        session_.received(size > 0 ? static_cast<std::size_t>(size) : 0);
        return size > 0;
    }

    // The tickets come before the answer.
    void ask()
    {
        leave_error();
        EXPECT_EQ(session_.write("GET / HTTP/1.1\r\n\r\n"), Status::done);
        answer_ = read();
    }

    int socket_;
    http::TlsSession session_;
    Status status_ = Status::input;
    Status answer_ = Status::input;
};

TEST(TlsSession, IsResumedWithTheSameHostOnly)
{
    Server server(echo, tls_options());
    const auto context = make_context();
    EXPECT_FALSE(Dialogue(server, context, "localhost").resumed());
    EXPECT_TRUE(Dialogue(server, context, "localhost").resumed());
    const Dialogue by_address(server, context, "127.0.0.1");
    EXPECT_TRUE(by_address.accepted());
    EXPECT_FALSE(by_address.resumed()) << "a ticket of another host";
    EXPECT_FALSE(Dialogue(server, make_context(), "localhost").resumed()) << "a ticket of other settings";
}

TEST(TlsSession, ChecksTheHostOfAResumedSessionAgain)
{
    Server server(echo, tls_options());
    const auto context = make_context();
    const Dialogue honest(server, context, "localhost");
    for (const std::string other : {"other.test", "10.0.0.1"}) {
        context->keep_ticket(other, context->take_ticket("localhost"));
        const Dialogue forged(server, context, other);
        EXPECT_FALSE(forged.accepted());
        EXPECT_TRUE(forged.error() == TlsFailure::host_mismatch) << forged.error().message();
    }
}

TEST(TlsSession, UsesEachTicketOnce)
{
    Server server(echo, tls_options());
    const auto context = make_context();
    const Dialogue first(server, context, "localhost");
    int tickets = 0;
    while (const TlsTicket ticket = context->take_ticket("localhost"))
        ++tickets;
    EXPECT_GE(tickets, 1);
    EXPECT_EQ(context->take_ticket("localhost"), nullptr);
}

TEST(TlsSession, TellsTheEndsOfAConnectionApart)
{
    Server server(echo, tls_options());
    server.play([](Peer& peer) {
        peer.request();
        peer.send(ok(peer.path()));
        peer.goodbye();
        peer.stall();
    });
    Dialogue polite(server, make_context(), "localhost");
    EXPECT_EQ(polite.answer(), Status::done);
    EXPECT_EQ(polite.read(), Status::closed);
    EXPECT_FALSE(polite.error());

    server.play([](Peer& peer) {
        peer.request();
        peer.half_close();
        peer.stall();
    });
    EXPECT_EQ(Dialogue(server, make_context(), "localhost").answer(), Status::input);

    server.play([](Peer& peer) {
        peer.request();
        peer.send_raw(std::string("\x17\x03\x03\x00\x20", 5) + std::string(32, 'x'));
        peer.stall();
    });
    const Dialogue garbled(server, make_context(), "localhost");
    EXPECT_EQ(garbled.answer(), Status::failed);
    EXPECT_EQ(ERR_GET_LIB(static_cast<unsigned long>(garbled.error().value())), ERR_LIB_SSL);
}

TEST(TlsSession, SaysWhyThePeerGaveUp)
{
    Server::Options options = tls_options();
    options.configure = [](ssl_ctx_st* context) {
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    };
    const Server server(echo, options);
    const Dialogue refused(server, make_context(), "localhost");
    EXPECT_TRUE(refused.accepted());
    EXPECT_EQ(refused.answer(), Status::failed);
    EXPECT_TRUE(refused.error() == TlsFailure::client_certificate) << refused.error().message();
}

} // namespace
} // namespace genauth::faults
