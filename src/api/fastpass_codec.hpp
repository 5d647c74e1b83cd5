// JSON of model/fastpass.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"

#include <genauth/model/fastpass.hpp>

namespace genauth {

void encode(json::Writer& writer, const SignInFastpassOptionsDto& in);
void encode(json::Writer& writer, const SignInFastpassDto& in);
void encode(json::Writer& writer, const AppQRCodeLoginDto& in);

void decode(const json::Node& node, FastpassUserInfoDto& out);
void decode(const json::Node& node, GeneFastpassQRCodeInfoDto& out);
void decode(const json::Node& node, FastpassQRCodeRelationAppDto& out);
void decode(const json::Node& node, GetFastpassQRCodeRelationAppsDto& out);
void decode(const json::Node& node, GeneFastpassQRCodeRespDto& out);
void decode(const json::Node& node, GetFastpassQRCodeRelationAppsRespDto& out);

} // namespace genauth
