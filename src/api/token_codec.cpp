// Generated from genauth.api.json by generate.py.
#include "api/token_codec.hpp"

namespace genauth {

void decode(const json::Node& node, OIDCTokenResponse& out)
{
    const json::ObjectReader in(node);
    in.required("access_token", out.access_token);
    in.optional("id_token", out.id_token);
    in.optional("refresh_token", out.refresh_token);
    in.required("expires_in", "expire_in", out.expires_in);
    in.required("token_type", out.token_type);
    in.optional("scope", out.scope);
}

void decode(const json::Node& node, TokenIntrospectResponse& out)
{
    const json::ObjectReader in(node);
    in.required("active", out.active);
    in.optional("sub", out.sub);
    in.optional("client_id", out.client_id);
    in.optional("exp", out.exp);
    in.optional("iat", out.iat);
    in.optional("iss", out.iss);
    in.optional("jti", out.jti);
    in.optional("scope", out.scope);
    in.optional("token_type", out.token_type);
}

void decode(const json::Node& node, OIDCAddress& out)
{
    const json::ObjectReader in(node);
    in.optional("country", out.country);
    in.optional("postal_code", out.postal_code);
    in.optional("region", out.region);
    in.optional("formatted", out.formatted);
    in.optional("street_address", out.street_address);
    in.optional("locality", out.locality);
}

void decode(const json::Node& node, OIDCUserInfo& out)
{
    const json::ObjectReader in(node);
    in.required("sub", out.sub);
    in.optional("name", out.name);
    in.optional("given_name", out.given_name);
    in.optional("family_name", out.family_name);
    in.optional("middle_name", out.middle_name);
    in.optional("nickname", out.nickname);
    in.optional("preferred_username", out.preferred_username);
    in.optional("profile", out.profile);
    in.optional("picture", out.picture);
    in.optional("website", out.website);
    in.optional("email", out.email);
    in.optional("gender", out.gender);
    in.optional("birthdate", out.birthdate);
    in.optional("zoneinfo", out.zoneinfo);
    in.optional("locale", out.locale);
    in.optional("phone_number", out.phone_number);
    in.optional("username", out.username);
    in.optional("updated_at", out.updated_at);
    in.optional("external_id", out.external_id);
    in.optional("unionid", out.unionid);
    in.optional("tenant_id", out.tenant_id);
    in.optional("email_verified", out.email_verified);
    in.optional("phone_number_verified", out.phone_number_verified);
    in.optional("address", out.address);
    in.optional("roles", out.roles);
    in.optional("extended_fields", out.extended_fields);
}

void decode(const json::Node& node, Jwk& out)
{
    const json::ObjectReader in(node);
    in.required("kty", out.kty);
    in.optional("kid", out.kid);
    in.optional("alg", out.alg);
    in.optional("use", out.use);
    in.optional("n", out.n);
    in.optional("e", out.e);
    in.optional("crv", out.crv);
    in.optional("x", out.x);
    in.optional("y", out.y);
}

void decode(const json::Node& node, JwkSet& out)
{
    const json::ObjectReader in(node);
    in.required("keys", out.keys);
}

void decode(const json::Node& node, OidcDiscoveryMetadata& out)
{
    const json::ObjectReader in(node);
    in.required("issuer", out.issuer);
    in.required("authorization_endpoint", out.authorization_endpoint);
    in.required("token_endpoint", out.token_endpoint);
    in.required("userinfo_endpoint", out.userinfo_endpoint);
    in.required("jwks_uri", out.jwks_uri);
    in.required("scopes_supported", out.scopes_supported);
    in.required("response_types_supported", out.response_types_supported);
    in.required("response_modes_supported", out.response_modes_supported);
    in.required("grant_types_supported", out.grant_types_supported);
    in.required("id_token_signing_alg_values_supported", out.id_token_signing_alg_values_supported);
    in.required("id_token_encryption_alg_values_supported", out.id_token_encryption_alg_values_supported);
    in.required("id_token_encryption_enc_values_supported", out.id_token_encryption_enc_values_supported);
    in.required("userinfo_signing_alg_values_supported", out.userinfo_signing_alg_values_supported);
    in.required("userinfo_encryption_alg_values_supported", out.userinfo_encryption_alg_values_supported);
    in.required("userinfo_encryption_enc_values_supported", out.userinfo_encryption_enc_values_supported);
    in.required("token_endpoint_auth_methods_supported", out.token_endpoint_auth_methods_supported);
    in.required("claim_types_supported", out.claim_types_supported);
    in.required("claims_supported", out.claims_supported);
    in.required("code_challenge_methods_supported", out.code_challenge_methods_supported);
    in.required("end_session_endpoint", out.end_session_endpoint);
    in.required("introspection_endpoint", out.introspection_endpoint);
    in.required("introspection_endpoint_auth_methods_supported",
                out.introspection_endpoint_auth_methods_supported);
    in.required("revocation_endpoint", out.revocation_endpoint);
    in.required("revocation_endpoint_auth_methods_supported", out.revocation_endpoint_auth_methods_supported);
}

void decode(const json::Node& node, Cas20AuthenticationSuccess& out)
{
    const json::ObjectReader in(node);
    in.required("user", out.user);
    in.optional("attributes", out.attributes);
}

void decode(const json::Node& node, Cas20AuthenticationFailure& out)
{
    const json::ObjectReader in(node);
    in.required("code", out.code);
    in.optional("description", out.description);
}

void decode(const json::Node& node, Cas20ServiceResponseBody& out)
{
    const json::ObjectReader in(node);
    in.optional("authenticationSuccess", out.authentication_success);
    in.optional("authenticationFailure", out.authentication_failure);
}

void decode(const json::Node& node, Cas20ServiceResponse& out)
{
    const json::ObjectReader in(node);
    in.required("serviceResponse", out.service_response);
}

void decode(const json::Node& node, AccessTokenClaims& out)
{
    const json::ObjectReader in(node);
    in.required("jti", out.jti);
    in.optional("sub", out.sub);
    in.required("iat", out.iat);
    in.required("exp", out.exp);
    in.required("scope", out.scope);
    in.required("iss", out.iss);
    in.required("aud", out.aud);
    in.optional("azp", out.azp);
    in.optional("tenant_id", out.tenant_id);
}

void decode(const json::Node& node, IDTokenClaims& out)
{
    const json::ObjectReader in(node);
    in.required("iss", out.iss);
    in.required("aud", out.aud);
    in.required("exp", out.exp);
    in.required("iat", out.iat);
    in.optional("nonce", out.nonce);
    in.optional("at_hash", out.at_hash);
    in.optional("s_hash", out.s_hash);
    in.optional("sid", out.sid);
    in.required("sub", out.sub);
    in.optional("name", out.name);
    in.optional("given_name", out.given_name);
    in.optional("family_name", out.family_name);
    in.optional("middle_name", out.middle_name);
    in.optional("nickname", out.nickname);
    in.optional("preferred_username", out.preferred_username);
    in.optional("profile", out.profile);
    in.optional("picture", out.picture);
    in.optional("website", out.website);
    in.optional("email", out.email);
    in.optional("gender", out.gender);
    in.optional("birthdate", out.birthdate);
    in.optional("zoneinfo", out.zoneinfo);
    in.optional("locale", out.locale);
    in.optional("phone_number", out.phone_number);
    in.optional("username", out.username);
    in.optional("updated_at", out.updated_at);
    in.optional("external_id", out.external_id);
    in.optional("unionid", out.unionid);
    in.optional("tenant_id", out.tenant_id);
    in.optional("email_verified", out.email_verified);
    in.optional("phone_number_verified", out.phone_number_verified);
    in.optional("address", out.address);
    in.optional("roles", out.roles);
    in.optional("extended_fields", out.extended_fields);
}

void decode(const json::Node& node, OAuthErrorResponse& out)
{
    const json::ObjectReader in(node);
    in.required("error", out.error);
    in.optional("error_description", out.error_description);
}

} // namespace genauth
