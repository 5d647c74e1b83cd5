// JSON of model/push.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"

#include <genauth/model/push.hpp>

namespace genauth {

void encode(json::Writer& writer, const SignInByPushOptionsDto& in);
void encode(json::Writer& writer, const SignInByPushDto& in);
void encode(json::Writer& writer, const ChangePushCodeStatusDto& in);
void encode(json::Writer& writer, const GetPushCodeRelationAppsDto& in);

void decode(const json::Node& node, GenePushCodeDataDto& out);
void decode(const json::Node& node, CheckPushCodeStatusDataDto& out);
void decode(const json::Node& node, GetPushCodeRelationAppsDataDto& out);
void decode(const json::Node& node, GenePushCodeRespDto& out);
void decode(const json::Node& node, CheckPushCodeStatusRespDto& out);
void decode(const json::Node& node, GetPushCodeRelationAppsRespDto& out);

} // namespace genauth
