// Clients that break HTTP/2: each gets a GOAWAY or a reset, and harms nothing.
#include "http2_peers.hpp"

#include <random>

namespace genauth::emulator {
namespace {

using namespace test::http2;

struct Wrong {
    const char* what;
    std::string bytes; // After the client's preface and settings.
};

std::vector<Wrong> connection_errors()
{
    const std::string fine = header_block(request_fields("GET", "/"));
    const std::uint32_t out_of_range = 0x80000000U;
    return {
        {"a frame larger than allowed", frame(data, 0, 1, std::string(16'385, 'x'))},
        {"DATA on stream 0", frame(data, 0, 0, "x")},
        {"DATA on a stream that never was", frame(data, 0, 5, "x")},
        {"HEADERS on stream 0", frame(headers, end_headers | end_stream, 0, fine)},
        {"HEADERS on a server's stream", frame(headers, end_headers | end_stream, 2, fine)},
        {"an empty header block", frame(headers, end_headers | end_stream, 1, "\x80")},
        {"an index that is not in the table",
         frame(headers, end_headers | end_stream, 1, "\xff\xff\xff\x7f")},
        {"a literal longer than its block",
         frame(headers, end_headers | end_stream, 1, std::string("\0\x7f", 2))},
        {"padding longer than the frame", frame(headers, end_headers | end_stream | 8, 1, "\xff")},
        {"CONTINUATION without HEADERS", frame(continuation, end_headers, 1, fine)},
        {"HEADERS that are interrupted", frame(headers, end_stream, 1, fine) + frame(ping, 0, 0, "12345678")},
        {"CONTINUATION of another stream",
         frame(headers, end_stream, 1, fine) + frame(continuation, end_headers, 3, "")},
        {"WINDOW_UPDATE by nothing", frame(window_update, 0, 0, number(0))},
        {"a window that overflows", frame(window_update, 0, 0, number(0x7fffffff))},
        {"WINDOW_UPDATE of 3 bytes", frame(window_update, 0, 0, "abc")},
        {"SETTINGS of 5 bytes", frame(settings, 0, 0, "12345")},
        {"SETTINGS on a stream", frame(settings, 0, 1, "")},
        {"an ACK with SETTINGS", frame(settings, ack, 0, number(4, 2) + number(1))},
        {"a window size out of range", frame(settings, 0, 0, number(4, 2) + number(out_of_range))},
        {"a frame size out of range", frame(settings, 0, 0, number(5, 2) + number(1))},
        {"PING of 7 bytes", frame(ping, 0, 0, "1234567")},
        {"PING on a stream", frame(ping, 0, 1, "12345678")},
        {"GOAWAY of 3 bytes", frame(goaway, 0, 0, "abc")},
        {"RST_STREAM of a stream that never was", frame(rst_stream, 0, 7, number(cancel))},
        {"RST_STREAM of 3 bytes", get(1, "/") + frame(rst_stream, 0, 1, "abc")},
        {"PRIORITY of 4 bytes", frame(priority, 0, 1, "1234")},
        {"PUSH_PROMISE of a client", get(1, "/") + frame(push_promise, end_headers, 1, number(2) + fine)},
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
            const auto goodbye = peers.last(goaway);
            ASSERT_TRUE(goodbye) << wrong.what;
            EXPECT_NE(goodbye->number(4), no_error) << wrong.what;
            EXPECT_TRUE(peers.session.over()) << wrong.what;
            EXPECT_FALSE(peers.session.wants_input()) << wrong.what;
        }
    }
}

TEST(Http2Malformed, RefusesAnotherProtocol)
{
    for (const std::string& bytes : {std::string("GET / HTTP/1.1\r\nhost: localhost\r\n\r\n"),
                                     std::string(preface) + frame(ping, 0, 0, "12345678")}) {
        Peers peers;
        peers.send(bytes);
        EXPECT_TRUE(peers.last(goaway));
        EXPECT_TRUE(peers.session.over());
    }
}

TEST(Http2Malformed, ResetsARequestThatIsMalformedAndNoOther)
{
    const Wrong requests[] = {
        {"no :path", frame(headers, end_headers | end_stream, 1,
                           header_block({{":method", "GET"}, {":scheme", "https"}}))},
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
        {"less than content-length",
         post(1, "/", {{"content-length", "2"}}) + frame(data, end_stream, 1, "x")},
        {"more than content-length", post(1, "/", {{"content-length", "2"}}) + frame(data, 0, 1, "xxx")},
        {"a pseudo-header in a trailer",
         post(1, "/") + frame(headers, end_headers | end_stream, 1, header_block({{":path", "/"}}))},
        {"a window that overflows", post(1, "/") + frame(window_update, 0, 1, number(0x7fffffff))},
    };
    for (const Wrong& wrong : requests) {
        Peers peers;
        peers.send(hello() + wrong.bytes);
        EXPECT_TRUE(peers.requests.empty()) << wrong.what;
        const auto reset = peers.last(rst_stream);
        ASSERT_TRUE(reset) << wrong.what;
        EXPECT_EQ(reset->stream, 1U);
        EXPECT_NE(reset->number(), no_error);
        peers.expect_usable(3);
    }
}

TEST(Http2Malformed, EndsAHeaderThatNeverEnds)
{
    Peers peers;
    const std::string piece = header_block({{"x", std::string(1000, 'x')}});
    peers.send(hello() + frame(headers, 0, 1, header_block(request_fields("GET", "/"))));
    int pieces = 0;
    for (; peers.session.wants_input() && pieces < 10'000; ++pieces)
        peers.send(frame(continuation, 0, 1, piece));
    EXPECT_LT(pieces, 100);
    EXPECT_TRUE(peers.requests.empty());
}

// A conversation with bytes of it changed, left out, doubled, and cut in pieces at random.
TEST(Http2Malformed, SurvivesAnyBytes)
{
    const std::string conversation = hello() + get(1, "/a", {{"x", "y"}}) + post(3, "/b") +
                                     frame(data, 0, 3, "body") + frame(settings, ack, 0, "") +
                                     frame(window_update, 0, 0, number(1000)) +
                                     frame(data, end_stream, 3, "") + frame(ping, 0, 0, "12345678") +
                                     frame(rst_stream, 0, 1, number(cancel)) + get(5, "/c");
    for (unsigned seed = 0; seed < 3000; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&random](std::size_t limit) { return random() % limit; };
        std::string bytes = conversation;
        for (std::size_t changes = 1 + below(8); changes > 0; --changes) {
            const std::size_t at = preface.size() + below(bytes.size() - preface.size());
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
