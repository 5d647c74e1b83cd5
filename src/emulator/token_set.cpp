#include "emulator/token_set.hpp"

#include "emulator/base64.hpp"
#include "emulator/random.hpp"
#include "emulator/user_dto.hpp"

namespace genauth::emulator {
namespace {

namespace json = boost::json;

constexpr std::chrono::seconds sign_in_lifetime{7200};
constexpr std::chrono::seconds refresh_lifetime = std::chrono::hours(24 * 30);

json::object id_claims(World& world, const Grant& grant)
{
    const User* user = world.find_user(grant.user_id);
    json::object claims = user == nullptr ? json::object() : user_info(*user, grant.scope);
    if (!grant.nonce.empty())
        claims["nonce"] = grant.nonce;
    return claims;
}

} // namespace

bool has_scope(std::string_view scope, std::string_view wanted)
{
    while (!scope.empty()) {
        const std::string_view word = scope.substr(0, scope.find(' '));
        if (word == wanted)
            return true;
        scope.remove_prefix(std::min(scope.size(), word.size() + 1));
    }
    return false;
}

std::string issue_token(World& world, Token token, std::chrono::seconds lifetime)
{
    const auto seconds = [](WallTime time) { return std::chrono::system_clock::to_time_t(time); };
    token.expires = world.now() + lifetime;
    token.claims["iss"] = world.issuer();
    token.claims["aud"] = world.options.app_id;
    if (!token.user_id.empty())
        token.claims["sub"] = token.user_id;
    token.claims["jti"] = random_uuid();
    token.claims["iat"] = seconds(world.now());
    token.claims["exp"] = seconds(token.expires);
    // A refresh token says nothing to whom it is given to.
    const std::string text =
        token.kind == Token::Kind::refresh ? base64(random_bytes(48)) : world.signing_key.sign(token.claims);
    world.tokens.add(text, std::move(token));
    return text;
}

TokenSet issue_tokens(World& world, const Grant& grant, std::chrono::seconds lifetime)
{
    Token token;
    token.user_id = grant.user_id;
    token.family = grant.family == 0 ? world.tokens.new_family() : grant.family;
    token.claims["scope"] = grant.scope;
    token.claims["azp"] = grant.client_id;
    TokenSet set;
    set.scope = grant.scope;
    set.lifetime = lifetime;
    set.access = issue_token(world, token, lifetime);
    if (grant.user_id.empty())
        return set;
    if (has_scope(grant.scope, "offline_access")) {
        token.kind = Token::Kind::refresh;
        set.refresh = issue_token(world, token, refresh_lifetime);
    }
    if (has_scope(grant.scope, "openid")) {
        token.kind = Token::Kind::id;
        token.claims = id_claims(world, grant);
        set.id = issue_token(world, token, lifetime);
    }
    return set;
}

json::object sign_in_user(World& world, User& user, const std::string& scope, SignIn how)
{
    const Grant grant{user.id, world.options.app_id, scope, {}, world.tokens.new_family()};
    const TokenSet set = issue_tokens(world, grant, sign_in_lifetime);
    ++user.logins;
    user.last_login = world.now();
    how.user_id = user.id;
    how.at = world.now();
    how.family = grant.family;
    world.sign_ins.add(std::move(how));

    json::object data;
    data["access_token"] = set.access;
    if (!set.id.empty())
        data["id_token"] = set.id;
    if (!set.refresh.empty())
        data["refresh_token"] = set.refresh;
    data["token_type"] = "bearer";
    data["expire_in"] = set.lifetime.count();
    data["scope"] = set.scope;
    return data;
}

} // namespace genauth::emulator
