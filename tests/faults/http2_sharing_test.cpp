// Rows M7 to M12: many calls share a connection, as many as the server allows.
#include "faults/http2_fixture.hpp"

#include <random>

namespace genauth::faults::http2 {
namespace {

class Http2Sharing : public Http2Faults {};

TEST_F(Http2Sharing, M7_AHundredCallsOnOneConnection)
{
    for (const int number : {100, 101}) {
        Server server(over_http2(
                          [](Connection& peer) {
                              const auto streams = peer.requests(peer.wire().number() == 1 ? 100 : 1);
                              peer.wire().await_permission();
                              for (auto stream = streams.rbegin(); stream != streams.rend(); ++stream)
                                  peer.answer(*stream);
                              http2::echo(peer);
                          },
                          {{Setting::max_concurrent_streams, 100}}),
                      http2::options_for());
        ClientOptions options = patient_options();
        options.host = server.host();
        const auto client = client_for(options);
        calls.clear();
        start_many(client, number);
        run_until([&] { return server.requests() >= number; });
        EXPECT_EQ(server.connections(), number == 100 ? 1 : 2);
        server.permit();
        expect_all_ok();
        expect_ok(client);
        EXPECT_EQ(server.connections(), number == 100 ? 1 : 2);
    }
}

// The frames of many answers, shuffled.
std::vector<std::string> shuffled(Connection& peer, const std::vector<Stream>& streams, std::mt19937& random)
{
    std::vector<std::deque<std::string>> pieces;
    for (const Stream stream : streams) {
        std::deque<std::string>& of_stream = pieces.emplace_back();
        const std::string body = echo_body(peer.exchange(stream).path);
        of_stream.push_back(headers(stream, {{":status", "200"}}));
        for (std::size_t done = 0; done < body.size();) {
            const std::size_t size = std::min<std::size_t>(1 + random() % 20, body.size() - done);
            of_stream.push_back(data(stream, body.substr(done, size)));
            done += size;
        }
        of_stream.push_back(data(stream, "", end_stream));
    }
    std::vector<std::string> result;
    while (!pieces.empty()) {
        auto& chosen = pieces[random() % pieces.size()];
        result.push_back(std::move(chosen.front()));
        chosen.pop_front();
        if (chosen.empty()) {
            std::swap(chosen, pieces.back());
            pieces.pop_back();
        }
    }
    return result;
}

TEST_F(Http2Sharing, M8_AnswersInterleaved)
{
    static std::mt19937 orders; // Another in each repetition.
    for (const bool drip : {false, true}) {
        server_.play(over_http2([drip, random = std::mt19937(orders())](Connection& peer) mutable {
            const auto streams = peer.requests(64);
            for (const std::string& piece : shuffled(peer, streams, random)) {
                if (drip)
                    peer.wire().drip(piece, 0ms);
                else
                    peer.send(piece);
            }
            peer.stall();
        }));
        const auto client = patient_client();
        calls.clear();
        start_mixed(client, 64);
        expect_all_ok();
    }
}

// Answers one at a time, and refuses what is more than it allows, as the client may not have known.
Http2Script allowing(std::uint32_t most)
{
    return [most](Connection& peer) {
        std::deque<Stream> held;
        bool told = false; // The client has acknowledged the limit.
        while (const auto frame = peer.next()) {
            told = told || (frame->type == FrameType::settings && frame->has(ack));
            while (const auto stream = peer.take_whole())
                held.push_back(*stream);
            while (held.size() > most) {
                EXPECT_FALSE(told) << "more than " << most << " streams";
                peer.send(rst_stream(held.back(), Code::refused_stream));
                held.pop_back();
            }
            if (held.empty() || (held.size() < most && !told))
                continue;
            peer.answer(held.front());
            held.pop_front();
        }
    };
}

// Its time is over when it gets its place: it is not sent any more.
TEST_F(Http2Sharing, M9_PlaceComesTooLate)
{
    const auto clock = std::make_shared<VirtualClock>();
    server_.play(over_http2(
        [](Connection& peer) {
            const auto first = peer.request();
            peer.wire().await_permission();
            peer.answer(*first);
            echo(peer);
        },
        {{Setting::max_concurrent_streams, 1}}));
    ClientOptions options = patient_options();
    options.pool.max_connections = 1;
    options.clock = clock;
    const auto client = client_for(options);
    const Call& first = start(client);
    run_until_seen(1);
    const Call& second = start(client, Delivery::send, 1s);
    run_until([&] { return client.pool_gauges().waiting == 1; });
    server_.permit();
    // Until it is granted, but no further.
    run_until([&] { return client.pool_gauges().waiting == 0; });
    EXPECT_EQ(second.endings, 0);
    clock->advance(2s);
    finish();
    EXPECT_TRUE(first.ok());
    ASSERT_EQ(second.endings, 1);
    ASSERT_FALSE(*second.reply);
    EXPECT_EQ(second.error().kind, ErrorKind::timeout);
    EXPECT_EQ(second.error().sent, Sent::no) << second.error();
    expect_ok(client);
    EXPECT_EQ(server_.seen(second.path), 0);
}

TEST_F(Http2Sharing, M9_MaxConcurrentStreams)
{
    for (const std::uint32_t most : {1U, 2U, 10U}) {
        for (const std::size_t connections : {std::size_t{1}, std::size_t{3}}) {
            server_.play(over_http2(allowing(most), {{Setting::max_concurrent_streams, most}}));
            const auto client = patient_client(connections);
            const int before = server_.connections();
            expect_ok(client); // What it does not know yet, the budget of repetitions would have to bear.
            calls.clear();
            start_mixed(client, 30);
            expect_all_ok();
            EXPECT_LE(server_.connections() - before, static_cast<int>(connections));
        }
    }
}

TEST_F(Http2Sharing, M10_NoStreamAllowedThenOne)
{
    server_.play(over_http2(
        [](Connection& peer) {
            // What was sent before the client knew.
            while (const auto frame = peer.next()) {
                if (const auto stream = peer.take_whole())
                    peer.send(rst_stream(*stream, Code::refused_stream));
                if (frame->type == FrameType::settings && frame->has(ack))
                    break;
            }
            peer.wire().note("told");
            peer.wire().await_permission();
            peer.send(settings({{Setting::max_concurrent_streams, 1}}));
            http2::echo(peer);
        },
        {{Setting::max_concurrent_streams, 0}}));
    const auto client = patient_client(1);
    start(client, Delivery::read);
    start(client, Delivery::send);
    run_until([&] { return server_.seen("told") == 1; });
    server_.permit();
    expect_all_ok();
    EXPECT_EQ(server_.connections(), 1);
}

TEST_F(Http2Sharing, M10_GivenUpBeforeAStreamWasAllowed)
{
    server_.play(over_http2(
        [](Connection& peer) {
            peer.await_ack();
            peer.wire().await_permission();
            peer.send(settings({{Setting::max_concurrent_streams, 1}}));
            http2::echo(peer);
        },
        {{Setting::max_concurrent_streams, 0}}));
    const auto client = patient_client(1);
    for (const Class& c : classes)
        start(client, c.delivery, slowness * 50ms);
    finish();
    for (const Call& call : calls) {
        ASSERT_FALSE(*call.reply);
        EXPECT_EQ(call.error().kind, ErrorKind::timeout) << call.error();
        EXPECT_EQ(call.error().sent, Sent::no) << call.error();
    }
    server_.permit();
    expect_ok(client);
    for (const Call& call : calls)
        EXPECT_EQ(server_.seen(call.path), 0);
}

TEST_F(Http2Sharing, M11_LimitLoweredWithStreamsInFlight)
{
    play_first([](Connection& peer) {
        const auto streams = peer.requests(5);
        peer.send(settings({{Setting::max_concurrent_streams, 1}}));
        if (!peer.await_ack())
            return;
        peer.wire().note("lowered");
        peer.wire().await_permission();
        for (std::size_t i = 0; i + 1 < streams.size(); ++i)
            peer.answer(streams[i]);
        peer.send(ping());
        peer.await(FrameType::ping, 0);
        EXPECT_FALSE(peer.take_whole()) << "one stream is open, and only one may be";
        peer.answer(streams.back());
        http2::echo(peer);
    });
    const auto client = patient_client(1);
    start_many(client, 5);
    run_until([&] { return server_.seen("lowered") == 1; });
    start_many(client, 5);
    run_until([&] { return client.pool_gauges().waiting == 5; });
    server_.permit();
    expect_all_ok();
    EXPECT_EQ(server_.connections(), 1);
}

// Nothing else happens that could remind the pool of those who wait.
TEST_F(Http2Sharing, M11_LimitRaisedWithCallsWaiting)
{
    server_.play(over_http2(
        [](Connection& peer) {
            const auto first = peer.request();
            peer.wire().await_permission();
            peer.send(settings({{Setting::max_concurrent_streams, 3}}));
            const auto others = peer.requests(2);
            if (!first || others.empty())
                return;
            for (const Stream stream : others)
                peer.answer(stream);
            peer.answer(*first);
            http2::echo(peer);
        },
        {{Setting::max_concurrent_streams, 1}}));
    const auto client = patient_client(1);
    start_many(client, 3);
    run_until([&] { return server_.requests() == 1 && client.pool_gauges().waiting == 2; });
    server_.permit();
    expect_all_ok();
    EXPECT_EQ(server_.connections(), 1);
}

TEST_F(Http2Sharing, M12_MoreConnectionsOnlyPastTheLimit)
{
    server_.play(over_http2(
        [](Connection& peer) {
            const auto first = peer.request();
            const auto second = peer.request();
            if (!first || !second)
                return;
            peer.wire().await_permission();
            peer.answer(*second);
            peer.answer(*first);
            http2::echo(peer);
        },
        {{Setting::max_concurrent_streams, 2}}));
    ClientOptions options = patient_options();
    options.pool.max_connections = 3;
    options.pool.max_waiters = 2;
    const auto client = client_for(options);
    for (int i = 0; i < 6; ++i) {
        start(client);
        run_until_seen(i + 1);
        EXPECT_EQ(server_.connections(), 1 + i / 2);
    }
    start(client);
    start(client);
    run_until([&] { return client.pool_gauges().waiting == 2; });
    InFlight refused;
    refused.start(io, client, Delivery::send, fresh_path());
    run_until([&] { return refused.endings == 1; });
    ASSERT_FALSE(*refused.reply);
    EXPECT_EQ(refused.reply->error().kind, ErrorKind::overloaded) << refused.reply->error();
    EXPECT_EQ(refused.reply->error().sent, Sent::no);
    server_.permit();
    expect_all_ok();
    EXPECT_EQ(server_.connections(), 3);
    EXPECT_EQ(server_.requests(), 8);
}

} // namespace
} // namespace genauth::faults::http2
