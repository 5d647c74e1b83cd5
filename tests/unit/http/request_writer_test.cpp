#include "http/request_writer.hpp"

#include <array>
#include <gtest/gtest.h>

namespace genauth::http {
namespace {

constexpr std::array<Header, 2> of_client{{{"accept", "application/json"}, {"user-agent", "test/1"}}};

TransportRequest request(std::span<const Header> headers)
{
    TransportRequest result;
    result.method = "POST";
    result.target = "/api/v3/op?a=1";
    result.headers = headers;
    result.body = "{}";
    return result;
}

std::string written(std::span<const Header> headers)
{
    const FixedFields fixed("auth.example.com:8443", of_client);
    WipedString memory;
    return std::string(write_request(memory, request(headers), fixed));
}

TEST(RequestWriter, FieldsOfTheClientAndOfTheCall)
{
    const std::array<Header, 3> headers{of_client[0], of_client[1], {"authorization", "Bearer t"}};
    EXPECT_EQ(written(headers), "POST /api/v3/op?a=1 HTTP/1.1\r\n"
                                "host: auth.example.com:8443\r\n"
                                "accept: application/json\r\n"
                                "user-agent: test/1\r\n"
                                "authorization: Bearer t\r\n"
                                "content-length: 2\r\n\r\n{}");
}

TEST(RequestWriter, OtherFieldsThanTheClients)
{
    const std::string agent = "test/1"; // The same text at another place is written all the same.
    const std::array<Header, 2> headers{of_client[0], {"user-agent", agent}};
    EXPECT_EQ(written(headers), written(of_client));
    EXPECT_EQ(written({}), "POST /api/v3/op?a=1 HTTP/1.1\r\n"
                           "host: auth.example.com:8443\r\n"
                           "content-length: 2\r\n\r\n{}");
}

TEST(RequestWriter, MemoryServesTheNextRequest)
{
    const FixedFields fixed("host", {});
    WipedString memory;
    const std::string large(5'000, 'x');
    TransportRequest next = request({});
    next.body = large;
    EXPECT_TRUE(write_request(memory, next, fixed).ends_with("content-length: 5000\r\n\r\n" + large));
    EXPECT_TRUE(write_request(memory, request({}), fixed).ends_with("content-length: 2\r\n\r\n{}"));
    next.method = "GET";
    next.body = {};
    EXPECT_EQ(write_request(memory, next, fixed), "GET /api/v3/op?a=1 HTTP/1.1\r\nhost: host\r\n\r\n");
}

} // namespace
} // namespace genauth::http
