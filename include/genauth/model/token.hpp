/// \file
/// The endpoints of OIDC, OAuth 2.0 and CAS. Their answers are no envelopes.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/json.hpp>
#include <genauth/open_enum.hpp>
#include <genauth/secret.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genauth {

struct GrantTypeNames {
    enum Known : unsigned char {
        authorization_code,
        refresh_token,
        client_credentials,
        password,
        authing_token
    };
    static constexpr std::array<std::string_view, 5> names{"authorization_code", "refresh_token",
                                                           "client_credentials", "password",
                                                           "http://authing.cn/oidc/grant_type/authing_token"};
};
/// What tokens are asked for with.
using GrantType = OpenEnum<GrantTypeNames>;

/// Request of oidc_token and oauth_token. `client_id` and `client_secret` are filled in from the options when
/// empty.
struct TokenEndPointParams {
    std::optional<std::string> client_id{}; ///< Application ID; body field for client_secret_post and none.
    std::optional<Secret> client_secret{};  ///< Application secret; body field for client_secret_post.
    GrantType grant_type;                   ///< OAuth grant type.
    std::optional<std::string> redirect_uri{}; ///< Same redirect URI as in the authorisation request.
    std::optional<Secret> code{};              ///< One-time authorisation code, valid ten minutes.
    std::optional<Secret> code_verifier{};     ///< Original PKCE verifier.
    std::optional<Secret> refresh_token{};     ///< Refresh token to exchange.
    std::optional<std::string> scope{};        ///< Scopes asked for, space-separated (client_credentials).
};

/// The tokens of a token endpoint.
struct OIDCTokenResponse {
    Secret access_token;                   ///< Access token.
    std::optional<Secret> id_token{};      ///< ID token (oidc).
    std::optional<Secret> refresh_token{}; ///< Refresh token; needs scope offline_access.
    std::int64_t expires_in = 0;           ///< Lifetime of the access token in seconds.
    std::string token_type;                ///< Bearer.
    std::optional<std::string> scope{};    ///< Granted scopes, space-separated.
};

/// Request of oidc_introspection and oauth_introspection. `client_id` and `client_secret` are filled in from
/// the options when empty.
struct TokenIntrospectEndpointParams {
    std::optional<std::string> client_id{}; ///< Application ID; needed with client_secret_post.
    std::optional<Secret> client_secret{};  ///< Application secret; needed with client_secret_post.
    Secret token;                           ///< Access or refresh token.
    std::optional<bool> strict{};           ///< Also treat the token as invalid when the user is disabled.
};

/// Whether a token is valid, and whose it is.
struct TokenIntrospectResponse {
    bool active = false;                     ///< Whether the token is valid.
    std::optional<std::string> sub{};        ///< User ID.
    std::optional<std::string> client_id{};  ///< Application ID.
    std::optional<std::int64_t> exp{};       ///< Expiry, seconds since epoch.
    std::optional<std::int64_t> iat{};       ///< Issue time, seconds since epoch.
    std::optional<std::string> iss{};        ///< Issuer.
    std::optional<std::string> jti{};        ///< Token ID.
    std::optional<std::string> scope{};      ///< Granted scopes (samples are space-separated).
    std::optional<std::string> token_type{}; ///< Token type, Bearer.
};

/// Request of oidc_revocation and oauth_revocation. `client_id` and `client_secret` are filled in from the
/// options when empty.
struct TokenRevocationEndpointParams {
    std::optional<std::string> client_id{}; ///< Application ID; needed with client_secret_post.
    std::optional<Secret> client_secret{};  ///< Application secret; needed with client_secret_post.
    Secret token;                           ///< Access or refresh token.
};

/// A postal address.
struct OIDCAddress {
    std::optional<std::string> country{};        ///< Country.
    std::optional<std::string> postal_code{};    ///< Postal code.
    std::optional<std::string> region{};         ///< Province or state.
    std::optional<std::string> formatted{};      ///< Complete formatted address.
    std::optional<std::string> street_address{}; ///< Street and house.
    std::optional<std::string> locality{};       ///< City.
};

/// Claims of the user, as far as the scopes allow.
struct OIDCUserInfo {
    std::string sub;                                 ///< User ID.
    std::optional<std::string> name{};               ///< Full name.
    std::optional<std::string> given_name{};         ///< Given name.
    std::optional<std::string> family_name{};        ///< Family name.
    std::optional<std::string> middle_name{};        ///< Middle name.
    std::optional<std::string> nickname{};           ///< Nickname.
    std::optional<std::string> preferred_username{}; ///< Preferred username.
    std::optional<std::string> profile{};            ///< Profile link.
    std::optional<std::string> picture{};            ///< Avatar address.
    std::optional<std::string> website{};            ///< Web page.
    std::optional<std::string> email{};              ///< Email (scope email).
    std::optional<std::string> gender{};             ///< M, F or U.
    std::optional<std::string> birthdate{};          ///< Birth date.
    std::optional<std::string> zoneinfo{};           ///< Time zone.
    std::optional<std::string> locale{};             ///< Language tag.
    std::optional<std::string> phone_number{};       ///< Phone (scope phone).
    std::optional<std::string> username{};           ///< Username (scope username).
    std::optional<std::string> updated_at{};         ///< Last profile update.
    std::optional<std::string> external_id{};        ///< ID in an external system (scope external_id).
    std::optional<std::string> unionid{};            ///< Union ID (scope unionid).
    std::optional<std::string> tenant_id{};          ///< Tenant ID (scope tenant_id).
    std::optional<bool> email_verified{};            ///< Email verified.
    std::optional<bool> phone_number_verified{};     ///< Phone verified.
    std::optional<OIDCAddress> address{};            ///< Address (scope address).
    Json roles{};                                    ///< Roles (scope roles); shape not documented.
    Json extended_fields{};                          ///< Custom fields as an object (scope extended_fields).
};

/// A public key.
struct Jwk {
    std::string kty;                  ///< Key type, RSA in samples.
    std::optional<std::string> kid{}; ///< Key ID.
    std::optional<std::string> alg{}; ///< Algorithm.
    std::optional<std::string> use{}; ///< Key use.
    std::optional<std::string> n{};   ///< RSA modulus.
    std::optional<std::string> e{};   ///< RSA exponent.
    std::optional<std::string> crv{}; ///< Curve.
    std::optional<std::string> x{};   ///< EC x.
    std::optional<std::string> y{};   ///< EC y.
};

/// Public keys of the issuer.
struct JwkSet {
    std::vector<Jwk> keys{}; ///< Public keys.
};

/// What the issuer offers.
struct OidcDiscoveryMetadata {
    std::string issuer;                                               ///< Issuer.
    std::string authorization_endpoint;                               ///< Authorisation endpoint.
    std::string token_endpoint;                                       ///< Token endpoint.
    std::string userinfo_endpoint;                                    ///< Userinfo endpoint.
    std::string jwks_uri;                                             ///< JWKS endpoint.
    std::vector<std::string> scopes_supported{};                      ///< Supported scopes.
    std::vector<std::string> response_types_supported{};              ///< Supported response types.
    std::vector<std::string> response_modes_supported{};              ///< Supported response modes.
    std::vector<std::string> grant_types_supported{};                 ///< Supported grant types.
    std::vector<std::string> id_token_signing_alg_values_supported{}; ///< ID token signing algorithms.
    std::vector<std::string>
        id_token_encryption_alg_values_supported{}; ///< ID token key encryption algorithms.
    std::vector<std::string>
        id_token_encryption_enc_values_supported{}; ///< ID token content encryption algorithms.
    std::vector<std::string> userinfo_signing_alg_values_supported{}; ///< Userinfo signing algorithms.
    std::vector<std::string>
        userinfo_encryption_alg_values_supported{}; ///< Userinfo key encryption algorithms.
    std::vector<std::string>
        userinfo_encryption_enc_values_supported{}; ///< Userinfo content encryption algorithms.
    std::vector<std::string>
        token_endpoint_auth_methods_supported{}; ///< Client authentication methods at the token endpoint.
    std::vector<std::string> claim_types_supported{};            ///< Supported claim types.
    std::vector<std::string> claims_supported{};                 ///< Supported claims.
    std::vector<std::string> code_challenge_methods_supported{}; ///< PKCE methods.
    std::string end_session_endpoint;                            ///< Front-channel logout endpoint.
    std::string introspection_endpoint;                          ///< Introspection endpoint.
    std::vector<std::string>
        introspection_endpoint_auth_methods_supported{}; ///< Client authentication methods at introspection.
    std::string revocation_endpoint;                     ///< Revocation endpoint.
    std::vector<std::string>
        revocation_endpoint_auth_methods_supported{}; ///< Client authentication methods at revocation.
};

/// Query of cas_validate.
struct CasValidateParams {
    std::string service; ///< Service URL of the ticket.
    Secret ticket;       ///< Service ticket.
};

struct CasFormatNames {
    enum Known : unsigned char { xml, json };
    static constexpr std::array<std::string_view, 2> names{"XML", "JSON"};
};
/// Format of a CAS answer.
using CasFormat = OpenEnum<CasFormatNames>;

/// Query of cas_service_validate.
struct CasServiceValidateParams {
    std::string service;               ///< Service URL of the ticket.
    Secret ticket;                     ///< Service ticket.
    std::optional<CasFormat> format{}; ///< Answer format.
};

/// Whose ticket it is.
struct Cas20AuthenticationSuccess {
    std::string user;                         ///< User name.
    std::optional<OIDCUserInfo> attributes{}; ///< User attributes in OIDC names.
};

/// Why CAS refuses a ticket.
struct Cas20AuthenticationFailure {
    std::string code;                         ///< Failure code such as INVALID_TICKET.
    std::optional<std::string> description{}; ///< Explanation.
};

/// The verdict on a CAS ticket. One of its members is set.
struct Cas20ServiceResponseBody {
    std::optional<Cas20AuthenticationSuccess> authentication_success{}; ///< Present for a valid ticket.
    std::optional<Cas20AuthenticationFailure> authentication_failure{}; ///< Present for an invalid ticket.
};

/// Answer of cas_service_validate.
struct Cas20ServiceResponse {
    Cas20ServiceResponseBody service_response; ///< CAS response.
};

/// Query of validate_token.
struct ValidateTokenParams {
    std::optional<Secret> access_token{}; ///< Access token; exactly one of the two.
    std::optional<Secret> id_token{};     ///< ID token; exactly one of the two.
};

/// What an access token says.
struct AccessTokenClaims {
    std::string jti;                        ///< Token ID.
    std::optional<std::string> sub{};       ///< User ID; absent for client_credentials.
    std::int64_t iat = 0;                   ///< Issue time, seconds.
    std::int64_t exp = 0;                   ///< Expiry, seconds.
    std::string scope;                      ///< Granted scopes, space-separated.
    std::string iss;                        ///< Issuer.
    std::string aud;                        ///< Application or resource ID.
    std::optional<std::string> azp{};       ///< Authorised party (client_credentials sample).
    std::optional<std::string> tenant_id{}; ///< Tenant ID (Java).
};

/// What an ID token says. More claims may be in it.
struct IDTokenClaims {
    std::string iss;                                 ///< Issuer, {appHost}/oidc.
    std::string aud;                                 ///< Application ID.
    std::int64_t exp = 0;                            ///< Expiry, seconds.
    std::int64_t iat = 0;                            ///< Issue time, seconds.
    std::optional<std::string> nonce{};              ///< Nonce of the request.
    std::optional<std::string> at_hash{};            ///< Access token hash.
    std::optional<std::string> s_hash{};             ///< State hash.
    std::optional<std::string> sid{};                ///< Session ID (seen in a sample).
    std::string sub;                                 ///< User ID.
    std::optional<std::string> name{};               ///< Full name.
    std::optional<std::string> given_name{};         ///< Given name.
    std::optional<std::string> family_name{};        ///< Family name.
    std::optional<std::string> middle_name{};        ///< Middle name.
    std::optional<std::string> nickname{};           ///< Nickname.
    std::optional<std::string> preferred_username{}; ///< Preferred username.
    std::optional<std::string> profile{};            ///< Profile link.
    std::optional<std::string> picture{};            ///< Avatar address.
    std::optional<std::string> website{};            ///< Web page.
    std::optional<std::string> email{};              ///< Email (scope email).
    std::optional<std::string> gender{};             ///< M, F or U.
    std::optional<std::string> birthdate{};          ///< Birth date.
    std::optional<std::string> zoneinfo{};           ///< Time zone.
    std::optional<std::string> locale{};             ///< Language tag.
    std::optional<std::string> phone_number{};       ///< Phone (scope phone).
    std::optional<std::string> username{};           ///< Username (scope username).
    std::optional<std::string> updated_at{};         ///< Last profile update.
    std::optional<std::string> external_id{};        ///< ID in an external system (scope external_id).
    std::optional<std::string> unionid{};            ///< Union ID (scope unionid).
    std::optional<std::string> tenant_id{};          ///< Tenant ID (scope tenant_id).
    std::optional<bool> email_verified{};            ///< Email verified.
    std::optional<bool> phone_number_verified{};     ///< Phone verified.
    std::optional<OIDCAddress> address{};            ///< Address (scope address).
    Json roles{};                                    ///< Roles (scope roles); shape not documented.
    Json extended_fields{};                          ///< Custom fields as an object (scope extended_fields).
};

/// How a token endpoint refuses.
struct OAuthErrorResponse {
    std::string error;                              ///< OAuth error code.
    std::optional<std::string> error_description{}; ///< Explanation.
};

} // namespace genauth
