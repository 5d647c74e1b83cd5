// The emulator's HTTP/2 without a socket: requests, answers, limits.
#include "http2_peers.hpp"

namespace genauth::emulator {
namespace {

TEST(Http2Session, GivesOutRequestsAndSendsAnswers)
{
    Peers peers;
    peers.send(hello() + get(1, "/a?b=c", {{"x-authing-app-id", "app"}}) + post(3, "/d"));
    peers.send(data(3, "first ") + data(3, "second", end_stream));
    ASSERT_EQ(peers.requests.size(), 2U);
    const EmulatorRequest& first = peers.requests[0].content;
    EXPECT_EQ(first.protocol, "h2");
    EXPECT_EQ(first.method, "GET");
    EXPECT_EQ(first.path, "/a");
    EXPECT_EQ(first.query, "b=c");
    EXPECT_EQ(first.header("host"), "localhost");
    EXPECT_EQ(first.header("x-authing-app-id"), "app");
    EXPECT_EQ(peers.requests[1].content.body, "first second");

    peers.session.answer(3, answer_of("{}", 503), true);
    peers.session.answer(1, answer_of("{\"a\":1}"), true);
    const auto frames = peers.frames();
    ASSERT_EQ(frames.size(), 7U) << "SETTINGS, WINDOW_UPDATE, SETTINGS ACK and twice HEADERS, DATA";
    EXPECT_EQ(frames[0].type, FrameType::settings);
    EXPECT_EQ(frames[0].payload,
              settings({{Setting::max_concurrent_streams, 100}, {Setting::max_header_list_size, 16 * 1024}})
                  .substr(frame_head));
    for (const Frame& frame : frames) {
        if (frame.type == FrameType::headers && frame.stream == 1) {
            EXPECT_EQ(frame.payload[0], '\x88') << ":status 200 (RFC 7541, appendix A)";
        } else if (frame.type == FrameType::headers) {
            EXPECT_NE(frame.payload.find("503"), std::string::npos);
        } else if (frame.type == FrameType::data) {
            EXPECT_TRUE(frame.ends_stream());
            EXPECT_EQ(frame.payload, frame.stream == 1 ? "{\"a\":1}" : "{}");
        }
    }
}

TEST(Http2Session, LeavesOutTheBody)
{
    Peers peers;
    peers.send(hello() + get(1, "/a"));
    peers.session.answer(1, answer_of("{}"), false);
    const auto frames = peers.frames();
    EXPECT_EQ(frames.back().type, FrameType::headers);
    EXPECT_TRUE(frames.back().ends_stream());
}

TEST(Http2Session, SendsHalfOfABodyAndNoEnd)
{
    Peers peers;
    peers.send(hello() + get(1, "/a"));
    peers.session.answer_half(1, answer_of("12345678"));
    const auto frames = peers.frames();
    EXPECT_EQ(frames.back().payload, "1234");
    EXPECT_FALSE(frames.back().ends_stream());
    EXPECT_FALSE(peers.session.over());
}

TEST(Http2Session, SendsNoMoreThanTheClientTakes)
{
    Peers peers;
    peers.send(hello({{Setting::initial_window_size, 10}}) + get(1, "/a"));
    peers.session.answer(1, answer_of(std::string(100, 'x')), true);
    EXPECT_EQ(peers.last(FrameType::data)->payload.size(), 10U);
    peers.send(window_update(1, 30));
    EXPECT_EQ(peers.last(FrameType::data)->payload.size(), 30U);
    EXPECT_TRUE(peers.frames().empty());
    peers.send(rst_stream(1, Code::cancel));
    peers.expect_usable(3);
}

TEST(Http2Session, IgnoresWhatItNeedNotKnow)
{
    Peers peers;
    peers.send(hello() + frame(static_cast<FrameType>(0xfa), 0xff, 0, "an extension") +
               settings({{static_cast<Setting>(0xf0), 1}}) +
               frame(FrameType::priority, 0, 9, number(0) + 'x'));
    peers.send(post(1, "/") + headers(1, {{"a-trailer", "x"}}, end_stream));
    ASSERT_EQ(peers.requests.size(), 1U);
    EXPECT_EQ(peers.requests[0].content.header("a-trailer"), "");
    peers.expect_usable(3);
}

TEST(Http2Session, RefusesLargeHeadersAndBodies)
{
    Peers peers;
    const Fields many(300, {"x", std::string(30, 'x')}); // Each counts 32 bytes more.
    peers.send(hello() + get(1, "/", many) + get(3, "/"));
    ASSERT_EQ(peers.requests.size(), 2U);
    EXPECT_EQ(peers.requests[0].refused, 431);
    EXPECT_EQ(peers.requests[1].refused, 0);

    peers.send(post(5, "/"));
    for (std::size_t sent = 0; sent <= largest_body; sent += default_frame) {
        peers.send(data(5, std::string(default_frame, 'x')));
        peers.frames(); // Among them the windows that this needs.
    }
    ASSERT_EQ(peers.requests.size(), 3U);
    EXPECT_EQ(peers.requests[2].refused, 413);
    peers.session.answer(5, refusal(413), true);
    bool answered = false;
    for (const Frame& frame : peers.frames()) {
        answered = answered || (frame.type == FrameType::data && frame.stream == 5 && frame.ends_stream());
        if (frame.type == FrameType::rst_stream) {
            EXPECT_TRUE(answered);
            EXPECT_EQ(frame.code(), Code::no_error);
        }
    }
    EXPECT_TRUE(answered);
    peers.send(data(5, "more of it, sent before the reset came"));
    peers.expect_usable(7);
}

TEST(Http2Session, LimitsTheStreamsOfAClient)
{
    Peers peers(2);
    peers.send(hello() + get(1, "/") + get(3, "/") + get(5, "/"));
    EXPECT_EQ(peers.requests.size(), 2U);
    const auto reset = peers.last(FrameType::rst_stream);
    ASSERT_TRUE(reset) << "a client that cannot know the limit yet may try again";
    EXPECT_EQ(reset->stream, 5U);
    EXPECT_EQ(reset->code(), Code::refused_stream);
    peers.send(frame(FrameType::settings, ack, 0, "") + get(7, "/"));
    EXPECT_EQ(peers.requests.size(), 2U);
    EXPECT_TRUE(peers.session.over() || peers.last(FrameType::goaway));
}

TEST(Http2Session, ForgetsWhatTheClientGivesUp)
{
    Peers peers;
    peers.session.receive(hello() + get(1, "/") + rst_stream(1, Code::cancel));
    EXPECT_FALSE(peers.session.next_request());
    peers.send(get(3, "/") + rst_stream(3, Code::cancel));
    peers.send(get(5, "/"));
    ASSERT_EQ(peers.requests.size(), 1U);
    peers.send(rst_stream(5, Code::cancel));
    peers.frames();
    peers.session.answer(5, answer_of("late"), true);
    peers.session.answer_half(5, answer_of("late"));
    peers.session.reset(5, static_cast<std::uint32_t>(Code::internal_error));
    EXPECT_TRUE(peers.frames().empty());
    peers.expect_usable(7);
}

TEST(Http2Session, IsNotReadFromWhileTheClientDoesNotRead)
{
    Peers peers;
    peers.send(hello());
    int pings = 0;
    for (; peers.session.wants_input() && pings < 10'000; ++pings)
        peers.send(ping());
    EXPECT_LT(pings, 300);
    peers.frames();
    EXPECT_TRUE(peers.session.wants_input());
    peers.expect_usable(1);

    // What comes in one piece cannot be held back.
    std::string flood;
    for (int i = 0; i < 10'000; ++i)
        flood += ping();
    peers.send(flood);
    EXPECT_FALSE(peers.session.wants_input());
    EXPECT_EQ(peers.last(FrameType::goaway)->code(), Code::enhance_your_calm);
    EXPECT_TRUE(peers.session.over());
}

TEST(Http2Session, GoesAwayFromTheNewestRequest)
{
    Peers peers;
    peers.send(hello() + get(1, "/") + post(3, "/") + get(5, "/"));
    peers.session.go_away(5);
    const auto goodbye = peers.last(FrameType::goaway);
    ASSERT_TRUE(goodbye);
    EXPECT_EQ(goodbye->number(), 1U) << "the request of stream 3 has not been given out";
    EXPECT_EQ(goodbye->code(), Code::no_error);
    EXPECT_FALSE(peers.session.over());
    peers.send(get(7, "/") + data(3, "", end_stream));
    EXPECT_EQ(peers.requests.size(), 2U) << "nothing more is taken";
    peers.session.answer(1, answer_of("{}"), true);
    EXPECT_EQ(peers.last(FrameType::data)->stream, 1U);
    EXPECT_TRUE(peers.session.over());
}

TEST(Http2Session, GoesAwayFromAnOlderRequest)
{
    Peers peers;
    peers.send(hello() + post(1, "/") + get(3, "/") + data(1, "", end_stream));
    ASSERT_EQ(peers.requests.size(), 2U);
    peers.session.go_away(1);
    std::optional<Frame> reset;
    std::optional<Frame> goodbye;
    for (const Frame& frame : peers.frames())
        (frame.type == FrameType::rst_stream ? reset : goodbye) = frame;
    ASSERT_TRUE(reset && goodbye);
    EXPECT_EQ(reset->code(), Code::refused_stream);
    EXPECT_EQ(goodbye->number(), 3U) << "that one is being served";
    peers.session.answer(3, answer_of("{}"), true);
    EXPECT_EQ(peers.last(FrameType::data)->stream, 3U);
    EXPECT_TRUE(peers.session.over());
}

TEST(Http2Session, SaysWhatItHasSeenWhenItIsTerminated)
{
    Peers peers;
    peers.send(hello() + get(1, "/") + get(3, "/"));
    peers.session.terminate(static_cast<std::uint32_t>(Code::no_error));
    EXPECT_EQ(peers.last(FrameType::goaway)->number(), 3U);
    EXPECT_TRUE(peers.session.over());
}

TEST(Http2Session, EndsWhenTheClientGoesAndIsAnswered)
{
    Peers peers;
    peers.send(hello() + get(1, "/") + goaway(0));
    EXPECT_FALSE(peers.session.over());
    peers.session.answer(1, answer_of("{}"), true);
    EXPECT_TRUE(peers.last(FrameType::data));
    EXPECT_TRUE(peers.session.over());
}

} // namespace
} // namespace genauth::emulator
