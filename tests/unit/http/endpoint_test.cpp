#include "http/endpoint.hpp"

#include <gtest/gtest.h>

namespace genauth::http {
namespace {

struct Case {
    const char* text;
    bool tls;
    const char* host;
    int port;
    const char* authority;
};

TEST(Endpoint, ReadsHostsPortsAndSchemes)
{
    for (const Case& c : {
             Case{"a.test", true, "a.test", 443, "a.test"},
             Case{"a.test:8443", true, "a.test", 8443, "a.test:8443"},
             Case{"https://a.test", true, "a.test", 443, "a.test"},
             Case{"https://a.test/", true, "a.test", 443, "a.test"},
             Case{"https://a.test:443", true, "a.test", 443, "a.test"},
             Case{"a.test.", true, "a.test", 443, "a.test"},
             Case{"127.0.0.1:9", true, "127.0.0.1", 9, "127.0.0.1:9"},
             Case{"https://[::1]:9", true, "::1", 9, "[::1]:9"},
             Case{"http://127.0.0.1:80", false, "127.0.0.1", 80, "127.0.0.1"},
             Case{"http://localhost:8080", false, "localhost", 8080, "localhost:8080"},
         }) {
        const auto endpoint = parse_endpoint(c.text, false);
        ASSERT_TRUE(endpoint) << c.text << ": " << endpoint.error();
        EXPECT_EQ(endpoint->tls, c.tls) << c.text;
        EXPECT_EQ(endpoint->host, c.host) << c.text;
        EXPECT_EQ(endpoint->port, c.port) << c.text;
        EXPECT_EQ(endpoint->authority, c.authority) << c.text;
    }
}

TEST(Endpoint, RefusesWhatIsNoServer)
{
    for (const char* text :
         {"", ".", "https://", ":443", "ftp://a.test", "https://user@a.test", "https://a.test/path",
          "https://a.test?q=1", "https://a.test#f", "a test", "a.test\r\nx: y", "a.test:0", "a.test:65536",
          "a.test:port", "https://%00a.test", "b\xc3\xbc.test"})
        EXPECT_FALSE(parse_endpoint(text, true)) << text;
}

TEST(Endpoint, AllowsPlainHttpToLoopbackOnly)
{
    EXPECT_FALSE(parse_endpoint("http://a.test", false));
    EXPECT_FALSE(parse_endpoint("http://10.0.0.1", false));
    EXPECT_FALSE(parse_endpoint("http://localhost.a.test", false));
    EXPECT_TRUE(parse_endpoint("http://a.test", true));
}

} // namespace
} // namespace genauth::http
