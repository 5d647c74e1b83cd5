// Certificates that must not be accepted, on real TLS servers.
#include "emulator/tls_identity.hpp"
#include "support/emulated.hpp"
#include "support/process.hpp"

#include <genauth/model/signin.hpp>
#include <genauth/model/system.hpp>

#include <boost/asio/post.hpp>
#include <openssl/err.h>
#include <openssl/pemerr.h>

namespace genauth {
namespace {

using emulator::make_tls_identity;
using emulator::TlsIdentity;
using emulator::TlsIdentitySpec;
using test::run;

// `openssl s_server`: prints what it is sent.
class OpensslServer {
public:
    explicit OpensslServer(const TlsIdentity& identity, const std::vector<std::string>& more = {})
        : certificate_(identity.certificate_pem), key_(identity.private_key_pem), process_(command(more))
    {
        for (std::string line = "?"; !line.empty();) {
            line = process_.read_line();
            if (line.starts_with("ACCEPT")) {
                port_ = line.substr(line.rfind(':') + 1);
                return;
            }
        }
        throw std::runtime_error("openssl s_server does not start");
    }

    const std::string& port() const { return port_; }

    // Everything that it printed, after its end.
    std::string output()
    {
        process_.signal(SIGTERM);
        return process_.read_all();
    }

private:
    std::vector<std::string> command(const std::vector<std::string>& more) const
    {
        std::vector<std::string> result{"openssl", "s_server",          "-accept", "127.0.0.1:0",
                                        "-cert",   certificate_.path(), "-key",    key_.path()};
        result.insert(result.end(), more.begin(), more.end());
        return result;
    }

    test::TemporaryFile certificate_;
    test::TemporaryFile key_;
    test::Process process_;
    std::string port_;
};

class Tls : public ::testing::Test {
protected:
    ApiError refused_by_client(const TlsIdentity& identity, const std::string& host,
                               const std::string& ca_pem, const std::vector<std::string>& more = {})
    {
        OpensslServer server(identity, more);
        ClientOptions options;
        options.host = host + ':' + server.port();
        options.app_id = "app";
        options.tls.ca_pem = ca_pem;
        options.tls.trust_system_cas = false;
        options.http_version = test::http_version();
        const auto client = test::client_for(io, options);
        const auto reply = run(io, client.sign_in_by_account_password("planted-account", "planted-password"));
        EXPECT_FALSE(reply);
        const std::string received = server.output();
        EXPECT_EQ(received.find("POST"), std::string::npos);
        EXPECT_EQ(received.find("planted"), std::string::npos);
        EXPECT_EQ(reply.error().kind, ErrorKind::tls);
        EXPECT_EQ(reply.error().phase, Phase::tls);
        EXPECT_EQ(reply.error().sent, Sent::no);
        EXPECT_EQ(reply.error().attempts, 1);
        return reply.error();
    }

    asio::io_context io;
};

TEST_F(Tls, RefusesAnUnknownCa)
{
    const ApiError error = refused_by_client(make_tls_identity(), "localhost", make_tls_identity().ca_pem);
    EXPECT_EQ(std::string_view(error.cause.category().name()), "certificate");
}

TEST_F(Tls, RefusesAnotherHostName)
{
    TlsIdentitySpec spec;
    spec.names = {"other.example.com"};
    spec.addresses = {"10.0.0.1"};
    const TlsIdentity identity = make_tls_identity(spec);
    EXPECT_EQ(refused_by_client(identity, "localhost", identity.ca_pem).message, "hostname mismatch");
    EXPECT_EQ(refused_by_client(identity, "127.0.0.1", identity.ca_pem).message, "IP address mismatch");
}

TEST_F(Tls, RefusesAnExpiredOrFutureCertificate)
{
    TlsIdentitySpec expired;
    expired.valid_from = std::chrono::hours(-48);
    expired.valid_to = std::chrono::hours(-24);
    const TlsIdentity old = make_tls_identity(expired);
    EXPECT_EQ(refused_by_client(old, "localhost", old.ca_pem).message, "certificate has expired");
    TlsIdentitySpec future;
    future.valid_from = std::chrono::hours(24);
    future.valid_to = std::chrono::hours(48);
    const TlsIdentity young = make_tls_identity(future);
    EXPECT_EQ(refused_by_client(young, "localhost", young.ca_pem).message, "certificate is not yet valid");
}

TEST_F(Tls, RefusesAnOldProtocol)
{
    const TlsIdentity identity = make_tls_identity();
    refused_by_client(identity, "localhost", identity.ca_pem, {"-tls1_1", "-cipher", "ALL:@SECLEVEL=0"});
}

TEST_F(Tls, ShowsItsCertificateWhenAskedFor)
{
    const test::TemporaryFile certificate("");
    const test::TemporaryFile key("");
    const auto made = test::run_program({"openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                                         "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=a client",
                                         "-days", "2", "-keyout", key.path(), "-out", certificate.path()});
    ASSERT_EQ(made.status, 0) << made.output;
    const TlsIdentity identity = make_tls_identity();
    const auto ask = [&](bool with_certificate) {
        OpensslServer server(
            identity, {"-www", "-Verify", "1", "-verifyCAfile", certificate.path(), "-verify_return_error"});
        ClientOptions options;
        options.host = "localhost:" + server.port();
        options.app_id = "app";
        options.tls.ca_pem = identity.ca_pem;
        options.tls.trust_system_cas = false;
        options.http_version = HttpVersion::http1; // The server's.
        if (with_certificate) {
            options.tls.certificate_file = certificate.path();
            options.tls.private_key_file = key.path();
        }
        return run(io, test::client_for(io, options).get_system_info()).error();
    };
    // The server's page is nothing that we would accept, but it is an answer.
    EXPECT_EQ(ask(true).sent, Sent::answered);
    const ApiError refused = ask(false);
    EXPECT_EQ(refused.kind, ErrorKind::tls) << refused;
    EXPECT_EQ(refused.sent, Sent::maybe) << "under TLS 1.3 the refusal comes after the request has gone";
}

TEST_F(Tls, RefusesPlainHttpOnTheTlsPort)
{
    EmulatorOptions plain;
    plain.tls = false;
    const test::WatchedEmulator emulator(plain);
    ClientOptions options = test::options_for(emulator);
    options.host = "localhost:" + std::to_string(emulator.port());
    options.tls.trust_system_cas = true;
    const auto reply = run(io, test::client_for(io, options).get_system_info());
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::tls);
    EXPECT_EQ(reply.error().sent, Sent::no);
    EXPECT_TRUE(emulator.journal().empty());
}

// OpenSSL keeps one queue of errors for all that a thread does.
TEST_F(Tls, IsNotMisledByTheErrorsOfOthers)
{
    const auto leave_one = [this] { asio::post(io, [] { ERR_raise(ERR_LIB_PEM, PEM_R_NO_START_LINE); }); };
    const test::WatchedEmulator emulator;
    const auto client = test::client_for(io, test::options_for(emulator));
    for (int i = 0; i < 2; ++i) { // On a new connection, and on a used one.
        leave_one();
        EXPECT_TRUE(run(io, client.get_system_info()));
    }

    EmulatorOptions plain;
    plain.tls = false;
    const test::WatchedEmulator other(plain);
    ClientOptions options = test::options_for(emulator);
    options.host = "localhost:" + std::to_string(other.port());
    const auto lost = test::client_for(io, options);
    leave_one();
    const auto reply = run(io, lost.get_system_info());
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().message, "wrong version number");
}

TEST_F(Tls, AcceptsByNameAndByAddress)
{
    const test::WatchedEmulator emulator;
    for (const char* host : {"localhost", "127.0.0.1", "LOCALHOST", "localhost."}) {
        ClientOptions options = test::options_for(emulator);
        options.host = host + (':' + std::to_string(emulator.port()));
        EXPECT_TRUE(run(io, test::client_for(io, options).get_system_info())) << host;
    }
}

TEST_F(Tls, OptionsThatCannotBeUsedFailConstruction)
{
    const auto create = [&](TlsOptions tls) {
        ClientOptions options;
        options.host = "a.test";
        options.app_id = "app";
        options.tls = std::move(tls);
        return AuthenticationClient::create(io.get_executor(), options);
    };
    TlsOptions missing_file;
    missing_file.ca_file = "/nowhere/ca.pem";
    TlsOptions nonsense;
    nonsense.ca_pem = "no certificate";
    TlsOptions nobody;
    nobody.trust_system_cas = false;
    TlsOptions half;
    half.certificate_file = "/nowhere/certificate.pem";
    for (const TlsOptions& tls : {missing_file, nonsense, nobody, half}) {
        const auto client = create(tls);
        ASSERT_FALSE(client);
        EXPECT_EQ(client.error().kind, ErrorKind::invalid_argument);
        EXPECT_TRUE(client.error().message.starts_with("tls"));
    }
    EXPECT_TRUE(create(TlsOptions()));
}

} // namespace
} // namespace genauth
