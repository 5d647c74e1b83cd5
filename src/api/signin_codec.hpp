// JSON of model/signin.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"

#include <genauth/model/signin.hpp>

namespace genauth {

void encode(json::Writer& writer, const SignInByPasswordPayloadDto& in);
void encode(json::Writer& writer, const SignInByPassCodePayloadDto& in);
void encode(json::Writer& writer, const SignInByAdPayloadDto& in);
void encode(json::Writer& writer, const SignInByLdapPayloadDto& in);
void encode(json::Writer& writer, const SignInOptionsDto& in);
void encode(json::Writer& writer, const SigninByCredentialsDto& in);

void decode(const json::Node& node, LoginTokenResponseDataDto& out);
void decode(const json::Node& node, LoginTokenRespDto& out);

} // namespace genauth
