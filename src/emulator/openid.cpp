#include "emulator/handlers.hpp"
#include "emulator/rejection.hpp"
#include "emulator/user_dto.hpp"

#include <boost/json/array.hpp>

namespace genauth::emulator {

namespace json = boost::json;

json::value jwks(World& world, const Call&)
{
    return world.signing_key.public_keys();
}

json::value jwks_by_app(World& world, const Call& call)
{
    if (call.fields.text("appId") != world.options.app_id)
        refuse(404, "There is no such application", ApiCode::application_not_found);
    return world.signing_key.public_keys();
}

json::value openid_configuration(World& world, const Call&)
{
    const std::string issuer = world.issuer();
    const json::array proofs{"client_secret_post", "client_secret_basic", "none"};
    const json::array nothing;
    const json::array algorithms{json::value(world.signing_key.algorithm())};
    return json::object{
        {"issuer", issuer},
        {"authorization_endpoint", issuer + "/auth"},
        {"token_endpoint", issuer + "/token"},
        {"userinfo_endpoint", issuer + "/me"},
        {"jwks_uri", issuer + "/.well-known/jwks.json"},
        {"introspection_endpoint", issuer + "/token/introspection"},
        {"revocation_endpoint", issuer + "/token/revocation"},
        {"end_session_endpoint", issuer + "/session/end"},
        {"scopes_supported",
         {"openid", "profile", "email", "phone", "username", "address", "extended_fields", "offline_access"}},
        {"response_types_supported", {"code"}},
        {"response_modes_supported", {"query"}},
        {"grant_types_supported", {"authorization_code", "refresh_token", "client_credentials", "password"}},
        {"id_token_signing_alg_values_supported", algorithms},
        {"id_token_encryption_alg_values_supported", nothing},
        {"id_token_encryption_enc_values_supported", nothing},
        {"userinfo_signing_alg_values_supported", nothing},
        {"userinfo_encryption_alg_values_supported", nothing},
        {"userinfo_encryption_enc_values_supported", nothing},
        {"token_endpoint_auth_methods_supported", proofs},
        {"introspection_endpoint_auth_methods_supported", proofs},
        {"revocation_endpoint_auth_methods_supported", proofs},
        {"claim_types_supported", {"normal"}},
        {"claims_supported", {"sub", "iss", "aud", "exp", "iat", "nonce", "name", "email", "phone_number"}},
        {"code_challenge_methods_supported", {"S256", "plain"}},
    };
}

// Its scope decides about the claims.
json::value get_user_info(World& world, const Call& call)
{
    const Token* token = world.tokens.find(call.authorization, Token::Kind::access, world.now());
    return user_info(*call.user, token->claims.at("scope").as_string());
}

json::value validate_token(World& world, const Call& call)
{
    const std::string access = call.fields.text("access_token");
    const std::string id = call.fields.text("id_token");
    if (access.empty() == id.empty())
        throw Rejection{400,
                        {{"code", 400}, {"message", "Exactly one of access_token and id_token is needed"}}};
    const Token* token = access.empty() ? world.tokens.find(id, Token::Kind::id, world.now())
                                        : world.tokens.find(access, Token::Kind::access, world.now());
    if (token == nullptr)
        throw Rejection{400, {{"code", 400}, {"message", "The token is not valid"}}};
    return token->claims;
}

} // namespace genauth::emulator
