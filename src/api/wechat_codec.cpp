// Generated from genauth.api.json by generate.py.
#include "api/wechat_codec.hpp"

#include "api/reply_codec.hpp"
#include "api/signin_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const DecryptWechatMiniProgramDataDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
    out.member("iv", in.iv);
    out.member("encryptedData", in.encrypted_data);
    out.member("extIdpConnidentifier", in.ext_idp_connidentifier);
}

void encode(json::Writer& writer, const GetWechatAccessTokenDto& in)
{
    json::ObjectWriter out(writer);
    out.member("appId", in.app_id);
    out.member("appSecret", in.app_secret);
}

void encode(json::Writer& writer, const WechatMobileAuthByCodeIdentityInput& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
    out.member("appId", in.app_id);
    out.member("connId", in.conn_id);
    out.member("options", in.options);
}

void encode(json::Writer& writer, const BindByRegiserInputApi& in)
{
    json::ObjectWriter out(writer);
    out.member("key", in.key);
    out.member("action", in.action);
}

void encode(json::Writer& writer, const BindByEmailCodeInputApi& in)
{
    json::ObjectWriter out(writer);
    out.member("key", in.key);
    out.member("action", in.action);
    out.member("code", in.code);
    out.member("email", in.email);
}

void encode(json::Writer& writer, const BindByPhoneCodeInputApi& in)
{
    json::ObjectWriter out(writer);
    out.member("key", in.key);
    out.member("action", in.action);
    out.member("code", in.code);
    out.member("phone", in.phone);
    out.member("phoneCountryCode", in.phone_country_code);
}

void encode(json::Writer& writer, const BindByAccountInputApi& in)
{
    json::ObjectWriter out(writer);
    out.member("key", in.key);
    out.member("action", in.action);
    out.member("password", in.password);
    out.member("account", in.account);
}

void encode(json::Writer& writer, const BindByAccountsInputApi& in)
{
    json::ObjectWriter out(writer);
    out.member("key", in.key);
    out.member("action", in.action);
    out.member("account", in.account);
}

void encode(json::Writer& writer, const BindByAccountIdInputApi& in)
{
    json::ObjectWriter out(writer);
    out.member("key", in.key);
    out.member("action", in.action);
    out.member("accountId", in.account_id);
}

void decode(const json::Node& node, GetWechatAccessTokenDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("accessToken", out.access_token);
    in.required("expiresAt", out.expires_at);
}

void decode(const json::Node& node, WechatLoginTokenRespDto& out)
{
    const json::ObjectReader in(node);
    in.optional("scope", out.scope);
    in.optional("access_token", out.access_token);
    in.optional("id_token", out.id_token);
    in.optional("refresh_token", out.refresh_token);
    in.required("token_type", out.token_type);
    in.required("expire_in", "expires_in", out.expire_in);
}

void decode(const json::Node& node, WechatIdentityResolveRespDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("key", out.key);
    in.optional("methods", out.methods);
    in.optional("accounts", out.accounts);
}

void decode(const json::Node& node, WechatIdentityResolveRespDto& out)
{
    const json::ObjectReader in(node);
    in.optional("uniqueId", out.unique_id);
    in.optional("code", out.code);
    in.required("statusCode", out.status_code);
    in.optional("apiCode", out.api_code);
    in.required("message", out.message);
    in.required("data", out.data);
}

void decode(const json::Node& node, DecryptWechatMiniProgramDataRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetWechatAccessTokenRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetWechatAccessTokenInfoRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
