// Sample calls of wechat. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/signin.hpp>
#include <genauth/model/wechat.hpp>

namespace genauth::test {
namespace {

SignInOptionsDto sign_in_options_dto()
{
    SignInOptionsDto out;
    out.scope = "openid profile";
    out.client_ip = "the clientIp";
    out.context = Json(R"({"any": ["thing", 1, true]})");
    out.tenant_id = "the tenantId";
    out.custom_data = Json(R"({"any": ["thing", 1, true]})");
    out.auto_register = true;
    out.captcha_code = "the captchaCode";
    out.captcha_token = "the captchaToken";
    out.password_encrypt_type = PasswordEncryptType::none;
    return out;
}

DecryptWechatMiniProgramDataDto decrypt_wechat_mini_program_data_dto()
{
    DecryptWechatMiniProgramDataDto out;
    out.code = "the code";
    out.iv = "the iv";
    out.encrypted_data = "the encryptedData";
    out.ext_idp_connidentifier = "the extIdpConnidentifier";
    return out;
}

GetWechatAccessTokenDto get_wechat_access_token_dto()
{
    GetWechatAccessTokenDto out;
    out.app_id = "the appId";
    out.app_secret = "the appSecret";
    return out;
}

WechatMobileAuthByCodeIdentityInput wechat_mobile_auth_by_code_identity_input()
{
    WechatMobileAuthByCodeIdentityInput out;
    out.code = "the code";
    out.app_id = "the appId";
    out.conn_id = "the connId";
    out.options = sign_in_options_dto();
    return out;
}

BindByRegiserInputApi bind_by_regiser_input_api()
{
    BindByRegiserInputApi out;
    out.key = "the key";
    out.action = "the action";
    return out;
}

BindByEmailCodeInputApi bind_by_email_code_input_api()
{
    BindByEmailCodeInputApi out;
    out.key = "the key";
    out.action = "the action";
    out.code = "the code";
    out.email = "alice@example.com";
    return out;
}

BindByPhoneCodeInputApi bind_by_phone_code_input_api()
{
    BindByPhoneCodeInputApi out;
    out.key = "the key";
    out.action = "the action";
    out.code = "the code";
    out.phone = "18800008888";
    out.phone_country_code = "+86";
    return out;
}

BindByAccountInputApi bind_by_account_input_api()
{
    BindByAccountInputApi out;
    out.key = "the key";
    out.action = "the action";
    out.password = "alice-password";
    out.account = "alice";
    return out;
}

BindByAccountsInputApi bind_by_accounts_input_api()
{
    BindByAccountsInputApi out;
    out.key = "the key";
    out.action = "the action";
    out.account = "alice";
    return out;
}

BindByAccountIdInputApi bind_by_account_id_input_api()
{
    BindByAccountIdInputApi out;
    out.key = "the key";
    out.action = "the action";
    out.account_id = "the accountId";
    return out;
}

asio::awaitable<Outcome> operation_decrypt_wechat_mini_program_data(const AuthenticationClient& client)
{
    const DecryptWechatMiniProgramDataDto request = decrypt_wechat_mini_program_data_dto();
    return outcome(client.decrypt_wechat_mini_program_data(request));
}

asio::awaitable<Outcome> operation_get_wechat_mp_access_token(const AuthenticationClient& client)
{
    const GetWechatAccessTokenDto request = get_wechat_access_token_dto();
    return outcome(client.get_wechat_mp_access_token(request));
}

asio::awaitable<Outcome> operation_get_wechat_mp_access_token_info(const AuthenticationClient& client)
{
    const GetWechatAccessTokenDto request = get_wechat_access_token_dto();
    return outcome(client.get_wechat_mp_access_token_info(request));
}

asio::awaitable<Outcome> operation_auth_by_code_identity(const AuthenticationClient& client)
{
    const WechatMobileAuthByCodeIdentityInput request = wechat_mobile_auth_by_code_identity_input();
    return outcome(client.auth_by_code_identity(request));
}

asio::awaitable<Outcome> operation_register_new_user(const AuthenticationClient& client)
{
    const BindByRegiserInputApi request = bind_by_regiser_input_api();
    return outcome(client.register_new_user(request));
}

asio::awaitable<Outcome> operation_bind_by_email_code(const AuthenticationClient& client)
{
    const BindByEmailCodeInputApi request = bind_by_email_code_input_api();
    return outcome(client.bind_by_email_code(request));
}

asio::awaitable<Outcome> operation_bind_by_phone_code(const AuthenticationClient& client)
{
    const BindByPhoneCodeInputApi request = bind_by_phone_code_input_api();
    return outcome(client.bind_by_phone_code(request));
}

asio::awaitable<Outcome> operation_bind_by_account(const AuthenticationClient& client)
{
    const BindByAccountInputApi request = bind_by_account_input_api();
    return outcome(client.bind_by_account(request));
}

asio::awaitable<Outcome> operation_select_account(const AuthenticationClient& client)
{
    const BindByAccountsInputApi request = bind_by_accounts_input_api();
    return outcome(client.select_account(request));
}

asio::awaitable<Outcome> operation_bind_by_account_id(const AuthenticationClient& client)
{
    const BindByAccountIdInputApi request = bind_by_account_id_input_api();
    return outcome(client.bind_by_account_id(request));
}

} // namespace

std::vector<SampleCall> wechat_calls()
{
    return {{"operations/decryptWechatMiniProgramData", operation_decrypt_wechat_mini_program_data},
            {"operations/getWechatMpAccessToken", operation_get_wechat_mp_access_token},
            {"operations/getWechatMpAccessTokenInfo", operation_get_wechat_mp_access_token_info},
            {"operations/authByCodeIdentity", operation_auth_by_code_identity},
            {"operations/registerNewUser", operation_register_new_user},
            {"operations/bindByEmailCode", operation_bind_by_email_code},
            {"operations/bindByPhoneCode", operation_bind_by_phone_code},
            {"operations/bindByAccount", operation_bind_by_account},
            {"operations/selectAccount", operation_select_account},
            {"operations/bindByAccountId", operation_bind_by_account_id}};
}

} // namespace genauth::test
