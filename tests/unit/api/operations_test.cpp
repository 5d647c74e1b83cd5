// What the operations send, by the kind of their arguments, and how the application proves itself.
#include "on_mock.hpp"

#include <genauth/model/common.hpp>
#include <genauth/model/qrcode.hpp>
#include <genauth/model/resources.hpp>
#include <genauth/model/signin.hpp>
#include <genauth/model/token.hpp>
#include <genauth/model/webauthn.hpp>
#include <genauth/model/wechat.hpp>

#include <gtest/gtest.h>

namespace genauth {
namespace {

using test::run;

constexpr const char* success = R"({"statusCode":200,"data":{"success":true}})";
constexpr const char* tokens = R"({"access_token":"a","token_type":"Bearer","expires_in":3600})";
constexpr const char* login =
    R"({"statusCode":200,"data":{"access_token":"a","token_type":"bearer","expire_in":7200}})";

class Operations : public test::OnMock {
protected:
    AuthenticationClient proving(ClientAuthentication how)
    {
        if (how == ClientAuthentication::client_secret_basic)
            return client([](ClientOptions& options) {
                options.client_authentication = ClientAuthentication::client_secret_basic;
            });
        if (how == ClientAuthentication::none)
            return client(
                [](ClientOptions& options) { options.client_authentication = ClientAuthentication::none; });
        return client();
    }

    bool has_authorization() const { return transport->last().headers.count("authorization") != 0; }
};

TEST_F(Operations, PutArgumentsIntoThePath)
{
    transport->answer(200, success).answer(200, R"({"statusCode":200})");
    UpdatePasskeyDto passkey;
    passkey.name = "my key";
    const auto updated = run(io, client().as("tok").update_web_authn_credential("a/b?c", passkey));
    ASSERT_TRUE(updated) << updated.error();
    EXPECT_TRUE(updated->data.success);
    EXPECT_EQ(transport->last().method, "PUT");
    EXPECT_EQ(transport->last().target, "/api/v3/webauthn/credentials/a%2Fb%3Fc");
    EXPECT_EQ(transport->last().body, R"({"name":"my key"})");

    // The arguments are gone when the call is made.
    auto call = client().delete_web_authn_admin_credential(std::string(40, 'c'), std::string(40, 'u'),
                                                           std::string("app 1"));
    ASSERT_TRUE(run(io, std::move(call)));
    EXPECT_EQ(transport->last().method, "DELETE");
    EXPECT_EQ(transport->last().target, "/api/v3/webauthn/admin/credentials/" + std::string(40, 'c') + '/' +
                                            std::string(40, 'u') + "/app%201");
    EXPECT_EQ(transport->last().body, "");
}

TEST_F(Operations, RefuseAnArgumentThatChangesThePath)
{
    for (const char* id : {"", ".", ".."}) {
        const auto reply = run(io, client().delete_web_authn_credential(id));
        ASSERT_FALSE(reply) << id;
        EXPECT_EQ(reply.error().kind, ErrorKind::invalid_argument);
        EXPECT_EQ(reply.error().sent, Sent::no);
    }
    EXPECT_TRUE(transport->seen().empty());
}

TEST_F(Operations, NameTheClientsOwnApplicationInThePath)
{
    transport->answer(200, R"({"keys":[]})").answer(200, "yes\nalice\n");
    ASSERT_TRUE(run(io, client().jwks_by_app()));
    EXPECT_EQ(transport->last().target, "/the-app/oidc/.well-known/jwks.json");

    CasValidateParams ticket;
    ticket.service = "https://shop.example/?a=1";
    ticket.ticket = "ST-1";
    const auto text = run(io, client().cas_validate(ticket));
    ASSERT_TRUE(text) << text.error();
    EXPECT_EQ(*text, "yes\nalice\n");
    EXPECT_EQ(transport->last().target,
              "/cas-idp/the-app/validate?service=https%3A%2F%2Fshop.example%2F%3Fa%3D1&ticket=ST-1");
}

TEST_F(Operations, PutEveryTypeIntoTheQuery)
{
    const std::string page = R"({"statusCode":200,"data":{"totalCount":0,"list":[]}})";
    transport->answer(200, page).answer(200, page).answer(200, page);
    GetLoginHistoryParams history;
    history.app_id = "a b";
    history.success = false;
    history.start = 1'700'000'000'000;
    history.limit = 50;
    const auto reply = run(io, client().as("tok").get_login_history(history));
    ASSERT_TRUE(reply) << reply.error();
    EXPECT_EQ(transport->last().target,
              "/api/v3/get-my-login-history?appId=a%20b&success=false&start=1700000000000&limit=50");
    EXPECT_FALSE(transport->last().headers.count("content-type"));

    GetDepartmentListParams departments;
    departments.order_by = SortOrder::asc;
    ASSERT_TRUE(run(io, client().as("tok").get_department_list(departments)));
    EXPECT_EQ(transport->last().target, "/api/v3/get-my-department-list?orderBy=Asc");
    departments.order_by = SortOrder();
    EXPECT_EQ(run(io, client().as("tok").get_department_list(departments)).error().message,
              "orderBy: not set");
}

TEST_F(Operations, TakeAndAnswerFreeJson)
{
    transport->answer(200, R"({"statusCode":200,"data":{"options":1}})");
    const Json request(R"({"any":["thing"]})");
    const auto reply = run(io, client().web_authn_admin_initialize(request));
    ASSERT_TRUE(reply) << reply.error();
    EXPECT_EQ(reply->data, Json(R"({"options":1})"));
    EXPECT_EQ(transport->last().body, request.text());
    EXPECT_EQ(run(io, client().web_authn_admin_initialize(Json())).error().kind, ErrorKind::invalid_argument);

    transport->answer(200, R"({"sub":"u"})");
    ValidateTokenParams token;
    token.id_token = "i";
    const auto claims = run(io, client().validate_token(token));
    ASSERT_TRUE(claims) << claims.error();
    EXPECT_EQ(claims->string_at("/sub"), "u");
    EXPECT_EQ(transport->last().target, "/api/v2/oidc/validate_token?id_token=i");
}

TEST_F(Operations, ProveTheApplicationInForms)
{
    for (int i = 0; i < 3; ++i)
        transport->answer(200, R"({"active":true})");
    TokenIntrospectEndpointParams request;
    request.token = "t";
    request.strict = true;
    ASSERT_TRUE(run(io, proving(ClientAuthentication::client_secret_post).oidc_introspection(request)));
    EXPECT_EQ(transport->last().body, "client_id=the-app&client_secret=the-app-secret&token=t&strict=true");
    EXPECT_FALSE(has_authorization());
    ASSERT_TRUE(run(io, proving(ClientAuthentication::client_secret_basic).oauth_introspection(request)));
    EXPECT_EQ(transport->last().target, "/oauth/token/introspection");
    EXPECT_EQ(transport->last().body, "token=t&strict=true");
    EXPECT_EQ(transport->last().headers.at("authorization"), "Basic dGhlLWFwcDp0aGUtYXBwLXNlY3JldA==");
    ASSERT_TRUE(run(io, proving(ClientAuthentication::none).oidc_introspection(request)));
    EXPECT_EQ(transport->last().body, "client_id=the-app&token=t&strict=true");
    EXPECT_FALSE(has_authorization());
}

TEST_F(Operations, ProveTheApplicationInJson)
{
    for (int i = 0; i < 3; ++i)
        transport->answer(200, login);
    ExchangeTokenSetWithQRcodeTicketDto request;
    request.ticket = "t";
    const auto post = proving(ClientAuthentication::client_secret_post);
    ASSERT_TRUE(run(io, post.exchange_token_set_with_qr_code_ticket(request)));
    EXPECT_EQ(transport->last().body,
              R"({"ticket":"t","client_id":"the-app","client_secret":"the-app-secret"})");
    const auto basic = proving(ClientAuthentication::client_secret_basic);
    ASSERT_TRUE(run(io, basic.exchange_token_set_with_qr_code_ticket(request)));
    EXPECT_EQ(transport->last().body, R"({"ticket":"t"})");
    EXPECT_TRUE(has_authorization());
    const auto none = proving(ClientAuthentication::none);
    ASSERT_TRUE(run(io, none.exchange_token_set_with_qr_code_ticket(request)));
    EXPECT_EQ(transport->last().body, R"({"ticket":"t"})");
    EXPECT_FALSE(has_authorization());
}

TEST_F(Operations, OfTheApplicationCarryNoToken)
{
    transport->answer(200, login).answer(200, tokens);
    SigninByMobileDto sign_in;
    sign_in.connection = SignInByMobileConnection::wechat;
    ASSERT_TRUE(run(io, client().as("tok").sign_in_by_mobile(sign_in)));
    EXPECT_FALSE(has_authorization());
    TokenEndPointParams refresh;
    refresh.grant_type = GrantType::refresh_token;
    refresh.refresh_token = "r";
    ASSERT_TRUE(run(io, client().as("not\na token").oauth_token(refresh)));
    EXPECT_FALSE(has_authorization());
}

TEST_F(Operations, AreDeliveredAsTheirGrantDemands)
{
    struct Row {
        GrantType grant;
        Delivery delivery;
    };
    for (const Row& row :
         {Row{GrantType::authorization_code, Delivery::send},
          Row{GrantType::refresh_token, Delivery::refresh},
          Row{GrantType::client_credentials, Delivery::read}, Row{GrantType::password, Delivery::send}}) {
        transport->answer(200, tokens).answer(200, tokens);
        TokenEndPointParams request;
        request.grant_type = row.grant;
        ASSERT_TRUE(run(io, client().oidc_token(request)));
        EXPECT_EQ(transport->last().delivery, row.delivery) << row.grant.text();
        ASSERT_TRUE(run(io, client().oauth_token(request)));
        EXPECT_EQ(transport->last().delivery, row.delivery) << row.grant.text();
    }
}

TEST_F(Operations, OfBareRoutesSayThatAnotherStepIsNeeded)
{
    transport->answer(200, R"({"statusCode":301,"apiCode":1640,"message":"bind","data":{"token":"t"}})");
    WechatMobileAuthByCodeIdentityInput request;
    request.code = "c";
    const auto reply = run(io, client().auth_by_code_identity(request));
    ASSERT_FALSE(reply);
    EXPECT_TRUE(reply.error().step_up());
    EXPECT_EQ(reply.error().data.string_at("/token"), "t");
}

#if GENAUTH_TEMPORARY_REQUESTS_ARE_UNSAFE
template<class Client>
concept TakesATemporaryBehindThePath = requires(const Client& client)
{
    client.update_web_authn_credential("id", UpdatePasskeyDto());
};
template<class Client>
concept TakesATemporaryQuery = requires(const Client& client)
{
    client.get_login_history(GetLoginHistoryParams());
};

TEST(Gcc12, DoesNotCompileATemporaryOfAnyKind)
{
    static_assert(!TakesATemporaryBehindThePath<AuthenticationClient>);
    static_assert(!TakesATemporaryQuery<AuthenticationClient>);
}
#endif

} // namespace
} // namespace genauth
