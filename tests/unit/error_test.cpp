#include <genauth/error.hpp>

#include <gtest/gtest.h>
#include <sstream>

namespace genauth {
namespace {

std::string printed(const ApiError& error)
{
    std::ostringstream out;
    out << error;
    return out.str();
}

ApiError api_error(int status_code, ApiCode code)
{
    ApiError error;
    error.kind = ErrorKind::api;
    error.phase = Phase::body;
    error.sent = Sent::answered;
    error.http_status = 200;
    error.status_code = status_code;
    error.api_code = code;
    return error;
}

TEST(ApiError, PrintsOneLineWithItsCodes)
{
    ApiError error = api_error(403, ApiCode::wrong_totp);
    error.message = "Wrong code.\nTry again.";
    error.request_id = "3f2a";
    EXPECT_EQ(printed(error), "api (phase body, sent answered, statusCode 403, apiCode 6001, requestId "
                              "3f2a): Wrong code.?Try again.");
}

TEST(ApiError, PrintsNoMoreThanALogLineShouldHold)
{
    ApiError error;
    error.message = std::string(100'000, 'x');
    EXPECT_LT(printed(error).size(), 700U);
}

TEST(ApiError, NeverPrintsData)
{
    ApiError error = api_error(301, ApiCode::mfa_required_by_user);
    error.data = Json(R"({"mfaToken":"top-secret"})");
    EXPECT_EQ(printed(error).find("top-secret"), std::string::npos);
}

TEST(ApiError, StepUpIsACodeOrA3xxStatus)
{
    EXPECT_TRUE(api_error(301, ApiCode::mfa_required_by_user).step_up());
    EXPECT_TRUE(api_error(403, ApiCode::mfa_required_by_application).step_up());
    EXPECT_TRUE(api_error(301, static_cast<ApiCode>(99999)).step_up());
    EXPECT_FALSE(api_error(403, ApiCode::wrong_totp).step_up());
    ApiError redirect;
    redirect.kind = ErrorKind::http;
    redirect.http_status = 301;
    EXPECT_FALSE(redirect.step_up());
}

TEST(ApiError, IsRetryableOnlyWhenNothingCanHappenTwice)
{
    ApiError error;
    error.kind = ErrorKind::connection_lost;
    error.sent = Sent::maybe;
    EXPECT_FALSE(error.retryable());
    error.idempotent = true;
    EXPECT_TRUE(error.retryable());
    error.idempotent = false;
    error.sent = Sent::no;
    EXPECT_TRUE(error.retryable());

    EXPECT_TRUE(api_error(429, ApiCode::none).retryable());
    EXPECT_TRUE(api_error(503, ApiCode::none).retryable());
    EXPECT_FALSE(api_error(403, ApiCode::wrong_totp).retryable());
    EXPECT_FALSE(api_error(502, ApiCode::none).retryable());
    for (const ErrorKind kind :
         {ErrorKind::invalid_argument, ErrorKind::cancelled, ErrorKind::tls, ErrorKind::decode,
          ErrorKind::protocol, ErrorKind::limit_exceeded, ErrorKind::shutting_down}) {
        ApiError other;
        other.kind = kind;
        EXPECT_FALSE(other.retryable()) << kind;
    }
}

TEST(ApiCode, IsOpenAndDescribed)
{
    EXPECT_EQ(describe(ApiCode::wrong_totp), "Wrong TOTP code");
    EXPECT_EQ(describe(static_cast<ApiCode>(123456)), "");
}

} // namespace
} // namespace genauth
