// Rows M64 to M70: answers without measure, and floods.
#include "faults/http2_fixture.hpp"

#include <sys/resource.h>

namespace genauth::faults::http2 {
namespace {

long largest_resident_kilobytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

class Http2Limits : public Http2Answering {
protected:
    // Says a piece again and again until the client has gone, and reads nothing.
    static Script flooding(const std::string& before, const std::string& piece)
    {
        std::string pieces;
        while (pieces.size() < default_frame)
            pieces += piece;
        return over_http2([=](Connection& peer) {
            if (!peer.request())
                return;
            peer.wire().send(before);
            while (!peer.wire().gone())
                peer.wire().send(pieces);
        });
    }

    // Ends the call in time and without much memory.
    void expect_bounded(const Script& script, std::initializer_list<ErrorKind> kinds, long kilobytes = 2'048)
    {
        server_.play(script);
        call(client_for(server_.host()), Delivery::send, fresh_path()); // Warms up.
        const long before = largest_resident_kilobytes();
        const auto begun = std::chrono::steady_clock::now();
        const auto reply = call(client_for(server_.host()), Delivery::send, fresh_path());
        EXPECT_LE(std::chrono::steady_clock::now() - begun, 2 * bound + 2 * slack);
        ASSERT_FALSE(reply);
        EXPECT_TRUE(std::find(kinds.begin(), kinds.end(), reply.error().kind) != kinds.end())
            << reply.error();
        EXPECT_EQ(reply.error().attempts, 1);
        if (!test::sanitized) {
            EXPECT_LT(largest_resident_kilobytes() - before, kilobytes);
        }
    }
};

const std::string head = headers(1, {{":status", "200"}});

Fields many_fields(int count)
{
    Fields fields{{":status", "200"}};
    for (int i = 1; i < count; ++i)
        fields.emplace_back("x-" + std::to_string(i), "v");
    return fields;
}

TEST_F(Http2Limits, M64_HeaderListBeyondTheLimit)
{
    const std::string body = data(1, R"({"statusCode":200})", end_stream);
    expect_accepted(headers(1, many_fields(100)) + body);
    EXPECT_TRUE(ask(saying(headers(1, {{":status", "200"}, {"x", std::string(15'000, 'v')}}) + body)));
    for (const Fields& fields :
         {many_fields(101), many_fields(2'000), Fields{{":status", "200"}, {"x", std::string(17'000, 'v')}},
          Fields{{":status", "200"}, {"x", std::string(60'000, 'v')}}})
        expect_refused_alone(headers(1, fields) + body, ErrorKind::limit_exceeded);
    // In the interim answer and in the trailer, too.
    expect_refused_alone(headers(1, {{":status", "103"}, {"x", std::string(17'000, 'v')}}),
                         ErrorKind::limit_exceeded);
    expect_refused_alone(head + data(1, "{}") + headers(1, {{"x", std::string(17'000, 'v')}}, end_stream),
                         ErrorKind::limit_exceeded);
}

// A field of 4,000 bytes in the table, named again by one byte each time: 64 MB out of 16 KiB.
TEST_F(Http2Limits, M65_HeaderCompressionBomb)
{
    const std::string block =
        "\x88\x40" + text("x") + text(std::string(4'000, 'v')) + std::string(12'000, '\xbe');
    expect_refused_alone(frame(FrameType::headers, end_headers, 1, block) + data(1, "{}", end_stream),
                         ErrorKind::limit_exceeded);
    expect_bounded(saying(frame(FrameType::headers, end_headers, 1, block)), {ErrorKind::limit_exceeded});
}

TEST_F(Http2Limits, M66_EndlessHeaderBlock)
{
    const std::string begin = frame(FrameType::headers, 0, 1, block({{":status", "200"}}));
    const std::string field = block({{"x", std::string(1'000, 'v')}});
    for (const std::string& piece :
         {frame(FrameType::continuation, 0, 1, field), frame(FrameType::continuation, 0, 1, ""),
          frame(FrameType::continuation, 0, 1, std::string(1, '\x88'))})
        expect_bounded(flooding(begin, piece), {ErrorKind::limit_exceeded, ErrorKind::protocol});
    expect_bounded(flooding("", headers(1, {{":status", "103"}})), {ErrorKind::limit_exceeded});
}

TEST_F(Http2Limits, M67_BodyBeyondTheLimit)
{
    const std::string announced = headers(1, {{":status", "200"}, {"content-length", "9437184"}});
    expect_refused_alone(announced, ErrorKind::limit_exceeded);
    server_.play(over_http2([](Connection& peer) {
        const auto first = peer.request();
        const auto second = peer.request();
        if (!first || !second)
            return;
        peer.send(headers(*first, {{":status", "200"}}));
        EXPECT_FALSE(peer.send_body(*first, std::string(4 << 20, ' '))) << "the client wanted it all";
        EXPECT_TRUE(peer.exchange(*first).reset);
        peer.answer(*second);
        http2::echo(peer);
    }));
    const int before = server_.connections();
    const long memory = largest_resident_kilobytes();
    const auto to_server = patient_client();
    const Call& large = start(to_server);
    const Call& other = start(to_server);
    finish();
    ASSERT_FALSE(*large.reply);
    EXPECT_EQ(large.error().kind, ErrorKind::limit_exceeded) << large.error();
    EXPECT_EQ(large.error().sent, Sent::answered);
    EXPECT_TRUE(other.ok());
    expect_ok(to_server);
    EXPECT_EQ(server_.connections() - before, 1);
    if (!test::sanitized) {
        EXPECT_LT(largest_resident_kilobytes() - memory,
                  12'000); // The server's own four megabytes among them.
    }
}

// Each may be ended by a limit on floods, or by the time limit of the call that waits.
TEST_F(Http2Limits, M68_Floods)
{
    const std::initializer_list<ErrorKind> any = {ErrorKind::timeout, ErrorKind::protocol,
                                                  ErrorKind::limit_exceeded, ErrorKind::connection_lost};
    for (const std::string& piece :
         {ping(), settings({}), settings({{Setting::max_concurrent_streams, 100}}),
          settings({{Setting::header_table_size, 0}}), window_update(0, 1), window_update(1, 1),
          frame(FrameType::priority, 0, 1, number(3, 4) + "\x10"),
          frame(FrameType::priority, 0, 12'345, number(3, 4) + "\x10"),
          frame(static_cast<FrameType>(0xbb), 0, 0, "x"),
          frame(static_cast<FrameType>(0xbb), 0, 0, std::string(default_frame, 'x')), goaway(largest_window),
          ping("pingping", ack), frame(FrameType::settings, ack, 0, "")}) {
        SCOPED_TRACE(::testing::PrintToString(piece.substr(0, 20)));
        expect_bounded(flooding("", piece), any);
    }
    for (const std::string& piece :
         {data(1, ""), frame(FrameType::data, padded, 1, std::string(1, '\0')), data(1, " ")}) {
        SCOPED_TRACE(::testing::PrintToString(piece));
        expect_bounded(flooding(head, piece), any, 4'096);
    }
}

// Its answers to pings have to go somewhere: the server reads none of them, and lives long.
TEST_F(Http2Limits, M69_PingFloodWhileOthersAreServed)
{
    server_.play(over_http2([](Connection& peer) {
        const auto streams = peer.requests(2);
        if (streams.empty())
            return;
        for (int i = 0; i < 500; ++i)
            peer.send(ping() + settings({}));
        for (const Stream stream : streams)
            peer.answer(stream);
        http2::echo(peer);
    }));
    const auto to_server = patient_client();
    start(to_server);
    start(to_server);
    expect_all_ok();
    expect_ok(to_server);
}

TEST_F(Http2Limits, M70_ResetFlood)
{
    server_.play(over_http2([](Connection& peer) {
        while (const auto stream = peer.request())
            peer.send(rst_stream(*stream, Code::cancel));
    }));
    const auto to_server = patient_client();
    for (int i = 0; i < 1'000; ++i) {
        const std::string path = fresh_path();
        const auto reply = call(to_server, Delivery::send, path);
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().sent, Sent::maybe);
        EXPECT_EQ(server_.seen(path), 1);
    }
    EXPECT_EQ(server_.connections(), 1);
    server_.play(healthy);
    expect_ok(patient_client());
}

} // namespace
} // namespace genauth::faults::http2
