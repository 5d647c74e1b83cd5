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
void encode(json::Writer& writer, const SignInByWechatPayloadDto& in);
void encode(json::Writer& writer, const SignInByApplePayloadDto& in);
void encode(json::Writer& writer, const SignInByAlipayPayloadDto& in);
void encode(json::Writer& writer, const SignInByWechatworkDto& in);
void encode(json::Writer& writer, const SignInByWechatworkAgencyPayloadDto& in);
void encode(json::Writer& writer, const SignInByLarkPublicPayloadDto& in);
void encode(json::Writer& writer, const SignInByLarkInternalPayloadDto& in);
void encode(json::Writer& writer, const SignInByLarkBlockPayloadDto& in);
void encode(json::Writer& writer, const SignInByYidunPayloadDto& in);
void encode(json::Writer& writer, const SignInByWechatMiniProgramCodePayloadDto& in);
void encode(json::Writer& writer, const SignInByWechatMiniProgramPhonePayloadDto& in);
void encode(json::Writer& writer, const SignInByWechatMiniProgramPhoneInfoPayloadDto& in);
void encode(json::Writer& writer, const SignInByWechatMiniProgramCodeAndPhonePayloadDto& in);
void encode(json::Writer& writer, const SignInByDouyinMiniProgramCodePayloadDto& in);
void encode(json::Writer& writer, const SignInByDouyinMiniProgramPhoneInfoPayloadDto& in);
void encode(json::Writer& writer, const SignInByDouyinMiniProgramCodeAndPhonePayloadDto& in);
void encode(json::Writer& writer, const SignInByGooglePayloadDto& in);
void encode(json::Writer& writer, const SignInByFacebookPayloadDto& in);
void encode(json::Writer& writer, const SignInByQQPayloadDto& in);
void encode(json::Writer& writer, const SignInByWeiboPayloadDto& in);
void encode(json::Writer& writer, const SignInByBaiduPayloadDto& in);
void encode(json::Writer& writer, const SignInByLinkedInPayloadDto& in);
void encode(json::Writer& writer, const SignInByDingTalkPayloadDto& in);
void encode(json::Writer& writer, const SignInByGithubPayloadDto& in);
void encode(json::Writer& writer, const SignInByGiteePayloadDto& in);
void encode(json::Writer& writer, const SignInByGitlabPayloadDto& in);
void encode(json::Writer& writer, const SignInByDouyinPayloadDto& in);
void encode(json::Writer& writer, const SignInByKuaishouPayloadDto& in);
void encode(json::Writer& writer, const SignInByXiaomiPayloadDto& in);
void encode(json::Writer& writer, const SignInByLinePayloadDto& in);
void encode(json::Writer& writer, const SignInBySlackPayloadDto& in);
void encode(json::Writer& writer, const SignInByOPPOPayloadDto& in);
void encode(json::Writer& writer, const SignInByHuaweiPayloadDto& in);
void encode(json::Writer& writer, const SignInByAmazonPayloadDto& in);
void encode(json::Writer& writer, const SignInByMobileOptionsDto& in);
void encode(json::Writer& writer, const SigninByMobileDto& in);
void encode(json::Writer& writer, const SignInBySwitchOptionsDto& in);
void encode(json::Writer& writer, const PublicAccountSwitchLoginDto& in);
void encode(json::Writer& writer, const ValidatePasswordDto& in);

void decode(const json::Node& node, LoginTokenResponseDataDto& out);
void decode(const json::Node& node, AlipayAuthInfoDataDto& out);
void decode(const json::Node& node, GetCaptchaCodeDataDto& out);
void decode(const json::Node& node, ValidatePasswordResultDto& out);
void decode(const json::Node& node, LoginTokenRespDto& out);
void decode(const json::Node& node, GetAlipayAuthInfoRespDto& out);
void decode(const json::Node& node, GetCaptchaCodeRespDto& out);
void decode(const json::Node& node, ValidatePasswordRespDto& out);

} // namespace genauth
