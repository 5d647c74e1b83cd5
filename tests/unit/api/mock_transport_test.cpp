// The client on a mocked transport: what goes out, what is made of what comes in.
#include "on_mock.hpp"

#include <genauth/client.hpp>
#include <genauth/model/messages.hpp>
#include <genauth/model/mfa.hpp>
#include <genauth/model/profile.hpp>
#include <genauth/model/signin.hpp>

#include <gtest/gtest.h>

namespace genauth {
namespace {

using test::OnMock;
using test::run;

constexpr const char* ok = R"({"statusCode":200,"message":"ok"})";

TEST_F(OnMock, SendsTheRequestAsTheApiWantsIt)
{
    transport->answer(200, R"({"statusCode":200,"message":"ok","data":{"enrollmentToken":"e"}})");
    SendEnrollFactorRequestDto request;
    request.factor_type = FactorType::email;
    request.profile.email = "a@b.c";
    const auto reply = run(io, client().as("tok").send_enroll_factor_request(request));
    ASSERT_TRUE(reply) << reply.error();
    EXPECT_EQ(reply->data.enrollment_token.reveal(), "e");

    const auto& seen = transport->last();
    EXPECT_EQ(seen.method, "POST");
    EXPECT_EQ(seen.target, "/api/v3/send-enroll-factor-request");
    EXPECT_EQ(seen.body, R"({"profile":{"email":"a@b.c"},"factorType":"EMAIL"})");
    EXPECT_EQ(seen.headers.at("authorization"), "Bearer tok");
    EXPECT_EQ(seen.headers.at("x-authing-app-id"), "the-app");
    EXPECT_EQ(seen.headers.at("x-genauth-app-id"), "the-app");
    EXPECT_EQ(seen.headers.at("content-type"), "application/json");
    EXPECT_EQ(seen.headers.count("x-authing-lang"), 0U);
    EXPECT_EQ(seen.delivery, Delivery::send);
}

TEST_F(OnMock, SpellsHeadersAsAsked)
{
    transport->answer(200, R"({"statusCode":200,"data":[]})");
    const auto bare = client([](ClientOptions& options) {
        options.token_spelling = TokenSpelling::bare;
        options.app_id_header = AppIdHeader::genauth;
        options.language = "en-US";
        options.user_agent = "mine/1";
    });
    ASSERT_TRUE(run(io, bare.as("tok").list_enrolled_factors()));
    const auto& headers = transport->last().headers;
    EXPECT_EQ(headers.at("authorization"), "tok");
    EXPECT_EQ(headers.count("x-authing-app-id"), 0U);
    EXPECT_EQ(headers.at("x-authing-lang"), "en-US");
    EXPECT_EQ(headers.at("user-agent"), "mine/1 genauth-cpp/" GENAUTH_VERSION);
}

TEST_F(OnMock, ProvesTheApplicationAtSignIn)
{
    const std::string tokens =
        R"({"statusCode":200,"data":{"access_token":"a","token_type":"bearer","expire_in":7200}})";
    transport->answer(200, tokens).answer(200, tokens).answer(200, tokens);
    const auto post = run(io, client().sign_in_by_account_password("joe", "pw"));
    ASSERT_TRUE(post) << post.error();
    EXPECT_EQ(post->data.access_token->reveal(), "a");
    EXPECT_EQ(transport->last().body,
              R"({"connection":"PASSWORD","passwordPayload":{"password":"pw","account":"joe"},)"
              R"("client_id":"the-app","client_secret":"the-app-secret"})");

    const auto basic = client([](ClientOptions& options) {
        options.client_authentication = ClientAuthentication::client_secret_basic;
    });
    ASSERT_TRUE(run(io, basic.as("tok").sign_in_by_phone_pass_code("188", "1234", "+86")));
    EXPECT_EQ(transport->last().headers.at("authorization"), "Basic dGhlLWFwcDp0aGUtYXBwLXNlY3JldA==");
    EXPECT_EQ(transport->last().body,
              R"({"connection":"PASSCODE","passCodePayload":{"passCode":"1234","phone":"188",)"
              R"("phoneCountryCode":"+86"}})");

    const auto none =
        client([](ClientOptions& options) { options.client_authentication = ClientAuthentication::none; });
    ASSERT_TRUE(run(io, none.sign_in_by_email_password("a@b.c", "pw")));
    EXPECT_EQ(transport->last().headers.count("authorization"), 0U);
}

TEST_F(OnMock, SendsFormsAndQueries)
{
    transport->answer(200, R"({"active":true,"userId":"u","exp":2,"iat":1})");
    MfaTokenIntrospectEndpointParams token;
    token.token = "a b&c";
    const auto reply = run(io, client().verify_mfa_token(token));
    ASSERT_TRUE(reply) << reply.error();
    EXPECT_TRUE(reply->active);
    EXPECT_EQ(transport->last().body, "token=a%20b%26c");
    EXPECT_EQ(transport->last().headers.at("content-type"), "application/x-www-form-urlencoded");

    transport->answer(200, R"({"statusCode":200,"data":{"userId":"u"}})");
    GetProfileParams params;
    params.with_identities = true;
    ASSERT_TRUE(run(io, client().as("tok").get_profile(params)));
    EXPECT_EQ(transport->last().target,
              "/api/v3/get-profile?withCustomData=false&withIdentities=true&withDepartmentIds=false");
}

TEST_F(OnMock, AnswersARefusalOfTheApiInFull)
{
    transport->answer(200,
                      R"({"statusCode":403,"apiCode":6001,"message":"wrong code 987654","requestId":"r-1"})");
    MfaOtpVerityDto request;
    request.totp = "987654";
    const auto reply = run(io, client().as("tok").mfa_otp_verify(request));
    ASSERT_FALSE(reply);
    const ApiError& error = reply.error();
    EXPECT_EQ(error.kind, ErrorKind::api);
    EXPECT_EQ(error.phase, Phase::body);
    EXPECT_EQ(error.sent, Sent::answered);
    EXPECT_EQ(error.http_status, 200);
    EXPECT_EQ(error.status_code, 403);
    EXPECT_EQ(error.api_code, ApiCode::wrong_totp);
    EXPECT_EQ(error.message, "wrong code [redacted]");
    EXPECT_EQ(error.request_id, "r-1");
    EXPECT_EQ(error.attempts, 1);
    EXPECT_FALSE(error.step_up());
    EXPECT_TRUE(error.data.empty());
}

TEST_F(OnMock, KeepsTheDataOfAStepUp)
{
    transport->answer(200, R"({"statusCode":301,"apiCode":1635,"message":"mfa","data":{"mfaToken":"m"}})");
    const auto reply = run(io, client().sign_in_by_account_password("joe", "pw"));
    ASSERT_FALSE(reply);
    EXPECT_TRUE(reply.error().step_up());
    EXPECT_EQ(reply.error().data.string_at("/mfaToken"), "m");
}

TEST_F(OnMock, TakesAny2xxAndJudgesByTheBody)
{
    transport->answer(201, R"({"statusCode":200,"data":[]})")
        .answer(200, R"({"statusCode":201,"message":"no"})");
    EXPECT_TRUE(run(io, client().as("t").list_enrolled_factors()));
    const auto other = run(io, client().as("t").list_enrolled_factors());
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().kind, ErrorKind::api);
}

struct Bad {
    int status;
    const char* body;
    ErrorKind kind;
};

TEST_F(OnMock, TellsBadAnswersApart)
{
    for (const Bad& bad :
         {Bad{200, "<html>", ErrorKind::decode}, Bad{200, "", ErrorKind::decode},
          Bad{200, "{}", ErrorKind::decode}, Bad{200, "[]", ErrorKind::decode},
          Bad{200, R"({"statusCode":"200"})", ErrorKind::decode},
          Bad{200, R"({"statusCode":200})", ErrorKind::decode}, Bad{500, "<html>", ErrorKind::http},
          Bad{301, "", ErrorKind::http}, Bad{404, R"({"error":"x"})", ErrorKind::http},
          Bad{401, R"({"statusCode":401,"message":"x"})", ErrorKind::api}}) {
        transport->answer(bad.status, bad.body);
        MfaOtpVerityDto request;
        request.totp = "1";
        const auto reply = run(io, client().as("t").mfa_otp_verify(request));
        ASSERT_FALSE(reply) << bad.body;
        EXPECT_EQ(reply.error().kind, bad.kind) << bad.body;
        EXPECT_EQ(reply.error().http_status, bad.status);
        EXPECT_EQ(reply.error().sent, Sent::answered);
    }
}

TEST_F(OnMock, RefusesBadInputBeforeAnythingIsSent)
{
    const SendEnrollFactorRequestDto unset;
    ResetFactorDto not_text;
    not_text.factor_id = "\xff";
    const auto user = client().as("tok");
    const auto first = run(io, user.send_enroll_factor_request(unset));
    ASSERT_FALSE(first);
    EXPECT_EQ(first.error().kind, ErrorKind::invalid_argument);
    EXPECT_EQ(first.error().message, "factorType: not set");
    EXPECT_EQ(first.error().sent, Sent::no);
    EXPECT_EQ(run(io, user.reset_factor(not_text)).error().message, "factorId: not UTF-8");
    EXPECT_EQ(run(io, client().list_enrolled_factors()).error().kind, ErrorKind::invalid_argument);
    for (const char* token : {"a\r\nx: y", "a\nb", "tok\x01", "t\xc3\xb6k"})
        EXPECT_EQ(run(io, client().as(token).list_enrolled_factors()).error().kind,
                  ErrorKind::invalid_argument);
    EXPECT_TRUE(transport->seen().empty());
}

TEST_F(OnMock, RepeatsAReadAndNeverASend)
{
    transport->fail(ErrorKind::connection_lost, Phase::first_byte, Sent::maybe, true)
        .answer(503, "", "0")
        .answer(200, R"({"statusCode":200,"data":[]})");
    EXPECT_TRUE(run(io, client().as("t").list_enrolled_factors()));
    ASSERT_EQ(transport->seen().size(), 3U);
    EXPECT_FALSE(transport->seen()[0].fresh_connection);
    EXPECT_TRUE(transport->seen()[1].fresh_connection);

    transport->fail(ErrorKind::connection_lost, Phase::first_byte, Sent::maybe, true);
    SendSMSDto sms;
    sms.channel = SmsChannel::login;
    sms.phone_number = "188";
    const auto reply = run(io, client().send_sms(sms));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().attempts, 1);
    EXPECT_EQ(reply.error().sent, Sent::maybe);
    EXPECT_EQ(transport->seen().size(), 4U);
}

TEST_F(OnMock, CallsARouteWithoutAnOperation)
{
    transport->answer(200, R"({"statusCode":200,"data":{"x":1}})")
        .answer(200, R"({"statusCode":404,"message":"no"})");
    const Json body(R"({"a":1})");
    const auto reply = run(io, client().as("t").call("PUT", "/api/v3/new-route?x=1", body));
    ASSERT_TRUE(reply) << reply.error();
    EXPECT_EQ(reply->at("/data/x"), Json("1"));
    EXPECT_EQ(transport->last().method, "PUT");
    EXPECT_EQ(transport->last().target, "/api/v3/new-route?x=1");
    EXPECT_EQ(transport->last().body, R"({"a":1})");
    EXPECT_EQ(transport->last().delivery, Delivery::unknown);
    EXPECT_EQ(run(io, client().call("GET", "/gone", Json())).error().kind, ErrorKind::api);

    const Json broken("{");
    EXPECT_EQ(run(io, client().call("POST", "/x", broken)).error().kind, ErrorKind::invalid_argument);
    for (const char* path : {"", "x", "/a b", "/a\r\nx: y", "https://other/"})
        EXPECT_EQ(run(io, client().call("GET", path, Json())).error().kind, ErrorKind::invalid_argument)
            << path;
    EXPECT_EQ(run(io, client().call("GET /x", "/", Json())).error().kind, ErrorKind::invalid_argument);
}

TEST_F(OnMock, ReadsTheRequestBeforeTheCallIsAwaited)
{
    transport->answer(200, ok);
    const auto user = client().as("tok");
    auto request = std::make_unique<ResetFactorDto>();
    request->factor_id = "f1";
    auto call = user.reset_factor(*request);
    request.reset();
    ASSERT_TRUE(run(io, std::move(call)));
    EXPECT_EQ(transport->last().body, R"({"factorId":"f1"})");
}

TEST_F(OnMock, TheTokenBelongsToTheHandle)
{
    transport->answer(200, R"({"statusCode":200,"data":[]})").answer(200, R"({"statusCode":200,"data":[]})");
    auto single = client();
    const auto other = single.as("other");
    single.set_access_token("mine");
    ASSERT_TRUE(run(io, single.list_enrolled_factors()));
    EXPECT_EQ(transport->last().headers.at("authorization"), "Bearer mine");
    ASSERT_TRUE(run(io, other.list_enrolled_factors()));
    EXPECT_EQ(transport->last().headers.at("authorization"), "Bearer other");
}

#if GENAUTH_TEMPORARY_REQUESTS_ARE_UNSAFE
template<class Client>
concept TakesATemporary = requires(const Client& client)
{
    client.reset_factor(ResetFactorDto());
};

TEST(Gcc12, DoesNotCompileATemporaryRequest)
{
    static_assert(!TakesATemporary<AuthenticationClient>);
}
#endif

} // namespace
} // namespace genauth
