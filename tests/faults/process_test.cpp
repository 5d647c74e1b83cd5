// Rows X8 and X10 to X14: the process, its clocks, its options, and load.
#include "faults/fixture.hpp"
#include "faults/identity.hpp"
#include "faults/interpose.hpp"
#include "support/fork.hpp"

#include <genauth/model/profile.hpp>

#include <atomic>
#include <sys/wait.h>
#include <unistd.h>

namespace genauth::faults {
namespace {

class Process : public Faults {
protected:
    Process() { ca_pem = identity().ca_pem; }
    ~Process() override { interpose::reset(); }

    // Makes one call in a child process. True when it got its own answer.
    bool child_succeeds(const AuthenticationClient& client)
    {
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
    }
};

// It makes no call and tells Asio nothing: the parent's connection must go on.
TEST_F(Process, X8_ChildThatOnlyEnds)
{
    Server server;
    std::optional<AuthenticationClient> client = client_for(server.host());
    expect_ok(*client);
    EXPECT_TRUE(test::in_child([&] { client.reset(); }));
    expect_ok(*client);
    EXPECT_EQ(server.connections(), 1);
}

TEST_F(Process, X8_ForkWhileIdleAndWhileBusy)
{
    for (const bool tls : {false, true}) {
        Server server(
            [](Peer& peer) {
                while (peer.request()) {
                    if (peer.path() == "/held")
                        peer.await_permission();
                    peer.send(ok(peer.path()));
                }
            },
            tls ? tls_options() : Server::Options());
        ClientOptions options = options_for(server.host());
        options.timeouts.first_byte = 10s;
        const auto client = client_for(options);
        expect_ok(client);
        EXPECT_TRUE(child_succeeds(client)) << "while idle";
        EXPECT_EQ(server.connections(), 2) << "the child has a connection of its own";
        expect_connection(server, client, true);

        CallOptions how;
        const Json nothing;
        std::optional<expected<Json>> held;
        io.restart();
        asio::co_spawn(io, client.call("POST", "/held", nothing, how),
                       [&](std::exception_ptr, expected<Json> reply) { held.emplace(std::move(reply)); });
        while (server.seen("/held") == 0)
            io.poll_one();
        EXPECT_TRUE(child_succeeds(client)) << "while busy";
        server.permit();
        io.restart();
        io.run();
        ASSERT_TRUE(held);
        ASSERT_TRUE(*held) << held->error();
        EXPECT_EQ((*held)->string_at("/data"), "/held");
        expect_ok(client);
        EXPECT_EQ(server.connections(), 3);
    }
}

// The machine's monotonic time, and a time of day that jumps.
class JumpingClock final : public Clock {
public:
    std::chrono::steady_clock::time_point now() const override { return real_->now(); }
    std::chrono::system_clock::time_point wall() const override { return real_->wall() + offset_.load(); }
    std::unique_ptr<Alarm> make_alarm(asio::any_io_executor executor) override
    {
        return real_->make_alarm(std::move(executor));
    }
    void jump(std::chrono::hours by) { offset_ = by; }

private:
    std::shared_ptr<Clock> real_ = Clock::real();
    std::atomic<std::chrono::hours> offset_{std::chrono::hours(0)};
};

TEST_F(Process, X10_TimeOfDayJumps)
{
    const auto clock = std::make_shared<JumpingClock>();
    Server server([](Peer& peer) {
        while (peer.request()) {
            if (peer.path() == "/stall")
                peer.stall();
            peer.send(peer.path() == "/date"
                          ? "HTTP/1.1 503 Busy\r\nretry-after: Thu, 01 Jan 2026 00:00:00 GMT\r\n"
                            "content-length: 2\r\n\r\n{}"
                          : ok(peer.path()));
        }
    });
    ClientOptions options = options_for(server.host());
    options.clock = clock;
    const auto client = client_for(options);
    for (const auto jump : {1h, -1h, 24h * 365 * 100, -24h * 365 * 100}) {
        clock->jump(jump);
        expect_ok(client);
        const auto begun = std::chrono::steady_clock::now();
        const auto reply = call(client, Delivery::send, "/stall");
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::timeout);
        const auto took = std::chrono::steady_clock::now() - begun;
        EXPECT_GE(took, bound);
        EXPECT_LE(took, bound + slack);
        const auto dated = call(client, Delivery::send, "/date");
        ASSERT_FALSE(dated);
        ASSERT_TRUE(dated.error().retry_after);
        EXPECT_GE(*dated.error().retry_after, 0s);
        EXPECT_LE(*dated.error().retry_after, 24h);
    }
}

TEST_F(Process, X11_DurationsThatNobodyMeans)
{
    using std::chrono::milliseconds;
    Server server;
    for (const milliseconds extreme : {milliseconds::max(), milliseconds(std::chrono::hours(24 * 365))}) {
        ClientOptions options = options_for(server.host());
        options.timeouts = {extreme, extreme, extreme, extreme, extreme, extreme, extreme};
        options.pool.idle = options.pool.idle_before_send = options.pool.lifetime = extreme;
        const auto client = client_for(options);
        expect_ok(client);
        const auto reply = call(client, Delivery::send, fresh_path(), extreme);
        EXPECT_TRUE(reply) << reply.error();
        EXPECT_EQ(server.connections(), extreme == milliseconds::max() ? 1 : 2);
    }
    for (const milliseconds none : {milliseconds(0), milliseconds(-1), milliseconds::min()}) {
        ClientOptions options = options_for(server.host());
        options.timeouts = {none, none, none, none, none, none, none};
        options.pool.idle = options.pool.idle_before_send = options.pool.lifetime = none;
        const auto begun = std::chrono::steady_clock::now();
        const auto reply = call(client_for(options), Delivery::send, fresh_path(), none);
        EXPECT_LE(std::chrono::steady_clock::now() - begun, slack);
        EXPECT_TRUE(reply || reply.error().kind == ErrorKind::timeout) << reply.error();
    }
}

TEST_F(Process, X12_LineBreaksAndTheirKind)
{
    using namespace std::string_literals;
    Server server;
    const auto client = client_for(server.host());
    for (const std::string& bad : {"a\rb"s, "a\nb"s, "a\0b"s, "a\r\nx: y"s, "\xc3\xa4"s, "\x7f"s}) {
        SCOPED_TRACE(bad);
        const auto refused = [](const auto& result) {
            return !result && result.error().kind == ErrorKind::invalid_argument &&
                   result.error().sent == Sent::no;
        };
        EXPECT_TRUE(refused(run(io, client.as(bad).get_profile())));
        EXPECT_TRUE(refused(call(client, Delivery::send, "/" + bad)));
        CallOptions how;
        const Json nothing;
        EXPECT_TRUE(refused(run(io, client.call(bad, "/x", nothing, how))));
        for (std::string ClientOptions::*field : {&ClientOptions::host, &ClientOptions::app_id,
                                                  &ClientOptions::user_agent, &ClientOptions::language}) {
            ClientOptions options = options_for(server.host());
            options.*field = bad;
            EXPECT_TRUE(refused(AuthenticationClient::create(io.get_executor(), options)));
        }
        ClientOptions proxied = options_for("a.test");
        proxied.proxy.url = bad;
        EXPECT_TRUE(refused(AuthenticationClient::create(io.get_executor(), proxied)));
    }
    EXPECT_EQ(server.requests(), 0);
}

TEST_F(Process, X13_ManyCallsAtAColdPool)
{
    Server server;
    ClientOptions options = options_for(server.host());
    options.pool.max_waiters = 10'000;
    options.timeouts = {60s, 60s, 60s, 60s, 60s, 60s, 60s};
    const auto client = client_for(options);
    CallOptions how;
    const Json nothing;
    int succeeded = 0;
    io.restart();
    for (int i = 0; i < 10'000; ++i) {
        const std::string path = fresh_path();
        asio::co_spawn(io, client.call("POST", path, nothing, how),
                       [&succeeded, path](std::exception_ptr, const expected<Json>& reply) {
                           succeeded += reply && reply->string_at("/data") == path ? 1 : 0;
                       });
    }
    io.run();
    EXPECT_EQ(succeeded, 10'000);
    EXPECT_LE(server.connections(), 64);
    EXPECT_EQ(server.requests(), 10'000);
}

TEST_F(Process, X14_ServerDownAndBack)
{
    // Answers, but in vain: the repetitions are budgeted.
    Server busy([](Peer& peer) {
        while (peer.request())
            peer.send("HTTP/1.1 503 Busy\r\ncontent-length: 2\r\n\r\n{}");
    });
    const auto unlucky = client_for(busy.host());
    const auto begun = std::chrono::steady_clock::now();
    for (int i = 0; i < 200; ++i)
        EXPECT_FALSE(call(unlucky, Delivery::read, fresh_path()));
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    EXPECT_LE(busy.requests(), 200 + 20 + 10 + 3 * seconds + 1);
    EXPECT_GT(busy.requests(), 220);

    // Gone: few connections are tried, and it is found soon when it is back.
    Server server;
    interpose::reset();
    interpose::answer_lookups({"127.0.0.2"});
    interpose::redirect("127.0.0.2", 1);
    ClientOptions options = options_for("http://a.test:7");
    options.unsafe_allow_plain_http = true;
    const auto client = client_for(options);
    const auto gone = std::chrono::steady_clock::now();
    for (int i = 0; i < 1'000; ++i)
        EXPECT_FALSE(call(client, Delivery::send, fresh_path()));
    const auto away = std::chrono::duration<double>(std::chrono::steady_clock::now() - gone).count();
    EXPECT_LE(interpose::connects(), 5 + away + 1) << "five, and one each second";
    interpose::redirect("127.0.0.2", server.port());
    const auto back = std::chrono::steady_clock::now();
    while (!call(client, Delivery::read, fresh_path()))
        ASSERT_LE(std::chrono::steady_clock::now() - back, 2s);
    expect_ok(client);
}

} // namespace
} // namespace genauth::faults
