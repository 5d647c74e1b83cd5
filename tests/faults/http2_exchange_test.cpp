// Rows M71 to M76: settings that change, and answers that mean what they mean in HTTP/1.1.
#include "faults/http2_fixture.hpp"

namespace genauth::faults::http2 {
namespace {

class Http2Exchange : public Http2Answering {};

// Each request is still readable with the table that was agreed on; Connection fails the test otherwise.
TEST_F(Http2Exchange, M71_OurHeaderTableResized)
{
    server_.play(over_http2(
        [](Connection& peer) {
            for (std::size_t i = 0; const auto stream = peer.request(); ++i) {
                constexpr std::uint32_t sizes[] = {0, 4'096, 64, 65'536, 0, 100, 0xffffffff};
                peer.send(settings({{Setting::header_table_size, sizes[i % 7]},
                                    {Setting::header_table_size, sizes[(i + 3) % 7]}}));
                peer.answer(*stream);
            }
        },
        {{Setting::header_table_size, 0}}));
    const auto to_server = patient_client();
    for (int i = 0; i < 30; ++i) {
        expect_ok(to_server, classes[i % 6].delivery);
        start(to_server.as("token-" + std::to_string(i)));
    }
    expect_all_ok();
    EXPECT_EQ(server_.connections(), 1);
}

TEST_F(Http2Exchange, M72_TheirHeaderTableUsed)
{
    using namespace std::string_literals;
    const auto body = [](Connection& peer, Stream stream) {
        return data(stream, echo_body(peer.exchange(stream).path), end_stream);
    };
    server_.play(over_http2([=](Connection& peer) {
        const std::string blocks[] = {
            "\x88\x40"s + text("x-first") + text("1"),                           // Into the table, ...
            "\x88\xbe"s,                                                         // ... and out of it.
            "\x88\x40"s + text("x-second") + text("2") + "\xbe\xbf"s,            //
            "\x20\x88\x10"s + text("x-never") + text("secret"),                  // Emptied.
            "\x20\x3f\xe1\x1f\x88\x40"s + text("x-third") + text("3") + "\xbe"s, // Back to 4,096.
        };
        for (std::size_t i = 0; const auto stream = peer.request(); ++i)
            peer.send(frame(FrameType::headers, end_headers, *stream, blocks[i % 5]) + body(peer, *stream));
    }));
    const auto to_server = patient_client();
    for (int i = 0; i < 30; ++i)
        expect_ok(to_server, classes[i % 6].delivery);
    EXPECT_EQ(server_.connections(), 1);
}

// The client's frames are as large as is allowed, and no larger; Connection fails the test otherwise.
TEST_F(Http2Exchange, M73_FrameAndHeaderSizesOfTheServer)
{
    const Json large('"' + std::string(200'000, 'x') + '"');
    for (const Settings& values :
         {Settings{},
          Settings{{Setting::max_frame_size, 1U << 20U}, {Setting::initial_window_size, 1U << 20U}},
          Settings{{Setting::max_frame_size, (1U << 24U) - 1}},
          Settings{{Setting::max_header_list_size, 65'536}}}) {
        server_.play(over_http2(http2::echo, values));
        const auto to_server = patient_client();
        expect_ok(to_server);
        start(to_server, Delivery::send, {}, large);
        expect_all_ok();
    }
}

TEST_F(Http2Exchange, M74_StatusesAndRedirections)
{
    for (const int status : {301, 302, 303, 307, 308, 400, 401, 403, 404, 413, 500, 501, 502, 503, 504}) {
        for (const Class& c : classes) {
            server_.play(over_http2([=](Connection& peer) {
                while (const auto stream = peer.request())
                    peer.send(http2::answer(*stream, "{}",
                                            {{"location", "https://u:p@other.example.com/x?secret=1"}},
                                            std::to_string(status)));
            }));
            const int before = server_.connections();
            const std::string path = fresh_path();
            const auto reply = call(patient_client(), c.delivery, path);
            ASSERT_FALSE(reply);
            EXPECT_EQ(reply.error().kind, ErrorKind::http) << reply.error();
            EXPECT_EQ(reply.error().http_status, status);
            EXPECT_EQ(reply.error().sent, Sent::answered);
            EXPECT_EQ(reply.error().message.find("secret"), std::string::npos) << reply.error();
            EXPECT_NE(reply.error().message.find("location"), std::string::npos) << reply.error();
            EXPECT_EQ(reply.error().attempts, c.letter == 'A' && status >= 502 ? 3 : 1);
            EXPECT_EQ(server_.seen(path), reply.error().attempts);
            EXPECT_EQ(server_.connections() - before, 1) << "a status is no reason to close";
        }
    }
}

TEST_F(Http2Exchange, M75_RetryAfter)
{
    struct Case {
        std::string value;
        int attempts; // Of a read.
    };
    for (const std::string status : {"429", "503"})
        for (const Case& c :
             {Case{"0", 3}, {"3600", 1}, {"-1", 3}, {"99999999999999999999", 1}, {"soon", 3}}) {
            server_.play(over_http2([=](Connection& peer) {
                while (const auto stream = peer.request())
                    peer.send(http2::answer(*stream, "{}", {{"retry-after", c.value}}, status));
            }));
            const auto read = call(patient_client(), Delivery::read, fresh_path());
            ASSERT_FALSE(read);
            EXPECT_EQ(read.error().attempts, c.attempts) << c.value;
            EXPECT_EQ(call(patient_client(), Delivery::send, fresh_path()).error().attempts, 1);
        }
}

TEST_F(Http2Exchange, M76_EnvelopesAndBodies)
{
    const auto says = [this](const std::string& body, const Fields& more = {}) {
        return ask(saying(http2::answer(1, body, more)));
    };
    const auto refused = says(R"({"statusCode":400,"apiCode":2004,"message":"no","requestId":"r"})");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::api);
    EXPECT_EQ(refused.error().status_code, 400);
    EXPECT_EQ(refused.error().http_status, 200);
    for (const std::string body : {"", "<html>", "{", "\x1f\x8b\x08", "[1,"}) {
        const auto undecodable = says(body);
        ASSERT_FALSE(undecodable);
        EXPECT_EQ(undecodable.error().kind, ErrorKind::decode) << undecodable.error();
        EXPECT_EQ(undecodable.error().sent, Sent::answered);
    }
    // No body, and the stream ends with the header.
    const auto empty = ask(saying(headers(1, {{":status", "200"}}, end_stream)));
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().kind, ErrorKind::decode) << empty.error();
}

} // namespace
} // namespace genauth::faults::http2
