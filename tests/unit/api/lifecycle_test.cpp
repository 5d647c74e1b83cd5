// What surrounds calls: observers, closing, reconciling, and what earlier attempts leave behind.
#include "support/mock_transport.hpp"
#include "support/run.hpp"

#include <genauth/client.hpp>
#include <genauth/model/mfa.hpp>
#include <genauth/model/system.hpp>

#include <gtest/gtest.h>
#include <sstream>

namespace genauth {
namespace {

using test::MockTransport;
using test::run;
using namespace std::chrono_literals;

struct Seen {
    std::string operation;
    int attempt;
    bool last;
    std::optional<ErrorKind> error;
    ApiCode api_code;
    std::string request_id;
};

class Collector final : public Observer {
public:
    void on_attempt(const AttemptRecord& record) noexcept override
    {
        seen.push_back({std::string(record.operation), record.attempt, record.last, record.error,
                        record.api_code, std::string(record.request_id)});
    }

    std::vector<Seen> seen;
};

class Lifecycle : public ::testing::Test {
protected:
    AuthenticationClient client()
    {
        ClientOptions options = test::mock_options(transport);
        options.observer = observer;
        options.clock = clock;
        return AuthenticationClient::create(io.get_executor(), options).value().as("token");
    }

    asio::io_context io;
    std::shared_ptr<MockTransport> transport = std::make_shared<MockTransport>();
    std::shared_ptr<Collector> observer = std::make_shared<Collector>();
    std::shared_ptr<Clock> clock;
};

TEST_F(Lifecycle, AnObserverSeesEachAttempt)
{
    transport->fail(ErrorKind::connection_lost, Phase::first_byte, Sent::maybe, true)
        .answer(200, R"({"statusCode":403,"apiCode":2001,"requestId":"the-request"})");
    EXPECT_FALSE(run(io, client().list_enrolled_factors()));
    ASSERT_EQ(observer->seen.size(), 2U);
    const Seen& first = observer->seen[0];
    EXPECT_EQ(first.operation, "listEnrolledFactors");
    EXPECT_EQ(first.attempt, 1);
    EXPECT_FALSE(first.last);
    EXPECT_EQ(first.error, ErrorKind::connection_lost);
    const Seen& second = observer->seen[1];
    EXPECT_EQ(second.attempt, 2);
    EXPECT_TRUE(second.last);
    EXPECT_EQ(second.error, ErrorKind::api);
    EXPECT_EQ(static_cast<int>(second.api_code), 2001);
    EXPECT_EQ(second.request_id, "the-request");

    transport->answer(200, R"({"statusCode":200,"data":[]})");
    EXPECT_TRUE(run(io, client().list_enrolled_factors()));
    EXPECT_EQ(observer->seen.back().error, std::nullopt);
}

TEST_F(Lifecycle, WhatAnEarlierAttemptMayHaveDoneStaysInTheError)
{
    transport->fail(ErrorKind::connection_lost, Phase::first_byte, Sent::maybe, true)
        .fail(ErrorKind::tls, Phase::tls, Sent::no);
    ResetFactorDto request;
    const auto reply = run(io, client().reset_factor(request));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::tls);
    EXPECT_EQ(reply.error().attempts, 2);
    EXPECT_EQ(reply.error().sent, Sent::maybe);
}

TEST_F(Lifecycle, AClosedClientMakesNoCall)
{
    const auto closed = client();
    run(io, closed.async_close());
    run(io, closed.async_close());
    const auto reply = run(io, closed.list_enrolled_factors());
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::shutting_down);
    EXPECT_EQ(reply.error().sent, Sent::no);
    EXPECT_FALSE(reply.error().retryable());
    EXPECT_TRUE(transport->seen().empty());
}

TEST_F(Lifecycle, ClosingEndsThePauseBetweenAttempts)
{
    clock = std::make_shared<VirtualClock>();
    transport->answer(503, "{}", "5");
    const auto closing = client();
    std::optional<expected<ListEnrolledFactorsRespDto>> ended;
    asio::co_spawn(
        io, closing.list_enrolled_factors(),
        [&](std::exception_ptr, expected<ListEnrolledFactorsRespDto> reply) { ended.emplace(reply); });
    io.poll();
    ASSERT_FALSE(ended);
    run(io, closing.async_close(0s));
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->error().kind, ErrorKind::shutting_down);
    EXPECT_EQ(ended->error().sent, Sent::answered);
}

TEST_F(Lifecycle, ReconcilingTellsWhetherAFactorWasBound)
{
    EnrollFactorDto request;
    request.factor_type = FactorType::sms;
    transport->answer(200, R"({"statusCode":200,"data":[{"factorId":"a","factorType":"OTP","profile":{}},)"
                           R"({"factorId":"b","factorType":"SMS","profile":{}}]})");
    const auto found = run(io, client().reconcile(request));
    ASSERT_TRUE(found) << found.error();
    ASSERT_TRUE(*found);
    EXPECT_EQ((*found)->factor_id, "b");
    transport->answer(200, R"({"statusCode":200,"data":[]})");
    EXPECT_FALSE(run(io, client().reconcile(request)).value());
    transport->answer(200, R"({"statusCode":401,"message":"expired"})");
    EXPECT_FALSE(run(io, client().reconcile(request)));
}

TEST_F(Lifecycle, AHostThatDoesNotExistIsAnError)
{
    ClientOptions options;
    options.host = "does-not-exist.invalid";
    options.app_id = "app";
    const auto reply = run(io, AuthenticationClient::create(io.get_executor(), options)->get_system_info());
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::resolve);
    EXPECT_EQ(reply.error().phase, Phase::resolve);
    EXPECT_EQ(reply.error().sent, Sent::no);
}

} // namespace
} // namespace genauth
