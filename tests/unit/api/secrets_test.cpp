// A server that says everything it was told, in every text it answers: nothing of it may reach an error.
#include "support/run.hpp"

#include <genauth/client.hpp>
#include <genauth/model/common.hpp>
#include <genauth/model/invitations.hpp>
#include <genauth/model/messages.hpp>
#include <genauth/model/mfa.hpp>
#include <genauth/model/profile.hpp>
#include <genauth/model/signin.hpp>
#include <genauth/model/signup.hpp>
#include <genauth/model/token.hpp>

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>
#include <sstream>

namespace genauth {
namespace {

using test::run;

class EchoingTransport final : public Transport {
public:
    asio::awaitable<expected<TransportResponse>> exchange(TransportRequest request) override
    {
        std::string everything(request.target);
        for (const Header& header : request.headers)
            everything.append(" ").append(header.value);
        everything.append(" ").append(request.body);
        boost::json::object body;
        body["statusCode"] = 400;
        body["message"] = everything;
        body["requestId"] = everything;
        TransportResponse response;
        response.status = 200;
        response.request_id = everything;
        response.body = boost::json::serialize(body);
        co_return response;
    }
};

// Every planted value holds this.
constexpr const char* marker = "PLANTED";

std::string planted(const char* name)
{
    return std::string(marker) + '-' + name;
}

class Secrets : public ::testing::Test {
protected:
    Secrets()
    {
        ClientOptions options;
        options.host = "a.test";
        options.app_id = "the-app";
        options.app_secret = planted("app-secret");
        options.transport = std::make_shared<EchoingTransport>();
        client = *AuthenticationClient::create(io.get_executor(), options);
        user = client->as(planted("access-token"));
    }

    template<class T>
    void expect_nothing_leaks(asio::awaitable<expected<T>> call)
    {
        const auto reply = run(io, std::move(call));
        ASSERT_FALSE(reply);
        const ApiError& error = reply.error();
        EXPECT_EQ(error.kind, ErrorKind::api);
        std::ostringstream printed;
        printed << error;
        for (const std::string& text :
             {printed.str(), error.message, error.request_id, error.cause.message()})
            EXPECT_EQ(text.find(marker), std::string::npos) << "planted text leaks";
        EXPECT_NE(error.message.find("[redacted]"), std::string::npos) << "the server did not echo";
    }

    asio::io_context io;
    std::optional<AuthenticationClient> client;
    std::optional<AuthenticationClient> user;
};

TEST_F(Secrets, OfMfaStayHidden)
{
    SendEnrollFactorRequestDto start;
    start.factor_type = FactorType::sms;
    start.profile.phone_number = planted("phone");
    start.profile.phone_country_code = planted("country");
    start.profile.email = planted("email");
    expect_nothing_leaks(user->send_enroll_factor_request(start));

    EnrollFactorDto enroll;
    enroll.factor_type = FactorType::otp;
    enroll.enrollment_token = planted("enrolment-token \"quoted\" \xc3\xbc");
    enroll.enrollment_data.pass_code = planted("pass-code");
    enroll.enrollment_data.photo = planted("photo");
    expect_nothing_leaks(user->enroll_factor(enroll));

    ResetFactorDto reset;
    reset.factor_id = planted("factor-id");
    expect_nothing_leaks(user->reset_factor(reset));
    GetFactorParams get;
    get.factor_id = planted("factor id & more");
    expect_nothing_leaks(user->get_factor(get));
    MfaOtpVerityDto verify;
    verify.totp = planted("totp");
    expect_nothing_leaks(user->mfa_otp_verify(verify));
    MfaTokenIntrospectEndpointParams token;
    token.token = planted("mfa+token/=");
    expect_nothing_leaks(user->verify_mfa_token(token));
    expect_nothing_leaks(user->list_enrolled_factors());
}

TEST_F(Secrets, OfSignInAndMessagesStayHidden)
{
    SignInOptionsDto options;
    options.context = Json(R"({"nested":["PLANTED-context"]})");
    options.captcha_code = planted("captcha");
    options.client_ip = planted("ip");
    expect_nothing_leaks(
        client->sign_in_by_account_password(planted("account"), planted("password"), options));
    expect_nothing_leaks(
        client->sign_in_by_phone_pass_code(planted("phone"), planted("code"), planted("country")));

    SignUpDto sign_up;
    sign_up.connection = SignUpConnection::password;
    sign_up.password_payload.emplace().password = planted("password");
    sign_up.password_payload->email = planted("email");
    sign_up.profile.emplace().nickname = planted("nickname");
    sign_up.options.emplace().email_pass_code_for_information_completion = planted("code");
    expect_nothing_leaks(client->sign_up(sign_up));

    SendSMSDto sms;
    sms.channel = SmsChannel::login;
    sms.phone_number = planted("phone");
    expect_nothing_leaks(client->send_sms(sms));
    SendEmailDto email;
    email.channel = EmailChannel::login;
    email.email = planted("email");
    expect_nothing_leaks(client->send_email(email));

    const Json body(R"({"any":{"thing":"PLANTED-thing"}})");
    expect_nothing_leaks(client->call("POST", "/api/v3/any?key=PLANTED-query", body));
}

TEST_F(Secrets, OfPathsFormsAndTextsStayHidden)
{
    expect_nothing_leaks(user->delete_web_authn_credential(planted("credential / id")));

    TokenEndPointParams tokens;
    tokens.grant_type = GrantType::authorization_code;
    tokens.code = planted("code");
    tokens.code_verifier = planted("verifier");
    tokens.redirect_uri = "https://a.test/" + planted("redirect");
    expect_nothing_leaks(client->oidc_token(tokens));
    expect_nothing_leaks(client->get_new_access_token_by_refresh_token(planted("refresh")));
    expect_nothing_leaks(
        client->get_access_token_by_client_credentials("s", planted("key"), planted("key-secret")));
    expect_nothing_leaks(client->revoke_token(planted("revoked")));
    expect_nothing_leaks(client->validate_ticket_v1(planted("ticket"), planted("service")));
    GetInviteCodeContextParams invitation;
    invitation.token = planted("invitation");
    expect_nothing_leaks(client->get_invite_code_context(invitation));
}

TEST_F(Secrets, OfRefusedRequestsStayHidden)
{
    EnrollFactorDto request;
    request.enrollment_token = planted("token");
    request.enrollment_data.pass_code = planted("\xff");
    const auto reply = run(io, user->enroll_factor(request));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().message, "enrollmentData.passCode: not UTF-8");
    const auto bad_token = run(io, client->as(planted("token\r\n")).list_enrolled_factors());
    EXPECT_EQ(bad_token.error().message.find(marker), std::string::npos);
}

} // namespace
} // namespace genauth
