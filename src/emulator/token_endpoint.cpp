#include "emulator/client_authentication.hpp"
#include "emulator/handlers.hpp"
#include "emulator/rejection.hpp"
#include "emulator/token_set.hpp"

#include <algorithm>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

// What the API's samples say.
constexpr std::chrono::seconds oidc_lifetime{3600};
constexpr std::chrono::seconds oauth_lifetime{1'209'599};

[[noreturn]] void refuse_grant()
{
    throw oauth_error(400, "invalid_grant", "grant request is invalid");
}

// A code that is shown twice has been stolen: what it was exchanged for ends (RFC 6749, 4.1.2).
Grant by_code(World& world, const Fields& form)
{
    const auto found = world.authorization_codes.find(form.text("code"));
    if (found == world.authorization_codes.end())
        refuse_grant();
    AuthorizationCode& code = found->second;
    if (code.used)
        world.tokens.revoke_family(code.family);
    if (code.used || code.expires <= world.now() || world.find_user(code.user_id) == nullptr ||
        code.redirect_uri != form.text("redirect_uri") ||
        !proves_possession(code, form.text("code_verifier")))
        refuse_grant();
    code.used = true;
    return {code.user_id, world.options.app_id, code.scope, code.nonce, code.family};
}

Grant by_refresh_token(World& world, const Fields& form)
{
    const auto token = world.tokens.take_refresh_token(form.text("refresh_token"), world.now());
    if (!token)
        refuse_grant();
    return {token->user_id,
            world.options.app_id,
            std::string(token->claims.at("scope").as_string()),
            {},
            token->family};
}

Grant by_password(World& world, const Fields& form)
{
    const User* user = world.find_by_account(form.text("username"));
    if (user == nullptr || user->password.empty() || !(user->password == Secret(form.text("password"))))
        refuse_grant();
    return {user->id, world.options.app_id, form.text("scope"), {}, 0};
}

// A programmatic account names itself in the form, whatever the application's setting is.
Grant by_client_credentials(World& world, const Fields& form)
{
    const std::string id = form.text("client_id");
    const Secret secret(form.text("client_secret"));
    const auto& accounts = world.options.program_accounts;
    const bool known = std::any_of(accounts.begin(), accounts.end(), [&](const auto& account) {
        return account.id == id && account.secret == secret;
    });
    if (!known)
        throw oauth_error(401, "invalid_client", "client authentication failed");
    return {{}, id, form.text("scope"), {}, 0};
}

void check_application(const World& world, const Call& call)
{
    const EmulatorOptions& options = world.options;
    const bool by_header = call.authorization.starts_with("Basic ");
    const bool is_named = by_header || call.fields.text("client_id") == options.app_id;
    if (!is_named || !proves_application(options, call))
        throw oauth_error(401, "invalid_client", "client authentication failed");
}

Grant granted(World& world, const Call& call)
{
    const std::string type = call.fields.text("grant_type");
    if (type.empty())
        throw oauth_error(400, "invalid_request", "grant_type is missing");
    if (type == "client_credentials")
        return by_client_credentials(world, call.fields);
    check_application(world, call);
    if (type == "authorization_code")
        return by_code(world, call.fields);
    if (type == "refresh_token")
        return by_refresh_token(world, call.fields);
    if (type == "password")
        return by_password(world, call.fields);
    throw oauth_error(400, "unsupported_grant_type", "grant_type is none that the emulator knows");
}

json::object tokens(World& world, const Call& call, std::chrono::seconds lifetime)
{
    const TokenSet set = issue_tokens(world, granted(world, call), lifetime);
    json::object answer;
    answer["access_token"] = set.access;
    if (!set.refresh.empty())
        answer["refresh_token"] = set.refresh;
    if (!set.id.empty())
        answer["id_token"] = set.id;
    answer["token_type"] = "Bearer";
    answer["expires_in"] = set.lifetime.count();
    answer["scope"] = set.scope;
    return answer;
}

// The token of an introspection or a revocation.
std::string shown(const World& world, const Call& call)
{
    check_application(world, call);
    std::string text = call.fields.text("token");
    if (text.empty())
        throw oauth_error(400, "invalid_request", "token is missing");
    return text;
}

} // namespace

json::value oidc_token(World& world, const Call& call)
{
    return tokens(world, call, oidc_lifetime);
}

json::value oauth_token(World& world, const Call& call)
{
    json::object answer = tokens(world, call, oauth_lifetime);
    answer.erase("id_token");
    return answer;
}

json::value introspect_token(World& world, const Call& call)
{
    const std::string text = shown(world, call);
    const Token* token = world.tokens.find(text, Token::Kind::access, world.now());
    if (token == nullptr)
        token = world.tokens.find(text, Token::Kind::refresh, world.now());
    json::object answer;
    answer["active"] = token != nullptr;
    if (token == nullptr)
        return answer;
    for (const char* claim : {"sub", "exp", "iat", "iss", "jti", "scope"})
        if (const json::value* value = token->claims.if_contains(claim))
            answer[claim] = *value;
    answer["client_id"] = token->claims.at("azp");
    answer["token_type"] = "Bearer";
    return answer;
}

// Also for a token that is not, or not any more, valid (RFC 7009, 2.2).
json::value revoke_token(World& world, const Call& call)
{
    world.tokens.revoke(shown(world, call));
    return json::string();
}

} // namespace genauth::emulator
