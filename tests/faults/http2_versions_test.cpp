// Rows M1 to M6: how the version is agreed on, and how a connection begins.
#include "faults/http2_fixture.hpp"

#include <mutex>
#include <openssl/ssl.h>

namespace genauth::faults::http2 {
namespace {

// What the server of a test chooses in the TLS handshake, and what it was offered.
class Negotiation {
public:
    explicit Negotiation(std::string choice) : choice_(std::move(choice)) {}

    Server::Options options()
    {
        Server::Options result = tls_options();
        result.configure = [this](ssl_ctx_st* context) { SSL_CTX_set_alpn_select_cb(context, choose, this); };
        return result;
    }

    void choose_next(std::string choice)
    {
        const std::lock_guard lock(mutex_);
        choice_ = std::move(choice);
    }

    std::string offered() const
    {
        const std::lock_guard lock(mutex_);
        return offered_;
    }

private:
    static int choose(SSL*, const unsigned char** chosen, unsigned char* size, const unsigned char* offered,
                      unsigned offered_size, void* self)
    {
        auto& negotiation = *static_cast<Negotiation*>(self);
        const std::lock_guard lock(negotiation.mutex_);
        negotiation.offered_.assign(reinterpret_cast<const char*>(offered), offered_size);
        static thread_local std::string answer; // Until it is written.
        answer = negotiation.choice_;
        *chosen = reinterpret_cast<const unsigned char*>(answer.data());
        *size = static_cast<unsigned char>(answer.size());
        return answer.empty() ? SSL_TLSEXT_ERR_NOACK : SSL_TLSEXT_ERR_OK;
    }

    mutable std::mutex mutex_;
    std::string choice_;
    std::string offered_;
};

// Speaks what was agreed on.
void speak_either(Peer& peer)
{
    peer.note(peer.protocol() == "h2" ? "http/2" : "http/1.1");
    if (peer.protocol() == "h2")
        over_http2(http2::echo)(peer);
    else
        echo(peer);
}

class Http2Versions : public Http2Faults {};

TEST_F(Http2Versions, M1_AlpnChoosesTheVersion)
{
    using namespace std::string_literals;
    struct Case {
        HttpVersion version;
        std::string choice;
        std::string offered;
        std::string spoken; // Empty: the call fails.
    };
    const std::string both = "\2h2\10http/1.1";
    for (const Case& c : {Case{HttpVersion::automatic, "h2", both, "http/2"},
                          {HttpVersion::automatic, "http/1.1", both, "http/1.1"},
                          {HttpVersion::automatic, "", both, "http/1.1"},
                          {HttpVersion::http1, "http/1.1", "\10http/1.1", "http/1.1"},
                          {HttpVersion::http1, "", "\10http/1.1", "http/1.1"},
                          {HttpVersion::http2, "h2", "\2h2", "http/2"},
                          {HttpVersion::http2, "", "\2h2", ""}}) {
        SCOPED_TRACE(c.offered + " answered by " + c.choice);
        Negotiation negotiation(c.choice);
        Server server(speak_either, negotiation.options());
        ClientOptions options = options_for(server.host());
        options.http_version = c.version;
        const auto client = client_for(options);
        if (c.spoken.empty()) {
            const auto reply = call(client, Delivery::read, fresh_path());
            ASSERT_FALSE(reply);
            EXPECT_EQ(reply.error().kind, ErrorKind::tls) << reply.error();
            EXPECT_EQ(reply.error().sent, Sent::no);
            EXPECT_EQ(reply.error().attempts, 1);
        } else {
            expect_ok(client);
            expect_connection(server, client, true);
            EXPECT_EQ(server.seen(c.spoken), 1);
        }
        EXPECT_EQ(negotiation.offered(), c.offered);
    }
}

TEST_F(Http2Versions, M2_ServerChoosesWhatWasNotOffered)
{
    struct Case {
        HttpVersion version;
        std::string choice;
    };
    for (const Case& c : {Case{HttpVersion::automatic, "h3"}, Case{HttpVersion::automatic, "http/1.0"},
                          Case{HttpVersion::automatic, "h2c"}, Case{HttpVersion::http1, "h2"},
                          Case{HttpVersion::http2, "http/1.1"}}) {
        Negotiation negotiation(c.choice);
        Server server(speak_either, negotiation.options());
        ClientOptions options = options_for(server.host());
        options.http_version = c.version;
        const std::string path = fresh_path();
        const auto reply = call(client_for(options), Delivery::send, path);
        ASSERT_FALSE(reply) << c.choice;
        EXPECT_EQ(reply.error().kind, ErrorKind::tls) << reply.error();
        EXPECT_EQ(reply.error().sent, Sent::no);
        EXPECT_EQ(server.seen(path), 0);
    }
}

TEST_F(Http2Versions, M3_Http2WithoutTls)
{
    Server server;
    ClientOptions options = options_for(server.host());
    options.http_version = HttpVersion::http2;
    const auto refused = AuthenticationClient::create(io.get_executor(), options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::invalid_argument);
    options.http_version = HttpVersion::automatic;
    expect_ok(client_for(options));
}

// Behind one name there may be servers of both kinds, and they are replaced while the client runs.
TEST_F(Http2Versions, M4_BothVersionsInOnePool)
{
    Negotiation negotiation("http/1.1");
    Server server(speak_either, negotiation.options());
    ClientOptions options = options_for(server.host());
    options.timeouts = patient_options().timeouts;
    options.pool.max_connections = 4;
    const auto client = client_for(options);
    for (const std::string choice : {"h2", "http/1.1", "", "h2"}) {
        negotiation.choose_next(choice);
        ASSERT_TRUE(client.reload_tls(options.tls)); // The next calls need new connections.
        start_mixed(client, 50);
        expect_all_ok();
        expect_ok(client);
    }
    EXPECT_GE(server.seen("http/2"), 2);
    EXPECT_GE(server.seen("http/1.1"), 2);
}

TEST_F(Http2Versions, M5_ServerBeginsWithSomethingElse)
{
    for (const std::string& first :
         {ping(), headers(1, {{":status", "200"}}), ok("/"), std::string("HTTP/1.1 400 Bad Request\r\n\r\n"),
          frame(FrameType::settings, ack, 0, {}), std::string(100, '\0')}) {
        server_.play([first](Peer& peer) {
            std::string preface;
            if (!peer.take(client_preface.size(), preface))
                return;
            peer.send(first);
            peer.stall();
        });
        const auto reply = call(patient_client(), Delivery::send, fresh_path());
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::protocol) << reply.error();
        EXPECT_NE(reply.error().sent, Sent::answered);
        EXPECT_EQ(reply.error().attempts, 1);
    }
    server_.play(healthy);
    expect_ok(patient_client());
}

TEST_F(Http2Versions, M6_SettingsLateOrNever)
{
    // Late, and byte by byte.
    server_.play([](Peer& wire) {
        Connection peer(wire);
        std::string preface;
        if (!wire.take(client_preface.size(), preface))
            return;
        wire.drip(settings({{Setting::max_concurrent_streams, 7}}), 1ms);
        http2::echo(peer);
    });
    expect_ok(patient_client(), Delivery::send);
    // The client's are never acknowledged.
    server_.play([](Peer& wire) {
        Connection peer(wire);
        peer.acknowledges = false;
        if (peer.begin())
            http2::echo(peer);
    });
    const auto unacknowledged = patient_client();
    expect_ok(unacknowledged, Delivery::send);
    expect_connection(server_, unacknowledged, true);
    // Never, and not a word: no request is sent on trust.
    const Script silent = [](Peer& peer) { peer.stall(); };
    expect_each_class(server_, silent, {ErrorKind::timeout, Sent::no, "ABCDEF", Phase::tls});
}

} // namespace
} // namespace genauth::faults::http2
