// Generated from genauth.api.json by generate.py.
#include "api/signin_codec.hpp"

#include "api/reply_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const SignInByPasswordPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("password", in.password);
    out.member("account", in.account);
    out.member("email", in.email);
    out.member("username", in.username);
    out.member("phone", in.phone);
}

void encode(json::Writer& writer, const SignInByPassCodePayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("passCode", in.pass_code);
    out.member("email", in.email);
    out.member("phone", in.phone);
    out.member("phoneCountryCode", in.phone_country_code);
}

void encode(json::Writer& writer, const SignInByAdPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("password", in.password);
    out.member("sAMAccountName", in.sam_account_name);
}

void encode(json::Writer& writer, const SignInByLdapPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("password", in.password);
    out.member("sAMAccountName", in.sam_account_name);
}

void encode(json::Writer& writer, const SignInOptionsDto& in)
{
    json::ObjectWriter out(writer);
    out.member("scope", in.scope);
    out.member("clientIp", in.client_ip);
    out.member("context", in.context);
    out.member("tenantId", in.tenant_id);
    out.member("customData", in.custom_data);
    out.member("autoRegister", in.auto_register);
    out.member("captchaCode", in.captcha_code);
    out.member("captchaToken", in.captcha_token);
    out.member("passwordEncryptType", in.password_encrypt_type);
}

void encode(json::Writer& writer, const SigninByCredentialsDto& in)
{
    json::ObjectWriter out(writer);
    out.member("connection", in.connection);
    out.member("passwordPayload", in.password_payload);
    out.member("passCodePayload", in.pass_code_payload);
    out.member("adPayload", in.ad_payload);
    out.member("ldapPayload", in.ldap_payload);
    out.member("options", in.options);
    out.member("client_id", in.client_id);
    out.member("client_secret", in.client_secret);
}

void encode(json::Writer& writer, const SignInByWechatPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByApplePayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByAlipayPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByWechatworkDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByWechatworkAgencyPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByLarkPublicPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByLarkInternalPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByLarkBlockPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByYidunPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("token", in.token);
    out.member("accessToken", in.access_token);
}

void encode(json::Writer& writer, const SignInByWechatMiniProgramCodePayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("encryptedData", in.encrypted_data);
    out.member("iv", in.iv);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByWechatMiniProgramPhonePayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("encryptedData", in.encrypted_data);
    out.member("iv", in.iv);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByWechatMiniProgramPhoneInfoPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByWechatMiniProgramCodeAndPhonePayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("wxLoginInfo", in.wx_login_info);
    out.member("wxPhoneInfo", in.wx_phone_info);
}

void encode(json::Writer& writer, const SignInByDouyinMiniProgramCodePayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("encryptedData", in.encrypted_data);
    out.member("iv", in.iv);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByDouyinMiniProgramPhoneInfoPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("iv", in.iv);
    out.member("encryptedData", in.encrypted_data);
}

void encode(json::Writer& writer, const SignInByDouyinMiniProgramCodeAndPhonePayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("loginParams", in.login_params);
    out.member("phoneParams", in.phone_params);
}

void encode(json::Writer& writer, const SignInByGooglePayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByFacebookPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("access_token", in.access_token);
}

void encode(json::Writer& writer, const SignInByQQPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("access_token", in.access_token);
}

void encode(json::Writer& writer, const SignInByWeiboPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("access_token", in.access_token);
}

void encode(json::Writer& writer, const SignInByBaiduPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
    out.member("access_token", in.access_token);
}

void encode(json::Writer& writer, const SignInByLinkedInPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByDingTalkPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
    out.member("isSnsCode", in.is_sns_code);
}

void encode(json::Writer& writer, const SignInByGithubPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByGiteePayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByGitlabPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByDouyinPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByKuaishouPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByXiaomiPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByLinePayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("access_token", in.access_token);
    out.member("id_token", in.id_token);
}

void encode(json::Writer& writer, const SignInBySlackPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByOPPOPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByHuaweiPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
}

void encode(json::Writer& writer, const SignInByAmazonPayloadDto& in)
{
    json::ObjectWriter out(writer);
    out.member("access_token", in.access_token);
}

void encode(json::Writer& writer, const SignInByMobileOptionsDto& in)
{
    json::ObjectWriter out(writer);
    out.member("scope", in.scope);
    out.member("context", in.context);
    out.member("tenantId", in.tenant_id);
    out.member("customData", in.custom_data);
}

void encode(json::Writer& writer, const SigninByMobileDto& in)
{
    json::ObjectWriter out(writer);
    out.member("extIdpConnidentifier", in.ext_idp_connidentifier);
    out.member("connection", in.connection);
    out.member("wechatPayload", in.wechat_payload);
    out.member("applePayload", in.apple_payload);
    out.member("alipayPayload", in.alipay_payload);
    out.member("wechatworkPayload", in.wechatwork_payload);
    out.member("wechatworkAgencyPayload", in.wechatwork_agency_payload);
    out.member("larkPublicPayload", in.lark_public_payload);
    out.member("larkInternalPayload", in.lark_internal_payload);
    out.member("larkBlockPayload", in.lark_block_payload);
    out.member("yidunPayload", in.yidun_payload);
    out.member("wechatMiniProgramCodePayload", in.wechat_mini_program_code_payload);
    out.member("wechatMiniProgramPhonePayload", in.wechat_mini_program_phone_payload);
    out.member("wechatMiniProgramCodeAndPhonePayload", in.wechat_mini_program_code_and_phone_payload);
    out.member("douyinMiniProgramCodePayload", in.douyin_mini_program_code_payload);
    out.member("douyinMiniProgramCodeAndPhonePayload", in.douyin_mini_program_code_and_phone_payload);
    out.member("googlePayload", in.google_payload);
    out.member("facebookPayload", in.facebook_payload);
    out.member("qqPayload", in.qq_payload);
    out.member("weiboPayload", in.weibo_payload);
    out.member("baiduPayload", in.baidu_payload);
    out.member("linkedInPayload", in.linked_in_payload);
    out.member("dingTalkPayload", in.ding_talk_payload);
    out.member("githubPayload", in.github_payload);
    out.member("giteePayload", in.gitee_payload);
    out.member("gitlabPayload", in.gitlab_payload);
    out.member("douyinPayload", in.douyin_payload);
    out.member("kuaishouPayload", in.kuaishou_payload);
    out.member("xiaomiPayload", in.xiaomi_payload);
    out.member("linePayload", in.line_payload);
    out.member("slackPayload", in.slack_payload);
    out.member("oppoPayload", in.oppo_payload);
    out.member("huaweiPayload", in.huawei_payload);
    out.member("amazonPayload", in.amazon_payload);
    out.member("options", in.options);
    out.member("client_id", in.client_id);
    out.member("client_secret", in.client_secret);
}

void encode(json::Writer& writer, const SignInBySwitchOptionsDto& in)
{
    json::ObjectWriter out(writer);
    out.member("scope", in.scope);
    out.member("context", in.context);
    out.member("customData", in.custom_data);
}

void encode(json::Writer& writer, const PublicAccountSwitchLoginDto& in)
{
    json::ObjectWriter out(writer);
    out.member("targetUserId", in.target_user_id);
    out.member("options", in.options);
}

void encode(json::Writer& writer, const ValidatePasswordDto& in)
{
    json::ObjectWriter out(writer);
    out.member("phone", in.phone);
    out.member("email", in.email);
    out.member("username", in.username);
    out.member("phoneCountryCode", in.phone_country_code);
    out.member("password", in.password);
    out.member("passwordEncryptType", in.password_encrypt_type);
}

void decode(const json::Node& node, LoginTokenResponseDataDto& out)
{
    const json::ObjectReader in(node);
    in.optional("scope", out.scope);
    in.optional("access_token", out.access_token);
    in.optional("id_token", out.id_token);
    in.optional("refresh_token", out.refresh_token);
    in.required("token_type", out.token_type);
    in.required("expire_in", "expires_in", out.expire_in);
}

void decode(const json::Node& node, AlipayAuthInfoDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("authInfo", out.auth_info);
}

void decode(const json::Node& node, GetCaptchaCodeDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("captchaCodeSvg", out.captcha_code_svg);
    in.required("captchaToken", out.captcha_token);
}

void decode(const json::Node& node, ValidatePasswordResultDto& out)
{
    const json::ObjectReader in(node);
    in.required("valid", out.valid);
}

void decode(const json::Node& node, LoginTokenRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetAlipayAuthInfoRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetCaptchaCodeRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, ValidatePasswordRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
