// Clients that break HTTP/2: each gets a GOAWAY or a reset, and harms nothing.
#include "http2_peers.hpp"

#include <random>

namespace genauth::emulator {
namespace {

struct Wrong {
    const char* what;
    std::string bytes; // After the client's preface and settings.
};

std::vector<Wrong> connection_errors()
{
    const std::string fine = block(request_fields("GET", "/"));
    return {
        {"a frame larger than allowed", frame(FrameType::data, 0, 1, std::string(default_frame + 1, 'x'))},
        {"DATA on stream 0", data(0, "x")},
        {"DATA on a stream that never was", data(5, "x")},
        {"HEADERS on stream 0", frame(FrameType::headers, end_headers | end_stream, 0, fine)},
        {"HEADERS on a server's stream", frame(FrameType::headers, end_headers | end_stream, 2, fine)},
        {"an empty header block", frame(FrameType::headers, end_headers | end_stream, 1, "\x80")},
        {"an index that is not in the table",
         frame(FrameType::headers, end_headers | end_stream, 1, "\xff\xff\xff\x7f")},
        {"a literal longer than its block",
         frame(FrameType::headers, end_headers | end_stream, 1, std::string("\0\x7f", 2))},
        {"padding longer than the frame",
         frame(FrameType::headers, end_headers | end_stream | padded, 1, "\xff")},
        {"CONTINUATION without HEADERS", frame(FrameType::continuation, end_headers, 1, fine)},
        {"HEADERS that are interrupted", frame(FrameType::headers, end_stream, 1, fine) + ping()},
        {"CONTINUATION of another stream",
         frame(FrameType::headers, end_stream, 1, fine) + frame(FrameType::continuation, end_headers, 3, "")},
        {"WINDOW_UPDATE by nothing", window_update(0, 0)},
        {"a window that overflows", window_update(0, largest_window)},
        {"WINDOW_UPDATE of 3 bytes", frame(FrameType::window_update, 0, 0, "abc")},
        {"SETTINGS of 5 bytes", frame(FrameType::settings, 0, 0, "12345")},
        {"SETTINGS on a stream", frame(FrameType::settings, 0, 1, "")},
        {"an ACK with SETTINGS", frame(FrameType::settings, ack, 0, number(4, 2) + number(1))},
        {"a window size out of range", settings({{Setting::initial_window_size, largest_window + 1}})},
        {"a frame size out of range", settings({{Setting::max_frame_size, 1}})},
        {"PING of 7 bytes", frame(FrameType::ping, 0, 0, "1234567")},
        {"PING on a stream", frame(FrameType::ping, 0, 1, "12345678")},
        {"GOAWAY of 3 bytes", frame(FrameType::goaway, 0, 0, "abc")},
        {"RST_STREAM of a stream that never was", rst_stream(7, Code::cancel)},
        {"RST_STREAM of 3 bytes", get(1, "/") + frame(FrameType::rst_stream, 0, 1, "abc")},
        {"PRIORITY of 4 bytes", frame(FrameType::priority, 0, 1, "1234")},
        {"PUSH_PROMISE of a client",
         get(1, "/") + frame(FrameType::push_promise, end_headers, 1, number(2) + fine)},
    };
}

TEST(Http2Malformed, EndsWithGoawayWhenTheProtocolIsBroken)
{
    for (const Wrong& wrong : connection_errors()) {
        for (const std::size_t piece : {std::size_t{1}, wrong.bytes.size()}) {
            Peers peers;
            peers.send(hello());
            for (std::size_t at = 0; at < wrong.bytes.size(); at += piece)
                peers.send(wrong.bytes.substr(at, piece));
            const auto goodbye = peers.last(FrameType::goaway);
            ASSERT_TRUE(goodbye) << wrong.what;
            EXPECT_NE(goodbye->code(), Code::no_error) << wrong.what;
            EXPECT_TRUE(peers.session.over()) << wrong.what;
            EXPECT_FALSE(peers.session.wants_input()) << wrong.what;
        }
    }
}

TEST(Http2Malformed, RefusesAnotherProtocol)
{
    for (const std::string& bytes :
         {std::string("GET / HTTP/1.1\r\nhost: localhost\r\n\r\n"), std::string(client_preface) + ping()}) {
        Peers peers;
        peers.send(bytes);
        EXPECT_TRUE(peers.last(FrameType::goaway));
        EXPECT_TRUE(peers.session.over());
    }
}

TEST(Http2Malformed, ResetsARequestThatIsMalformedAndNoOther)
{
    const Wrong requests[] = {
        {"no :path", headers(1, {{":method", "GET"}, {":scheme", "https"}}, end_stream)},
        {"two :path", get(1, "/", {{":path", "/b"}})},
        {":status", get(1, "/", {{":status", "200"}})},
        {"a pseudo-header behind", get(1, "/", {{"a", "b"}, {":authority", "c"}})},
        {"an upper-case name", get(1, "/", {{"Accept", "*/*"}})},
        {"a line break in a value", get(1, "/", {{"a", "b\r\nc: d"}})},
        {"a space in a name", get(1, "/", {{"a b", "c"}})},
        {"connection", get(1, "/", {{"connection", "keep-alive"}})},
        {"transfer-encoding", get(1, "/", {{"transfer-encoding", "chunked"}})},
        {"te", get(1, "/", {{"te", "gzip"}})},
        {"content-length that is no number", post(1, "/", {{"content-length", "x"}})},
        {"two values of content-length", post(1, "/", {{"content-length", "1"}, {"content-length", "2"}})},
        {"less than content-length", post(1, "/", {{"content-length", "2"}}) + data(1, "x", end_stream)},
        {"more than content-length", post(1, "/", {{"content-length", "2"}}) + data(1, "xxx")},
        {"a pseudo-header in a trailer", post(1, "/") + headers(1, {{":path", "/"}}, end_stream)},
        {"a window that overflows", post(1, "/") + window_update(1, largest_window)},
    };
    for (const Wrong& wrong : requests) {
        Peers peers;
        peers.send(hello() + wrong.bytes);
        EXPECT_TRUE(peers.requests.empty()) << wrong.what;
        const auto reset = peers.last(FrameType::rst_stream);
        ASSERT_TRUE(reset) << wrong.what;
        EXPECT_EQ(reset->stream, 1U);
        EXPECT_NE(reset->code(), Code::no_error);
        peers.expect_usable(3);
    }
}

TEST(Http2Malformed, EndsAHeaderThatNeverEnds)
{
    Peers peers;
    const std::string piece = block({{"x", std::string(1000, 'x')}});
    peers.send(hello() + frame(FrameType::headers, 0, 1, block(request_fields("GET", "/"))));
    int pieces = 0;
    for (; peers.session.wants_input() && pieces < 10'000; ++pieces)
        peers.send(frame(FrameType::continuation, 0, 1, piece));
    EXPECT_LT(pieces, 100);
    EXPECT_TRUE(peers.requests.empty());
}

// A conversation with bytes of it changed, left out, doubled, and cut in pieces at random.
TEST(Http2Malformed, SurvivesAnyBytes)
{
    const std::string conversation = hello() + get(1, "/a", {{"x", "y"}}) + post(3, "/b") + data(3, "body") +
                                     frame(FrameType::settings, ack, 0, "") + window_update(0, 1000) +
                                     data(3, "", end_stream) + ping() + rst_stream(1, Code::cancel) +
                                     get(5, "/c");
    for (unsigned seed = 0; seed < 3000; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&random](std::size_t limit) { return random() % limit; };
        std::string bytes = conversation;
        for (std::size_t changes = 1 + below(8); changes > 0; --changes) {
            const std::size_t at = client_preface.size() + below(bytes.size() - client_preface.size());
            if (below(3) == 0)
                bytes.insert(at, bytes.substr(below(bytes.size()), below(40)));
            else if (below(3) == 0)
                bytes.erase(at, below(20));
            else
                bytes[at] = static_cast<char>(random());
        }
        Peers peers(4);
        for (std::size_t at = 0; at < bytes.size() && peers.session.wants_input();) {
            const std::size_t size = 1 + below(100);
            peers.send(std::string_view(bytes).substr(at, size));
            at += size;
            for (const auto& request : peers.requests)
                peers.session.answer(request.stream, answer_of("{}"), true);
            peers.requests.clear();
            peers.frames();
            ASSERT_TRUE(peers.session.wants_input() || peers.session.over()) << "seed " << seed;
        }
    }
}

} // namespace
} // namespace genauth::emulator
