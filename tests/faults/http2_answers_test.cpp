// Rows M51 to M57: what an answer may look like, and what it may not.
#include "faults/http2_fixture.hpp"

namespace genauth::faults::http2 {
namespace {

class Http2Answers : public Http2Answering {};

const std::string body = R"({"statusCode":200,"data":"x"})";
const std::string length = std::to_string(body.size());
const std::string plain = answer(1, body);

std::string with_fields(const Fields& fields)
{
    return headers(1, fields) + data(1, body, end_stream);
}

TEST_F(Http2Answers, M51_CutAtEachByte)
{
    const std::size_t head =
        headers(1, {{":status", "200"}, {"content-type", "application/json"}, {"content-length", length}})
            .size();
    for (std::size_t size = 0; size < plain.size(); ++size) {
        const auto reply = ask(cut(plain, size));
        ASSERT_FALSE(reply) << "cut at " << size;
        EXPECT_EQ(reply.error().kind, ErrorKind::connection_lost) << reply.error();
        EXPECT_EQ(reply.error().sent, size < head ? Sent::maybe : Sent::answered) << "cut at " << size;
        EXPECT_TRUE(reply.error().data.empty());
    }
    EXPECT_TRUE(ask(cut(plain, plain.size())));
    EXPECT_TRUE(ask(dripping(plain)));
}

TEST_F(Http2Answers, M52_BadStatus)
{
    for (const std::string status : {"", "abc", "20", "2000", "099", "000", "+20", "-20", "2 0", "200 OK",
                                     "20x", "0x1", "600", "999", "101"}) {
        SCOPED_TRACE(status);
        expect_refused(with_fields({{":status", status}}), ErrorKind::protocol);
    }
    for (const Fields& fields :
         {Fields{}, Fields{{"x", "y"}}, Fields{{"status", "200"}},
          Fields{{":status", "200"}, {":status", "200"}}, Fields{{":status", "200"}, {":status", "500"}},
          Fields{{"x", "y"}, {":status", "200"}}})
        expect_refused(with_fields(fields), ErrorKind::protocol);
    expect_refused_when_cut(with_fields({{":status", "20x"}}), ErrorKind::protocol);
}

TEST_F(Http2Answers, M53_BadFields)
{
    using namespace std::string_literals;
    for (const auto& [name, value] : Fields{{":path", "/"},
                                            {":unknown", "x"},
                                            {":", "x"},
                                            {"", "x"},
                                            {"X-Upper", "x"},
                                            {"x y", "x"},
                                            {"x\r\ny", "x"},
                                            {"x\0"s, "x"},
                                            {"x:", "x"},
                                            {"\xc3\xa4", "x"},
                                            {"x", "a\rb"},
                                            {"x", "a\nb"},
                                            {"x", "a\0b"s},
                                            {"x", " a"},
                                            {"x", "a\t"},
                                            {"connection", "close"},
                                            {"keep-alive", "timeout=5"},
                                            {"proxy-connection", "close"},
                                            {"transfer-encoding", "chunked"},
                                            {"upgrade", "h2c"}}) {
        SCOPED_TRACE(name + ": " + value);
        const auto reply = ask(saying(with_fields({{":status", "200"}, {name, value}})));
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::protocol) << reply.error();
        EXPECT_NE(reply.error().sent, Sent::no);
    }
}

TEST_F(Http2Answers, M54_LengthAndBodyDisagree)
{
    for (const std::string& claimed : std::vector<std::string>{
             std::to_string(body.size() - 1), std::to_string(body.size() + 1), "0", "+29", "-1", "0x1d", "",
             length + ", " + length, "18446744073709551616", "9 9"}) {
        SCOPED_TRACE(claimed);
        expect_refused(with_fields({{":status", "200"}, {"content-length", claimed}}), ErrorKind::protocol);
    }
    expect_refused(with_fields({{":status", "200"}, {"content-length", length}, {"content-length", "5"}}),
                   ErrorKind::protocol);
    // No body at all where one was announced.
    expect_refused(headers(1, {{":status", "200"}, {"content-length", "5"}}, end_stream),
                   ErrorKind::protocol);
    expect_accepted(with_fields({{":status", "200"}}));
    // 204 and 304 have none, whatever they say.
    for (const std::string status : {"204", "304"}) {
        const auto reply = ask(saying(headers(1, {{":status", status}}, end_stream)));
        ASSERT_FALSE(reply) << "no JSON came";
        EXPECT_NE(reply.error().kind, ErrorKind::protocol) << reply.error();
    }
}

TEST_F(Http2Answers, M55_FramesOfAStreamInAWrongOrder)
{
    const std::string head = headers(1, {{":status", "200"}});
    const std::string trailer = headers(1, {{"x", "y"}}, end_stream);
    for (const std::string& bytes :
         {data(1, body, end_stream), data(1, body) + head,
          headers(1, {{":status", "103"}}) + data(1, body, end_stream),
          head + head + data(1, body, end_stream),
          head + data(1, body) + headers(1, {{"x", "y"}}) + data(1, "", end_stream),
          head + data(1, body) + headers(1, {{":status", "200"}}, end_stream),
          head + headers(1, {{":status", "103"}}) + data(1, body, end_stream),
          headers(1, {{":status", "103"}}, end_stream),
          head + data(1, body) + headers(1, {{":path", "/"}}, end_stream)}) {
        expect_refused(bytes, ErrorKind::protocol);
        expect_refused_when_cut(bytes, ErrorKind::protocol);
    }
    expect_accepted(head + data(1, body) + trailer);
    // Behind the end: the call has its answer; what the connection is good for is the client's to decide.
    for (const std::string& behind : {data(1, "x"), head, trailer, data(1, "", end_stream)}) {
        server_.play(over_http2([=](Connection& peer) {
            const auto stream = peer.request();
            if (!stream)
                return;
            peer.wire().send(http2::answer(1, echo_body(peer.exchange(1).path)) + behind);
            http2::echo(peer);
        }));
        const auto to_server = patient_client();
        for (const Class& c : classes)
            expect_ok(to_server, c.delivery);
    }
}

TEST_F(Http2Answers, M56_InterimAnswers)
{
    const std::string interim = headers(1, {{":status", "100"}}) + headers(1, {{":status", "102"}}) +
                                headers(1, {{":status", "103"}, {"link", "</a>"}});
    expect_accepted(interim + plain);
    std::string many;
    for (int i = 0; i < 8; ++i)
        many += headers(1, {{":status", "103"}});
    expect_accepted(many + plain);
    const std::string too_many = many + headers(1, {{":status", "103"}});
    expect_refused(too_many, ErrorKind::limit_exceeded);
    expect_refused_alone(too_many, ErrorKind::limit_exceeded);
    for (std::size_t size = 0; size < interim.size() + 20; ++size) {
        const auto reply = ask(cut(interim + plain, size));
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::connection_lost) << reply.error();
    }
}

TEST_F(Http2Answers, M57_LegalOddities)
{
    const std::string block_of_answer = block({{":status", "200"}, {"content-length", length}});
    const std::string head = frame(FrameType::headers, end_headers, 1, block_of_answer);
    const std::string body_frame = data(1, body, end_stream);
    const std::string padding(255, '\0');
    const std::string unknown = frame(static_cast<FrameType>(0xbb), 0xff, 1, "?") +
                                frame(static_cast<FrameType>(0x0a), 0, 0, std::string("\0\0x", 3)) +
                                frame(static_cast<FrameType>(0x0c), 0, 0, "") +
                                frame(static_cast<FrameType>(0x10), 0, 0, "");
    const std::string priority = frame(FrameType::priority, 0, 1, number(3, 4) + "\x10") +
                                 frame(FrameType::priority, 0, 99, number(0, 4) + "\x10");
    for (const std::string& bytes :
         {// Padding, priority, reserved bits and flags without a meaning.
          frame(FrameType::headers, end_headers | padded, 1, '\xff' + block_of_answer + padding) +
              frame(FrameType::data, end_stream | padded, 1, '\xff' + body + padding),
          frame(FrameType::headers, end_headers | padded | with_priority, 1,
                '\1' + number(0, 4) + '\x20' + block_of_answer + '\0') +
              body_frame,
          frame(FrameType::headers, end_headers | 0xd2, 1, block_of_answer) +
              frame(FrameType::data, end_stream | 0xf6, 1, body),
          frame(FrameType::headers, end_headers, 0x80000001U, block_of_answer) +
              frame(FrameType::data, end_stream, 0x80000001U, body),
          // Empty frames.
          head + data(1, "") + data(1, body) + data(1, "") + data(1, "", end_stream),
          frame(FrameType::data, end_stream | padded, 1, '\0' + body).insert(0, head),
          // Trailers, with and without fields.
          head + data(1, body) + headers(1, {{"x-trailer", "1"}}, end_stream),
          head + data(1, body) + headers(1, {}, end_stream),
          // Frames in between.
          unknown + priority + head + unknown + ping() + settings({}) + data(1, body.substr(0, 5)) + unknown +
              priority + settings({{static_cast<Setting>(0x7a7a), 1}, {Setting::max_concurrent_streams, 5}}) +
              window_update(1, 5) + window_update(0, 5) + data(1, body.substr(5), end_stream),
          // SETTINGS of many values, the last counts.
          settings(Settings(30, {Setting::initial_window_size, 70'000})) + plain,
          goaway(1, Code::no_error, std::string(100, 'd')) + plain}) {
        SCOPED_TRACE(::testing::PrintToString(bytes.substr(0, 60)));
        expect_accepted(bytes);
    }
    // A header block in two frames and in three. Not byte by byte: nghttp2 counts what it reads of the frames
    // that follow as if each piece were a frame, and allows eight.
    for (std::size_t size = 0; size <= block_of_answer.size(); ++size) {
        const std::string begin = frame(FrameType::headers, 0, 1, block_of_answer.substr(0, size));
        const std::string rest = block_of_answer.substr(size);
        for (const std::string& end : {frame(FrameType::continuation, end_headers, 1, rest),
                                       frame(FrameType::continuation, 0, 1, "") +
                                           frame(FrameType::continuation, end_headers, 1, rest)})
            EXPECT_TRUE(ask(saying(begin + end + body_frame)));
    }
}

} // namespace
} // namespace genauth::faults::http2
