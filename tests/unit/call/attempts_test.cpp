#include "call/attempts.hpp"

#include <gtest/gtest.h>

namespace genauth::call {
namespace {

using namespace std::chrono_literals;

constexpr Delivery never_repeated[] = {Delivery::refresh, Delivery::send, Delivery::bind, Delivery::unknown};

ApiError failed(ErrorKind kind, Phase phase, Sent sent, bool reused = false)
{
    ApiError error;
    error.kind = kind;
    error.phase = phase;
    error.sent = sent;
    error.reused = reused;
    return error;
}

ApiError status(int code, std::optional<std::chrono::seconds> retry_after = {})
{
    ApiError error = failed(ErrorKind::http, Phase::body, Sent::answered);
    error.http_status = code;
    error.retry_after = retry_after;
    return error;
}

TEST(Attempts, WhatMayHaveBeenSentIsRepeatedOnlyIfHarmless)
{
    for (const ErrorKind kind : {ErrorKind::connection_lost, ErrorKind::timeout}) {
        for (const Sent sent : {Sent::maybe, Sent::answered}) {
            const ApiError error = failed(kind, Phase::first_byte, sent);
            EXPECT_TRUE(next_attempt(Delivery::read, error, 1).allowed);
            EXPECT_TRUE(next_attempt(Delivery::idempotent_write, error, 1).allowed);
            for (const Delivery delivery : never_repeated)
                EXPECT_FALSE(next_attempt(delivery, error, 1).allowed);
        }
    }
}

TEST(Attempts, AConnectionThatFailedIsTriedAgainForAll)
{
    for (const Delivery delivery : never_repeated) {
        EXPECT_TRUE(next_attempt(delivery, failed(ErrorKind::connect, Phase::connect, Sent::no), 1).allowed);
        EXPECT_TRUE(next_attempt(delivery, failed(ErrorKind::resolve, Phase::resolve, Sent::no), 1).allowed);
        EXPECT_TRUE(next_attempt(delivery, failed(ErrorKind::timeout, Phase::tls, Sent::no), 1).allowed);
        EXPECT_FALSE(next_attempt(delivery, failed(ErrorKind::connect, Phase::connect, Sent::no), 2).allowed);
    }
}

TEST(Attempts, SomeFailuresAreFinal)
{
    for (const ErrorKind kind : {ErrorKind::invalid_argument, ErrorKind::cancelled, ErrorKind::overloaded,
                                 ErrorKind::tls, ErrorKind::shutting_down})
        EXPECT_FALSE(next_attempt(Delivery::read, failed(kind, Phase::queue, Sent::no), 1).allowed) << kind;
    EXPECT_FALSE(next_attempt(Delivery::read, failed(ErrorKind::timeout, Phase::queue, Sent::no), 1).allowed);
    for (const ErrorKind kind :
         {ErrorKind::protocol, ErrorKind::limit_exceeded, ErrorKind::decode, ErrorKind::cancelled})
        EXPECT_FALSE(next_attempt(Delivery::read, failed(kind, Phase::body, Sent::answered), 1).allowed)
            << kind;
}

TEST(Attempts, StatusesFollowTheTable)
{
    for (const int code : {429, 502, 503, 504}) {
        EXPECT_TRUE(next_attempt(Delivery::read, status(code), 1).allowed) << code;
        EXPECT_FALSE(next_attempt(Delivery::idempotent_write, status(code), 1).allowed) << code;
        for (const Delivery delivery : never_repeated)
            EXPECT_FALSE(next_attempt(delivery, status(code, 1s), 1).allowed) << code;
    }
    for (const int code : {400, 401, 403, 404, 408, 500, 501})
        EXPECT_FALSE(next_attempt(Delivery::read, status(code), 1).allowed) << code;
    EXPECT_TRUE(next_attempt(Delivery::idempotent_write, status(429, 1s), 1).allowed);
    EXPECT_TRUE(next_attempt(Delivery::idempotent_write, status(503, 1s), 1).allowed);
    EXPECT_FALSE(next_attempt(Delivery::idempotent_write, status(502, 1s), 1).allowed);
    ApiError stale = status(408);
    stale.reused = true;
    EXPECT_TRUE(next_attempt(Delivery::read, stale, 1).allowed);
}

TEST(Attempts, TheStatusInTheBodyCounts)
{
    ApiError error = failed(ErrorKind::api, Phase::body, Sent::answered);
    error.http_status = 200;
    error.status_code = 429;
    EXPECT_TRUE(next_attempt(Delivery::read, error, 1).allowed);
    error.status_code = 500;
    EXPECT_FALSE(next_attempt(Delivery::read, error, 1).allowed);
}

TEST(Attempts, AreBounded)
{
    const ApiError error = failed(ErrorKind::connection_lost, Phase::first_byte, Sent::maybe);
    EXPECT_TRUE(next_attempt(Delivery::read, error, 2).allowed);
    EXPECT_FALSE(next_attempt(Delivery::read, error, 3).allowed);
    EXPECT_FALSE(next_attempt(Delivery::idempotent_write, error, 2).allowed);
}

TEST(Attempts, PauseGrowsUnlessAStaleConnectionWasToBlame)
{
    const ApiError fresh = failed(ErrorKind::connection_lost, Phase::first_byte, Sent::maybe);
    EXPECT_EQ(next_attempt(Delivery::read, fresh, 1).pause, 100ms);
    EXPECT_EQ(next_attempt(Delivery::read, fresh, 2).pause, 200ms);
    const Retry stale = next_attempt(
        Delivery::read, failed(ErrorKind::connection_lost, Phase::first_byte, Sent::maybe, true), 1);
    EXPECT_EQ(stale.pause, 0ms);
    EXPECT_TRUE(stale.fresh_connection);
}

TEST(Attempts, RetryAfterIsHonouredUpToFiveSeconds)
{
    const Retry soon = next_attempt(Delivery::read, status(503, 5s), 1);
    EXPECT_TRUE(soon.allowed);
    EXPECT_EQ(soon.pause, 5s);
    EXPECT_FALSE(soon.jitter);
    EXPECT_FALSE(next_attempt(Delivery::read, status(503, 6s), 1).allowed);
}

} // namespace
} // namespace genauth::call
