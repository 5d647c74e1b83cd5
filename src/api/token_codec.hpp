// JSON of model/token.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"

#include <genauth/model/token.hpp>

namespace genauth {

void decode(const json::Node& node, OIDCTokenResponse& out);
void decode(const json::Node& node, TokenIntrospectResponse& out);
void decode(const json::Node& node, OIDCAddress& out);
void decode(const json::Node& node, OIDCUserInfo& out);
void decode(const json::Node& node, Jwk& out);
void decode(const json::Node& node, JwkSet& out);
void decode(const json::Node& node, OidcDiscoveryMetadata& out);
void decode(const json::Node& node, Cas20AuthenticationSuccess& out);
void decode(const json::Node& node, Cas20AuthenticationFailure& out);
void decode(const json::Node& node, Cas20ServiceResponseBody& out);
void decode(const json::Node& node, Cas20ServiceResponse& out);
void decode(const json::Node& node, AccessTokenClaims& out);
void decode(const json::Node& node, IDTokenClaims& out);
void decode(const json::Node& node, OAuthErrorResponse& out);

} // namespace genauth
