// What nginx and haproxy do to connections of HTTP/1.1, at their own times.
#include "emulator/tls_identity.hpp"
#include "support/process.hpp"
#include "support/run.hpp"

#include <genauth/client.hpp>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <gtest/gtest.h>
#include <unistd.h>

namespace genauth {
namespace {

using asio::ip::tcp;
using test::run;
using namespace std::chrono_literals;

class RealServer : public ::testing::Test {
protected:
    // The listening socket is ours and inherited, so that nothing has to be waited for.
    RealServer()
    {
        ::fcntl(listener_.native_handle(), F_SETFD, 0);
        directory_ = std::filesystem::temp_directory_path() /
                     ("genauth-server-" + std::to_string(::getpid()) + '-' + std::to_string(port()));
        std::filesystem::create_directory(directory_);
    }

    ~RealServer() override
    {
        if (server_) { // Ends its children, too.
            server_->signal(SIGTERM);
            server_->wait();
        }
        std::filesystem::remove_all(directory_);
    }

    int port() const { return listener_.local_endpoint().port(); }

    void start_nginx(const std::string& settings)
    {
        configuration_.emplace("daemon off;\npid " + directory_.string() +
                               "/pid;\nerror_log stderr;\n"
                               "events {}\nhttp {\naccess_log off;\nclient_body_temp_path " +
                               directory_.string() +
                               "/body;\n"
                               "proxy_temp_path " +
                               directory_.string() + "/proxy;\nfastcgi_temp_path " + directory_.string() +
                               "/fastcgi;\nuwsgi_temp_path " + directory_.string() +
                               "/uwsgi;\nscgi_temp_path " + directory_.string() +
                               "/scgi;\nserver {\nlisten 127.0.0.1:" + std::to_string(port()) +
                               " ssl;\nssl_certificate " + certificate_.path() + ";\nssl_certificate_key " +
                               key_.path() + ";\ndefault_type application/json;\n" + settings +
                               "\nlocation / { return 200 '{\"statusCode\":200}'; }\n"
                               "location /upload { proxy_pass http://127.0.0.1:1; }\n}\n}\n");
        ::setenv("NGINX", (std::to_string(listener_.native_handle()) + ';').c_str(), 1);
        server_.emplace(
            std::vector<std::string>{"nginx", "-p", directory_.string(), "-c", configuration_->path()});
        ::unsetenv("NGINX");
    }

    void start_haproxy(const std::string& settings)
    {
        configuration_.emplace(
            "defaults\nmode http\ntimeout connect 5s\ntimeout client 5s\ntimeout server 5s\n" + settings +
            "\nfrontend api\nbind fd@" + std::to_string(listener_.native_handle()) + " ssl crt " +
            both_.path() +
            "\nhttp-request return status 200 content-type application/json string "
            "'{\"statusCode\":200}'\n");
        server_.emplace(std::vector<std::string>{"haproxy", "-db", "-f", configuration_->path()});
    }

    AuthenticationClient client()
    {
        ClientOptions options;
        options.host = "localhost:" + std::to_string(port());
        options.app_id = "app";
        options.tls.ca_pem = identity_.ca_pem;
        options.tls.trust_system_cas = false;
        options.http_version = HttpVersion::http1;
        return AuthenticationClient::create(io.get_executor(), options).value();
    }

    expected<Json> send(const AuthenticationClient& to, const std::string& path = "/",
                        const Json& body = Json())
    {
        CallOptions how;
        how.delivery = Delivery::send;
        return run(io, to.call("POST", path, body, how));
    }

    // The servers' own limits pass in real time, and nobody tells us when.
    void let_pass(std::chrono::milliseconds time)
    {
        asio::steady_timer timer(io, time);
        run(io, timer.async_wait(asio::use_awaitable));
    }

    asio::io_context io;

private:
    tcp::acceptor listener_{io, {asio::ip::address_v4::loopback(), 0}};
    emulator::TlsIdentity identity_ = emulator::make_tls_identity();
    test::TemporaryFile certificate_{identity_.certificate_pem};
    test::TemporaryFile key_{identity_.private_key_pem};
    test::TemporaryFile both_{identity_.certificate_pem + identity_.private_key_pem};
    std::optional<test::TemporaryFile> configuration_;
    std::filesystem::path directory_;
    std::optional<test::Process> server_;
};

TEST_F(RealServer, NginxLimitsTheRequestsOfAConnection)
{
    start_nginx("keepalive_requests 3;");
    const auto to_nginx = client();
    for (int i = 0; i < 10; ++i) {
        const auto reply = send(to_nginx);
        ASSERT_TRUE(reply) << reply.error();
    }
    EXPECT_EQ(to_nginx.pool_gauges().opened, 4U);
    // nginx gives two tickets with a full handshake and none with a resumed one; each is used once.
    EXPECT_EQ(to_nginx.pool_gauges().resumed, 2U);
}

TEST_F(RealServer, NginxClosesAnIdleConnection)
{
    start_nginx("keepalive_timeout 1s;");
    const auto to_nginx = client();
    ASSERT_TRUE(send(to_nginx));
    let_pass(1200ms);
    const auto reply = send(to_nginx);
    ASSERT_TRUE(reply) << reply.error();
    EXPECT_EQ(to_nginx.pool_gauges().opened, 2U);
}

TEST_F(RealServer, NginxRefusesAnUploadBeforeItsEnd)
{
    start_nginx("client_max_body_size 1k;");
    const auto to_nginx = client();
    const Json large('"' + std::string(16 << 20, 'x') + '"');
    const auto reply = send(to_nginx, "/upload", large);
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().http_status, 413) << reply.error();
    EXPECT_EQ(reply.error().sent, Sent::answered);
    EXPECT_TRUE(send(to_nginx));
}

TEST_F(RealServer, HaproxySays408OnAConnectionWithoutRequest)
{
    start_haproxy("timeout http-request 300ms");
    const auto to_haproxy = client();
    const auto warm = run(io, to_haproxy.prewarm(1));
    ASSERT_TRUE(warm) << warm.error();
    let_pass(500ms);
    const auto reply = send(to_haproxy);
    ASSERT_TRUE(reply) << reply.error();
    EXPECT_EQ(to_haproxy.pool_gauges().opened, 2U);
}

TEST_F(RealServer, HaproxyClosesAnIdleConnection)
{
    start_haproxy("timeout http-keep-alive 300ms");
    const auto to_haproxy = client();
    ASSERT_TRUE(send(to_haproxy));
    let_pass(500ms);
    const auto reply = send(to_haproxy);
    ASSERT_TRUE(reply) << reply.error();
    EXPECT_EQ(to_haproxy.pool_gauges().opened, 2U);
}

} // namespace
} // namespace genauth
