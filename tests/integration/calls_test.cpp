// Calls that are cut short, at every point: each ends once, truthfully, and leaves a pool that works.
#include "support/emulated.hpp"

#include <genauth/model/messages.hpp>
#include <genauth/model/mfa.hpp>
#include <genauth/model/signin.hpp>
#include <genauth/model/system.hpp>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <functional>
#include <thread>

namespace genauth {
namespace {

using test::run;
using namespace std::chrono_literals;

// Names a request, so that it can be found in the emulator's journal.
ResetFactorDto request_number(int number)
{
    ResetFactorDto request;
    request.factor_id = "request-" + std::to_string(number) + ';';
    return request;
}

const ResetFactorDto first_request = request_number(1);
const ResetFactorDto second_request = request_number(2);

bool has_arrived(const Emulator& emulator, const ResetFactorDto& request)
{
    for (const EmulatorRequest& seen : emulator.journal())
        if (seen.body.find(request.factor_id) != std::string::npos)
            return true;
    return false;
}

// A call in flight that can be cancelled, and how often and how it ended.
class InFlight {
public:
    InFlight(asio::io_context& io, asio::awaitable<expected<ResetFactorRespDto>> call)
    {
        const auto ended = [this](std::exception_ptr thrown, expected<ResetFactorRespDto> reply) {
            ++endings;
            failed = thrown != nullptr;
            result.emplace(std::move(reply));
        };
        asio::co_spawn(io, std::move(call), asio::bind_cancellation_slot(signal_.slot(), ended));
    }

    void cancel() { signal_.emit(asio::cancellation_type::terminal); }

    int endings = 0;
    bool failed = false;
    std::optional<expected<ResetFactorRespDto>> result;

private:
    asio::cancellation_signal signal_;
};

// An emulator on whose clock a delay never ends.
EmulatorOptions with_stopped_clock()
{
    EmulatorOptions options;
    options.clock = std::make_shared<VirtualClock>();
    return options;
}

// One on which, moreover, a connection is full with one call, whichever HTTP it speaks.
EmulatorOptions with_one_stream()
{
    EmulatorOptions options = with_stopped_clock();
    options.max_concurrent_streams = 1;
    return options;
}

void stall(Emulator& emulator, std::string_view operation, int times = 1)
{
    EmulatorFault fault;
    fault.delay = 1h;
    fault.times = times;
    emulator.inject(operation, fault);
}

class Calls : public ::testing::Test {
protected:
    void expect_usable(const AuthenticationClient& user)
    {
        const auto reply = run(io, user.list_enrolled_factors());
        EXPECT_TRUE(reply) << reply.error();
    }

    // Cancels after each number of steps of the loop, until the call is done before it can be cancelled.
    // Answers at how many of them it was cancelled in time.
    int cancel_at_each_step(const Emulator& emulator, const AuthenticationClient& signed_in,
                            const std::function<AuthenticationClient()>& user)
    {
        int cancelled = 0;
        for (int steps = 0;; ++steps) {
            const ResetFactorDto request = request_number(steps);
            const AuthenticationClient client = user();
            io.restart();
            InFlight call(io, client.reset_factor(request));
            for (int i = 0; i < steps && call.endings == 0; ++i)
                io.run_one();
            const bool too_late = call.endings == 1;
            call.cancel();
            io.run();
            EXPECT_EQ(call.endings, 1);
            if (too_late)
                return cancelled;
            if (!call.failed && !*call.result && call.result->error().kind == ErrorKind::cancelled) {
                ++cancelled;
                if (call.result->error().sent == Sent::no) {
                    EXPECT_FALSE(has_arrived(emulator, request)) << "after " << steps << " steps";
                }
            }
            expect_usable(client);
            expect_usable(signed_in);
        }
    }

    asio::io_context io;
};

TEST_F(Calls, CanBeCancelledAtEveryStepOnANewConnection)
{
    const test::WatchedEmulator emulator;
    const auto first = test::client_for(io, test::options_for(emulator));
    const auto tokens = run(io, first.sign_in_by_account_password("alice", "alice-password"));
    const AccessToken token = tokens->data.access_token.value();
    const int cancelled = cancel_at_each_step(emulator, first.as(token), [&] {
        return test::client_for(io, test::options_for(emulator)).as(token);
    });
    EXPECT_GE(cancelled, 5) << "name lookup, connect, handshake, answer";
}

TEST_F(Calls, CanBeCancelledAtEveryStepOnAnIdleConnection)
{
    const test::WatchedEmulator emulator;
    const auto user = test::signed_in(io, test::client_for(io, test::options_for(emulator)));
    EXPECT_GE(cancel_at_each_step(emulator, user, [&] { return user; }), 1);
}

TEST_F(Calls, CanBeCancelledInTheQueue)
{
    test::WatchedEmulator emulator(with_one_stream());
    ClientOptions options = test::options_for(emulator);
    options.pool.max_connections = 1;
    const auto user = test::signed_in(io, test::client_for(io, options));
    stall(emulator, "resetFactor");

    io.restart();
    InFlight holding(io, user.reset_factor(first_request));
    InFlight waiting(io, user.reset_factor(second_request));
    while (emulator.journal().size() < 2)
        io.run_one_for(10ms);
    waiting.cancel();
    holding.cancel();
    io.run();
    EXPECT_EQ(waiting.endings, 1);
    EXPECT_EQ(waiting.result->error().kind, ErrorKind::cancelled);
    EXPECT_EQ(waiting.result->error().phase, Phase::queue);
    EXPECT_EQ(waiting.result->error().sent, Sent::no);
    EXPECT_EQ(holding.result->error().kind, ErrorKind::cancelled);
    EXPECT_EQ(holding.result->error().sent, Sent::maybe);
    EXPECT_FALSE(has_arrived(emulator, second_request));
    expect_usable(user);
}

TEST_F(Calls, EndWhenTheServerDiesInTheMiddle)
{
    std::optional<test::WatchedEmulator> emulator(with_stopped_clock());
    const auto user = test::signed_in(io, test::client_for(io, test::options_for(*emulator)));
    stall(*emulator, "sendEnrollFactorRequest", -1);
    SendEnrollFactorRequestDto request;
    request.factor_type = FactorType::otp;
    std::thread killer([&] {
        emulator->wait_for_requests(2);
        emulator->stop();
    });
    const auto reply = run(io, user.send_enroll_factor_request(request));
    killer.join();
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::connection_lost);
    EXPECT_EQ(reply.error().phase, Phase::first_byte);
    EXPECT_EQ(reply.error().sent, Sent::maybe);
    EXPECT_EQ(reply.error().attempts, 1);
    EXPECT_EQ(emulator->journal().size(), 2U) << "a send is never repeated";

    const auto refused = run(io, user.send_enroll_factor_request(request));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::connect);
    EXPECT_EQ(refused.error().sent, Sent::no);
    EXPECT_TRUE(refused.error().retryable());

    EmulatorOptions again;
    again.port = emulator->port();
    again.app_secret = "emulated-app-secret";
    emulator.emplace(again);
    EXPECT_EQ(run(io, user.list_enrolled_factors()).error().kind, ErrorKind::tls) << "another CA by now";
}

TEST_F(Calls, FailTruthfullyWhenTheServerMisbehaves)
{
    test::WatchedEmulator emulator;
    const auto user = test::signed_in(io, test::client_for(io, test::options_for(emulator)));
    using Kind = EmulatorFault::Kind;
    struct Case {
        Kind fault;
        ErrorKind error;
        Sent sent;
    };
    // On HTTP/2 they are no frame, and so no part of an answer.
    const Sent garbage = test::spoken_protocol() == "h2" ? Sent::maybe : Sent::answered;
    for (const Case& c : {Case{Kind::close_before, ErrorKind::connection_lost, Sent::maybe},
                          Case{Kind::close_after, ErrorKind::connection_lost, Sent::maybe},
                          Case{Kind::truncate, ErrorKind::connection_lost, Sent::answered},
                          Case{Kind::garbage, ErrorKind::protocol, garbage}}) {
        EmulatorFault fault;
        fault.kind = c.fault;
        const int id = emulator.inject("enrollFactor", fault);
        EnrollFactorDto request;
        request.factor_type = FactorType::otp;
        const auto reply = run(io, user.enroll_factor(request));
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, c.error);
        EXPECT_EQ(reply.error().sent, c.sent);
        EXPECT_EQ(reply.error().attempts, 1);
        EXPECT_EQ(emulator.fault_hits(id), 1);
        expect_usable(user);
    }
}

TEST_F(Calls, RepeatReadsThatWereLost)
{
    test::WatchedEmulator emulator;
    const auto user = test::signed_in(io, test::client_for(io, test::options_for(emulator)));
    EmulatorFault fault;
    fault.kind = EmulatorFault::Kind::close_after;
    fault.times = 2;
    const int id = emulator.inject("listEnrolledFactors", fault);
    EXPECT_TRUE(run(io, user.list_enrolled_factors()));
    EXPECT_EQ(emulator.fault_hits(id), 2);
}

TEST_F(Calls, EndAtOneMillisecond)
{
    test::WatchedEmulator emulator(with_stopped_clock());
    const auto user = test::signed_in(io, test::client_for(io, test::options_for(emulator)));
    stall(emulator, "resetFactor");
    CallOptions options;
    options.timeout = 1ms;
    const auto before = std::chrono::steady_clock::now();
    const auto reply = run(io, user.reset_factor(first_request, options));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::timeout);
    if (reply.error().sent == Sent::no) { // On a busy machine that is soon over.
        EXPECT_FALSE(has_arrived(emulator, first_request));
    } else {
        EXPECT_EQ(reply.error().sent, Sent::maybe);
    }
    EXPECT_LT(std::chrono::steady_clock::now() - before, 251ms);
    expect_usable(user);

    const auto cold = test::client_for(io, test::options_for(emulator));
    const auto early = run(io, cold.get_system_info(options));
    if (!early) {
        EXPECT_EQ(early.error().kind, ErrorKind::timeout) << early.error();
    }
    EXPECT_TRUE(run(io, cold.get_system_info()));
}

TEST_F(Calls, EachPhaseHasItsLimit)
{
    // Takes connections and says nothing.
    asio::ip::tcp::acceptor mute(io, asio::ip::tcp::endpoint(asio::ip::address_v4::loopback(), 0));
    const auto clock = std::make_shared<VirtualClock>();
    const test::WatchedEmulator emulator;
    ClientOptions options = test::options_for(emulator);
    options.host = "127.0.0.1:" + std::to_string(mute.local_endpoint().port());
    options.clock = clock;
    const auto client = test::client_for(io, options);
    SendSMSDto request;
    request.channel = SmsChannel::login;
    request.phone_number = "1";
    std::optional<ApiError> error;
    asio::co_spawn(io, client.send_sms(request),
                   [&](std::exception_ptr, expected<SendSMSRespDto> reply) { error = reply.error(); });
    std::vector<asio::ip::tcp::socket> accepted;
    for (std::size_t attempt = 1; attempt <= 2; ++attempt) {
        while (accepted.size() < attempt) {
            boost::system::error_code none_yet;
            mute.non_blocking(true);
            auto socket = mute.accept(none_yet);
            if (!none_yet)
                accepted.push_back(std::move(socket));
            io.run_one_for(1ms);
            clock->advance(1ms); // For the pause before the second attempt.
        }
        while (accepted.back().available() == 0) // Then the client is in its handshake.
            io.run_one_for(1ms);
        EXPECT_FALSE(error);
        clock->advance(5s);
        while (!error && accepted.size() == attempt && attempt == 2)
            io.run_one();
    }
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::timeout);
    EXPECT_EQ(error->phase, Phase::tls);
    EXPECT_EQ(error->sent, Sent::no);
    EXPECT_EQ(error->attempts, 2);
}

TEST_F(Calls, GiveUpConnecting)
{
    // With its queue of connections full, a listener answers no more.
    asio::ip::tcp::acceptor full(io, asio::ip::tcp::endpoint(asio::ip::address_v4::loopback(), 0));
    full.listen(0);
    asio::io_context others;
    std::vector<asio::ip::tcp::socket> fillers;
    fillers.reserve(4);
    for (int i = 0; i < 4; ++i)
        fillers.emplace_back(others).async_connect(full.local_endpoint(),
                                                   [](const boost::system::error_code&) {});
    others.poll();
    ClientOptions options;
    options.host = "127.0.0.1:" + std::to_string(full.local_endpoint().port());
    options.app_id = "app";
    options.timeouts.connect = 20ms;
    options.timeouts.total = 10s;
    SendSMSDto request;
    request.channel = SmsChannel::login;
    request.phone_number = "1";
    const auto reply = run(io, test::client_for(io, options).send_sms(request));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::timeout);
    EXPECT_EQ(reply.error().phase, Phase::connect);
    EXPECT_EQ(reply.error().sent, Sent::no);
    EXPECT_EQ(reply.error().attempts, 2);
}

TEST_F(Calls, AreRefusedWhenTheQueueIsFull)
{
    test::WatchedEmulator emulator(with_one_stream());
    ClientOptions options = test::options_for(emulator);
    options.pool.max_connections = 1;
    options.pool.max_waiters = 0;
    const auto user = test::signed_in(io, test::client_for(io, options));
    stall(emulator, "resetFactor");
    io.restart();
    InFlight holding(io, user.reset_factor(first_request));
    InFlight refused(io, user.reset_factor(second_request));
    while (refused.endings == 0)
        io.run_one();
    EXPECT_EQ(refused.result->error().kind, ErrorKind::overloaded);
    EXPECT_EQ(refused.result->error().sent, Sent::no);
    holding.cancel();
    io.run();
    expect_usable(user);
}

TEST_F(Calls, LeaveNothingRunningBehindThem)
{
    const test::WatchedEmulator emulator;
    const auto client = test::client_for(io, test::options_for(emulator));
    EXPECT_TRUE(run(io, client.get_system_info()));
    EXPECT_EQ(io.poll(), 0U) << "run() returned with work left";
    EXPECT_EQ(emulator.connections(), 1U) << "the connection is kept for the next call";
}

TEST_F(Calls, MayDieWithTheirLoop)
{
    test::WatchedEmulator emulator(with_stopped_clock());
    stall(emulator, "*", -1);
    for (int steps = 0; steps < 20; ++steps) {
        asio::io_context loop;
        bool ended = false;
        ClientOptions options = test::options_for(emulator);
        options.pool.max_connections = 1;
        const auto begin = [&](AuthenticationClient client) {
            for (int i = 0; i < 2; ++i)
                asio::co_spawn(loop, client.get_system_info(),
                               [&](std::exception_ptr, expected<SystemInfoResp>) { ended = true; });
        };
        begin(test::client_for(loop, options));
        for (int i = 0; i < steps; ++i)
            loop.run_one_for(5ms);
        EXPECT_FALSE(ended);
    }
}

} // namespace
} // namespace genauth
