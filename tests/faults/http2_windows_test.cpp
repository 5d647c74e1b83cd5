// Rows M39 to M45: flow control, in both directions.
#include "faults/http2_fixture.hpp"

namespace genauth::faults::http2 {
namespace {

// Of each kind of character, so that a piece in the wrong place is noticed.
Json large_request(std::size_t size)
{
    std::string text(size, 'a');
    for (std::size_t i = 0; i < size; ++i)
        text[i] = static_cast<char>('a' + i % 23);
    return Json('"' + text + '"');
}

std::string large_answer(std::size_t size, std::string_view path)
{
    std::string text(path);
    text.resize(size, '.');
    return echo_body(text);
}

class Http2Windows : public Http2Faults {
protected:
    // Succeeds when the whole request came.
    static void judge(Connection& peer, Stream stream, std::size_t size)
    {
        const std::string expected = large_request(size).text();
        EXPECT_TRUE(peer.exchange(stream).body == expected) << peer.exchange(stream).body.size() << " bytes";
        peer.answer(stream);
    }
};

TEST_F(Http2Windows, M39_RequestLargerThanTheWindow)
{
    constexpr std::size_t size = 500'000;
    server_.play(over_http2([](Connection& peer) {
        peer.replenishes = false;
        while (const auto first = peer.await(FrameType::data, 1)) {
            const Exchange& exchange = peer.exchange(1);
            if (exchange.asked)
                break;
            // Grudgingly: one byte, then a few, and then what it takes.
            if (exchange.receive_window > 0)
                continue;
            const auto grant =
                static_cast<std::uint32_t>(exchange.body.size() < default_window + 40      ? 1
                                           : exchange.body.size() < default_window + 5'000 ? 999
                                                                                           : 70'000);
            peer.send(window_update(1, grant));
            peer.send(window_update(0, grant));
        }
        judge(peer, 1, size);
        peer.stall();
    }));
    start(patient_client(), Delivery::send, {}, large_request(size));
    expect_all_ok();
}

TEST_F(Http2Windows, M40_ManyLargeRequestsShareTheConnectionsWindow)
{
    constexpr std::size_t size = 200'000;
    server_.play(over_http2([](Connection& peer) {
        for (int i = 0; i < 10; ++i)
            if (const auto stream = peer.request())
                judge(peer, *stream, size);
        peer.stall();
    }));
    const auto client = patient_client();
    for (int i = 0; i < 10; ++i)
        start(client, Delivery::send, {}, large_request(size));
    expect_all_ok();
    EXPECT_EQ(server_.connections(), 1);
}

// The first call is there for the settings to be known.
TEST_F(Http2Windows, M41_NoInitialWindow)
{
    constexpr std::size_t size = 1'000;
    const Settings closed{{Setting::initial_window_size, 0}};
    server_.play(over_http2(
        [](Connection& peer) {
            peer.answer(peer.request().value_or(0));
            if (!peer.await(FrameType::headers, 3))
                return;
            peer.send(ping());
            peer.await(FrameType::ping, 0);
            EXPECT_EQ(peer.exchange(3).body, "");
            peer.send(window_update(3, size + 2));
            if (peer.request())
                judge(peer, 3, size);
            peer.stall();
        },
        closed));
    const auto patient = patient_client();
    expect_ok(patient);
    start(patient, Delivery::send, {}, large_request(size));
    expect_all_ok();

    // And never any.
    server_.play(over_http2(
        [](Connection& peer) {
            peer.answer(peer.request().value_or(0));
            peer.stall();
        },
        closed));
    for (const Class& c : classes) {
        calls.clear();
        const auto to_server = patient_client();
        expect_ok(to_server);
        const Call& stuck = start(to_server, c.delivery, 4 * bound, large_request(size));
        finish();
        ASSERT_FALSE(*stuck.reply);
        EXPECT_EQ(stuck.error().kind, ErrorKind::timeout) << stuck.error();
        EXPECT_EQ(stuck.error().sent, Sent::maybe);
        EXPECT_LE(server_.seen(stuck.path), repeats(c) ? stuck.error().attempts : 1);
    }
}

TEST_F(Http2Windows, M42_InitialWindowChangedInMidflight)
{
    constexpr std::size_t size = 400'000;
    server_.play(over_http2([](Connection& peer) {
        peer.replenishes = false;
        peer.send(window_update(0, 1U << 20U));
        while (peer.exchange(1).receive_window > 0 || peer.exchange(1).path.empty())
            if (!peer.next())
                return;
        // The window becomes negative; what is granted first only brings it back to nothing.
        const std::size_t so_far = peer.exchange(1).body.size();
        peer.send(settings({{Setting::initial_window_size, 1'000}}));
        peer.await_ack();
        EXPECT_EQ(peer.exchange(1).receive_window, 1'000 - static_cast<std::int64_t>(default_window));
        peer.send(window_update(1, default_window - 1'000) + ping());
        peer.await(FrameType::ping, 0);
        EXPECT_EQ(peer.exchange(1).body.size(), so_far);
        peer.send(window_update(1, 100));
        while (peer.exchange(1).receive_window > 0)
            if (!peer.next())
                return;
        EXPECT_EQ(peer.exchange(1).body.size(), so_far + 100);
        // And up again, by settings alone.
        peer.send(settings({{Setting::initial_window_size, 1'000'000}}));
        if (peer.request())
            judge(peer, 1, size);
        peer.stall();
    }));
    start(patient_client(), Delivery::send, {}, large_request(size));
    expect_all_ok();
}

TEST_F(Http2Windows, M43_AnswersLargerThanOurWindow)
{
    server_.play(over_http2([](Connection& peer) {
        while (const auto stream = peer.request()) {
            peer.send(headers(*stream, {{":status", "200"}}));
            peer.send_body(*stream, large_answer(900'000, peer.exchange(*stream).path));
        }
    }));
    const auto client = patient_client();
    for (int i = 0; i < 8; ++i) {
        start(client, classes[i % 6].delivery);
        if (i < 4)
            finish();
    }
    finish();
    for (const Call& call : calls) {
        ASSERT_TRUE(*call.reply) << call.error();
        EXPECT_EQ((*call.reply)->string_at("/data")->substr(0, call.path.size()), call.path);
        EXPECT_EQ((*call.reply)->string_at("/data")->size(), 900'000U);
    }
    EXPECT_EQ(server_.connections(), 1);
}

TEST_F(Http2Windows, M44_ServerOverrunsOurWindow)
{
    server_.play(over_http2([](Connection& peer) {
        if (!peer.request())
            return;
        peer.wire().send(headers(1, {{":status", "200"}}));
        while (!peer.wire().gone()) // Reads nothing.
            peer.wire().send(data(1, std::string(default_frame, ' ')));
    }));
    for (const Class& c : classes) {
        calls.clear();
        const Call& overrun = start(patient_client(), c.delivery);
        finish();
        ASSERT_FALSE(*overrun.reply);
        EXPECT_TRUE(overrun.error().kind == ErrorKind::protocol ||
                    overrun.error().kind == ErrorKind::limit_exceeded)
            << overrun.error();
        EXPECT_EQ(overrun.error().sent, Sent::answered);
        EXPECT_EQ(overrun.error().attempts, 1);
    }
}

TEST_F(Http2Windows, M45_WindowOverflows)
{
    for (const std::string& bytes :
         {window_update(1, largest_window), window_update(0, largest_window), window_update(1, 0),
          window_update(0, 0), settings({{Setting::initial_window_size, 0x80000000U}}),
          window_update(1, 1) + settings({{Setting::initial_window_size, largest_window}})}) {
        server_.play(over_http2([=](Connection& peer) {
            if (!peer.request())
                return;
            peer.wire().send(bytes);
            peer.stall();
        }));
        calls.clear();
        const Call& call = start(patient_client());
        finish();
        ASSERT_FALSE(*call.reply);
        EXPECT_EQ(call.error().kind, ErrorKind::protocol) << call.error();
        EXPECT_EQ(call.error().sent, Sent::maybe);
        EXPECT_EQ(server_.seen(call.path), 1);
    }
}

} // namespace
} // namespace genauth::faults::http2
