// Rows M46 to M50 and M77: the peer is silent, or gone without a word.
#include "faults/http2_fixture.hpp"

#include <semaphore>

namespace genauth::faults::http2 {
namespace {

class Http2Silence : public Http2Faults {
protected:
    AuthenticationClient virtual_client()
    {
        ClientOptions options = options_for(server_.host());
        options.timeouts = {60s, 60s, 60s, 60s, 60s, 60s, 60s};
        options.clock = clock;
        return client_for(options);
    }

    void advance(std::chrono::milliseconds by)
    {
        clock->advance(by);
        io.restart();
        io.poll();
    }

    std::shared_ptr<VirtualClock> clock = std::make_shared<VirtualClock>();
};

TEST_F(Http2Silence, M46_PingAfterThreeSecondsOfSilence)
{
    server_.play(over_http2([](Connection& peer) {
        std::optional<Stream> held;
        while (const auto frame = peer.next()) {
            if (frame->type == FrameType::ping && !frame->has(ack))
                peer.wire().note("ping");
            const auto stream = peer.take_whole();
            if (!stream)
                continue;
            if (!held)
                held = stream;
            else
                peer.answer(*stream);
            if (peer.exchange(*stream).path == "/release")
                peer.answer(*held);
        }
    }));
    const auto client = virtual_client();
    const Call& held = start(client);
    run_until_seen(1);
    for (int pings = 1; pings <= 5; ++pings) {
        advance(2'500ms);
        EXPECT_EQ(server_.seen("ping"), pings - 1) << "too early";
        advance(1'000ms);
        run_until([&] { return server_.seen("ping") == pings; });
        EXPECT_EQ(held.endings, 0);
        const Call& other = start(client); // Its answer comes behind that to the ping.
        run_until([&] { return other.endings == 1; });
        EXPECT_TRUE(other.ok());
    }
    InFlight release;
    release.start(io, client, Delivery::send, "/release");
    expect_all_ok();
    EXPECT_EQ(server_.connections(), 1);
}

TEST_F(Http2Silence, M47_PeerVanishesWithStreamsInFlight)
{
    play_first([](Connection& peer) {
        peer.answer(peer.request().value_or(0));
        peer.pongs = false;
        while (const auto frame = peer.next())
            if (frame->type == FrameType::ping)
                peer.wire().note("ping");
    });
    const auto client = virtual_client();
    expect_ok(client);
    start_mixed(client, 6);
    run_until_seen(7);
    advance(3'500ms);
    run_until([&] { return server_.seen("ping") == 1; });
    advance(2'500ms);
    for (const Call& call : calls)
        EXPECT_EQ(call.endings, 0);
    advance(1'000ms);
    run_until([&] {
        return std::all_of(calls.begin(), calls.end(), [](const Call& call) { return call.endings == 1; });
    });
    for (std::size_t i = 0; i < calls.size(); ++i) {
        SCOPED_TRACE(classes[i].letter);
        EXPECT_EQ(calls[i].ok(), repeats(classes[i]));
        EXPECT_EQ(server_.seen(calls[i].path), calls[i].ok() ? 2 : 1);
        if (!calls[i].ok()) {
            EXPECT_EQ(calls[i].error().kind, ErrorKind::connection_lost) << calls[i].error();
            EXPECT_EQ(calls[i].error().sent, Sent::maybe);
        }
    }
    expect_ok(client, Delivery::send);
    EXPECT_EQ(server_.connections(), 2);
    EXPECT_EQ(server_.seen("ping"), 1);
}

TEST_F(Http2Silence, M48_NoPingWhileIdle)
{
    server_.play(over_http2([](Connection& peer) {
        while (const auto frame = peer.next()) {
            if (frame->type == FrameType::ping && !frame->has(ack))
                peer.wire().note("ping");
            if (const auto stream = peer.take_whole())
                peer.answer(*stream);
        }
    }));
    const auto client = virtual_client();
    for (int i = 0; i < 5; ++i) {
        EXPECT_TRUE(call(client, Delivery::read, fresh_path())); // Returns: nothing keeps the loop running.
        advance(15s);
    }
    EXPECT_EQ(server_.seen("ping"), 0);
    EXPECT_EQ(server_.connections(), 1);
}

TEST_F(Http2Silence, M49_AnySignOfLifeCounts)
{
    const auto turns = std::make_shared<std::counting_semaphore<>>(0);
    server_.play(over_http2([=](Connection& peer) {
        if (!peer.request())
            return;
        for (int i = 0; i < 10; ++i) {
            turns->acquire();
            // One stream trickles; the pong tells when the client has seen it.
            peer.send((i == 0 ? headers(1, {{":status", "200"}}) : data(1, " ")) + ping());
            const auto frame = peer.await(FrameType::ping, 0);
            EXPECT_TRUE(frame && frame->has(ack)) << "a ping without need";
            peer.wire().note("heard");
        }
        peer.send(data(1, echo_body(peer.exchange(1).path), end_stream));
        peer.stall();
    }));
    const auto client = virtual_client();
    start(client);
    run_until_seen(1);
    for (int i = 1; i <= 10; ++i) {
        advance(2s);
        turns->release();
        run_until([&] { return server_.seen("heard") == i; });
    }
    expect_all_ok();
}

// Not even the ping can be written any more.
TEST_F(Http2Silence, M50_PeerStopsReadingDuringALargeRequest)
{
    server_.play(over_http2(
        [](Connection& peer) {
            peer.send(window_update(0, largest_window - default_window));
            peer.answer(peer.request().value_or(0));
            if (peer.await(FrameType::headers, 5))
                peer.wire().hold();
        },
        {{Setting::initial_window_size, largest_window}}));
    const auto client = virtual_client();
    expect_ok(client);
    Call& small = start(client, Delivery::send);
    Call& large = start(client, Delivery::send, {}, Json('"' + std::string(15 << 20, 'x') + '"'));
    run_until([&] { return server_.seen(large.path) == 1; });
    for (int i = 0; i < 10; ++i)
        advance(1s);
    finish();
    for (const Call* call : {&large, &small}) {
        ASSERT_EQ(call->endings, 1);
        ASSERT_FALSE(*call->reply);
        EXPECT_EQ(call->error().kind, ErrorKind::connection_lost) << call->error();
        EXPECT_LE(server_.seen(call->path), 1);
    }
    EXPECT_EQ(large.error().sent, Sent::maybe);
    server_.play(healthy);
    expect_ok(client);
}

// Its answers stand behind what it has not read yet.
TEST_F(Http2Silence, M77_PeerIsSlowToTakeALargeRequest)
{
    const auto turns = std::make_shared<std::counting_semaphore<>>(0);
    server_.play(over_http2(
        [turns](Connection& peer) {
            peer.replenishes = peer.pongs = false;
            peer.send(window_update(0, largest_window - default_window));
            peer.answer(peer.request().value_or(0));
            for (std::size_t received = 0, taken = 0; !peer.take_whole(); ++taken) {
                turns->acquire();
                for (; received < (taken + 1) << 20;) {
                    const auto frame = peer.next();
                    if (!frame)
                        return;
                    EXPECT_NE(frame->type, FrameType::ping);
                    received += frame->payload.size();
                    if (frame->has(end_stream))
                        break;
                }
                peer.wire().note("taken");
            }
            peer.answer(3);
            peer.stall();
        },
        {{Setting::initial_window_size, largest_window}}));
    const auto client = virtual_client();
    expect_ok(client);
    Call& large = start(client, Delivery::send, {}, Json('"' + std::string(14 << 20, 'x') + '"'));
    for (int i = 1; i <= 15; ++i) {
        advance(2s);
        turns->release();
        run_until([&] { return server_.seen("taken") == i; });
        ASSERT_EQ(large.endings, 0) << large.error();
    }
    finish();
    expect_all_ok();
}

} // namespace
} // namespace genauth::faults::http2
