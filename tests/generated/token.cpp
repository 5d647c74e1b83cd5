// Sample calls of token. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/token.hpp>

namespace genauth::test {
namespace {

TokenEndPointParams token_end_point_params()
{
    TokenEndPointParams out;
    out.client_id = "emulated-app";
    out.client_secret = "emulated-app-secret";
    out.grant_type = GrantType::authorization_code;
    out.redirect_uri = "https://example.com/?a=1&b=2";
    out.code = "the code";
    out.code_verifier = "the code_verifier";
    out.refresh_token = "the refresh_token";
    out.scope = "openid profile";
    return out;
}

TokenIntrospectEndpointParams token_introspect_endpoint_params()
{
    TokenIntrospectEndpointParams out;
    out.client_id = "emulated-app";
    out.client_secret = "emulated-app-secret";
    out.token = "the token";
    out.strict = true;
    return out;
}

TokenRevocationEndpointParams token_revocation_endpoint_params()
{
    TokenRevocationEndpointParams out;
    out.client_id = "emulated-app";
    out.client_secret = "emulated-app-secret";
    out.token = "the token";
    return out;
}

CasValidateParams cas_validate_params()
{
    CasValidateParams out;
    out.service = "the service";
    out.ticket = "the ticket";
    return out;
}

CasServiceValidateParams cas_service_validate_params()
{
    CasServiceValidateParams out;
    out.service = "the service";
    out.ticket = "the ticket";
    out.format = CasFormat::json;
    return out;
}

ValidateTokenParams validate_token_params()
{
    ValidateTokenParams out;
    out.access_token = "the access_token";
    out.id_token = "the id_token";
    return out;
}

asio::awaitable<Outcome> operation_oidc_token(const AuthenticationClient& client)
{
    const TokenEndPointParams request = token_end_point_params();
    return outcome(client.oidc_token(request));
}

asio::awaitable<Outcome> operation_oidc_introspection(const AuthenticationClient& client)
{
    const TokenIntrospectEndpointParams request = token_introspect_endpoint_params();
    return outcome(client.oidc_introspection(request));
}

asio::awaitable<Outcome> operation_oidc_revocation(const AuthenticationClient& client)
{
    const TokenRevocationEndpointParams request = token_revocation_endpoint_params();
    return outcome(client.oidc_revocation(request));
}

asio::awaitable<Outcome> operation_oidc_user_info_get(const AuthenticationClient& client)
{
    return outcome(client.oidc_user_info_get());
}

asio::awaitable<Outcome> operation_oidc_user_info_post(const AuthenticationClient& client)
{
    return outcome(client.oidc_user_info_post());
}

asio::awaitable<Outcome> operation_oauth_token(const AuthenticationClient& client)
{
    const TokenEndPointParams request = token_end_point_params();
    return outcome(client.oauth_token(request));
}

asio::awaitable<Outcome> operation_oauth_introspection(const AuthenticationClient& client)
{
    const TokenIntrospectEndpointParams request = token_introspect_endpoint_params();
    return outcome(client.oauth_introspection(request));
}

asio::awaitable<Outcome> operation_oauth_revocation(const AuthenticationClient& client)
{
    const TokenRevocationEndpointParams request = token_revocation_endpoint_params();
    return outcome(client.oauth_revocation(request));
}

asio::awaitable<Outcome> operation_oauth_user_info_get(const AuthenticationClient& client)
{
    return outcome(client.oauth_user_info_get());
}

asio::awaitable<Outcome> operation_oauth_user_info_post(const AuthenticationClient& client)
{
    return outcome(client.oauth_user_info_post());
}

asio::awaitable<Outcome> operation_jwks(const AuthenticationClient& client)
{
    return outcome(client.jwks());
}

asio::awaitable<Outcome> operation_jwks_by_app(const AuthenticationClient& client)
{
    return outcome(client.jwks_by_app());
}

asio::awaitable<Outcome> operation_openid_configuration(const AuthenticationClient& client)
{
    return outcome(client.openid_configuration());
}

asio::awaitable<Outcome> operation_cas_validate(const AuthenticationClient& client)
{
    const CasValidateParams request = cas_validate_params();
    return outcome(client.cas_validate(request));
}

asio::awaitable<Outcome> operation_cas_service_validate(const AuthenticationClient& client)
{
    const CasServiceValidateParams request = cas_service_validate_params();
    return outcome(client.cas_service_validate(request));
}

asio::awaitable<Outcome> operation_validate_token(const AuthenticationClient& client)
{
    const ValidateTokenParams request = validate_token_params();
    return outcome(client.validate_token(request));
}

asio::awaitable<Outcome> shortcut_get_access_token_by_code(const AuthenticationClient& client)
{
    return outcome(
        client.get_access_token_by_code("the code", "https://example.com/?a=1&b=2", "the code_verifier"));
}

asio::awaitable<Outcome> shortcut_get_new_access_token_by_refresh_token(const AuthenticationClient& client)
{
    return outcome(client.get_new_access_token_by_refresh_token("the refresh_token"));
}

asio::awaitable<Outcome> shortcut_get_access_token_by_client_credentials(const AuthenticationClient& client)
{
    return outcome(client.get_access_token_by_client_credentials("openid profile", "emulated-app",
                                                                 "emulated-app-secret"));
}

asio::awaitable<Outcome> shortcut_introspect_token(const AuthenticationClient& client)
{
    return outcome(client.introspect_token("the token"));
}

asio::awaitable<Outcome> shortcut_revoke_token(const AuthenticationClient& client)
{
    return outcome(client.revoke_token("the token"));
}

asio::awaitable<Outcome> shortcut_get_user_info_by_access_token(const AuthenticationClient& client)
{
    return outcome(client.get_user_info_by_access_token());
}

asio::awaitable<Outcome> shortcut_validate_ticket_v1(const AuthenticationClient& client)
{
    return outcome(client.validate_ticket_v1("the ticket", "the service"));
}

asio::awaitable<Outcome> shortcut_validate_ticket_v2(const AuthenticationClient& client)
{
    return outcome(client.validate_ticket_v2("the ticket", "the service"));
}

} // namespace

std::vector<SampleCall> token_calls()
{
    return {{"operations/oidcToken", operation_oidc_token},
            {"operations/oidcIntrospection", operation_oidc_introspection},
            {"operations/oidcRevocation", operation_oidc_revocation},
            {"operations/oidcUserInfoGet", operation_oidc_user_info_get},
            {"operations/oidcUserInfoPost", operation_oidc_user_info_post},
            {"operations/oauthToken", operation_oauth_token},
            {"operations/oauthIntrospection", operation_oauth_introspection},
            {"operations/oauthRevocation", operation_oauth_revocation},
            {"operations/oauthUserInfoGet", operation_oauth_user_info_get},
            {"operations/oauthUserInfoPost", operation_oauth_user_info_post},
            {"operations/jwks", operation_jwks},
            {"operations/jwksByApp", operation_jwks_by_app},
            {"operations/openidConfiguration", operation_openid_configuration},
            {"operations/casValidate", operation_cas_validate},
            {"operations/casServiceValidate", operation_cas_service_validate},
            {"operations/validateToken", operation_validate_token},
            {"shortcuts/getAccessTokenByCode", shortcut_get_access_token_by_code},
            {"shortcuts/getNewAccessTokenByRefreshToken", shortcut_get_new_access_token_by_refresh_token},
            {"shortcuts/getAccessTokenByClientCredentials", shortcut_get_access_token_by_client_credentials},
            {"shortcuts/introspectToken", shortcut_introspect_token},
            {"shortcuts/revokeToken", shortcut_revoke_token},
            {"shortcuts/getUserInfoByAccessToken", shortcut_get_user_info_by_access_token},
            {"shortcuts/validateTicketV1", shortcut_validate_ticket_v1},
            {"shortcuts/validateTicketV2", shortcut_validate_ticket_v2}};
}

} // namespace genauth::test
