#include "call/attempts.hpp"

#include "tls_failure.hpp"

#include <boost/asio/error.hpp>
#include <gtest/gtest.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

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
            for (const Delivery delivery : never_repeated)
                EXPECT_FALSE(next_attempt(delivery, error, 1).allowed);
        }
    }
}

TEST(Attempts, AWriteIsRepeatedWhenItsConnectionMayHaveBeenClosedBefore)
{
    const auto allowed = [](ErrorKind kind, Sent sent, bool reused) {
        ApiError error = failed(kind, Phase::first_byte, sent);
        error.reused = reused;
        return next_attempt(Delivery::idempotent_write, error, 1).allowed;
    };
    EXPECT_TRUE(allowed(ErrorKind::connection_lost, Sent::maybe, true));
    EXPECT_FALSE(allowed(ErrorKind::connection_lost, Sent::maybe, false));
    EXPECT_TRUE(allowed(ErrorKind::connection_lost, Sent::answered, false));
    EXPECT_TRUE(allowed(ErrorKind::timeout, Sent::maybe, true));
    EXPECT_FALSE(allowed(ErrorKind::timeout, Sent::maybe, false));
    EXPECT_FALSE(allowed(ErrorKind::timeout, Sent::answered, false));
}

TEST(Attempts, OnlyAPassingFailureOfTheNameServerIsRepeated)
{
    ApiError error = failed(ErrorKind::resolve, Phase::resolve, Sent::no);
    error.cause = boost::system::error_code(asio::error::host_not_found_try_again);
    for (const Delivery delivery : never_repeated)
        EXPECT_TRUE(next_attempt(delivery, error, 1).allowed);
    error.cause = boost::system::error_code(asio::error::host_not_found);
    EXPECT_FALSE(next_attempt(Delivery::read, error, 1).allowed);
    EXPECT_FALSE(
        next_attempt(Delivery::read, failed(ErrorKind::timeout, Phase::resolve, Sent::no), 1).allowed);
}

TEST(Attempts, ATimeoutBeforeTheFirstByteWasWrittenIsTriedAgain)
{
    const auto allowed = [](Phase phase) {
        return next_attempt(Delivery::send, failed(ErrorKind::timeout, phase, Sent::no), 1).allowed;
    };
    EXPECT_TRUE(allowed(Phase::connect));
    EXPECT_TRUE(allowed(Phase::tls));
    EXPECT_TRUE(allowed(Phase::send));
    EXPECT_FALSE(allowed(Phase::queue));
    EXPECT_FALSE(allowed(Phase::first_byte));
}

TEST(Attempts, AWriteIsRepeatedOnlyWhenTheServerSaysWhen)
{
    for (const int code : {429, 503}) {
        EXPECT_FALSE(next_attempt(Delivery::idempotent_write, status(code), 1).allowed);
        EXPECT_TRUE(next_attempt(Delivery::idempotent_write, status(code, 1s), 1).allowed);
    }
    EXPECT_FALSE(next_attempt(Delivery::idempotent_write, status(500, 1s), 1).allowed);
    EXPECT_FALSE(next_attempt(Delivery::read, status(408), 1).allowed);
    EXPECT_FALSE(next_attempt(Delivery::read, status(505), 1).allowed);
    EXPECT_FALSE(next_attempt(Delivery::read, status(400), 1).allowed);
}

TEST(Attempts, ARefusingProxyIsNotAskedAgain)
{
    ApiError error = failed(ErrorKind::connect, Phase::connect, Sent::no);
    error.http_status = 407;
    EXPECT_FALSE(next_attempt(Delivery::read, error, 1).allowed);
    error.http_status = 503;
    EXPECT_TRUE(next_attempt(Delivery::read, error, 1).allowed);
}

TEST(Attempts, OfTlsFailuresOnlyAnAlertOrADamagedRecordIsRepeated)
{
    ApiError error = failed(ErrorKind::tls, Phase::first_byte, Sent::maybe);
    const auto of_openssl = [](int reason) {
        return std::error_code(static_cast<int>(ERR_PACK(ERR_LIB_SSL, 0, reason)), openssl_category());
    };
    error.cause = of_openssl(SSL_R_TLSV1_ALERT_INTERNAL_ERROR);
    EXPECT_TRUE(next_attempt(Delivery::read, error, 1).allowed);
    EXPECT_TRUE(next_attempt(Delivery::idempotent_write, error, 1).allowed);
    EXPECT_FALSE(next_attempt(Delivery::send, error, 1).allowed);
    error.cause = of_openssl(SSL_R_DECRYPTION_FAILED_OR_BAD_RECORD_MAC);
    EXPECT_TRUE(next_attempt(Delivery::read, error, 1).allowed);
    error.cause = of_openssl(SSL_R_TLSV13_ALERT_CERTIFICATE_REQUIRED);
    EXPECT_FALSE(next_attempt(Delivery::read, error, 1).allowed);
    error.cause = std::error_code(X509_V_ERR_CERT_HAS_EXPIRED, certificate_category());
    EXPECT_FALSE(next_attempt(Delivery::read, error, 1).allowed);
}

TEST(Attempts, AConnectionThatFailedIsTriedAgainForAll)
{
    for (const Delivery delivery : never_repeated) {
        EXPECT_TRUE(next_attempt(delivery, failed(ErrorKind::connect, Phase::connect, Sent::no), 1).allowed);
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

TEST(Attempts, WhatAConnectionDidNotTakeUpIsRepeatedOutsideTheBudget)
{
    for (const Phase phase : {Phase::send, Phase::first_byte}) {
        const ApiError refused = failed(ErrorKind::connection_lost, phase, Sent::no);
        for (const Delivery delivery : never_repeated) {
            EXPECT_TRUE(next_attempt(delivery, refused, 4).allowed);
            EXPECT_FALSE(next_attempt(delivery, refused, 4).budgeted);
            EXPECT_FALSE(next_attempt(delivery, refused, 5).allowed);
        }
    }
    const ApiError lost = failed(ErrorKind::connection_lost, Phase::tls, Sent::no);
    EXPECT_TRUE(next_attempt(Delivery::send, lost, 1).budgeted);
    EXPECT_FALSE(next_attempt(Delivery::send, lost, 2).allowed);
    EXPECT_TRUE(next_attempt(Delivery::read, failed(ErrorKind::connection_lost, Phase::send, Sent::maybe), 1)
                    .budgeted);
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
