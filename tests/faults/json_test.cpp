// Rows H21, H22 and J: bodies that are not what they should be.
#include "faults/fixture.hpp"

#include <genauth/model/profile.hpp>
#include <genauth/model/signin.hpp>
#include <genauth/model/system.hpp>

#include <time.h>

namespace genauth::faults {
namespace {

class FaultsJ : public Faults {
protected:
    static std::string answer(const std::string& body,
                              const std::string& fields = "content-type: application/json\r\n")
    {
        return "HTTP/1.1 200 OK\r\n" + fields + "content-length: " + std::to_string(body.size()) +
               "\r\n\r\n" + body;
    }

    static Script saying(std::string bytes)
    {
        return [bytes = std::move(bytes)](Peer& peer) {
            while (peer.request())
                peer.send(peer.path().ends_with(";") ? ok(peer.path()) : bytes);
        };
    }

    // Asks for something whose fields are decoded.
    expected<SystemInfoResp> ask(const std::string& bytes, std::size_t max_body_size = 0)
    {
        Server server(saying(bytes));
        ClientOptions patient = options_for(server.host());
        patient.timeouts = {60s, 60s, 60s, 60s, 60s, 60s, 60s};
        const auto client = client_for(patient);
        CallOptions options;
        options.max_body_size = max_body_size;
        const auto reply = run(io, client.get_system_info(options));
        expect_ok(client);
        const bool complete = reply || reply.error().kind != ErrorKind::limit_exceeded;
        EXPECT_EQ(server.connections(), complete ? 1 : 2) << "a complete answer leaves its connection in use";
        return reply;
    }

    void expect_undecodable(const std::string& body)
    {
        const auto reply = ask(answer(body));
        ASSERT_FALSE(reply) << body.substr(0, 100);
        EXPECT_EQ(reply.error().kind, ErrorKind::decode) << reply.error();
        EXPECT_EQ(reply.error().sent, Sent::answered);
        EXPECT_EQ(reply.error().attempts, 1);
    }
};

TEST_F(FaultsJ, H21_RefusalHtmlOrWrongType)
{
    const auto refused =
        ask(answer(R"({"statusCode":403,"apiCode":2001,"message":"no","requestId":"the-request"})"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::api);
    EXPECT_EQ(refused.error().request_id, "the-request");
    const auto html = ask(answer("<html>hello</html>", "content-type: text/html\r\nx-request-id: abc\r\n"));
    ASSERT_FALSE(html);
    EXPECT_EQ(html.error().kind, ErrorKind::decode);
    EXPECT_EQ(html.error().http_status, 200);
    EXPECT_EQ(html.error().request_id, "abc");
}

TEST_F(FaultsJ, H22_CompressedThoughNotAskedFor)
{
    const auto reply = ask(
        answer(std::string("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10), "content-encoding: gzip\r\n"));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::decode);
}

// Of this thread, which the client runs on.
std::chrono::nanoseconds cpu_time()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

TEST_F(FaultsJ, J1_DeepLongAndWideDocuments)
{
    expect_undecodable(std::string(33, '[') + std::string(33, ']'));
    std::string zeros = "[0";
    while (zeros.size() < (8U << 20U) - 3)
        zeros += ",0";
    const auto begun = cpu_time();
    EXPECT_EQ(ask(answer(zeros + ']')).error().kind, ErrorKind::limit_exceeded);
    EXPECT_LE(cpu_time() - begun, slowness * 1s);
    EXPECT_EQ(ask(answer(zeros + ']'), 16U << 20U).error().kind, ErrorKind::decode);
    std::string keys = "{\"statusCode\":200";
    for (int i = 0; i < 60'000; ++i)
        keys += ",\"" + std::to_string(i) + "\":1";
    ask(answer(keys + '}')); // Whatever it is, it ends.
}

TEST_F(FaultsJ, J2_DuplicateKeys)
{
    const auto sign_in = [&](const std::string& data) {
        Server server(saying(
            answer(R"({"statusCode":200,"data":{"token_type":"Bearer","expire_in":1,)" + data + "}}")));
        return run(io, client_for(server.host()).sign_in_by_account_password("alice", "secret"));
    };
    EXPECT_TRUE(sign_in(R"("access_token":"a","id_token":"i")"));
    for (const std::string data :
         {R"("access_token":"a","access_token":"b")", R"("access_token":"a","x":[{"y":1,"z":2,"y":1}])",
          R"("access_token":"a","\u0061ccess_token":"b")"}) {
        const auto reply = sign_in(data);
        ASSERT_FALSE(reply) << data;
        EXPECT_EQ(reply.error().kind, ErrorKind::decode);
    }
}

TEST_F(FaultsJ, J3_NoJson)
{
    using namespace std::string_literals;
    for (const std::string& body :
         {"\"\xff\""s, "\"\xc0\xaf\""s, "\"\xed\xa0\x80\""s, R"("\ud800")"s, "\xef\xbb\xbf{}"s, "{} x"s, ""s,
          "{"s, "nul"s, "{'a':1}"s, "[1,]"s, "\"a\nb\""s, "01"s, "NaN"s})
        expect_undecodable(body);
}

TEST_F(FaultsJ, J4_ValuesOutOfRangeOrOfAnotherType)
{
    expect_undecodable(R"({"statusCode":"200"})");
    expect_undecodable(R"({"statusCode":null})");
    expect_undecodable(R"({"statusCode":200.5})");
    expect_undecodable(R"({"statusCode":1e400})");
    expect_undecodable(R"({"statusCode":18446744073709551616})");
    expect_undecodable(R"({"rsa":7})");
    expect_undecodable(R"({})");
    expect_undecodable("[]");
    const auto server = [&](const std::string& body) {
        Server answering(saying(answer(body)));
        return call(client_for(answering.host()), Delivery::read, "/x");
    };
    EXPECT_TRUE(server(R"({"statusCode":200,"unknown":{"deep":[1,null]}})"));
    EXPECT_FALSE(server(R"({"statusCode":-0})")) << "no success, and no crash";
}

} // namespace
} // namespace genauth::faults
