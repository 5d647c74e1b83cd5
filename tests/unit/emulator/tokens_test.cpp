// Tokens from the token endpoints, and what becomes of them.
#include "asking.hpp"

#include "emulator/base64.hpp"
#include "emulator/exchange.hpp"
#include "emulator/hosted_page.hpp"

#include <array>
#include <boost/json/serialize.hpp>
#include <boost/url/encode.hpp>
#include <boost/url/rfc/unreserved_chars.hpp>
#include <cjose/cjose.h>
#include <map>
#include <openssl/sha.h>

namespace genauth::emulator {
namespace {

using namespace std::chrono_literals;
using Form = std::map<std::string, std::string>;

EmulatorOptions with_a_program()
{
    EmulatorOptions options;
    options.program_accounts.push_back({"program", "program-secret"});
    return options;
}

class Tokens : public Asking {
protected:
    explicit Tokens(EmulatorOptions options = with_a_program()) : Asking(std::move(options)) {}

    boost::json::value post(const std::string& path, Form form)
    {
        std::string body;
        for (const auto& [name, value] : form)
            body += name + '=' + boost::urls::encode(value, boost::urls::unreserved_chars) + '&';
        send("POST", path, body);
        return last.body.empty() ? boost::json::value() : boost::json::parse(last.body);
    }

    // With the application's id and secret.
    boost::json::value post_as_app(const std::string& path, Form form)
    {
        form.insert({{"client_id", "emulated-app"}, {"client_secret", "emulated-app-secret"}});
        return post(path, std::move(form));
    }

    std::string code(EmulatorAuthorization wanted = {})
    {
        wanted.redirect_uri = "https://app.example/back";
        return std::string(authorize(world, wanted).reveal());
    }

    static Form exchange(const std::string& code)
    {
        return {{"grant_type", "authorization_code"},
                {"code", code},
                {"redirect_uri", "https://app.example/back"}};
    }

    boost::json::value tokens(const std::string& scope)
    {
        EmulatorAuthorization wanted;
        wanted.scope = scope;
        return post_as_app("/oidc/token", exchange(code(wanted)));
    }

    boost::json::value refresh(const std::string& token)
    {
        return post_as_app("/oidc/token", {{"grant_type", "refresh_token"}, {"refresh_token", token}});
    }

    bool active(const std::string& token)
    {
        return post_as_app("/oidc/token/introspection", {{"token", token}}).at("active").as_bool();
    }

    void expect_error(const boost::json::value& answer, int status, const std::string& error)
    {
        EXPECT_EQ(last.status, status) << serialize(answer);
        EXPECT_EQ(text(answer.at("error")), error);
        EXPECT_FALSE(text(answer.at("error_description")).empty());
    }
};

TEST_F(Tokens, ComeForACodeOnce)
{
    const std::string once = code();
    const auto reply = post_as_app("/oidc/token", exchange(once));
    EXPECT_EQ(last.status, 200);
    EXPECT_EQ(text(reply.at("token_type")), "Bearer");
    EXPECT_EQ(reply.at("expires_in").as_int64(), 3600);
    EXPECT_EQ(text(reply.at("scope")), "openid profile");
    EXPECT_TRUE(reply.as_object().contains("id_token"));
    EXPECT_FALSE(reply.as_object().contains("refresh_token"));
    const std::string access = text(reply.at("access_token"));
    EXPECT_EQ(status(ask("GET", "/api/v3/get-profile", "", access)), 200);

    expect_error(post_as_app("/oidc/token", exchange(once)), 400, "invalid_grant");
    EXPECT_FALSE(active(access)) << "a code that is shown twice has been stolen";
}

TEST_F(Tokens, DoNotComeForTheCodeOfAUserWhoIsGone)
{
    const std::string granted = code();
    world.remove_user(world.find_by_username("alice")->id);
    expect_error(post_as_app("/oidc/token", exchange(granted)), 400, "invalid_grant");
}

TEST_F(Tokens, OfOAuthLastLongerAndHaveNoIdToken)
{
    const auto reply = post_as_app("/oauth/token", exchange(code()));
    EXPECT_EQ(reply.at("expires_in").as_int64(), 1209599);
    EXPECT_FALSE(reply.as_object().contains("id_token"));
}

TEST_F(Tokens, DoNotComeForAnotherCode)
{
    expect_error(post_as_app("/oidc/token", exchange("unknown")), 400, "invalid_grant");
    Form elsewhere = exchange(code());
    elsewhere["redirect_uri"] = "https://app.example/elsewhere";
    expect_error(post_as_app("/oidc/token", elsewhere), 400, "invalid_grant");
    const std::string late = code();
    clock->advance(10min);
    expect_error(post_as_app("/oidc/token", exchange(late)), 400, "invalid_grant");
}

TEST_F(Tokens, NeedTheVerifierOfTheChallenge)
{
    const std::string verifier(43, 'v');
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256(reinterpret_cast<const unsigned char*>(verifier.data()), verifier.size(), digest);
    EmulatorAuthorization wanted;
    wanted.code_challenge = base64url({reinterpret_cast<char*>(digest), sizeof digest});
    Form form = exchange(code(wanted));
    expect_error(post_as_app("/oidc/token", form), 400, "invalid_grant");
    form["code_verifier"] = std::string(43, 'w');
    expect_error(post_as_app("/oidc/token", form), 400, "invalid_grant");
    form["code_verifier"] = verifier;
    post_as_app("/oidc/token", form);
    EXPECT_EQ(last.status, 200);

    wanted.code_challenge = verifier;
    wanted.code_challenge_method = "plain";
    form = exchange(code(wanted));
    form["code_verifier"] = verifier;
    post_as_app("/oidc/token", form);
    EXPECT_EQ(last.status, 200);

    form = exchange(code());
    form["code_verifier"] = verifier;
    expect_error(post_as_app("/oidc/token", form), 400, "invalid_grant");

    wanted.code_challenge_method = "S512";
    EXPECT_THROW(code(wanted), std::invalid_argument);
}

TEST_F(Tokens, AreRefreshedInTurn)
{
    const auto first = tokens("openid offline_access");
    const std::string old = text(first.at("refresh_token"));
    const auto second = refresh(old);
    EXPECT_EQ(last.status, 200);
    EXPECT_EQ(text(second.at("scope")), "openid offline_access");
    const std::string next = text(second.at("refresh_token"));
    EXPECT_NE(next, old);
    EXPECT_TRUE(active(next));

    expect_error(refresh(old), 400, "invalid_grant");
    EXPECT_FALSE(active(next)) << "whoever shows an old one again ends them all";
    EXPECT_FALSE(active(text(second.at("access_token"))));
    expect_error(refresh(next), 400, "invalid_grant");
}

TEST_F(Tokens, OfASignInAreRefreshedToo)
{
    const auto reply = sign_in(
        R"("connection":"PASSWORD","passwordPayload":{"account":"alice","password":"alice-password"},)"
        R"("options":{"scope":"openid offline_access"})");
    const auto fresh = refresh(text(reply.at("data").at("refresh_token")));
    EXPECT_EQ(status(ask("GET", "/api/v3/get-profile", "", text(fresh.at("access_token")))), 200);
    expect_error(refresh(text(fresh.at("access_token"))), 400, "invalid_grant");
}

TEST_F(Tokens, OfProgramsStandForNoUser)
{
    const Form form{{"grant_type", "client_credentials"}, {"scope", "reports"}};
    Form good = form;
    good.insert({{"client_id", "program"}, {"client_secret", "program-secret"}});
    const auto reply = post("/oidc/token", good);
    EXPECT_EQ(text(reply.at("scope")), "reports");
    EXPECT_FALSE(reply.as_object().contains("id_token"));
    const std::string access = text(reply.at("access_token"));
    EXPECT_EQ(api_code(ask("GET", "/api/v3/get-profile", "", access)), 2020);
    const auto found = post_as_app("/oidc/token/introspection", {{"token", access}});
    EXPECT_EQ(text(found.at("client_id")), "program");
    EXPECT_FALSE(found.as_object().contains("sub"));
    expect_error(post_as_app("/oidc/token", form), 401, "invalid_client");
}

TEST_F(Tokens, ComeForAPasswordInTheForm)
{
    Form form{{"grant_type", "password"}, {"username", "alice"}, {"scope", "openid"}};
    form["password"] = "alice-password";
    EXPECT_TRUE(post_as_app("/oidc/token", form).as_object().contains("access_token"));
    form["password"] = "wrong";
    expect_error(post_as_app("/oidc/token", form), 400, "invalid_grant");
}

TEST_F(Tokens, DoNotComeForAnythingElse)
{
    expect_error(post_as_app("/oidc/token", {}), 400, "invalid_request");
    expect_error(post_as_app("/oidc/token", {{"grant_type", "magic"}}), 400, "unsupported_grant_type");
    send("POST", "/oidc/token", "grant_type=%");
    expect_error(boost::json::parse(last.body), 400, "invalid_request");
}

TEST_F(Tokens, NeedTheApplication)
{
    Form form = exchange(code());
    expect_error(post("/oidc/token", form), 401, "invalid_client");
    form["client_id"] = "emulated-app";
    expect_error(post("/oidc/token", form), 401, "invalid_client");
    form["client_secret"] = "wrong";
    expect_error(post("/oidc/token", form), 401, "invalid_client");
    form.erase("client_id");
    form.erase("client_secret");
    headers.emplace_back("authorization", "Basic " + base64("emulated-app:emulated-app-secret"));
    post("/oidc/token", form);
    EXPECT_EQ(last.status, 200);
    headers.back().second = "Basic " + base64("emulated-app:wrong");
    expect_error(post("/oidc/token/revocation", {{"token", "t"}}), 401, "invalid_client");
}

TEST_F(Tokens, AreDescribedByIntrospection)
{
    const auto reply = tokens("openid offline_access");
    const auto found = post_as_app("/oidc/token/introspection", {{"token", text(reply.at("access_token"))}});
    EXPECT_TRUE(found.at("active").as_bool());
    EXPECT_EQ(text(found.at("sub")), world.find_by_username("alice")->id);
    EXPECT_EQ(text(found.at("client_id")), "emulated-app");
    EXPECT_EQ(text(found.at("iss")), "https://localhost/oidc");
    EXPECT_EQ(found.at("exp").as_int64() - found.at("iat").as_int64(), 3600);
    EXPECT_TRUE(active(text(reply.at("refresh_token"))));
    EXPECT_FALSE(active(text(reply.at("id_token"))));
    EXPECT_FALSE(active("unknown"));
    clock->advance(3600s);
    EXPECT_FALSE(active(text(reply.at("access_token"))));
    EXPECT_TRUE(active(text(reply.at("refresh_token"))));
    expect_error(post_as_app("/oidc/token/introspection", {}), 400, "invalid_request");
}

TEST_F(Tokens, EndWhenTheyAreRevoked)
{
    const auto reply = tokens("openid offline_access");
    const std::string access = text(reply.at("access_token"));
    const std::string refreshing = text(reply.at("refresh_token"));
    post_as_app("/oauth/token/revocation", {{"token", access}});
    EXPECT_EQ(last.status, 200);
    EXPECT_EQ(last.content_type, text_content);
    EXPECT_FALSE(active(access));
    EXPECT_TRUE(active(refreshing));

    const std::string other = text(refresh(refreshing).at("access_token"));
    post_as_app("/oidc/token/revocation", {{"token", refreshing}});
    EXPECT_FALSE(active(other)) << "a refresh token, used or not, takes its family with it";
    post_as_app("/oidc/token/revocation", {{"token", "unknown"}});
    EXPECT_EQ(last.status, 200);
}

TEST_F(Tokens, SayWhoTheUserIs)
{
    const std::string access = text(tokens("openid email phone username").at("access_token"));
    const std::string id = world.find_by_username("alice")->id;
    const auto claims = ask("GET", "/oidc/me", "", "Bearer " + access);
    EXPECT_EQ(text(claims.at("sub")), id);
    EXPECT_EQ(text(claims.at("email")), "alice@example.com");
    EXPECT_EQ(text(claims.at("phone_number")), "18800008888");
    EXPECT_EQ(text(claims.at("username")), "alice");
    EXPECT_FALSE(claims.as_object().contains("gender")) << "the scope profile was not asked for";

    EXPECT_EQ(text(ask("GET", "/oidc/me?access_token=" + access, "").at("sub")), id);
    EXPECT_EQ(text(ask("POST", "/oidc/me", "access_token=" + access).at("sub")), id);
    EXPECT_EQ(text(ask("POST", "/oauth/me", "", access).at("sub")), id);
    expect_error(ask("GET", "/oidc/me", ""), 401, "invalid_token");
    expect_error(ask("GET", "/oidc/me?access_token=%", ""), 400, "invalid_request");
}

TEST_F(Tokens, AreValidatedByTheOlderCall)
{
    EmulatorAuthorization wanted;
    wanted.nonce = "n-1";
    const auto reply = post_as_app("/oidc/token", exchange(code(wanted)));
    const std::string path = "/api/v2/oidc/validate_token?";
    const auto access = ask("GET", path + "access_token=" + text(reply.at("access_token")), "");
    EXPECT_EQ(text(access.at("scope")), "openid profile");
    const auto id = ask("GET", path + "id_token=" + text(reply.at("id_token")), "");
    EXPECT_EQ(text(id.at("aud")), "emulated-app");
    EXPECT_EQ(text(id.at("nonce")), "n-1");
    for (const char* query : {"", "access_token=unknown", "access_token=a&id_token=b"}) {
        EXPECT_TRUE(ask("GET", path + query, "").as_object().contains("message")) << query;
        EXPECT_EQ(last.status, 400) << query;
    }
}

TEST_F(Tokens, AreSignedWithThePublishedKey)
{
    const std::string signed_token = text(tokens("openid").at("id_token"));
    const auto keys = ask("GET", "/oidc/.well-known/jwks.json", "").at("keys");
    ASSERT_EQ(keys.as_array().size(), 1U);
    EXPECT_FALSE(keys.at(0).as_object().contains("d")) << "the private part";
    const std::string key = serialize(keys.at(0));
    cjose_err error{};
    cjose_jwk_t* jwk = cjose_jwk_import(key.data(), key.size(), &error);
    cjose_jws_t* jws = cjose_jws_import(signed_token.data(), signed_token.size(), &error);
    ASSERT_TRUE(jwk != nullptr && jws != nullptr);
    EXPECT_TRUE(cjose_jws_verify(jws, jwk, &error));
    EXPECT_STREQ(cjose_header_get(cjose_jws_get_protected(jws), CJOSE_HDR_ALG, &error), "RS256");
    EXPECT_EQ(text(keys.at(0).at("kid")),
              cjose_header_get(cjose_jws_get_protected(jws), CJOSE_HDR_KID, &error));
    cjose_jws_release(jws);
    cjose_jwk_release(jwk);

    EXPECT_EQ(ask("GET", "/emulated-app/oidc/.well-known/jwks.json", "").at("keys"), keys);
    EXPECT_EQ(api_code(ask("GET", "/another-app/oidc/.well-known/jwks.json", "")), 2011);
    const auto metadata = ask("GET", "/oidc/.well-known/openid-configuration", "");
    EXPECT_EQ(text(metadata.at("jwks_uri")), "https://localhost/oidc/.well-known/jwks.json");
    EXPECT_EQ(text(metadata.at("id_token_signing_alg_values_supported").at(0)), "RS256");
}

EmulatorOptions symmetric()
{
    EmulatorOptions options;
    options.token_algorithm = EmulatorTokenAlgorithm::hs256;
    return options;
}

class SymmetricTokens : public Tokens {
protected:
    SymmetricTokens() : Tokens(symmetric()) {}
};

TEST_F(SymmetricTokens, AreSignedWithTheSecretOfTheApplication)
{
    const std::string signed_token = text(tokens("openid").at("id_token"));
    const std::string secret = "emulated-app-secret";
    cjose_err error{};
    cjose_jwk_t* jwk = cjose_jwk_create_oct_spec(reinterpret_cast<const std::uint8_t*>(secret.data()),
                                                 secret.size(), &error);
    cjose_jws_t* jws = cjose_jws_import(signed_token.data(), signed_token.size(), &error);
    ASSERT_TRUE(jwk != nullptr && jws != nullptr);
    EXPECT_TRUE(cjose_jws_verify(jws, jwk, &error));
    cjose_jws_release(jws);
    cjose_jwk_release(jwk);
    EXPECT_TRUE(ask("GET", "/oidc/.well-known/jwks.json", "").at("keys").as_array().empty());
}

class ApplicationSetting : public ::testing::TestWithParam<ClientAuthentication> {};

TEST_P(ApplicationSetting, IsHeld)
{
    EmulatorOptions options;
    options.client_authentication = GetParam();
    World world(options, std::make_shared<VirtualClock>());
    const auto status = [&](ClientAuthentication sent) {
        EmulatorRequest request;
        request.method = "POST";
        request.path = "/oidc/token/introspection";
        request.body = "token=t&client_id=emulated-app";
        if (sent == ClientAuthentication::client_secret_post)
            request.body += "&client_secret=emulated-app-secret";
        if (sent == ClientAuthentication::client_secret_basic)
            request.headers = {{"authorization", "Basic " + base64("emulated-app:emulated-app-secret")}};
        return answer(world, request, find_route(request.method, request.path)).status;
    };
    for (const auto sent : {ClientAuthentication::client_secret_post,
                            ClientAuthentication::client_secret_basic, ClientAuthentication::none})
        EXPECT_EQ(status(sent), sent == GetParam() ? 200 : 401) << static_cast<int>(sent);
}

std::string setting_name(const ::testing::TestParamInfo<ClientAuthentication>& setting)
{
    constexpr std::array names{"Post", "Basic", "None"};
    return names.at(setting.index);
}
INSTANTIATE_TEST_SUITE_P(All, ApplicationSetting,
                         ::testing::Values(ClientAuthentication::client_secret_post,
                                           ClientAuthentication::client_secret_basic,
                                           ClientAuthentication::none),
                         setting_name);

} // namespace
} // namespace genauth::emulator
