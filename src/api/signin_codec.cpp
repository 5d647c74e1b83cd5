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

void decode(const json::Node& node, LoginTokenResponseDataDto& out)
{
    const json::ObjectReader in(node);
    in.optional("scope", out.scope);
    in.optional("access_token", out.access_token);
    in.optional("id_token", out.id_token);
    in.optional("refresh_token", out.refresh_token);
    in.required("token_type", out.token_type);
    in.required("expire_in", out.expire_in);
}

void decode(const json::Node& node, LoginTokenRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
