// Sample calls of signin. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/signin.hpp>

namespace genauth::test {
namespace {

SignInByPasswordPayloadDto sign_in_by_password_payload_dto()
{
    SignInByPasswordPayloadDto out;
    out.password = "alice-password";
    out.account = "alice";
    out.email = "alice@example.com";
    out.username = "alice";
    out.phone = "18800008888";
    return out;
}

SignInByPassCodePayloadDto sign_in_by_pass_code_payload_dto()
{
    SignInByPassCodePayloadDto out;
    out.pass_code = "the passCode";
    out.email = "alice@example.com";
    out.phone = "18800008888";
    out.phone_country_code = "+86";
    return out;
}

SignInByAdPayloadDto sign_in_by_ad_payload_dto()
{
    SignInByAdPayloadDto out;
    out.password = "alice-password";
    out.sam_account_name = "the sAMAccountName";
    return out;
}

SignInByLdapPayloadDto sign_in_by_ldap_payload_dto()
{
    SignInByLdapPayloadDto out;
    out.password = "alice-password";
    out.sam_account_name = "the sAMAccountName";
    return out;
}

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

SigninByCredentialsDto signin_by_credentials_dto()
{
    SigninByCredentialsDto out;
    out.connection = SignInConnection::password;
    out.password_payload = sign_in_by_password_payload_dto();
    out.pass_code_payload = sign_in_by_pass_code_payload_dto();
    out.ad_payload = sign_in_by_ad_payload_dto();
    out.ldap_payload = sign_in_by_ldap_payload_dto();
    out.options = sign_in_options_dto();
    out.client_id = "emulated-app";
    out.client_secret = "emulated-app-secret";
    return out;
}

SignInByWechatPayloadDto sign_in_by_wechat_payload_dto()
{
    SignInByWechatPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByApplePayloadDto sign_in_by_apple_payload_dto()
{
    SignInByApplePayloadDto out;
    out.code = "the code";
    return out;
}

SignInByAlipayPayloadDto sign_in_by_alipay_payload_dto()
{
    SignInByAlipayPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByWechatworkDto sign_in_by_wechatwork_dto()
{
    SignInByWechatworkDto out;
    out.code = "the code";
    return out;
}

SignInByWechatworkAgencyPayloadDto sign_in_by_wechatwork_agency_payload_dto()
{
    SignInByWechatworkAgencyPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByLarkPublicPayloadDto sign_in_by_lark_public_payload_dto()
{
    SignInByLarkPublicPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByLarkInternalPayloadDto sign_in_by_lark_internal_payload_dto()
{
    SignInByLarkInternalPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByLarkBlockPayloadDto sign_in_by_lark_block_payload_dto()
{
    SignInByLarkBlockPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByYidunPayloadDto sign_in_by_yidun_payload_dto()
{
    SignInByYidunPayloadDto out;
    out.token = "the token";
    out.access_token = "the accessToken";
    return out;
}

SignInByWechatMiniProgramCodePayloadDto sign_in_by_wechat_mini_program_code_payload_dto()
{
    SignInByWechatMiniProgramCodePayloadDto out;
    out.encrypted_data = "the encryptedData";
    out.iv = "the iv";
    out.code = "the code";
    return out;
}

SignInByWechatMiniProgramPhonePayloadDto sign_in_by_wechat_mini_program_phone_payload_dto()
{
    SignInByWechatMiniProgramPhonePayloadDto out;
    out.encrypted_data = "the encryptedData";
    out.iv = "the iv";
    out.code = "the code";
    return out;
}

SignInByWechatMiniProgramPhoneInfoPayloadDto sign_in_by_wechat_mini_program_phone_info_payload_dto()
{
    SignInByWechatMiniProgramPhoneInfoPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByWechatMiniProgramCodeAndPhonePayloadDto sign_in_by_wechat_mini_program_code_and_phone_payload_dto()
{
    SignInByWechatMiniProgramCodeAndPhonePayloadDto out;
    out.wx_login_info = sign_in_by_wechat_mini_program_code_payload_dto();
    out.wx_phone_info = sign_in_by_wechat_mini_program_phone_info_payload_dto();
    return out;
}

SignInByDouyinMiniProgramCodePayloadDto sign_in_by_douyin_mini_program_code_payload_dto()
{
    SignInByDouyinMiniProgramCodePayloadDto out;
    out.encrypted_data = "the encryptedData";
    out.iv = "the iv";
    out.code = "the code";
    return out;
}

SignInByDouyinMiniProgramPhoneInfoPayloadDto sign_in_by_douyin_mini_program_phone_info_payload_dto()
{
    SignInByDouyinMiniProgramPhoneInfoPayloadDto out;
    out.iv = "the iv";
    out.encrypted_data = "the encryptedData";
    return out;
}

SignInByDouyinMiniProgramCodeAndPhonePayloadDto sign_in_by_douyin_mini_program_code_and_phone_payload_dto()
{
    SignInByDouyinMiniProgramCodeAndPhonePayloadDto out;
    out.login_params = sign_in_by_douyin_mini_program_code_payload_dto();
    out.phone_params = sign_in_by_douyin_mini_program_phone_info_payload_dto();
    return out;
}

SignInByGooglePayloadDto sign_in_by_google_payload_dto()
{
    SignInByGooglePayloadDto out;
    out.code = "the code";
    return out;
}

SignInByFacebookPayloadDto sign_in_by_facebook_payload_dto()
{
    SignInByFacebookPayloadDto out;
    out.access_token = "the access_token";
    return out;
}

SignInByQQPayloadDto sign_in_by_qqpayload_dto()
{
    SignInByQQPayloadDto out;
    out.access_token = "the access_token";
    return out;
}

SignInByWeiboPayloadDto sign_in_by_weibo_payload_dto()
{
    SignInByWeiboPayloadDto out;
    out.access_token = "the access_token";
    return out;
}

SignInByBaiduPayloadDto sign_in_by_baidu_payload_dto()
{
    SignInByBaiduPayloadDto out;
    out.code = "the code";
    out.access_token = "the access_token";
    return out;
}

SignInByLinkedInPayloadDto sign_in_by_linked_in_payload_dto()
{
    SignInByLinkedInPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByDingTalkPayloadDto sign_in_by_ding_talk_payload_dto()
{
    SignInByDingTalkPayloadDto out;
    out.code = "the code";
    out.is_sns_code = true;
    return out;
}

SignInByGithubPayloadDto sign_in_by_github_payload_dto()
{
    SignInByGithubPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByGiteePayloadDto sign_in_by_gitee_payload_dto()
{
    SignInByGiteePayloadDto out;
    out.code = "the code";
    return out;
}

SignInByGitlabPayloadDto sign_in_by_gitlab_payload_dto()
{
    SignInByGitlabPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByDouyinPayloadDto sign_in_by_douyin_payload_dto()
{
    SignInByDouyinPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByKuaishouPayloadDto sign_in_by_kuaishou_payload_dto()
{
    SignInByKuaishouPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByXiaomiPayloadDto sign_in_by_xiaomi_payload_dto()
{
    SignInByXiaomiPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByLinePayloadDto sign_in_by_line_payload_dto()
{
    SignInByLinePayloadDto out;
    out.access_token = "the access_token";
    out.id_token = "the id_token";
    return out;
}

SignInBySlackPayloadDto sign_in_by_slack_payload_dto()
{
    SignInBySlackPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByOPPOPayloadDto sign_in_by_oppopayload_dto()
{
    SignInByOPPOPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByHuaweiPayloadDto sign_in_by_huawei_payload_dto()
{
    SignInByHuaweiPayloadDto out;
    out.code = "the code";
    return out;
}

SignInByAmazonPayloadDto sign_in_by_amazon_payload_dto()
{
    SignInByAmazonPayloadDto out;
    out.access_token = "the access_token";
    return out;
}

SignInByMobileOptionsDto sign_in_by_mobile_options_dto()
{
    SignInByMobileOptionsDto out;
    out.scope = "openid profile";
    out.context = Json(R"({"any": ["thing", 1, true]})");
    out.tenant_id = "the tenantId";
    out.custom_data = Json(R"({"any": ["thing", 1, true]})");
    return out;
}

SigninByMobileDto signin_by_mobile_dto()
{
    SigninByMobileDto out;
    out.ext_idp_connidentifier = "the extIdpConnidentifier";
    out.connection = SignInByMobileConnection::apple;
    out.wechat_payload = sign_in_by_wechat_payload_dto();
    out.apple_payload = sign_in_by_apple_payload_dto();
    out.alipay_payload = sign_in_by_alipay_payload_dto();
    out.wechatwork_payload = sign_in_by_wechatwork_dto();
    out.wechatwork_agency_payload = sign_in_by_wechatwork_agency_payload_dto();
    out.lark_public_payload = sign_in_by_lark_public_payload_dto();
    out.lark_internal_payload = sign_in_by_lark_internal_payload_dto();
    out.lark_block_payload = sign_in_by_lark_block_payload_dto();
    out.yidun_payload = sign_in_by_yidun_payload_dto();
    out.wechat_mini_program_code_payload = sign_in_by_wechat_mini_program_code_payload_dto();
    out.wechat_mini_program_phone_payload = sign_in_by_wechat_mini_program_phone_payload_dto();
    out.wechat_mini_program_code_and_phone_payload =
        sign_in_by_wechat_mini_program_code_and_phone_payload_dto();
    out.douyin_mini_program_code_payload = sign_in_by_douyin_mini_program_code_payload_dto();
    out.douyin_mini_program_code_and_phone_payload =
        sign_in_by_douyin_mini_program_code_and_phone_payload_dto();
    out.google_payload = sign_in_by_google_payload_dto();
    out.facebook_payload = sign_in_by_facebook_payload_dto();
    out.qq_payload = sign_in_by_qqpayload_dto();
    out.weibo_payload = sign_in_by_weibo_payload_dto();
    out.baidu_payload = sign_in_by_baidu_payload_dto();
    out.linked_in_payload = sign_in_by_linked_in_payload_dto();
    out.ding_talk_payload = sign_in_by_ding_talk_payload_dto();
    out.github_payload = sign_in_by_github_payload_dto();
    out.gitee_payload = sign_in_by_gitee_payload_dto();
    out.gitlab_payload = sign_in_by_gitlab_payload_dto();
    out.douyin_payload = sign_in_by_douyin_payload_dto();
    out.kuaishou_payload = sign_in_by_kuaishou_payload_dto();
    out.xiaomi_payload = sign_in_by_xiaomi_payload_dto();
    out.line_payload = sign_in_by_line_payload_dto();
    out.slack_payload = sign_in_by_slack_payload_dto();
    out.oppo_payload = sign_in_by_oppopayload_dto();
    out.huawei_payload = sign_in_by_huawei_payload_dto();
    out.amazon_payload = sign_in_by_amazon_payload_dto();
    out.options = sign_in_by_mobile_options_dto();
    out.client_id = "emulated-app";
    out.client_secret = "emulated-app-secret";
    return out;
}

SignInBySwitchOptionsDto sign_in_by_switch_options_dto()
{
    SignInBySwitchOptionsDto out;
    out.scope = "openid profile";
    out.context = Json(R"({"any": ["thing", 1, true]})");
    out.custom_data = Json(R"({"any": ["thing", 1, true]})");
    return out;
}

PublicAccountSwitchLoginDto public_account_switch_login_dto()
{
    PublicAccountSwitchLoginDto out;
    out.target_user_id = "the targetUserId";
    out.options = sign_in_by_switch_options_dto();
    return out;
}

GetAlipayAuthInfoParams get_alipay_auth_info_params()
{
    GetAlipayAuthInfoParams out;
    out.ext_idp_connidentifier = "the extIdpConnidentifier";
    return out;
}

ValidatePasswordDto validate_password_dto()
{
    ValidatePasswordDto out;
    out.phone = "18800008888";
    out.email = "alice@example.com";
    out.username = "alice";
    out.phone_country_code = "+86";
    out.password = "alice-password";
    out.password_encrypt_type = PasswordEncryptType::none;
    return out;
}

asio::awaitable<Outcome> operation_sign_in_by_credentials(const AuthenticationClient& client)
{
    const SigninByCredentialsDto request = signin_by_credentials_dto();
    return outcome(client.sign_in_by_credentials(request));
}

asio::awaitable<Outcome> operation_sign_in_by_mobile(const AuthenticationClient& client)
{
    const SigninByMobileDto request = signin_by_mobile_dto();
    return outcome(client.sign_in_by_mobile(request));
}

asio::awaitable<Outcome> operation_switch_login_by_user(const AuthenticationClient& client)
{
    const PublicAccountSwitchLoginDto request = public_account_switch_login_dto();
    return outcome(client.switch_login_by_user(request));
}

asio::awaitable<Outcome> operation_get_alipay_auth_info(const AuthenticationClient& client)
{
    const GetAlipayAuthInfoParams request = get_alipay_auth_info_params();
    return outcome(client.get_alipay_auth_info(request));
}

asio::awaitable<Outcome> operation_gene_catcha_code_and_token(const AuthenticationClient& client)
{
    return outcome(client.gene_catcha_code_and_token());
}

asio::awaitable<Outcome> operation_validate_password(const AuthenticationClient& client)
{
    const ValidatePasswordDto request = validate_password_dto();
    return outcome(client.validate_password(request));
}

asio::awaitable<Outcome> shortcut_sign_in_by_email_password(const AuthenticationClient& client)
{
    const SignInOptionsDto options = sign_in_options_dto();
    return outcome(client.sign_in_by_email_password("alice@example.com", "alice-password", options));
}

asio::awaitable<Outcome> shortcut_sign_in_by_phone_password(const AuthenticationClient& client)
{
    const SignInOptionsDto options = sign_in_options_dto();
    return outcome(client.sign_in_by_phone_password("18800008888", "alice-password", options));
}

asio::awaitable<Outcome> shortcut_sign_in_by_username_password(const AuthenticationClient& client)
{
    const SignInOptionsDto options = sign_in_options_dto();
    return outcome(client.sign_in_by_username_password("alice", "alice-password", options));
}

asio::awaitable<Outcome> shortcut_sign_in_by_account_password(const AuthenticationClient& client)
{
    const SignInOptionsDto options = sign_in_options_dto();
    return outcome(client.sign_in_by_account_password("alice", "alice-password", options));
}

asio::awaitable<Outcome> shortcut_sign_in_by_email_pass_code(const AuthenticationClient& client)
{
    const SignInOptionsDto options = sign_in_options_dto();
    return outcome(client.sign_in_by_email_pass_code("alice@example.com", "the passCode", options));
}

asio::awaitable<Outcome> shortcut_sign_in_by_phone_pass_code(const AuthenticationClient& client)
{
    const SignInOptionsDto options = sign_in_options_dto();
    return outcome(client.sign_in_by_phone_pass_code("18800008888", "the passCode", "+86", options));
}

asio::awaitable<Outcome> shortcut_sign_in_by_ad(const AuthenticationClient& client)
{
    const SignInOptionsDto options = sign_in_options_dto();
    return outcome(client.sign_in_by_ad("the sAMAccountName", "alice-password", options));
}

asio::awaitable<Outcome> shortcut_sign_in_by_ldap(const AuthenticationClient& client)
{
    const SignInOptionsDto options = sign_in_options_dto();
    return outcome(client.sign_in_by_ldap("the sAMAccountName", "alice-password", options));
}

} // namespace

std::vector<SampleCall> signin_calls()
{
    return {{"operations/signInByCredentials", operation_sign_in_by_credentials},
            {"operations/signInByMobile", operation_sign_in_by_mobile},
            {"operations/switchLoginByUser", operation_switch_login_by_user},
            {"operations/getAlipayAuthInfo", operation_get_alipay_auth_info},
            {"operations/geneCatchaCodeAndToken", operation_gene_catcha_code_and_token},
            {"operations/validatePassword", operation_validate_password},
            {"shortcuts/signInByEmailPassword", shortcut_sign_in_by_email_password},
            {"shortcuts/signInByPhonePassword", shortcut_sign_in_by_phone_password},
            {"shortcuts/signInByUsernamePassword", shortcut_sign_in_by_username_password},
            {"shortcuts/signInByAccountPassword", shortcut_sign_in_by_account_password},
            {"shortcuts/signInByEmailPassCode", shortcut_sign_in_by_email_pass_code},
            {"shortcuts/signInByPhonePassCode", shortcut_sign_in_by_phone_pass_code},
            {"shortcuts/signInByAD", shortcut_sign_in_by_ad},
            {"shortcuts/signInByLDAP", shortcut_sign_in_by_ldap}};
}

} // namespace genauth::test
