// Rows X1 to X7: calls that are cut short, and many at once.
#include "faults/fixture.hpp"
#include "faults/identity.hpp"
#include "faults/in_flight.hpp"

#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <random>

namespace genauth::faults {
namespace {

class FaultsX : public Faults {
protected:
    FaultsX() { ca_pem = identity().ca_pem; }

    void run_steps(int steps, const InFlight& call)
    {
        for (int i = 0; i < steps && call.endings == 0; ++i)
            io.run_one();
    }

    // Cancels at the k-th step of the loop, for all k. Answers how often that was in time.
    int cancel_at_each_step(Server& server, const ClientOptions& options, Delivery delivery,
                            const std::function<void(const AuthenticationClient&)>& prepare)
    {
        int in_time = 0;
        for (int steps = 0;; ++steps) {
            const auto client = client_for(options);
            prepare(client);
            const std::string path = fresh_path();
            io.restart();
            InFlight call;
            call.start(io, client, delivery, path);
            run_steps(steps, call);
            const bool done = call.endings == 1;
            call.signal.emit(asio::cancellation_type::terminal);
            const auto begun = std::chrono::steady_clock::now();
            io.run();
            EXPECT_LE(std::chrono::steady_clock::now() - begun, prompt);
            EXPECT_EQ(call.endings, 1);
            if (!*call.reply && call.reply->error().kind == ErrorKind::cancelled) {
                ++in_time;
                if (call.reply->error().sent == Sent::no) {
                    EXPECT_EQ(server.seen(path), 0);
                }
            }
            expect_ok(client);
            if (done)
                return in_time;
        }
    }
};

TEST_F(FaultsX, X1_CancelledAtEachStep)
{
    for (const bool tls : {false, true}) {
        Server server(echo, tls ? tls_options() : Server::Options());
        const ClientOptions options = options_for(server.host());
        EXPECT_GE(cancel_at_each_step(server, options, Delivery::send, [](const auto&) {}), tls ? 4 : 3);
        EXPECT_GE(cancel_at_each_step(server, options, Delivery::read,
                                      [&](const auto& client) { expect_ok(client); }),
                  1);
    }
    // In the pause between two attempts.
    Server busy([](Peer& peer) {
        for (int i = 0; peer.request(); ++i)
            peer.send(i % 2 == 0 && peer.path() != "/calm"
                          ? "HTTP/1.1 503 Busy\r\nretry-after: 1\r\ncontent-length: 2\r\n\r\n{}"
                          : ok(peer.path()));
    });
    const auto client = client_for(busy.host());
    InFlight pausing;
    pausing.start(io, client, Delivery::read, "/busy");
    while (busy.seen("/busy") == 0 || client.pool_gauges().idle == 0)
        io.run_one();
    const auto begun = std::chrono::steady_clock::now();
    pausing.signal.emit(asio::cancellation_type::terminal);
    io.run();
    EXPECT_LE(std::chrono::steady_clock::now() - begun, prompt);
    ASSERT_EQ(pausing.endings, 1);
    EXPECT_EQ(pausing.reply->error().kind, ErrorKind::cancelled);
    EXPECT_EQ(pausing.reply->error().sent, Sent::answered);
    EXPECT_EQ(busy.seen("/busy"), 1);
}

TEST_F(FaultsX, X2_CancellationRacesCompletion)
{
    Server server;
    const auto client = client_for(server.host());
    expect_ok(client);
    static std::mt19937 random; // Another sequence in each repetition: twenty of them make 1e5 races.
    int cancelled = 0;
    for (int i = 0; i < 5'000; ++i) {
        const std::string path = fresh_path();
        io.restart();
        InFlight call;
        call.start(io, client, Delivery::send, path);
        run_steps(static_cast<int>(random() % 10), call);
        call.signal.emit(asio::cancellation_type::terminal);
        io.run();
        ASSERT_EQ(call.endings, 1);
        if (*call.reply) {
            ASSERT_EQ((*call.reply)->string_at("/data"), path);
        } else {
            ASSERT_EQ(call.reply->error().kind, ErrorKind::cancelled) << call.reply->error();
            ++cancelled;
        }
        if (i % 100 == 0)
            expect_ok(client);
    }
    EXPECT_GT(cancelled, 500);
    EXPECT_LT(cancelled, 4'500);
}

TEST_F(FaultsX, X3_AnswerAfterTheTimeoutOrCancellation)
{
    Server server([](Peer& peer) {
        while (peer.request()) {
            if (peer.path() == "/late;") {
                peer.await_readable(); // The client has given up.
                peer.send(ok("/late;"));
                continue;
            }
            peer.send(ok(peer.path()));
        }
    });
    for (const Class& c : classes) {
        const auto client = client_for(server.host());
        expect_ok(client);
        const auto late = call(client, c.delivery, "/late;", 20ms);
        ASSERT_FALSE(late);
        EXPECT_EQ(late.error().kind, ErrorKind::timeout);
        for (int i = 0; i < 5; ++i)
            expect_ok(client);
        // The same when the caller gives up: the answer would come with the next request.
        const int before = server.seen("/late;");
        InFlight abandoned;
        abandoned.start(io, client, c.delivery, "/late;");
        while (server.seen("/late;") == before)
            io.poll_one();
        abandoned.signal.emit(asio::cancellation_type::terminal);
        io.run();
        EXPECT_EQ(abandoned.reply->error().kind, ErrorKind::cancelled);
        for (int i = 0; i < 5; ++i)
            expect_ok(client);
    }
}

TEST_F(FaultsX, X4_HandlerThrowsDestroysAndStarts)
{
    Server server;
    ClientOptions patient = options_for(server.host());
    patient.timeouts = {60s, 60s, 60s, 60s, 60s, 60s, 60s};
    std::optional<AuthenticationClient> client = client_for(patient);
    CallOptions how;
    const Json nothing;
    struct OfTheHandler {};
    asio::co_spawn(io, client->call("POST", "/1", nothing, how),
                   [](std::exception_ptr, const expected<Json>&) { throw OfTheHandler(); });
    io.restart();
    EXPECT_THROW(io.run(), OfTheHandler);
    expect_ok(*client);
    EXPECT_EQ(client->pool_gauges().busy, 0U);
    EXPECT_EQ(server.connections(), 1) << "the connection had been given back before";

    int done = 0;
    asio::co_spawn(io, client->call("POST", "/2", nothing, how),
                   [&](std::exception_ptr, const expected<Json>&) {
                       for (int i = 0; i < 1'000; ++i)
                           asio::co_spawn(io, client->call("POST", "/many", nothing, how),
                                          [&](std::exception_ptr, const expected<Json>& reply) {
                                              EXPECT_TRUE(reply) << reply.error();
                                              ++done;
                                          });
                   });
    io.restart();
    io.run();
    EXPECT_EQ(done, 1'000);

    asio::co_spawn(io, client->call("POST", "/3", nothing, how),
                   [&](std::exception_ptr, const expected<Json>& reply) {
                       EXPECT_TRUE(reply);
                       client.reset();
                   });
    io.restart();
    io.run();
    EXPECT_FALSE(client);
}

TEST_F(FaultsX, X5_LoopDestroyedAtEachStep)
{
    for (const bool tls : {false, true}) {
        Server server(echo, tls ? tls_options() : Server::Options());
        bool completed = false;
        for (int steps = 0; !completed; ++steps) {
            auto loop = std::make_unique<asio::io_context>();
            std::optional<AuthenticationClient> client =
                *AuthenticationClient::create(loop->get_executor(), options_for(server.host()));
            CallOptions how;
            const Json nothing;
            bool handled = false;
            asio::co_spawn(*loop, client->call("POST", fresh_path(), nothing, how),
                           [&](std::exception_ptr, const expected<Json>&) { handled = true; });
            for (int i = 0; i < steps && !handled; ++i)
                loop->run_one();
            completed = handled;
            handled = false;
            client.reset();
            loop.reset();
            EXPECT_FALSE(handled) << "a handler ran while the loop was being destroyed";
        }
    }
}

TEST_F(FaultsX, X6_CloseWithCallsQueuedAndActive)
{
    for (const bool let_finish : {false, true}) {
        Server server([=](Peer& peer) {
            while (peer.request()) {
                if (!let_finish)
                    peer.stall();
                peer.send(ok(peer.path()));
            }
        });
        ClientOptions options = options_for(server.host());
        options.timeouts = {30s, 30s, 30s, 30s, 30s, 30s, 30s};
        const auto client = client_for(options);
        std::map<ErrorKind, int> failures;
        int succeeded = 0;
        CallOptions how;
        const Json nothing;
        for (int i = 0; i < 1'064; ++i)
            asio::co_spawn(io, client.call("POST", fresh_path(), nothing, how),
                           [&](std::exception_ptr, const expected<Json>& reply) {
                               if (reply)
                                   ++succeeded;
                               else
                                   ++failures[reply.error().kind];
                           });
        io.restart();
        while (client.pool_gauges().waiting < 1'000 || server.requests() < (let_finish ? 1 : 64))
            io.run_one_for(1ms); // The server's progress is no event of this loop.
        bool closed = false;
        const auto begun = std::chrono::steady_clock::now();
        asio::co_spawn(io, client.async_close(let_finish ? std::chrono::milliseconds(5s) : prompt),
                       [&](std::exception_ptr) { closed = true; });
        io.run();
        EXPECT_TRUE(closed);
        EXPECT_LE(std::chrono::steady_clock::now() - begun, prompt + slack);
        EXPECT_EQ(succeeded + failures[ErrorKind::shutting_down], 1'064);
        EXPECT_EQ(succeeded > 0, let_finish);
        EXPECT_GE(failures[ErrorKind::shutting_down], 900);
        const PoolGauges gauges = client.pool_gauges();
        EXPECT_EQ(gauges.busy + gauges.idle + gauges.waiting, 0U);
        EXPECT_EQ(gauges.opened, gauges.closed);
        const auto after = call(client, Delivery::read, fresh_path());
        ASSERT_FALSE(after);
        EXPECT_EQ(after.error().kind, ErrorKind::shutting_down);
        EXPECT_EQ(after.error().sent, Sent::no);
        run(io, client.async_close());
    }
}

TEST_F(FaultsX, X7_QueueFullAndWaiterGivenUp)
{
    Server server([](Peer& peer) {
        while (peer.request()) {
            if (peer.path() == "/held")
                peer.await_permission();
            peer.send(ok(peer.path()));
        }
    });
    ClientOptions options = options_for(server.host());
    options.pool.max_connections = 1;
    options.pool.max_waiters = 2;
    options.timeouts.queue = 50ms;
    options.timeouts.first_byte = 5s;
    const auto client = client_for(options);
    InFlight held;
    InFlight waiting;
    InFlight last;
    InFlight refused;
    held.start(io, client, Delivery::send, "/held");
    while (server.seen("/held") == 0)
        io.poll_one();
    waiting.start(io, client, Delivery::send, "/waiting");
    while (client.pool_gauges().waiting < 1)
        io.run_one();
    last.start(io, client, Delivery::send, "/last");
    refused.start(io, client, Delivery::send, "/refused");
    while (refused.endings == 0)
        io.run_one();
    EXPECT_EQ(refused.reply->error().kind, ErrorKind::overloaded);
    EXPECT_EQ(refused.reply->error().sent, Sent::no);
    while (waiting.endings == 0)
        io.run_one();
    EXPECT_EQ(waiting.reply->error().kind, ErrorKind::timeout);
    EXPECT_EQ(waiting.reply->error().phase, Phase::queue);
    EXPECT_EQ(waiting.reply->error().sent, Sent::no);
    server.permit();
    io.run();
    EXPECT_TRUE(*held.reply);
    EXPECT_EQ(last.endings, 1);
    EXPECT_EQ(server.seen("/waiting") + server.seen("/refused"), 0);
    EXPECT_EQ(server.connections(), 1);
    expect_ok(client);
}

// Also when the connection has just been granted: then it goes on to the next.
TEST_F(FaultsX, X7_WaiterCancelledAtEachStep)
{
    Server server;
    ClientOptions options = options_for(server.host());
    options.pool.max_connections = 1;
    const auto client = client_for(options);
    expect_ok(client);
    int in_time = 0;
    for (int steps = 0, done = 0; done == 0; ++steps) {
        InFlight first;
        InFlight second;
        const std::string path = fresh_path();
        first.start(io, client, Delivery::send, fresh_path());
        second.start(io, client, Delivery::send, path);
        run_steps(steps, second);
        done = second.endings;
        second.signal.emit(asio::cancellation_type::terminal);
        io.run();
        ASSERT_TRUE(*first.reply);
        if (!*second.reply && second.reply->error().phase == Phase::queue) {
            ++in_time;
            EXPECT_EQ(second.reply->error().kind, ErrorKind::cancelled);
            EXPECT_EQ(second.reply->error().sent, Sent::no);
            EXPECT_EQ(server.seen(path), 0);
        }
        EXPECT_EQ(client.pool_gauges().busy, 0U);
        expect_ok(client);
    }
    EXPECT_GE(in_time, 3);
}

} // namespace
} // namespace genauth::faults
