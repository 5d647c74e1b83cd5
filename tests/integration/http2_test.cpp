// What only HTTP/2 has: many calls on a connection, refused and reset streams, GOAWAY.
#include "support/emulated.hpp"

#include <genauth/model/mfa.hpp>
#include <genauth/model/system.hpp>

#include <functional>
#include <gtest/gtest-spi.h>

namespace genauth {
namespace {

using test::run;
using namespace std::chrono_literals;
using Kind = EmulatorFault::Kind;

class Http2 : public ::testing::Test {
protected:
    void start(EmulatorOptions options = {})
    {
        options.clock = clock;
        emulator.emplace(options);
    }

    ClientOptions client_options() const
    {
        ClientOptions options = test::options_for(*emulator);
        options.http_version = HttpVersion::http2;
        return options;
    }

    AuthenticationClient alice() { return test::signed_in(io, test::client_for(io, client_options())); }

    int inject(std::string_view operation, Kind kind, int times = 1)
    {
        EmulatorFault fault;
        fault.kind = kind;
        fault.delay = 1h;
        fault.times = times;
        return emulator->inject(operation, fault);
    }

    // Begins this many calls. Their outcomes are counted.
    void begin(const AuthenticationClient& user, int calls)
    {
        io.restart();
        for (int i = 0; i < calls; ++i)
            asio::co_spawn(io, user.get_system_info(),
                           [this](std::exception_ptr thrown, expected<SystemInfoResp> reply) {
                               EXPECT_EQ(thrown, nullptr);
                               ++(reply ? succeeded : failed);
                           });
    }

    void run_until_received(std::size_t requests)
    {
        while (emulator->journal().size() < requests)
            io.run_one_for(10ms);
    }

    expected<SendEnrollFactorRequestRespDto> send_code(const AuthenticationClient& user)
    {
        SendEnrollFactorRequestDto request;
        request.factor_type = FactorType::sms;
        request.profile.phone_number = "18800008888";
        return run(io, user.send_enroll_factor_request(request));
    }

    void expect_http2() const
    {
        for (const EmulatorRequest& request : emulator->journal())
            EXPECT_EQ(request.protocol, "h2");
    }

    asio::io_context io;
    std::shared_ptr<VirtualClock> clock = std::make_shared<VirtualClock>();
    std::optional<Emulator> emulator;
    int succeeded = 0;
    int failed = 0;
};

TEST_F(Http2, ManyCallsShareAConnection)
{
    start();
    const auto user = alice();
    inject("getSystemInfo", Kind::delay, -1);
    begin(user, 90);
    run_until_received(91); // All of them, before the first is answered.
    EXPECT_EQ(emulator->connections(), 1U);
    clock->advance(1h);
    io.run();
    EXPECT_EQ(succeeded, 90);
    EXPECT_EQ(user.pool_gauges().opened, 1U);
    expect_http2();
}

TEST_F(Http2, CallsWaitWhileTheServerTakesNoMore)
{
    EmulatorOptions few;
    few.max_concurrent_streams = 3;
    start(few);
    ClientOptions options = client_options();
    options.pool.max_connections = 1;
    const auto client = test::client_for(io, options);
    ASSERT_TRUE(run(io, client.get_system_info())); // Then the client knows the limit.
    inject("getSystemInfo", Kind::delay, 3);
    begin(client, 20);
    run_until_received(4);
    io.poll();
    EXPECT_EQ(emulator->journal().size(), 4U);
    clock->advance(1h);
    io.run();
    EXPECT_EQ(succeeded, 20);
    EXPECT_EQ(client.pool_gauges().opened, 1U);
    expect_http2();
}

TEST_F(Http2, WhatWasNotProcessedIsRepeatedEvenIfItSends)
{
    for (const Kind kind : {Kind::refuse, Kind::go_away}) {
        start();
        const auto user = alice();
        const int fault = inject("sendEnrollFactorRequest", kind);
        const auto reply = send_code(user);
        ASSERT_TRUE(reply) << reply.error();
        EXPECT_EQ(emulator->fault_hits(fault), 1);
        EXPECT_EQ(emulator->journal().size(), 3U);
        EXPECT_EQ(emulator->outbox().size(), 1U);
        EXPECT_EQ(user.pool_gauges().opened, kind == Kind::refuse ? 1U : 2U);
        expect_http2();
    }
}

TEST_F(Http2, ARefusalThatLastsIsAnErrorAndNothingWasSent)
{
    for (const Kind kind : {Kind::refuse, Kind::go_away}) {
        start();
        const auto user = alice();
        inject("sendEnrollFactorRequest", kind, -1);
        const auto reply = send_code(user);
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().sent, Sent::no) << reply.error();
        EXPECT_TRUE(reply.error().retryable());
        EXPECT_TRUE(emulator->outbox().empty());
        EXPECT_TRUE(run(io, user.get_system_info()));
        expect_http2();
    }
}

TEST_F(Http2, AResetSaysNothingAboutTheEffect)
{
    start();
    const auto user = alice();
    const int fault = inject("sendEnrollFactorRequest", Kind::reset);
    const auto reply = send_code(user);
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::connection_lost) << reply.error();
    EXPECT_EQ(reply.error().sent, Sent::maybe);
    EXPECT_EQ(reply.error().attempts, 1);
    EXPECT_EQ(emulator->fault_hits(fault), 1);
    EXPECT_EQ(emulator->outbox().size(), 1U) << "the code is on its way";

    EXPECT_TRUE(run(io, user.get_system_info()));
    EXPECT_EQ(user.pool_gauges().opened, 1U) << "the connection is as good as before";
    inject("getSystemInfo", Kind::reset);
    EXPECT_TRUE(run(io, user.get_system_info())) << "a read is repeated";
    expect_http2();
}

TEST_F(Http2, GoawayLetsEarlierCallsFinish)
{
    start();
    const auto user = alice();
    inject("getSystemInfo", Kind::delay);
    begin(user, 1);
    run_until_received(2);
    inject("getSystemInfo", Kind::go_away);
    begin(user, 1);
    run_until_received(4); // Refused, and made again on another connection.
    while (succeeded == 0)
        io.run_one();
    clock->advance(1h);
    io.run();
    EXPECT_EQ(succeeded, 2);
    const auto journal = emulator->journal();
    ASSERT_EQ(journal.size(), 4U);
    EXPECT_EQ(journal[1].answered_status, 200);
    EXPECT_EQ(journal[2].answered_status, 0);
    EXPECT_EQ(journal[3].connection, 2U);
    expect_http2();
}

TEST_F(Http2, CallsOfALostConnectionAreRepeatedIfTheyMayBe)
{
    start();
    const auto user = alice();
    inject("getSystemInfo", Kind::delay, 5);
    begin(user, 5);
    run_until_received(6);
    inject("sendEnrollFactorRequest", Kind::close_after);
    SendEnrollFactorRequestDto request;
    request.factor_type = FactorType::sms;
    request.profile.phone_number = "18800008888";
    std::optional<ApiError> error;
    asio::co_spawn(io, user.send_enroll_factor_request(request),
                   [&](std::exception_ptr, expected<SendEnrollFactorRequestRespDto> reply) {
                       ASSERT_FALSE(reply);
                       error = reply.error();
                   });
    io.run();
    EXPECT_EQ(succeeded, 5);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::connection_lost);
    EXPECT_EQ(error->sent, Sent::maybe);
    EXPECT_EQ(emulator->outbox().size(), 1U);
    expect_http2();
}

TEST_F(Http2, ATimeoutLeavesTheConnectionToOthers)
{
    start();
    const auto user = alice();
    inject("getSystemInfo", Kind::delay);
    CallOptions quick;
    quick.timeout = 50ms;
    std::optional<ApiError> late;
    io.restart();
    asio::co_spawn(io, user.get_system_info(quick), [&](std::exception_ptr, expected<SystemInfoResp> reply) {
        ASSERT_FALSE(reply);
        late = reply.error();
    });
    run_until_received(2);
    begin(user, 1);
    io.run();
    ASSERT_TRUE(late);
    EXPECT_EQ(late->kind, ErrorKind::timeout);
    EXPECT_EQ(late->sent, Sent::maybe);
    EXPECT_TRUE(run(io, user.get_system_info()));
    EXPECT_EQ(succeeded, 1);
    EXPECT_EQ(user.pool_gauges().opened, 1U);
    expect_http2();
}

TEST_F(Http2, IsAgreedOnOrNot)
{
    EmulatorOptions without;
    without.http2 = false;
    start(without);
    const auto refused = run(io, test::client_for(io, client_options()).get_system_info());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::tls) << refused.error();
    EXPECT_EQ(refused.error().sent, Sent::no);
    EXPECT_TRUE(emulator->journal().empty());
    ClientOptions options = client_options();
    options.http_version = HttpVersion::automatic;
    EXPECT_TRUE(run(io, test::client_for(io, options).get_system_info()));
    EXPECT_EQ(emulator->journal().at(0).protocol, "http/1.1");
    start();
    options = client_options();
    for (const auto& [version, protocol] :
         {std::pair(HttpVersion::automatic, "h2"), std::pair(HttpVersion::http2, "h2"),
          std::pair(HttpVersion::http1, "http/1.1")}) {
        options.http_version = version;
        EXPECT_TRUE(run(io, test::client_for(io, options).get_system_info()));
        EXPECT_EQ(emulator->journal().back().protocol, protocol);
    }
}

// Without this, a test could run "over HTTP/2" and speak HTTP/1.1.
TEST(WatchedEmulator, NoticesAnotherProtocol)
{
    const auto speak = [] {
        const test::WatchedEmulator emulator;
        ClientOptions options = test::options_for(emulator);
        options.http_version = test::spoken_protocol() == "h2" ? HttpVersion::http1 : HttpVersion::http2;
        asio::io_context io;
        run(io, test::client_for(io, options).get_system_info());
    };
    static const std::function<void()> wrong = speak;
    EXPECT_NONFATAL_FAILURE(wrong(), "getSystemInfo");
}

} // namespace
} // namespace genauth
