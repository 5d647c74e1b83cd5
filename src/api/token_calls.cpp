// The operations of token. Generated from genauth.api.json by generate.py.
#include "api/operations.hpp"
#include "api/token_codec.hpp"
#include "call/client_proof.hpp"
#include "call/parameters.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<OIDCTokenResponse>>
AuthenticationClient::oidc_token(const TokenEndPointParams& request, CallOptions options) const
{
    auto call = start(api::oidc_token, options);
    if (request.grant_type == GrantType::refresh_token)
        call->operation.delivery = Delivery::refresh;
    if (request.grant_type == GrantType::client_credentials)
        call->operation.delivery = Delivery::read;
    const TokenEndPointParams proven = call::with_client(*call, request);
    call::set_form(*call, {{"client_id", proven.client_id},
                           {"client_secret", proven.client_secret},
                           {"grant_type", proven.grant_type},
                           {"redirect_uri", proven.redirect_uri},
                           {"code", proven.code},
                           {"code_verifier", proven.code_verifier},
                           {"refresh_token", proven.refresh_token},
                           {"scope", proven.scope}});
    return call::perform<OIDCTokenResponse>(std::move(call));
}

asio::awaitable<expected<TokenIntrospectResponse>>
AuthenticationClient::oidc_introspection(const TokenIntrospectEndpointParams& request,
                                         CallOptions options) const
{
    auto call = start(api::oidc_introspection, options);
    const TokenIntrospectEndpointParams proven = call::with_client(*call, request);
    call::set_form(*call, {{"client_id", proven.client_id},
                           {"client_secret", proven.client_secret},
                           {"token", proven.token},
                           {"strict", proven.strict}});
    return call::perform<TokenIntrospectResponse>(std::move(call));
}

asio::awaitable<expected<std::string>>
AuthenticationClient::oidc_revocation(const TokenRevocationEndpointParams& request, CallOptions options) const
{
    auto call = start(api::oidc_revocation, options);
    const TokenRevocationEndpointParams proven = call::with_client(*call, request);
    call::set_form(
        *call,
        {{"client_id", proven.client_id}, {"client_secret", proven.client_secret}, {"token", proven.token}});
    return call::perform<std::string>(std::move(call));
}

asio::awaitable<expected<OIDCUserInfo>> AuthenticationClient::oidc_user_info_get(CallOptions options) const
{
    return call::perform<OIDCUserInfo>(start(api::oidc_user_info_get, options));
}

asio::awaitable<expected<OIDCUserInfo>> AuthenticationClient::oidc_user_info_post(CallOptions options) const
{
    return call::perform<OIDCUserInfo>(start(api::oidc_user_info_post, options));
}

asio::awaitable<expected<OIDCTokenResponse>>
AuthenticationClient::oauth_token(const TokenEndPointParams& request, CallOptions options) const
{
    auto call = start(api::oauth_token, options);
    if (request.grant_type == GrantType::refresh_token)
        call->operation.delivery = Delivery::refresh;
    if (request.grant_type == GrantType::client_credentials)
        call->operation.delivery = Delivery::read;
    const TokenEndPointParams proven = call::with_client(*call, request);
    call::set_form(*call, {{"client_id", proven.client_id},
                           {"client_secret", proven.client_secret},
                           {"grant_type", proven.grant_type},
                           {"redirect_uri", proven.redirect_uri},
                           {"code", proven.code},
                           {"code_verifier", proven.code_verifier},
                           {"refresh_token", proven.refresh_token},
                           {"scope", proven.scope}});
    return call::perform<OIDCTokenResponse>(std::move(call));
}

asio::awaitable<expected<TokenIntrospectResponse>>
AuthenticationClient::oauth_introspection(const TokenIntrospectEndpointParams& request,
                                          CallOptions options) const
{
    auto call = start(api::oauth_introspection, options);
    const TokenIntrospectEndpointParams proven = call::with_client(*call, request);
    call::set_form(*call, {{"client_id", proven.client_id},
                           {"client_secret", proven.client_secret},
                           {"token", proven.token},
                           {"strict", proven.strict}});
    return call::perform<TokenIntrospectResponse>(std::move(call));
}

asio::awaitable<expected<std::string>>
AuthenticationClient::oauth_revocation(const TokenRevocationEndpointParams& request,
                                       CallOptions options) const
{
    auto call = start(api::oauth_revocation, options);
    const TokenRevocationEndpointParams proven = call::with_client(*call, request);
    call::set_form(
        *call,
        {{"client_id", proven.client_id}, {"client_secret", proven.client_secret}, {"token", proven.token}});
    return call::perform<std::string>(std::move(call));
}

asio::awaitable<expected<OIDCUserInfo>> AuthenticationClient::oauth_user_info_get(CallOptions options) const
{
    return call::perform<OIDCUserInfo>(start(api::oauth_user_info_get, options));
}

asio::awaitable<expected<OIDCUserInfo>> AuthenticationClient::oauth_user_info_post(CallOptions options) const
{
    return call::perform<OIDCUserInfo>(start(api::oauth_user_info_post, options));
}

asio::awaitable<expected<JwkSet>> AuthenticationClient::jwks(CallOptions options) const
{
    return call::perform<JwkSet>(start(api::jwks, options));
}

asio::awaitable<expected<JwkSet>> AuthenticationClient::jwks_by_app(CallOptions options) const
{
    auto call = start(api::jwks_by_app, options);
    call::set_path(*call, {call->settings->options.app_id});
    return call::perform<JwkSet>(std::move(call));
}

asio::awaitable<expected<OidcDiscoveryMetadata>>
AuthenticationClient::openid_configuration(CallOptions options) const
{
    return call::perform<OidcDiscoveryMetadata>(start(api::openid_configuration, options));
}

asio::awaitable<expected<std::string>> AuthenticationClient::cas_validate(const CasValidateParams& request,
                                                                          CallOptions options) const
{
    auto call = start(api::cas_validate, options);
    call::set_path(*call, {call->settings->options.app_id});
    call::set_query(*call, {{"service", request.service}, {"ticket", request.ticket}});
    return call::perform<std::string>(std::move(call));
}

asio::awaitable<expected<Cas20ServiceResponse>>
AuthenticationClient::cas_service_validate(const CasServiceValidateParams& request, CallOptions options) const
{
    auto call = start(api::cas_service_validate, options);
    call::set_path(*call, {call->settings->options.app_id});
    call::set_query(*call,
                    {{"service", request.service}, {"ticket", request.ticket}, {"format", request.format}});
    return call::perform<Cas20ServiceResponse>(std::move(call));
}

asio::awaitable<expected<Json>> AuthenticationClient::validate_token(const ValidateTokenParams& request,
                                                                     CallOptions options) const
{
    auto call = start(api::validate_token, options);
    call::set_query(*call, {{"access_token", request.access_token}, {"id_token", request.id_token}});
    return call::perform<Json>(std::move(call));
}

asio::awaitable<expected<OIDCTokenResponse>>
AuthenticationClient::get_access_token_by_code(const Secret& code, std::string_view redirect_uri,
                                               const Secret& code_verifier) const
{
    TokenEndPointParams request;
    request.grant_type = GrantType::authorization_code;
    request.code = code;
    request.redirect_uri = redirect_uri;
    if (!code_verifier.empty())
        request.code_verifier = code_verifier;
    return oidc_token(request);
}

asio::awaitable<expected<OIDCTokenResponse>>
AuthenticationClient::get_new_access_token_by_refresh_token(const Secret& refresh_token) const
{
    TokenEndPointParams request;
    request.grant_type = GrantType::refresh_token;
    request.refresh_token = refresh_token;
    return oidc_token(request);
}

asio::awaitable<expected<OIDCTokenResponse>> AuthenticationClient::get_access_token_by_client_credentials(
    std::string_view scope, std::string_view client_id, const Secret& client_secret) const
{
    TokenEndPointParams request;
    request.grant_type = GrantType::client_credentials;
    request.scope = scope;
    request.client_id = client_id;
    request.client_secret = client_secret;
    return oidc_token(request);
}

asio::awaitable<expected<TokenIntrospectResponse>>
AuthenticationClient::introspect_token(const Secret& token) const
{
    TokenIntrospectEndpointParams request;
    request.token = token;
    return oidc_introspection(request);
}

asio::awaitable<expected<std::string>> AuthenticationClient::revoke_token(const Secret& token) const
{
    TokenRevocationEndpointParams request;
    request.token = token;
    return oidc_revocation(request);
}

asio::awaitable<expected<OIDCUserInfo>> AuthenticationClient::get_user_info_by_access_token() const
{
    return oidc_user_info_get();
}

asio::awaitable<expected<std::string>>
AuthenticationClient::validate_ticket_v1(const Secret& ticket, std::string_view service) const
{
    CasValidateParams request;
    request.ticket = ticket;
    request.service = service;
    return cas_validate(request);
}

asio::awaitable<expected<Cas20ServiceResponse>>
AuthenticationClient::validate_ticket_v2(const Secret& ticket, std::string_view service) const
{
    CasServiceValidateParams request;
    request.format = CasFormat::json;
    request.ticket = ticket;
    request.service = service;
    return cas_service_validate(request);
}

} // namespace genauth
