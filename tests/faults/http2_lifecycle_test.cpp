// Rows M33 to M38: the client, its loop and its process while calls share connections.
#include "faults/http2_fixture.hpp"
#include "support/fork.hpp"

#include <sys/wait.h>
#include <unistd.h>

namespace genauth::faults::http2 {
namespace {

class Http2Lifecycle : public Http2Faults {
protected:
    // Answers all but the requests for "/held", which wait for permission.
    static void hold_up(Connection& peer)
    {
        std::vector<Stream> held;
        while (const auto stream = peer.request()) {
            if (peer.exchange(*stream).path == "/release") {
                for (const Stream each : held)
                    peer.answer(each);
                held.clear();
            }
            if (peer.exchange(*stream).path == "/held")
                held.push_back(*stream);
            else
                peer.answer(*stream);
        }
    }
};

TEST_F(Http2Lifecycle, M33_HandlerThrowsDestroysAndStarts)
{
    std::optional<AuthenticationClient> client = patient_client();
    CallOptions how;
    const Json nothing;
    struct OfTheHandler {};
    start(*client);
    asio::co_spawn(io, client->call("POST", "/1", nothing, how),
                   [](std::exception_ptr, const expected<Json>&) { throw OfTheHandler(); });
    start(*client);
    io.restart();
    EXPECT_THROW(io.run(), OfTheHandler);
    expect_all_ok();
    expect_ok(*client);
    EXPECT_EQ(client->pool_gauges().busy, 0U);
    EXPECT_EQ(server_.connections(), 1);

    asio::co_spawn(io, client->call("POST", "/2", nothing, how),
                   [&](std::exception_ptr, const expected<Json>&) { start_many(*client, 1'000); });
    expect_all_ok();

    calls.clear();
    start(*client);
    asio::co_spawn(io, client->call("POST", "/3", nothing, how),
                   [&](std::exception_ptr, const expected<Json>& reply) {
                       EXPECT_TRUE(reply);
                       client.reset();
                   });
    start(*client);
    finish();
    EXPECT_FALSE(client);
    expect_all_ok();
}

TEST_F(Http2Lifecycle, M34_LoopDestroyedAtEachStep)
{
    bool completed = false;
    for (int steps = 0; !completed; ++steps) {
        auto loop = std::make_unique<asio::io_context>();
        std::optional<AuthenticationClient> client =
            *AuthenticationClient::create(loop->get_executor(), options_for(server_.host()));
        CallOptions how;
        const Json nothing;
        int handled = 0;
        for (int i = 0; i < 3; ++i)
            asio::co_spawn(*loop, client->call("POST", fresh_path(), nothing, how),
                           [&](std::exception_ptr, const expected<Json>&) { ++handled; });
        for (int i = 0; i < steps && handled < 3; ++i)
            loop->run_one();
        completed = handled == 3;
        const int before = handled;
        client.reset();
        loop.reset();
        EXPECT_EQ(handled, before) << "a handler ran while the loop was being destroyed";
    }
}

TEST_F(Http2Lifecycle, M35_CloseWithCallsQueuedAndActive)
{
    for (const bool let_finish : {false, true}) {
        server_.play(over_http2(
            [=](Connection& peer) {
                if (let_finish)
                    http2::echo(peer);
                else
                    peer.stall();
            },
            {{Setting::max_concurrent_streams, 100}}));
        ClientOptions options = patient_options();
        options.pool.max_connections = 2;
        options.pool.max_waiters = 2'000;
        const auto client = client_for(options);
        calls.clear();
        start_many(client, 1'200);
        run_until([&] { return client.pool_gauges().waiting >= 900; });
        bool closed = false;
        const auto begun = std::chrono::steady_clock::now();
        asio::co_spawn(io, client.async_close(let_finish ? std::chrono::milliseconds(5s) : prompt),
                       [&](std::exception_ptr) { closed = true; });
        finish();
        EXPECT_TRUE(closed);
        EXPECT_LE(std::chrono::steady_clock::now() - begun, prompt + slack);
        const auto count = [&](auto matches) { return std::count_if(calls.begin(), calls.end(), matches); };
        const auto succeeded = count([](const Call& call) { return call.ok(); });
        const auto ended = count([](const Call& call) {
            return call.endings == 1 && !*call.reply && call.error().kind == ErrorKind::shutting_down;
        });
        EXPECT_EQ(succeeded + ended, 1'200);
        EXPECT_EQ(succeeded > 0, let_finish);
        const PoolGauges gauges = client.pool_gauges();
        EXPECT_EQ(gauges.busy + gauges.idle + gauges.waiting, 0U);
        EXPECT_EQ(gauges.opened, gauges.closed);
        const auto after = call(client, Delivery::read, fresh_path());
        ASSERT_FALSE(after);
        EXPECT_EQ(after.error().kind, ErrorKind::shutting_down);
    }
}

// It makes no call and tells Asio nothing: the parent's connection must go on.
TEST_F(Http2Lifecycle, M36_ChildThatOnlyEnds)
{
    std::optional<AuthenticationClient> client = patient_client();
    expect_ok(*client);
    EXPECT_TRUE(test::in_child([&] { client.reset(); }));
    expect_ok(*client);
    EXPECT_EQ(server_.connections(), 1);
}

TEST_F(Http2Lifecycle, M36_ForkWhileIdleAndWhileBusy)
{
    server_.play(over_http2(hold_up));
    const auto client = patient_client();
    const auto child_succeeds = [&] {
        io.notify_fork(asio::execution_context::fork_prepare);
        const pid_t child = ::fork();
        if (child == 0) {
            io.notify_fork(asio::execution_context::fork_child);
            const auto reply = call(client, Delivery::send, "/child");
            ::_exit(reply && reply->string_at("/data") == "/child" ? 0 : 1);
        }
        io.notify_fork(asio::execution_context::fork_parent);
        int status = -1;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    };
    expect_ok(client);
    EXPECT_TRUE(child_succeeds()) << "while idle";
    expect_connection(server_, client, true);
    InFlight held;
    held.start(io, client, Delivery::send, "/held");
    run_until([&] { return server_.seen("/held") == 1; });
    EXPECT_TRUE(child_succeeds()) << "while busy";
    start(client);
    run_until([&] { return calls[0].endings == 1; });
    EXPECT_TRUE(calls[0].ok());
    InFlight release;
    release.start(io, client, Delivery::send, "/release");
    finish();
    ASSERT_TRUE(*held.reply) << held.reply->error();
    EXPECT_EQ((*held.reply)->string_at("/data"), "/held");
    expect_ok(client);
    EXPECT_EQ(server_.connections(), 3) << "one of the parent, one of each child";
}

// Streams that are open finish; what comes next meets a new connection.
TEST_F(Http2Lifecycle, M37_TlsReloadedWithStreamsInFlight)
{
    play_first([](Connection& peer) {
        const auto streams = peer.requests(2);
        peer.wire().await_permission();
        for (const Stream stream : streams)
            peer.answer(stream);
        peer.stall();
    });
    const ClientOptions options = patient_options();
    const auto client = client_for(options);
    start(client);
    start(client);
    run_until_seen(2);
    ASSERT_TRUE(client.reload_tls(options.tls));
    const Call& next = start(client);
    run_until([&] { return next.endings == 1; });
    EXPECT_EQ(server_.connections(), 2);
    server_.permit();
    expect_all_ok();
    expect_ok(client);
    EXPECT_EQ(server_.connections(), 2);
    EXPECT_EQ(client.pool_gauges().opened - client.pool_gauges().closed, 1U) << "the old one is closed";
}

TEST_F(Http2Lifecycle, M38_IdleTimeAndLifetime)
{
    const auto clock = std::make_shared<VirtualClock>();
    ClientOptions options = options_for(server_.host());
    options.clock = clock;
    const auto client = client_for(options);
    expect_ok(client);
    clock->advance(2s);
    EXPECT_TRUE(call(client, Delivery::send, fresh_path()));
    EXPECT_EQ(server_.connections(), 1);
    clock->advance(5s);
    EXPECT_TRUE(call(client, Delivery::read, fresh_path()));
    EXPECT_EQ(server_.connections(), 1);
    clock->advance(5s);
    EXPECT_TRUE(call(client, Delivery::send, fresh_path()))
        << "a send takes no connection that was idle so long";
    EXPECT_EQ(server_.connections(), 2);
    for (int i = 0; i < 45; ++i) {
        clock->advance(15s);
        expect_ok(client);
    }
    EXPECT_EQ(server_.connections(), 3) << "ten minutes are over";
}

} // namespace
} // namespace genauth::faults::http2
