// JSON of model/wechat.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"

#include <genauth/model/wechat.hpp>

namespace genauth {

void encode(json::Writer& writer, const DecryptWechatMiniProgramDataDto& in);
void encode(json::Writer& writer, const GetWechatAccessTokenDto& in);
void encode(json::Writer& writer, const WechatMobileAuthByCodeIdentityInput& in);
void encode(json::Writer& writer, const BindByRegiserInputApi& in);
void encode(json::Writer& writer, const BindByEmailCodeInputApi& in);
void encode(json::Writer& writer, const BindByPhoneCodeInputApi& in);
void encode(json::Writer& writer, const BindByAccountInputApi& in);
void encode(json::Writer& writer, const BindByAccountsInputApi& in);
void encode(json::Writer& writer, const BindByAccountIdInputApi& in);

void decode(const json::Node& node, GetWechatAccessTokenDataDto& out);
void decode(const json::Node& node, WechatLoginTokenRespDto& out);
void decode(const json::Node& node, WechatIdentityResolveRespDataDto& out);
void decode(const json::Node& node, WechatIdentityResolveRespDto& out);
void decode(const json::Node& node, DecryptWechatMiniProgramDataRespDto& out);
void decode(const json::Node& node, GetWechatAccessTokenRespDto& out);
void decode(const json::Node& node, GetWechatAccessTokenInfoRespDto& out);

} // namespace genauth
