// Tunnels through a proxy.
#include "faults/fixture.hpp"
#include "faults/identity.hpp"
#include "http/proxy.hpp"

#include <cstdlib>

namespace genauth::faults {
namespace {

class ProxyTest : public Faults {
protected:
    ProxyTest() { ca_pem = identity().ca_pem; }

    ClientOptions through(const Server& proxy, const std::string& host = "localhost:7777")
    {
        ClientOptions options = options_for(host);
        options.proxy.url = "127.0.0.1:" + std::to_string(proxy.port());
        return options;
    }

    static Server::Options tunnelling()
    {
        Server::Options options = tls_options();
        options.tls_at_once = false;
        return options;
    }
};

TEST_F(ProxyTest, CarriesCallsThroughATunnel)
{
    Server proxy(echo, tunnelling());
    proxy.play([tls = proxy.tls()](Peer& peer) {
        peer.request();
        peer.send("HTTP/1.1 200 Connection established\r\nvia: 1.1 a-proxy\r\n\r\n");
        if (peer.handshake(tls))
            echo(peer);
    });
    const auto client = client_for(through(proxy));
    expect_ok(client, Delivery::send);
    expect_ok(client, Delivery::send);
    EXPECT_EQ(proxy.connections(), 1);
    EXPECT_EQ(proxy.seen("localhost:7777"), 1) << "the name is looked up by the proxy";
}

TEST_F(ProxyTest, RefusalsAreErrorsOfTheConnection)
{
    for (const auto& [answer, attempts] :
         {std::pair("HTTP/1.1 407 Proxy Authentication Required\r\n"
                    "content-length: 5\r\n\r\nhello",
                    1),
          std::pair("HTTP/1.1 403 Forbidden\r\n\r\n", 1), std::pair("HTTP/1.1 502 Bad Gateway\r\n\r\n", 2)}) {
        Server proxy([answer = answer](Peer& peer) {
            peer.request();
            peer.send(answer);
            peer.stall();
        });
        const auto reply = call(client_for(through(proxy)), Delivery::send, fresh_path());
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::connect) << reply.error();
        EXPECT_EQ(reply.error().phase, Phase::connect);
        EXPECT_EQ(reply.error().sent, Sent::no);
        EXPECT_EQ(reply.error().attempts, attempts);
    }
}

TEST_F(ProxyTest, HoldsTheLimitsOfTheConnection)
{
    Server proxy;
    proxy.play([](Peer& peer) {
        peer.request();
        peer.drip("HTTP/1.1 200 " + std::string(1'000, 'x'), 20ms);
    });
    const auto begun = std::chrono::steady_clock::now();
    const auto silent = call(client_for(through(proxy)), Delivery::send, fresh_path());
    ASSERT_FALSE(silent);
    EXPECT_EQ(silent.error().kind, ErrorKind::timeout) << silent.error();
    EXPECT_LE(std::chrono::steady_clock::now() - begun, 2 * 2 * (bound + slack));
    for (const std::string answer : {"HTTP/1.1 200 OK\r\n\r\nearly words", "nonsense\r\n\r\n"}) {
        proxy.play([answer](Peer& peer) {
            peer.request();
            peer.send(answer);
            peer.stall();
        });
        const auto reply = call(client_for(through(proxy)), Delivery::send, fresh_path());
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::protocol) << reply.error();
        EXPECT_EQ(reply.error().sent, Sent::no);
    }
}

TEST_F(ProxyTest, SaysWhoItIsWithoutTellingErrors)
{
    ProxyOptions options;
    options.url = "http://from-url:p%40ss@proxy.test";
    http::Endpoint server;
    server.host = "api.test";
    auto proxy = http::choose_proxy(options, server);
    ASSERT_TRUE(proxy && *proxy);
    EXPECT_EQ((*proxy)->endpoint.host, "proxy.test");
    EXPECT_EQ((*proxy)->endpoint.port, 80);
    EXPECT_EQ(http::write_connect(**proxy, server),
              "CONNECT api.test:443 HTTP/1.1\r\nhost: api.test:443\r\n"
              "proxy-authorization: Basic ZnJvbS11cmw6cEBzcw==\r\n\r\n");
    options.username = "alice";
    options.password = "secret";
    proxy = http::choose_proxy(options, server);
    EXPECT_EQ((*proxy)->authorization, "Basic YWxpY2U6c2VjcmV0");
    for (const std::string bad :
         {"https://proxy.test", "http://u:planted@proxy.test/path", "http://u:planted@", "a b"}) {
        options.url = bad;
        const auto refused = http::choose_proxy(options, server);
        ASSERT_FALSE(refused) << bad;
        EXPECT_TRUE(refused.error().starts_with("proxy.url")) << refused.error();
        EXPECT_EQ(refused.error().find("planted"), std::string::npos);
    }
}

TEST_F(ProxyTest, KnowsWhatIsReachedDirectly)
{
    using http::is_excepted;
    EXPECT_TRUE(is_excepted("other.test, api.test", "api.test"));
    EXPECT_TRUE(is_excepted("TEST", "api.test"));
    EXPECT_TRUE(is_excepted(".test", "api.test"));
    EXPECT_TRUE(is_excepted("*", "api.test"));
    EXPECT_FALSE(is_excepted("pi.test", "api.test"));
    EXPECT_FALSE(is_excepted("", "api.test"));
    EXPECT_FALSE(is_excepted(".", "api.test"));
    EXPECT_TRUE(is_excepted("10.0.0.0/8", "10.1.2.3"));
    EXPECT_FALSE(is_excepted("10.0.0.0/8", "11.1.2.3"));
    EXPECT_FALSE(is_excepted("10.0.0.0/99", "10.1.2.3"));
    EXPECT_TRUE(is_excepted("fe80::/10", "fe80::1"));
    EXPECT_TRUE(is_excepted("::1", "0:0::1"));
    EXPECT_FALSE(is_excepted("1", "127.0.0.1"));
}

TEST_F(ProxyTest, LooksAtTheEnvironmentOnlyWhenAsked)
{
    http::Endpoint server;
    server.host = "api.test";
    ProxyOptions options;
    ::setenv("HTTPS_PROXY", "http://proxy.test:3128", 1);
    EXPECT_FALSE(*http::choose_proxy(options, server));
    options.from_environment = true;
    EXPECT_EQ((*http::choose_proxy(options, server))->endpoint.port, 3128);
    ::setenv("no_proxy", "test", 1);
    EXPECT_FALSE(*http::choose_proxy(options, server));
    ::unsetenv("HTTPS_PROXY");
    ::unsetenv("no_proxy");
    ::setenv("HTTP_PROXY", "http://set-by-a-header", 1);
    server.tls = false;
    EXPECT_FALSE(*http::choose_proxy(options, server));
    ::unsetenv("HTTP_PROXY");
}

} // namespace
} // namespace genauth::faults
