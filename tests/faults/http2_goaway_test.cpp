// Rows M18 to M27: the connection is about to end, has ended, or ends in the midst.
#include "faults/http2_fixture.hpp"

namespace genauth::faults::http2 {
namespace {

class Http2Goaway : public Http2Faults {
protected:
    void expect_lost(const Call& call, Sent sent)
    {
        ASSERT_EQ(call.endings, 1);
        ASSERT_FALSE(*call.reply);
        EXPECT_EQ(call.error().kind, ErrorKind::connection_lost) << call.error();
        EXPECT_EQ(call.error().sent, sent) << call.error();
        EXPECT_EQ(server_.seen(call.path), 1);
    }
};

// As servers do it that are being replaced: first a warning, then the truth.
TEST_F(Http2Goaway, M18_GracefulGoaway)
{
    play_first([](Connection& peer) {
        const auto stream = peer.request();
        peer.send(goaway(largest_window) + ping());
        if (!stream || !peer.await(FrameType::ping, 0))
            return;
        peer.wire().note("understood");
        peer.wire().await_permission();
        peer.send(goaway(*stream));
        peer.answer(*stream);
        EXPECT_FALSE(peer.request()) << "after the warning";
    });
    const auto client = patient_client();
    const Call& early = start(client);
    run_until([&] { return server_.seen("understood") == 1; });
    start_mixed(client, 6);
    run_until([&] {
        return std::all_of(calls.begin() + 1, calls.end(), [](const Call& call) { return call.ok(); });
    });
    EXPECT_EQ(early.endings, 0);
    server_.permit();
    expect_all_ok();
    EXPECT_EQ(server_.connections(), 2);
}

// A server that is being replaced may still have taken the connection.
TEST_F(Http2Goaway, M18_GoawayAtTheBeginning)
{
    for (const Stream last : {Stream{0}, Stream{largest_window}}) {
        for (const bool closed : {true, false}) {
            for (const Class& c : classes) {
                const int before = server_.connections();
                server_.play([=](Peer& wire) {
                    Connection peer(wire);
                    std::string preface;
                    if (!wire.take(client_preface.size(), preface))
                        return;
                    peer.send(settings({}) + (wire.number() - before > 1 ? std::string() : goaway(last)));
                    if (wire.number() - before > 1)
                        http2::echo(peer);
                    else if (closed)
                        peer.close();
                    else
                        peer.stall();
                });
                const auto to_server = patient_client();
                expect_ok(to_server, c.delivery);
                expect_ok(to_server, c.delivery);
                EXPECT_EQ(server_.connections() - before, 2);
            }
        }
    }
}

TEST_F(Http2Goaway, M19_GoawayBelowTheStream)
{
    for (const bool first_on_its_connection : {true, false}) {
        for (const Class& c : classes) {
            SCOPED_TRACE(c.letter);
            const int before = server_.connections();
            play_first([=](Connection& peer) {
                Stream last = 0;
                if (!first_on_its_connection) {
                    last = peer.request().value_or(0);
                    peer.answer(last);
                }
                peer.request();
                peer.send(goaway(last));
                peer.close();
            });
            const auto to_server = patient_client();
            if (!first_on_its_connection)
                expect_ok(to_server, c.delivery);
            expect_ok_when_repeated(to_server, c.delivery);
            EXPECT_EQ(server_.connections() - before, 2);
        }
    }
    server_.play(over_http2([](Connection& peer) {
        peer.request();
        peer.send(goaway(0));
        peer.close();
    }));
    for (const Class& c : classes)
        expect_refused_each_time(c);
}

TEST_F(Http2Goaway, M20_GoawayAmongStreams)
{
    for (const bool closed : {true, false}) {
        const int before = server_.connections();
        play_first([=](Connection& peer) {
            if (peer.requests(3).empty())
                return;
            peer.send(goaway(3));
            peer.answer(3);
            peer.answer(1);
            if (closed)
                peer.close();
            else
                peer.stall();
        });
        const auto to_server = patient_client();
        calls.clear();
        start_many(to_server, 3);
        expect_all_ok();
        EXPECT_EQ(server_.seen(calls[0].path) + server_.seen(calls[1].path), 2);
        EXPECT_EQ(server_.seen(calls[2].path), 2);
        EXPECT_EQ(server_.connections() - before, 2);
        expect_ok(to_server);
    }
}

TEST_F(Http2Goaway, M21_GoawayAndThenTheEnd)
{
    for (const Code code : {Code::no_error, Code::internal_error, Code::enhance_your_calm}) {
        play_first([=](Connection& peer) {
            if (peer.requests(3).empty())
                return;
            peer.send(headers(3, {{":status", "200"}}));
            peer.send(goaway(3, code, "token=secret\r\n" + std::string(5'000, 'x')));
            peer.close();
        });
        const auto to_server = patient_client();
        const Call& unanswered = start(to_server);
        const Call& begun = start(to_server);
        const Call& refused = start(to_server);
        finish();
        expect_lost(unanswered, Sent::maybe);
        expect_lost(begun, Sent::answered);
        EXPECT_EQ(unanswered.error().message.find("secret"), std::string::npos) << unanswered.error();
        EXPECT_TRUE(refused.ok());
        expect_ok(to_server);
    }
}

TEST_F(Http2Goaway, M22_GoawayTwice)
{
    play_first([](Connection& peer) {
        if (peer.requests(3).empty())
            return;
        peer.send(goaway(5) + ping());
        peer.await(FrameType::ping, 0);
        peer.send(goaway(3) + goaway(3) + goaway(1));
        peer.answer(1);
        peer.stall();
    });
    const auto client = patient_client();
    start_many(client, 3);
    expect_all_ok();
    EXPECT_EQ(server_.connections(), 2);
}

// What it has once said that it did not touch, it cannot take back.
TEST_F(Http2Goaway, M23_GoawayThatGrows)
{
    play_first([](Connection& peer) {
        if (peer.requests(2).empty())
            return;
        peer.send(goaway(1) + ping());
        peer.await(FrameType::ping, 0);
        peer.wire().send(goaway(3) + http2::answer(3, echo_body("/of-nobody")));
        peer.answer(1);
        peer.stall();
    });
    const auto client = patient_client();
    const Call& below = start(client);
    const Call& above = start(client);
    finish();
    EXPECT_EQ(below.endings, 1);
    EXPECT_TRUE(below.ok() || below.error().kind == ErrorKind::protocol || below.error().sent != Sent::no)
        << below.error();
    EXPECT_EQ(server_.seen(below.path), 1);
    EXPECT_TRUE(above.ok());
    EXPECT_EQ(server_.seen(above.path), 2);
    expect_ok(client);
}

using End = std::function<void(Connection&)>;
const End fin = [](Connection& peer) { peer.wire().half_close(); };
const End close_notify = [](Connection& peer) { peer.wire().goodbye(); };
const End rst = [](Connection& peer) { peer.wire().reset(); };
const End ends[] = {fin, close_notify, rst, [](Connection& peer) {
                        peer.wire().goodbye();
                        peer.wire().half_close();
                    }};

TEST_F(Http2Goaway, M24_IdleConnectionEnded)
{
    std::vector<End> all(std::begin(ends), std::end(ends));
    for (const Code code : {Code::no_error, Code::enhance_your_calm}) {
        all.emplace_back([=](Connection& peer) { peer.send(goaway(1, code)); });
        for (const End& end : ends)
            all.emplace_back([=](Connection& peer) {
                peer.send(goaway(1, code));
                end(peer);
            });
    }
    all.emplace_back([](Connection& peer) { peer.wire().send("HTTP/1.1 408 Request Timeout\r\n\r\n"); });
    all.emplace_back([](Connection& peer) { peer.wire().send_raw("no record of TLS"); });
    int marks = 0;
    for (const End& end : all) {
        server_.play(over_http2([=](Connection& peer) {
            const auto stream = peer.request();
            if (!stream)
                return;
            peer.answer(*stream);
            end(peer);
            peer.wire().mark();
            peer.wire().hold();
        }));
        const int before = server_.connections();
        const auto to_server = patient_client();
        for (const Class& c : classes) {
            expect_ok(to_server, c.delivery);
            server_.await_marks(++marks);
        }
        EXPECT_EQ(server_.connections() - before, 6);
    }
}

TEST_F(Http2Goaway, M25_IdleConnectionThatIsWell)
{
    server_.play(over_http2([](Connection& peer) {
        while (const auto stream = peer.request()) {
            peer.answer(*stream);
            peer.send(ping() + settings({{Setting::max_concurrent_streams, 50}}) + window_update(0, 1'000) +
                      frame(static_cast<FrameType>(0xbb), 0xff, 0, "unknown") + ping());
            peer.wire().mark();
        }
    }));
    const auto to_server = patient_client();
    int marks = 0;
    for (const Class& c : classes) {
        expect_ok(to_server, c.delivery);
        server_.await_marks(++marks);
    }
    EXPECT_EQ(server_.connections(), 1);
}

// Without a word the outcome is unknown; with a GOAWAY it is known.
TEST_F(Http2Goaway, M26_EndRacingTheRequestOnAReusedConnection)
{
    for (const bool says_goaway : {false, true}) {
        for (const End& end : ends) {
            for (const Class& c : classes) {
                play_first([=](Connection& peer) {
                    peer.answer(peer.request().value_or(0));
                    peer.request();
                    if (says_goaway) {
                        peer.send(goaway(1));
                        peer.wire().await_delivery();
                    }
                    end(peer);
                    peer.wire().hold();
                });
                const auto to_server = patient_client();
                expect_ok(to_server);
                const std::string path = fresh_path();
                const auto reply = call(to_server, c.delivery, path);
                EXPECT_EQ(reply.has_value(), says_goaway || repeats(c));
                EXPECT_EQ(server_.seen(path), reply ? 2 : 1);
                if (!reply) {
                    EXPECT_EQ(reply.error().kind, ErrorKind::connection_lost) << reply.error();
                    EXPECT_EQ(reply.error().sent, Sent::maybe);
                    EXPECT_TRUE(reply.error().reused);
                }
            }
        }
    }
}

TEST_F(Http2Goaway, M27_EndWithManyStreamsInFlight)
{
    for (const End& end : ends) {
        play_first([=](Connection& peer) {
            if (peer.requests(20).empty())
                return;
            peer.answer(1);
            peer.send(headers(3, {{":status", "200"}}) + data(3, "{"));
            peer.send(ping());
            peer.await(FrameType::ping, 0); // It has all that.
            end(peer);
            peer.wire().hold();
        });
        const auto to_server = patient_client();
        calls.clear();
        for (int i = 0; i < 20; ++i)
            start(to_server, i < 10 ? Delivery::send : Delivery::read);
        finish();
        EXPECT_TRUE(calls[0].ok());
        expect_lost(calls[1], Sent::answered);
        for (std::size_t i = 2; i < 10; ++i)
            expect_lost(calls[i], Sent::maybe);
        for (std::size_t i = 10; i < 20; ++i) {
            EXPECT_EQ(calls[i].endings, 1);
            // The budget of repetitions is three a second.
            EXPECT_TRUE(calls[i].ok() || calls[i].error().sent == Sent::maybe);
        }
        expect_ok(to_server);
    }
}

} // namespace
} // namespace genauth::faults::http2
