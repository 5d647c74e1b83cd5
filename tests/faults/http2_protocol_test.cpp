// Rows M58 to M63: what breaks the rules of the connection ends it.
#include "faults/http2_fixture.hpp"

#include <openssl/ssl.h>

namespace genauth::faults::http2 {
namespace {

class Http2Protocol : public Http2Answering {};

const std::string answer_head = headers(1, {{":status", "200"}});

TEST_F(Http2Protocol, M58_FramesThatMayNotBe)
{
    const std::string block_of_answer = block({{":status", "200"}});
    const Flags whole = end_headers;
    for (const std::string& bytes :
         {// On streams that carry no answer.
          headers(0, {{":status", "200"}}), headers(2, {{":status", "200"}}),
          headers(99, {{":status", "200"}}), data(0, "x"), data(2, "x"), data(99, "x"),
          rst_stream(0, Code::cancel), rst_stream(2, Code::cancel), rst_stream(99, Code::cancel),
          window_update(2, 1), window_update(99, 1), frame(FrameType::priority, 0, 0, number(3, 4) + "\x10"),
          frame(FrameType::settings, 0, 1, ""), frame(FrameType::ping, 0, 1, "pingping"),
          frame(FrameType::goaway, 0, 1, number(0, 8)),
          frame(FrameType::continuation, whole, 0, block_of_answer),
          // Pushed.
          frame(FrameType::push_promise, whole, 1, number(2, 4) + block({{":path", "/"}})),
          frame(FrameType::push_promise, whole, 0, number(2, 4) + block({{":path", "/"}})),
          settings({{Setting::enable_push, 1}}),
          // Of a size that cannot be.
          frame(FrameType::settings, 0, 0, "12345"), frame(FrameType::settings, ack, 0, "123456"),
          frame(FrameType::ping, 0, 0, "1234567"), frame(FrameType::ping, 0, 0, "123456789"),
          frame(FrameType::goaway, 0, 0, "1234567"), frame(FrameType::rst_stream, 0, 1, "123"),
          frame(FrameType::rst_stream, 0, 1, "12345"), frame(FrameType::window_update, 0, 1, "123"),
          frame(FrameType::window_update, 0, 0, "12345"), frame(FrameType::priority, 0, 1, "1234"),
          frame(FrameType::headers, whole | padded, 1, ""),
          frame(FrameType::headers, whole | with_priority, 1, "1234"),
          // Values that cannot be.
          settings({{Setting::enable_push, 2}}), settings({{Setting::max_frame_size, 16'383}}),
          settings({{Setting::max_frame_size, 1U << 24U}}),
          // Header blocks in pieces that do not follow one another.
          frame(FrameType::continuation, whole, 1, block_of_answer),
          frame(FrameType::headers, 0, 1, block_of_answer) + data(1, "x"),
          frame(FrameType::headers, 0, 1, block_of_answer) + ping(),
          frame(FrameType::headers, 0, 1, block_of_answer) + frame(static_cast<FrameType>(0xbb), 0, 0, "x"),
          frame(FrameType::headers, 0, 1, block_of_answer) + frame(FrameType::continuation, whole, 3, ""),
          answer_head + frame(FrameType::continuation, whole, 1, ""),
          // Padding beyond the frame.
          frame(FrameType::headers, whole | padded, 1, "\x7f" + block_of_answer),
          answer_head + frame(FrameType::data, padded, 1, "\5abcd"),
          answer_head + frame(FrameType::data, padded, 1, "")}) {
        SCOPED_TRACE(::testing::PrintToString(bytes));
        const auto reply = ask(saying(bytes));
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::protocol) << reply.error();
        EXPECT_EQ(reply.error().sent, bytes.starts_with(answer_head) ? Sent::answered : Sent::maybe);
        EXPECT_EQ(reply.error().attempts, 1);
        server_.play(healthy);
    }
}

TEST_F(Http2Protocol, M59_FrameLargerThanAllowed)
{
    for (const FrameType type : {FrameType::data, FrameType::headers, FrameType::settings, FrameType::ping,
                                 FrameType::goaway, static_cast<FrameType>(0xbb)})
        for (const std::size_t size : {default_frame + 1, std::size_t{0xffffff}}) {
            // Only as much of it as the client needs to see.
            const std::string begun =
                number(size, 3) + frame(type, end_headers, 1, "").substr(3) + std::string(100, 'x');
            const auto reply = ask(saying(begun));
            ASSERT_FALSE(reply);
            EXPECT_EQ(reply.error().kind, ErrorKind::protocol) << reply.error();
            EXPECT_EQ(reply.error().attempts, 1);
        }
}

TEST_F(Http2Protocol, M60_BadHeaderCompression)
{
    using namespace std::string_literals;
    const std::string ok_status = "\x88"s; // Indexed: ":status: 200".
    for (const std::string& bad :
         {"\x80"s, "\xbe"s, "\xff\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01"s, "\xff\xff\xff\xff\xff\xff"s,
          ok_status + "\xff"s,
          // A literal that ends too early, or whose length does.
          ok_status + "\0\5ab"s, ok_status + "\0\1a\x7f"s, ok_status + "\0\1a\x7f\xff\xff\xff\xff\xff\x0f"s,
          ok_status + "\0"s,
          // Huffman: the code of EOS, padding of a byte, padding that is not of ones.
          ok_status + "\0\1a\x84\xff\xff\xff\xff"s, ok_status + "\0\1a\x82\x1f\xff"s,
          ok_status + "\0\1a\x81\x18"s,
          // The size of the table: larger than we allow, or behind a field.
          "\x3f\xe1\xff\xff\xff\x0f"s + ok_status, ok_status + "\x20"s}) {
        SCOPED_TRACE(::testing::PrintToString(bad));
        expect_refused(frame(FrameType::headers, end_headers, 1, bad), ErrorKind::protocol);
        expect_refused_when_cut(frame(FrameType::headers, end_headers, 1, bad), ErrorKind::protocol);
    }
    // In the block of a stream that was given up, too: all that follow depend on it.
    server_.play(over_http2([](Connection& peer) {
        const auto streams = peer.requests(2);
        if (streams.empty() || !peer.await(FrameType::rst_stream, 1))
            return;
        peer.wire().send(frame(FrameType::headers, end_headers, 1, "\xbe"));
        peer.wire().send(http2::answer(3, echo_body(peer.exchange(3).path)));
        peer.stall();
    }));
    const auto to_server = patient_client();
    const int before = server_.requests();
    Call& given_up = start(to_server);
    const Call& other = start(to_server);
    run_until_seen(before + 2);
    given_up.cancel();
    finish();
    ASSERT_FALSE(*other.reply);
    EXPECT_EQ(other.error().kind, ErrorKind::protocol) << other.error();
}

// Everything on the connection ends with it; nobody gets another's answer, and nothing is done twice.
TEST_F(Http2Protocol, M61_ViolationWithManyStreamsInFlight)
{
    play_first([](Connection& peer) {
        if (peer.requests(10).empty())
            return;
        peer.answer(7);
        peer.wire().send(headers(3, {{":status", "200"}}) + data(0, "x"));
        peer.stall();
    });
    const auto to_server = patient_client();
    start_mixed(to_server, 10);
    finish();
    for (std::size_t i = 0; i < calls.size(); ++i) {
        if (i == 3) {
            EXPECT_TRUE(calls[i].ok());
            continue;
        }
        ASSERT_EQ(calls[i].endings, 1);
        ASSERT_FALSE(*calls[i].reply);
        EXPECT_TRUE(calls[i].error().kind == ErrorKind::protocol ||
                    calls[i].error().kind == ErrorKind::connection_lost)
            << calls[i].error();
        EXPECT_EQ(calls[i].error().sent, i == 1 ? Sent::answered : Sent::maybe) << calls[i].error();
        EXPECT_EQ(server_.seen(calls[i].path), 1);
    }
    expect_ok(to_server);
    EXPECT_EQ(server_.connections(), 2);
}

TEST_F(Http2Protocol, M62_DamagedRecordsAndAlerts)
{
    using Damage = void (*)(Peer&);
    const Damage damage = [](Peer& peer) {
        peer.send_raw(std::string("\x17\x03\x03\x00\x20", 5) + std::string(32, 'x'));
    };
    const Damage plain = [](Peer& peer) { peer.send_raw("HTTP/1.1 200 OK\r\n\r\n"); };
    for (const Damage harm : {damage, plain}) {
        for (const std::string& said : {std::string(), answer_head + data(1, "{")}) {
            server_.play(over_http2([=](Connection& peer) {
                if (!peer.request())
                    return;
                peer.wire().send(said);
                harm(peer.wire());
                peer.wire().stall();
            }));
            const std::string path = fresh_path();
            const auto reply = call(patient_client(), Delivery::send, path);
            ASSERT_FALSE(reply);
            EXPECT_EQ(reply.error().kind, ErrorKind::tls) << reply.error();
            EXPECT_EQ(reply.error().sent, said.empty() ? Sent::maybe : Sent::answered);
            EXPECT_EQ(server_.seen(path), 1);
        }
    }
}

TEST_F(Http2Protocol, M63_KeyUpdateAndTicketsBetweenFrames)
{
    server_.play(over_http2([](Connection& peer) {
        while (const auto stream = peer.request()) {
            peer.wire().key_update();
            peer.send(headers(*stream, {{":status", "200"}}));
            peer.wire().key_update();
            peer.send(data(*stream, echo_body(peer.exchange(*stream).path), end_stream));
        }
    }));
    const auto to_server = patient_client();
    for (const Class& c : classes)
        expect_ok(to_server, c.delivery);
    EXPECT_EQ(server_.connections(), 1);
}

} // namespace
} // namespace genauth::faults::http2
