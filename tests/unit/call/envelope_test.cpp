#include "call/envelope.hpp"

#include "api/operations.hpp"
#include "call/parameters.hpp"
#include "support/mock_transport.hpp"

#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

namespace genauth::call {
namespace {

class Envelope : public ::testing::Test {
protected:
    template<class Answer>
    std::optional<ApiError> judged(const api::Operation& operation, int status, std::string body,
                                   Answer& answer)
    {
        const auto settings =
            make_settings(io_.get_executor(), test::mock_options(std::make_shared<test::MockTransport>()));
        Request request(*settings, operation, authorization_of("the-token", TokenSpelling::bearer),
                        CallOptions());
        if (operation.body == api::BodyFormat::form)
            set_form(request, {{"token", "the-refresh-token"}});
        TransportResponse response;
        response.status = status;
        response.body = std::move(body);
        return judge(request, response, Decoder::into(answer));
    }

    asio::io_context io_;
};

TEST_F(Envelope, ATextIsAnsweredAsItIs)
{
    for (const char* body : {"yes\nalice\n", "", "no", "{", R"({"statusCode":200,"data":{"success":true}})",
                             R"({"error":null})", "[1]"}) {
        std::string answer = "before";
        EXPECT_EQ(judged(api::cas_validate, 200, body, answer), std::nullopt) << body;
        EXPECT_EQ(answer, body);
    }
    std::string answer;
    EXPECT_EQ(judged(api::oidc_revocation, 204, "", answer), std::nullopt);
}

TEST_F(Envelope, ATextMayHoldARefusal)
{
    std::string answer;
    const auto enveloped = judged(api::oidc_revocation, 200, R"({"statusCode":403,"message":"no"})", answer);
    ASSERT_TRUE(enveloped);
    EXPECT_EQ(enveloped->kind, ErrorKind::api);
    EXPECT_EQ(enveloped->status_code, 403);
    const auto oauth = judged(api::oidc_revocation, 200, R"({"error":"invalid_client"})", answer);
    ASSERT_TRUE(oauth);
    EXPECT_EQ(oauth->kind, ErrorKind::api);
    EXPECT_EQ(oauth->oauth_error, "invalid_client");
    const auto status = judged(api::cas_validate, 500, "no", answer);
    ASSERT_TRUE(status);
    EXPECT_EQ(status->kind, ErrorKind::http);
    EXPECT_EQ(answer, "");
}

TEST_F(Envelope, SuccessIsANumberHoweverItIsSpelled)
{
    const auto saying = [this](const std::string& status) {
        Json answer;
        return judged(api::get_profile, 200, R"({"statusCode":)" + status + R"(,"data":{}})", answer);
    };
    for (const char* success : {"200", "200.0", "2e2"})
        EXPECT_EQ(saying(success), std::nullopt) << success;
    for (const char* refusal : {"201", "20", "-200", "2000"})
        EXPECT_EQ(saying(refusal)->kind, ErrorKind::api) << refusal;
    for (const char* nonsense : {R"("200")", "null", "true", "[200]", "200.5"})
        EXPECT_EQ(saying(nonsense)->kind, ErrorKind::decode) << nonsense;
}

TEST_F(Envelope, AnOAuthErrorNamesItsCode)
{
    Json answer;
    const auto error =
        judged(api::oidc_token, 400,
               R"({"error":"invalid_grant","error_description":"the-refresh-token is used up"})", answer);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::api);
    EXPECT_EQ(error->http_status, 400);
    EXPECT_EQ(error->status_code, 0);
    EXPECT_EQ(error->oauth_error, "invalid_grant");
    EXPECT_EQ(error->message, "invalid_grant: [redacted] is used up");
    EXPECT_FALSE(error->retryable());
    EXPECT_FALSE(error->step_up());
}

TEST_F(Envelope, OnlyBareRoutesSpeakOAuth)
{
    Json answer;
    const auto error = judged(api::get_profile, 404, R"({"error":"Not Found"})", answer);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::http);
    EXPECT_EQ(error->oauth_error, "");
    EXPECT_EQ(error->message, "Not Found");
}

TEST_F(Envelope, ABareRouteMayAskForAnotherStep)
{
    Json answer;
    const auto error = judged(
        api::auth_by_code_identity, 200,
        R"({"statusCode":301,"apiCode":1640,"message":"bind","data":{"token":"t","methods":["email-code"]}})",
        answer);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::api);
    EXPECT_EQ(error->api_code, ApiCode::bind_existing_account);
    EXPECT_TRUE(error->step_up());
    EXPECT_EQ(error->data.string_at("/token"), "t");
    EXPECT_TRUE(answer.empty());
}

TEST_F(Envelope, FreeJsonIsAnsweredWhole)
{
    Json answer;
    EXPECT_EQ(judged(api::validate_token, 200, R"({"sub":"u"})", answer), std::nullopt);
    EXPECT_EQ(answer, Json(R"({"sub":"u"})"));
    EXPECT_EQ(judged(api::validate_token, 200, "nonsense", answer)->kind, ErrorKind::decode);
}

} // namespace
} // namespace genauth::call
