// What the shortcuts send; what they leave to their operation is tested there.
#include "on_mock.hpp"

#include <genauth/model/common.hpp>
#include <genauth/model/profile.hpp>
#include <genauth/model/signin.hpp>
#include <genauth/model/signup.hpp>
#include <genauth/model/token.hpp>

#include <gtest/gtest.h>

namespace genauth {
namespace {

using test::run;

constexpr const char* signed_in = R"({"statusCode":200,"data":{"token_type":"bearer","expire_in":7200}})";
constexpr const char* user = R"({"statusCode":200,"data":{"userId":"u"}})";
constexpr const char* issued = R"({"access_token":"a","token_type":"Bearer","expires_in":3600})";

class Shortcuts : public test::OnMock {
protected:
    // The body of the one request that `call` makes, without the proof of the application.
    template<class T>
    std::string sent(const char* answer, asio::awaitable<expected<T>> call)
    {
        transport->answer(200, answer);
        const auto reply = run(io, std::move(call));
        EXPECT_TRUE(reply) << reply.error();
        return transport->last().body;
    }

    AuthenticationClient app =
        client([](ClientOptions& options) { options.client_authentication = ClientAuthentication::none; });
};

TEST_F(Shortcuts, SignInByPassword)
{
    SignInOptionsDto options;
    options.scope = "openid";
    EXPECT_EQ(sent(signed_in, app.sign_in_by_email_password("e", "p", options)),
              R"({"connection":"PASSWORD","passwordPayload":{"password":"p","email":"e"},)"
              R"("options":{"scope":"openid"}})");
    EXPECT_EQ(sent(signed_in, app.sign_in_by_phone_password("n", "p", options)),
              R"({"connection":"PASSWORD","passwordPayload":{"password":"p","phone":"n"},)"
              R"("options":{"scope":"openid"}})");
    EXPECT_EQ(sent(signed_in, app.sign_in_by_username_password("n", "p")),
              R"({"connection":"PASSWORD","passwordPayload":{"password":"p","username":"n"}})");
    EXPECT_EQ(sent(signed_in, app.sign_in_by_account_password("n", "p")),
              R"({"connection":"PASSWORD","passwordPayload":{"password":"p","account":"n"}})");
    EXPECT_EQ(sent(signed_in, app.sign_in_by_ad("n", "p")),
              R"({"connection":"AD","adPayload":{"password":"p","sAMAccountName":"n"}})");
    EXPECT_EQ(sent(signed_in, app.sign_in_by_ldap("n", "p", options)),
              R"({"connection":"LDAP","ldapPayload":{"password":"p","sAMAccountName":"n"},)"
              R"("options":{"scope":"openid"}})");
}

TEST_F(Shortcuts, SignInByCode)
{
    SignInOptionsDto options;
    options.tenant_id = "t";
    EXPECT_EQ(sent(signed_in, app.sign_in_by_email_pass_code("e", "1")),
              R"({"connection":"PASSCODE","passCodePayload":{"passCode":"1","email":"e"}})");
    EXPECT_EQ(sent(signed_in, app.sign_in_by_phone_pass_code("n", "1")),
              R"({"connection":"PASSCODE","passCodePayload":{"passCode":"1","phone":"n"}})");
    EXPECT_EQ(sent(signed_in, app.sign_in_by_phone_pass_code("n", "1", "+44", options)),
              R"({"connection":"PASSCODE","passCodePayload":{"passCode":"1","phone":"n",)"
              R"("phoneCountryCode":"+44"},"options":{"tenantId":"t"}})");
}

TEST_F(Shortcuts, SignUp)
{
    SignUpProfileDto profile;
    profile.nickname = "nick";
    SignUpOptionsDto options;
    options.client_ip = "192.0.2.1";
    EXPECT_EQ(sent(user, app.sign_up_by_email_password("e", "p")),
              R"({"connection":"PASSWORD","passwordPayload":{"password":"p","email":"e"}})");
    EXPECT_EQ(sent(user, app.sign_up_by_username_password("n", "p", profile)),
              R"({"connection":"PASSWORD","passwordPayload":{"password":"p","username":"n"},)"
              R"("profile":{"nickname":"nick"}})");
    EXPECT_EQ(sent(user, app.sign_up_by_email_code("e", "1", profile, options)),
              R"({"connection":"PASSCODE","passCodePayload":{"passCode":"1","email":"e"},)"
              R"("profile":{"nickname":"nick"},"options":{"clientIp":"192.0.2.1"}})");
    EXPECT_EQ(sent(user, app.sign_up_by_phone_code("n", "1", "+44")),
              R"({"connection":"PASSCODE","passCodePayload":{"passCode":"1","phone":"n",)"
              R"("phoneCountryCode":"+44"}})");
}

TEST_F(Shortcuts, GetTokens)
{
    EXPECT_EQ(
        sent(issued, app.get_access_token_by_code("c", "https://a.example/b")),
        "client_id=the-app&grant_type=authorization_code&redirect_uri=https%3A%2F%2Fa.example%2Fb&code=c");
    EXPECT_EQ(sent(issued, app.get_access_token_by_code("c", "u", "v")),
              "client_id=the-app&grant_type=authorization_code&redirect_uri=u&code=c&code_verifier=v");
    EXPECT_EQ(sent(issued, app.get_new_access_token_by_refresh_token("r")),
              "client_id=the-app&grant_type=refresh_token&refresh_token=r");
    EXPECT_EQ(transport->last().delivery, Delivery::refresh);
}

TEST_F(Shortcuts, ClientCredentialsAreTheRequestsOwn)
{
    const auto basic = client([](ClientOptions& options) {
        options.client_authentication = ClientAuthentication::client_secret_basic;
    });
    for (const AuthenticationClient& any : {app, basic, client()}) {
        EXPECT_EQ(sent(issued, any.get_access_token_by_client_credentials("a b", "key", "secret")),
                  "client_id=key&client_secret=secret&grant_type=client_credentials&scope=a%20b");
        EXPECT_EQ(transport->last().headers.count("authorization"), 0U);
    }
}

TEST_F(Shortcuts, AskAboutTokensAndTickets)
{
    EXPECT_EQ(sent(R"({"active":false})", app.introspect_token("t")), "client_id=the-app&token=t");
    EXPECT_EQ(sent("", app.revoke_token("t")), "client_id=the-app&token=t");
    EXPECT_EQ(transport->last().target, "/oidc/token/revocation");
    EXPECT_EQ(sent(R"({"sub":"u"})", app.as("tok").get_user_info_by_access_token()), "");
    EXPECT_EQ(transport->last().headers.at("authorization"), "Bearer tok");
    EXPECT_EQ(sent("no", app.validate_ticket_v1("t", "s")), "");
    EXPECT_EQ(transport->last().target, "/cas-idp/the-app/validate?service=s&ticket=t");
    EXPECT_EQ(sent(R"({"serviceResponse":{}})", app.validate_ticket_v2("t", "s")), "");
    EXPECT_EQ(transport->last().target, "/cas-idp/the-app/serviceValidate?service=s&ticket=t&format=JSON");
}

TEST_F(Shortcuts, PublishAnEvent)
{
    EXPECT_EQ(sent(R"({"statusCode":200})", app.as("tok").pub("type", "{}")),
              R"({"eventType":"type","eventData":"{}"})");
}

} // namespace
} // namespace genauth
