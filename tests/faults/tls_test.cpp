// Rows T: the handshake and what comes under it.
#include "faults/fixture.hpp"
#include "faults/identity.hpp"
#include "support/process.hpp"

#include <genauth/tls_failure.hpp>

#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <thread>

namespace genauth::faults {
namespace {

using emulator::make_tls_identity;
using emulator::TlsIdentity;
using emulator::TlsIdentitySpec;

class FaultsT : public Faults {
protected:
    FaultsT() { ca_pem = identity().ca_pem; }

    // No class gets through, nothing is sent, and the cause is typed.
    void expect_refused(const Server& server, TlsFailure cause, const std::string& host = "localhost")
    {
        const int served = server.requests();
        for (const Class& c : classes) {
            const int before = server.connections();
            const auto client = client_for(host + ':' + std::to_string(server.port()));
            const auto reply = call(client, c.delivery, fresh_path());
            ASSERT_FALSE(reply);
            EXPECT_EQ(reply.error().kind, ErrorKind::tls) << reply.error();
            EXPECT_EQ(reply.error().phase, Phase::tls) << reply.error();
            EXPECT_EQ(reply.error().sent, Sent::no);
            EXPECT_EQ(reply.error().attempts, 1);
            EXPECT_TRUE(reply.error().cause == cause) << reply.error();
            EXPECT_EQ(server.connections() - before, 1);
        }
        EXPECT_EQ(server.requests(), served);
    }

    void expect_refused(const TlsIdentitySpec& spec, TlsFailure cause, const std::string& host = "localhost")
    {
        const TlsIdentity made = make_tls_identity(spec);
        ca_pem = made.ca_pem;
        const Server server(echo, tls_options(made));
        expect_refused(server, cause, host);
    }
};

TEST_F(FaultsT, T1_SilenceInTheHandshake)
{
    Server server;
    for (const Class& c : classes) {
        server.play([](Peer& peer) { peer.stall(); });
        const auto begun = std::chrono::steady_clock::now();
        const auto reply =
            call(client_for("localhost:" + std::to_string(server.port())), c.delivery, fresh_path());
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::timeout);
        EXPECT_EQ(reply.error().phase, Phase::tls);
        EXPECT_EQ(reply.error().sent, Sent::no);
        EXPECT_GT(reply.error().attempts, 1);
        EXPECT_LE(std::chrono::steady_clock::now() - begun, reply.error().attempts * 2 * (bound + slack));
    }
}

TEST_F(FaultsT, T2_ClosedInTheHandshake)
{
    Server server;
    for (const bool reset : {false, true})
        for (const Class& c : classes) {
            server.play([reset](Peer& peer) {
                peer.await_readable();
                if (reset)
                    peer.reset();
            });
            const auto reply =
                call(client_for("localhost:" + std::to_string(server.port())), c.delivery, fresh_path());
            ASSERT_FALSE(reply);
            EXPECT_EQ(reply.error().kind, ErrorKind::connection_lost) << reply.error();
            EXPECT_EQ(reply.error().phase, Phase::tls);
            EXPECT_EQ(reply.error().sent, Sent::no);
            EXPECT_GT(reply.error().attempts, 1);
        }
}

// And whatever else it sends then, the connection staying open.
TEST_F(FaultsT, T20_GoodbyeInPlaceOfAHandshake)
{
    Server server;
    for (const char level : {1, 2, 3})
        for (const std::size_t behind : {0, 8'192}) {
            server.play([level, behind](Peer& peer) {
                peer.await_readable();
                peer.send(std::string("\x15\x03\x03\x00\x02", 5) + level + std::string(1, '\0') +
                          std::string(behind, 'x'));
                peer.stall();
            });
            const auto begun = std::chrono::steady_clock::now();
            const auto reply =
                call(client_for("localhost:" + std::to_string(server.port())), Delivery::send, fresh_path());
            EXPECT_LE(std::chrono::steady_clock::now() - begun, 2 * (bound + slack));
            ASSERT_FALSE(reply);
            EXPECT_EQ(reply.error().kind, level == 1 ? ErrorKind::connection_lost : ErrorKind::tls)
                << reply.error();
            EXPECT_EQ(reply.error().phase, Phase::tls);
            EXPECT_EQ(reply.error().sent, Sent::no);
        }
}

TEST_F(FaultsT, T3_PlainHttpOnTheTlsPort)
{
    const Server server([](Peer& peer) {
        peer.await_readable();
        peer.send("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
        peer.stall();
    });
    expect_refused(server, TlsFailure::not_tls);
}

TEST_F(FaultsT, T4_ExpiredCertificate)
{
    TlsIdentitySpec spec;
    spec.valid_from = -48h;
    spec.valid_to = -24h;
    expect_refused(spec, TlsFailure::expired);
}

TEST_F(FaultsT, T5_CertificateNotYetValid)
{
    TlsIdentitySpec spec;
    spec.valid_from = 24h;
    spec.valid_to = 48h;
    expect_refused(spec, TlsFailure::not_yet_valid);
}

TEST_F(FaultsT, T6_CertificateForAnotherHost)
{
    TlsIdentitySpec spec;
    spec.addresses = {"10.0.0.1"};
    for (const std::string name :
         {"other.test", "*.localhost", "*", "l*calhost", "localhost.other.test", "xlocalhost"}) {
        spec.names = {name};
        expect_refused(spec, TlsFailure::host_mismatch);
    }
    expect_refused(spec, TlsFailure::host_mismatch, "127.0.0.1");
}

TEST_F(FaultsT, T7_CertificateThatNobodyVouchesFor)
{
    const Server server(echo, tls_options());
    ca_pem = make_tls_identity().ca_pem;
    expect_refused(server, TlsFailure::untrusted);
}

TEST_F(FaultsT, T9_OnlyAnOldVersion)
{
    Server::Options options = tls_options();
    options.configure = [](ssl_ctx_st* context) {
        SSL_CTX_set_security_level(context, 0);
        SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context, TLS1_1_VERSION);
    };
    const Server server(echo, options);
    expect_refused(server, TlsFailure::version);
}

int only_h2(ssl_st*, const unsigned char**, unsigned char*, const unsigned char* offered, unsigned size,
            void*)
{
    const std::string_view protocols(reinterpret_cast<const char*>(offered), size);
    return protocols.find("http/1.1") != std::string_view::npos ? SSL_TLSEXT_ERR_ALERT_FATAL
                                                                : SSL_TLSEXT_ERR_NOACK;
}

int must_be_localhost(ssl_st* ssl, int*, void*)
{
    const char* name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
    return name != nullptr && name == std::string_view("localhost") ? SSL_TLSEXT_ERR_OK
                                                                    : SSL_TLSEXT_ERR_ALERT_FATAL;
}

TEST_F(FaultsT, T10_ServerNameAndProtocol)
{
    Server::Options options = tls_options();
    options.configure = [](ssl_ctx_st* context) {
        SSL_CTX_set_tlsext_servername_callback(context, must_be_localhost);
    };
    Server named(echo, options);
    const auto client = client_for(named.host());
    expect_ok(client);
    expect_connection(named, client, true);
    options.configure = [](ssl_ctx_st* context) { SSL_CTX_set_alpn_select_cb(context, only_h2, nullptr); };
    const Server other(echo, options);
    expect_refused(other, TlsFailure::alert);
}

int refuse_every_certificate(X509_STORE_CTX* store, void*)
{
    X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
    return 0;
}

class ClientCertificate : public FaultsT {
protected:
    ClientCertificate() : certificate_(identity().certificate_pem), key_(identity().private_key_pem) {}

    Server::Options demanding(int version) const
    {
        Server::Options options = tls_options();
        options.configure = [version](ssl_ctx_st* context) {
            SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
            SSL_CTX_set_cert_verify_callback(context, refuse_every_certificate, nullptr);
            SSL_CTX_set_max_proto_version(context, version);
        };
        return options;
    }

    test::TemporaryFile certificate_;
    test::TemporaryFile key_;
};

TEST_F(ClientCertificate, T11_DemandedUnderTls13)
{
    const Server server(echo, demanding(TLS1_3_VERSION));
    for (const Class& c : classes) {
        const std::string path = fresh_path();
        const auto reply = call(client_for(server.host()), c.delivery, path);
        ASSERT_FALSE(reply);
        EXPECT_NE(reply.error().sent, Sent::answered) << "the request may go before the refusal comes";
        EXPECT_EQ(reply.error().kind, ErrorKind::tls) << reply.error();
        EXPECT_TRUE(reply.error().cause == TlsFailure::client_certificate) << reply.error();
        EXPECT_EQ(reply.error().attempts, 1);
        EXPECT_EQ(server.seen(path), 0);
    }
}

TEST_F(ClientCertificate, T12_DemandedUnderTls12)
{
    const Server server(echo, demanding(TLS1_2_VERSION));
    for (const Class& c : classes) {
        const auto reply = call(client_for(server.host()), c.delivery, fresh_path());
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::tls) << reply.error();
        EXPECT_EQ(reply.error().sent, Sent::no);
        EXPECT_EQ(reply.error().attempts, 1);
    }
}

TEST_F(ClientCertificate, T19_FatalAlertInPlaceOfAnAnswer)
{
    const Server server(echo, demanding(TLS1_3_VERSION));
    ClientOptions options = options_for(server.host());
    options.tls.certificate_file = certificate_.path();
    options.tls.private_key_file = key_.path();
    for (const Class& c : classes) {
        const auto reply = call(client_for(options), c.delivery, fresh_path());
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::tls) << reply.error();
        EXPECT_TRUE(reply.error().cause == TlsFailure::alert) << reply.error();
        // The alert may be there before the request is written.
        EXPECT_NE(reply.error().sent, Sent::answered);
        EXPECT_EQ(reply.error().attempts > 1, repeats(c) && reply.error().sent == Sent::maybe);
    }
}

TEST_F(FaultsT, T13_Renegotiation)
{
    Server::Options options = tls_options();
    options.configure = [](ssl_ctx_st* context) { SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION); };
    Server server(echo, options);
    for (const Class& c : classes) {
        server.play([](Peer& peer) {
            peer.request();
            peer.renegotiate();
            peer.send(ok(peer.path()));
            peer.stall();
        });
        const auto client = client_for(options_for(server.host()));
        const auto begun = std::chrono::steady_clock::now();
        const auto reply = call(client, c.delivery, fresh_path());
        EXPECT_LE(std::chrono::steady_clock::now() - begun, 3 * 2 * (bound + slack));
        if (!reply) {
            EXPECT_NE(reply.error().sent, Sent::no);
            EXPECT_TRUE(reply.error().attempts == 1 || repeats(c));
        }
        server.play(echo);
        expect_ok(client);
    }
}

TEST_F(FaultsT, T14_ResumedSessionOfferedToAnotherHost)
{
    // One certificate for one of the two names that the server is called by.
    TlsIdentitySpec spec;
    spec.addresses = {};
    const TlsIdentity made = make_tls_identity(spec);
    ca_pem = made.ca_pem;
    Server server(echo, tls_options(made));
    expect_ok(client_for(server.host()));
    expect_refused(server, TlsFailure::host_mismatch, "127.0.0.1");
}

TEST_F(FaultsT, T15_TicketsOfAnEarlierServer)
{
    Server server(
        [](Peer& peer) {
            peer.request();
            peer.send(ok(peer.path()));
            peer.goodbye();
            peer.half_close();
            peer.mark();
        },
        tls_options());
    const auto client = client_for(server.host());
    int calls = 0;
    const auto next_call = [&] {
        expect_ok(client, Delivery::send);
        server.await_marks(++calls);
    };
    for (int i = 0; i < 3; ++i)
        next_call();
    EXPECT_EQ(client.pool_gauges().opened, 3U);
    EXPECT_EQ(client.pool_gauges().resumed, 2U);
    server.forget_tickets();
    next_call();
    EXPECT_EQ(client.pool_gauges().opened, 4U);
    EXPECT_EQ(client.pool_gauges().resumed, 2U) << "a full handshake";
    next_call();
    EXPECT_EQ(client.pool_gauges().resumed, 3U);
}

TEST_F(FaultsT, T16_CaReplacedWhileBusy)
{
    const TlsIdentity next = make_tls_identity();
    Server server(echo, tls_options());
    Server renewed(echo, tls_options(next));
    const auto client = client_for(server.host());
    expect_ok(client);
    TlsOptions trust;
    trust.trust_system_cas = false;
    trust.ca_pem = next.ca_pem;
    std::atomic<bool> done = false;
    std::thread reloading([&] {
        while (!done)
            EXPECT_TRUE(client.reload_tls(options_for("a").tls));
    });
    for (int i = 0; i < 50; ++i)
        expect_ok(client);
    done = true;
    reloading.join();

    expect_ok(client);
    EXPECT_EQ(client.pool_gauges().idle, 1U);
    EXPECT_TRUE(client.reload_tls(trust));
    EXPECT_EQ(client.pool_gauges().idle, 0U) << "opened under the old settings";
    const auto refused = call(client, Delivery::send, fresh_path());
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().cause == TlsFailure::untrusted) << refused.error();

    TlsOptions nonsense;
    nonsense.ca_pem = "nonsense";
    EXPECT_EQ(client.reload_tls(nonsense).error().kind, ErrorKind::invalid_argument);
}

TEST_F(FaultsT, T17_DamagedRecordInTheBody)
{
    Server server(echo, tls_options());
    expect_each_class(server,
                      [](Peer& peer) {
                          peer.request();
                          peer.send("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{");
                          std::string record("\x17\x03\x03\x00\x40", 5);
                          peer.send_raw(record.append(64, 'x'));
                          peer.stall();
                      },
                      {ErrorKind::tls, Sent::answered, "AB"});
}

TEST_F(FaultsT, T18_KeyUpdateBetweenRequests)
{
    Server server(
        [](Peer& peer) {
            while (peer.request()) {
                peer.send(ok(peer.path()));
                peer.key_update();
            }
        },
        tls_options());
    const auto client = client_for(server.host());
    for (const Class& c : classes)
        for (int i = 0; i < 3; ++i)
            expect_ok(client, c.delivery);
}

} // namespace
} // namespace genauth::faults
