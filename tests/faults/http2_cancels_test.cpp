// Rows M28 to M32: calls that are given up while others share their connection.
#include "faults/http2_fixture.hpp"

#include <random>

namespace genauth::faults::http2 {
namespace {

// Holds the request of a stream up, and tells the test when the client has reset it.
class Http2Cancels : public Http2Faults {
protected:
    using Say = std::function<void(Connection&)>;

    // Three calls; the second is given up, and `late` is said on its stream afterwards.
    static Script giving_up_the_second(const Say& before, const Say& late)
    {
        return over_http2([=](Connection& peer) {
            if (peer.requests(3).empty())
                return;
            before(peer);
            if (!peer.await(FrameType::rst_stream, 3))
                return;
            EXPECT_EQ(peer.exchange(3).reset, Code::cancel);
            late(peer);
            peer.answer(5);
            peer.answer(1);
            http2::echo(peer);
        });
    }

    static void say_nothing(Connection&) {}
    static void begin_answer(Connection& peer)
    {
        peer.wire().send(headers(3, {{":status", "200"}}) + data(3, R"({"statusCode":)"));
    }
    static void say_headers(Connection& peer) { peer.wire().send(headers(3, {{":status", "200"}})); }
    static void answer_late(Connection& peer)
    {
        peer.wire().send(http2::answer(3, echo_body("/of-nobody")) + window_update(3, 1) +
                         rst_stream(3, Code::no_error));
    }
    static void reset_late(Connection& peer) { peer.wire().send(rst_stream(3, Code::internal_error)); }
    static void finish_answer(Connection& peer)
    {
        peer.wire().send(data(3, std::string(16'000, 'x')) + data(3, "", end_stream));
    }
};

TEST_F(Http2Cancels, M28_OneOfThreeGivenUp)
{
    struct Case {
        Say before;
        Say late;
        Sent sent;
    };
    const Case cases[] = {
        {say_nothing, say_nothing, Sent::maybe},    {say_nothing, answer_late, Sent::maybe},
        {say_nothing, reset_late, Sent::maybe},     {begin_answer, finish_answer, Sent::answered},
        {begin_answer, reset_late, Sent::answered}, {say_headers, finish_answer, Sent::answered}};
    for (const bool by_time : {true, false}) {
        for (const Case& c : cases) {
            const int before = server_.connections();
            server_.play(giving_up_the_second(
                [=](Connection& peer) {
                    c.before(peer);
                    peer.send(ping());
                    peer.await(FrameType::ping, 0);
                    peer.wire().note("under way");
                },
                c.late));
            const auto clock = std::make_shared<VirtualClock>();
            ClientOptions options = patient_options();
            options.clock = clock;
            const auto to_server = client_for(options);
            calls.clear();
            start(to_server);
            Call& given_up = start(to_server, Delivery::send, by_time ? 1s : 0s);
            start(to_server);
            const int seen = server_.seen("under way");
            run_until([&] { return server_.seen("under way") > seen; });
            if (by_time)
                clock->advance(1s);
            else
                given_up.cancel();
            finish();
            EXPECT_TRUE(calls[0].ok());
            EXPECT_TRUE(calls[2].ok());
            ASSERT_FALSE(*given_up.reply);
            EXPECT_EQ(given_up.error().kind, by_time ? ErrorKind::timeout : ErrorKind::cancelled);
            EXPECT_EQ(given_up.error().sent, c.sent);
            EXPECT_EQ(server_.seen(given_up.path), 1);
            for (const Class& each : classes)
                expect_ok(to_server, each.delivery);
            EXPECT_EQ(server_.connections() - before, 1) << "the peer has spoken since";
        }
    }
}

// The peer may be gone: whoever comes next does not share its fate.
TEST_F(Http2Cancels, M29_NoNewCallsAfterATimeoutInSilence)
{
    for (const bool says_something : {false, true}) {
        const Class& c = classes[says_something ? 0 : 3];
        const int before = server_.connections();
        play_first([=](Connection& peer) {
            peer.answer(peer.request().value_or(0));
            peer.pongs = false;
            if (says_something && peer.request())
                peer.send(ping());
            peer.stall();
        });
        const auto to_server = patient_client();
        expect_ok(to_server);
        const auto late = call(to_server, Delivery::send, fresh_path(), slowness * 50ms);
        ASSERT_FALSE(late);
        EXPECT_EQ(late.error().kind, ErrorKind::timeout);
        expect_ok(to_server, c.delivery);
        EXPECT_EQ(server_.connections() - before, 2);
    }
    // Others that are under way on it are not given up for that.
    const int before = server_.connections();
    play_first([](Connection& peer) {
        peer.answer(peer.request().value_or(0)); // And acknowledges the settings: nothing else is to come.
        peer.pongs = false;
        if (!peer.await(FrameType::rst_stream, 5))
            return;
        peer.wire().await_permission();
        peer.answer(3);
        http2::echo(peer);
    });
    const auto to_server = patient_client();
    expect_ok(to_server);
    const Call& waiting = start(to_server);
    const Call& late = start(to_server, Delivery::send, slowness * 50ms);
    run_until([&] { return late.endings == 1; });
    const Call& next = start(to_server);
    run_until([&] { return next.endings == 1; });
    EXPECT_TRUE(next.ok());
    EXPECT_EQ(server_.connections() - before, 2);
    server_.permit();
    finish();
    EXPECT_TRUE(waiting.ok());
}

// A later timeout of a call that had heard something is no sign of life.
TEST_F(Http2Cancels, M29_SuspicionOutlivesAnotherTimeout)
{
    play_first([](Connection& peer) {
        peer.pongs = false;
        peer.request();
        peer.answer(peer.request().value_or(0));
        peer.stall();
    });
    const auto to_server = patient_client();
    const Call& early = start(to_server, Delivery::send, slowness * 300ms);
    const Call& heard = start(to_server);
    run_until([&] { return heard.endings == 1; });
    const Call& late = start(to_server, Delivery::send, slowness * 50ms);
    run_until([&] { return late.endings == 1 && early.endings == 1; });
    EXPECT_TRUE(heard.ok());
    EXPECT_EQ(early.error().kind, ErrorKind::timeout);
    EXPECT_EQ(late.error().kind, ErrorKind::timeout);
    expect_ok(to_server, Delivery::send);
    EXPECT_EQ(server_.connections(), 2);
}

// The first of two calls, or the second, is cancelled at the k-th step of the loop, for all k.
TEST_F(Http2Cancels, M30_CancelledAtEachStep)
{
    for (const bool warm : {false, true}) {
        for (const std::size_t which : {std::size_t{0}, std::size_t{1}}) {
            int in_time = 0;
            bool done = false;
            for (int steps = 0; !done; ++steps) {
                const auto to_server = patient_client();
                if (warm)
                    expect_ok(to_server);
                calls.clear();
                start(to_server);
                start(to_server);
                Call& cancelled = calls[which];
                for (int i = 0; i < steps && cancelled.endings == 0; ++i)
                    io.run_one();
                done = cancelled.endings == 1;
                cancelled.cancel();
                finish();
                ASSERT_EQ(cancelled.endings, 1);
                EXPECT_TRUE(calls[1 - which].ok()) << "after " << steps;
                if (!*cancelled.reply) {
                    EXPECT_EQ(cancelled.error().kind, ErrorKind::cancelled) << cancelled.error();
                    EXPECT_TRUE(cancelled.error().sent != Sent::no || server_.seen(cancelled.path) == 0);
                    ++in_time;
                }
                expect_ok(to_server);
            }
            EXPECT_GE(in_time, warm ? 1 : 3);
        }
    }
}

TEST_F(Http2Cancels, M31_CancellationRacesCompletion)
{
    const auto to_server = patient_client();
    expect_ok(to_server);
    static std::mt19937 random; // Another sequence in each repetition.
    int cancelled = 0;
    for (int i = 0; i < 500; ++i) {
        calls.clear();
        start_many(to_server, 8);
        for (int j = 0; j < 4; ++j) {
            for (unsigned steps = random() % 10; steps > 0; --steps)
                io.poll_one();
            calls[random() % 8].cancel();
        }
        finish();
        for (const Call& call : calls) {
            ASSERT_EQ(call.endings, 1);
            if (call.ok())
                continue;
            ASSERT_FALSE(*call.reply) << "another call's answer";
            ASSERT_EQ(call.error().kind, ErrorKind::cancelled) << call.error();
            ++cancelled;
        }
        if (i % 50 == 0)
            expect_ok(to_server);
    }
    EXPECT_GT(cancelled, 200);
    EXPECT_LT(cancelled, 2'000);
    EXPECT_EQ(server_.connections(), 1);
}

// The window of the connection is everybody's: what comes for a call that was given up has to be given back.
TEST_F(Http2Cancels, M32_GivenUpCallsKeepNoWindow)
{
    const std::string large = R"({"statusCode":200,"data":")" + std::string(200'000, 'x') + "\"}";
    server_.play(over_http2([=](Connection& peer) {
        while (const auto stream = peer.request()) {
            peer.send(headers(*stream, {{":status", "200"}}));
            if (peer.exchange(*stream).path.ends_with(";")) {
                peer.send_body(*stream, large);
                continue;
            }
            peer.send_body(*stream, std::string(400'000, ' '), no_flags);
            peer.wire().note("half");
            if (!peer.exchange(*stream).reset && !peer.await(FrameType::rst_stream, *stream))
                return;
            if (peer.await_window(50'000)) // Was on its way.
                peer.send(frame(FrameType::data, padded, *stream, '\xff' + std::string(15'000, 'x')) +
                          data(*stream, std::string(30'000, 'x'), end_stream));
        }
    }));
    const auto to_server = patient_client();
    for (int i = 1; i <= 40; ++i) {
        InFlight given_up;
        given_up.start(io, to_server, Delivery::send, "/endless");
        run_until([&] { return server_.seen("half") == i; });
        given_up.cancel();
        finish();
        ASSERT_EQ(given_up.reply->error().kind, ErrorKind::cancelled);
        const auto whole = call(to_server, Delivery::send, fresh_path());
        ASSERT_TRUE(whole) << whole.error();
        EXPECT_EQ(whole->string_at("/data")->size(), 200'000U);
    }
    EXPECT_EQ(server_.connections(), 1);
}

} // namespace
} // namespace genauth::faults::http2
