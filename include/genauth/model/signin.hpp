/// \file
/// Signing in with a password, a one-time code or a directory account.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/json.hpp>
#include <genauth/model/common.hpp>
#include <genauth/model/reply.hpp>
#include <genauth/open_enum.hpp>
#include <genauth/secret.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace genauth {

struct SignInConnectionNames {
    enum Known : unsigned char { password, passcode, ldap, ad };
    static constexpr std::array<std::string_view, 4> names{"PASSWORD", "PASSCODE", "LDAP", "AD"};
};
/// Which payload proves the identity.
using SignInConnection = OpenEnum<SignInConnectionNames>;

/// A password and one of the names it belongs to.
struct SignInByPasswordPayloadDto {
    Secret password;                       ///< Password, plain or encrypted per passwordEncryptType.
    std::optional<std::string> account{};  ///< Login name: username, phone or email.
    std::optional<std::string> email{};    ///< Email address, case-insensitive.
    std::optional<std::string> username{}; ///< Username, unique in the pool.
    std::optional<std::string> phone{};    ///< Phone number without calling code.
};

/// A one-time code and the address it was sent to.
struct SignInByPassCodePayloadDto {
    Secret pass_code;                   ///< Code sent before by SMS or email.
    std::optional<std::string> email{}; ///< Email address, case-insensitive.
    std::optional<std::string> phone{}; ///< Phone number without calling code.
    std::optional<std::string>
        phone_country_code{}; ///< Calling code such as +86; optional for mainland China.
};

/// An account of Windows AD.
struct SignInByAdPayloadDto {
    Secret password;              ///< Password, plain or encrypted per passwordEncryptType.
    std::string sam_account_name; ///< sAMAccountName in Windows AD.
};

/// An account of an LDAP directory.
struct SignInByLdapPayloadDto {
    Secret password;              ///< Password, plain or encrypted per passwordEncryptType.
    std::string sam_account_name; ///< sAMAccountName in the LDAP directory.
};

/// Optional settings of a sign-in.
struct SignInOptionsDto {
    std::optional<std::string> scope{};     ///< Space-separated scopes; must contain openid.
    std::optional<std::string> client_ip{}; ///< Real end-user IP when a back end calls.
    Json context{};                         ///< Extra request context passed to pipeline functions.
    std::optional<std::string> tenant_id{}; ///< Tenant ID.
    Json custom_data{};                     ///< Custom user fields; keys must be defined in the pool first.
    std::optional<bool>
        auto_register{}; ///< Create the account when it does not exist; not for the generic account form.
    std::optional<Secret> captcha_code{};  ///< Captcha text, needed after too many failed logins.
    std::optional<Secret> captcha_token{}; ///< Token returned with the captcha; required with captchaCode.
    std::optional<PasswordEncryptType>
        password_encrypt_type{}; ///< How the password is encrypted: none (default), rsa or sm2.
};

/// Request of sign_in_by_credentials. `client_id` and `client_secret` are filled in from the options when
/// empty.
struct SigninByCredentialsDto {
    SignInConnection connection;                                   ///< PASSWORD, PASSCODE, LDAP or AD.
    std::optional<SignInByPasswordPayloadDto> password_payload{};  ///< Required when connection is PASSWORD.
    std::optional<SignInByPassCodePayloadDto> pass_code_payload{}; ///< Required when connection is PASSCODE.
    std::optional<SignInByAdPayloadDto> ad_payload{};              ///< Required when connection is AD.
    std::optional<SignInByLdapPayloadDto> ldap_payload{};          ///< Required when connection is LDAP.
    std::optional<SignInOptionsDto> options{};                     ///< Optional settings.
    std::optional<std::string> client_id{}; ///< Application ID; needed with client_secret_post.
    std::optional<Secret> client_secret{};  ///< Application secret; needed with client_secret_post.
};

/// The tokens of a signed-in user.
struct LoginTokenResponseDataDto {
    std::optional<std::string> scope{};    ///< Scope of the access token.
    std::optional<Secret> access_token{};  ///< Access token.
    std::optional<Secret> id_token{};      ///< JWT that identifies the user.
    std::optional<Secret> refresh_token{}; ///< Refresh token; needs scope offline_access.
    std::string token_type;                ///< Token type, bearer.
    std::int64_t expire_in = 0;            ///< Token lifetime in seconds (singular spelling).
};

/// Answer of the operations that sign in.
struct LoginTokenRespDto : ApiReply {
    LoginTokenResponseDataDto data; ///< The tokens.
};

struct SignInByMobileConnectionNames {
    enum Known : unsigned char {
        apple,
        wechat,
        alipay,
        wechatwork,
        wechatwork_agency,
        lark_internal,
        lark_public,
        lark_block,
        yidun,
        wechat_mini_program_code,
        wechat_mini_program_phone,
        wechat_mini_program_code_and_phone,
        google,
        facebook,
        qq,
        weibo,
        baidu,
        linkedin,
        dingtalk,
        github,
        gitee,
        gitlab,
        douyin,
        kuaishou,
        xiaomi,
        line,
        slack,
        oppo,
        huawei,
        amazon,
        douyin_mini_program_code,
        douyin_mini_program_code_and_phone
    };
    static constexpr std::array<std::string_view, 32> names{"apple",
                                                            "wechat",
                                                            "alipay",
                                                            "wechatwork",
                                                            "wechatwork_agency",
                                                            "lark_internal",
                                                            "lark_public",
                                                            "lark_block",
                                                            "yidun",
                                                            "wechat_mini_program_code",
                                                            "wechat_mini_program_phone",
                                                            "wechat_mini_program_code_and_phone",
                                                            "google",
                                                            "facebook",
                                                            "qq",
                                                            "weibo",
                                                            "baidu",
                                                            "linkedin",
                                                            "dingtalk",
                                                            "github",
                                                            "gitee",
                                                            "gitlab",
                                                            "douyin",
                                                            "kuaishou",
                                                            "xiaomi",
                                                            "line",
                                                            "slack",
                                                            "oppo",
                                                            "huawei",
                                                            "amazon",
                                                            "douyin_mini_program_code",
                                                            "douyin_mini_program_code_and_phone"};
};
/// Which payload proves the identity.
using SignInByMobileConnection = OpenEnum<SignInByMobileConnectionNames>;

/// Proof of connection wechat.
struct SignInByWechatPayloadDto {
    std::optional<Secret> code{}; ///< One-time code from the WeChat app.
};

/// Proof of connection apple.
struct SignInByApplePayloadDto {
    std::optional<Secret> code{}; ///< One-time code from the Apple SDK.
};

/// Proof of connection alipay.
struct SignInByAlipayPayloadDto {
    std::optional<Secret> code{}; ///< One-time code from the Alipay app.
};

/// Proof of connection wechatwork.
struct SignInByWechatworkDto {
    std::optional<Secret> code{}; ///< One-time code from the WeCom app.
};

/// Proof of connection wechatwork_agency.
struct SignInByWechatworkAgencyPayloadDto {
    std::optional<Secret> code{}; ///< One-time code from the WeCom app (agency mode).
};

/// Proof of connection lark_public.
struct SignInByLarkPublicPayloadDto {
    std::optional<Secret> code{}; ///< One-time code from the Lark store app.
};

/// Proof of connection lark_internal.
struct SignInByLarkInternalPayloadDto {
    std::optional<Secret> code{}; ///< One-time code from the Lark internal app.
};

/// Proof of connection lark_block.
struct SignInByLarkBlockPayloadDto {
    std::optional<Secret> code{}; ///< One-time code from the Lark block.
};

/// Proof of connection yidun.
struct SignInByYidunPayloadDto {
    std::optional<Secret> token{};        ///< Yidun token.
    std::optional<Secret> access_token{}; ///< Carrier authorisation code from NetEase Yidun.
};

/// Proof of connection wechat_mini_program_code.
struct SignInByWechatMiniProgramCodePayloadDto {
    std::optional<std::string> encrypted_data{}; ///< Encrypted open data from the platform.
    std::optional<std::string> iv{};             ///< Initial vector for the encrypted data.
    Secret code;                                 ///< Code from wx.login.
};

/// Proof of connection wechat_mini_program_phone.
struct SignInByWechatMiniProgramPhonePayloadDto {
    std::string encrypted_data; ///< Encrypted open data from the platform.
    std::string iv;             ///< Initial vector for the encrypted data.
    Secret code;                ///< Code from wx.login.
};

/// The phone part of a WeChat mini program's sign-in.
struct SignInByWechatMiniProgramPhoneInfoPayloadDto {
    Secret code; ///< Code from the phone-number button.
};

/// Proof of connection wechat_mini_program_code_and_phone.
struct SignInByWechatMiniProgramCodeAndPhonePayloadDto {
    SignInByWechatMiniProgramCodePayloadDto wx_login_info;      ///< Login part of the WeChat payload.
    SignInByWechatMiniProgramPhoneInfoPayloadDto wx_phone_info; ///< Phone part of the WeChat payload.
};

/// Proof of connection douyin_mini_program_code.
struct SignInByDouyinMiniProgramCodePayloadDto {
    std::optional<std::string> encrypted_data{}; ///< Encrypted open data from the platform.
    std::optional<std::string> iv{};             ///< Initial vector for the encrypted data.
    Secret code;                                 ///< Code from tt.login.
};

/// The phone part of a Douyin mini program's sign-in.
struct SignInByDouyinMiniProgramPhoneInfoPayloadDto {
    std::optional<std::string> iv{};             ///< Initial vector for the encrypted data.
    std::optional<std::string> encrypted_data{}; ///< Encrypted open data from the platform.
};

/// Proof of connection douyin_mini_program_code_and_phone.
struct SignInByDouyinMiniProgramCodeAndPhonePayloadDto {
    SignInByDouyinMiniProgramCodePayloadDto login_params;      ///< Login part of the Douyin payload.
    SignInByDouyinMiniProgramPhoneInfoPayloadDto phone_params; ///< Phone part of the Douyin payload.
};

/// Proof of connection google.
struct SignInByGooglePayloadDto {
    Secret code; ///< One-time code from the Google SDK.
};

/// Proof of connection facebook.
struct SignInByFacebookPayloadDto {
    Secret access_token; ///< Access token from the Facebook app SDK.
};

/// Proof of connection qq.
struct SignInByQQPayloadDto {
    Secret access_token; ///< Access token from the QQ app SDK.
};

/// Proof of connection weibo.
struct SignInByWeiboPayloadDto {
    Secret access_token; ///< Access token from the Weibo app SDK.
};

/// Proof of connection baidu.
struct SignInByBaiduPayloadDto {
    std::optional<Secret> code{};         ///< Baidu code; alternative to access_token and preferred.
    std::optional<Secret> access_token{}; ///< Baidu access token; alternative to code.
};

/// Proof of connection linkedin.
struct SignInByLinkedInPayloadDto {
    Secret code; ///< One-time code from LinkedIn.
};

/// Proof of connection dingtalk.
struct SignInByDingTalkPayloadDto {
    Secret code;                       ///< One-time code from the DingTalk app.
    std::optional<bool> is_sns_code{}; ///< Set true when the code needs the DingTalk sns user-info call.
};

/// Proof of connection github.
struct SignInByGithubPayloadDto {
    Secret code; ///< One-time code from GitHub.
};

/// Proof of connection gitee.
struct SignInByGiteePayloadDto {
    Secret code; ///< One-time code from Gitee.
};

/// Proof of connection gitlab.
struct SignInByGitlabPayloadDto {
    Secret code; ///< One-time code from GitLab.
};

/// Proof of connection douyin.
struct SignInByDouyinPayloadDto {
    Secret code; ///< One-time code from the Douyin app.
};

/// Proof of connection kuaishou.
struct SignInByKuaishouPayloadDto {
    Secret code; ///< One-time code from the Kuaishou app.
};

/// Proof of connection xiaomi.
struct SignInByXiaomiPayloadDto {
    Secret code; ///< One-time code from Xiaomi.
};

/// Proof of connection line.
struct SignInByLinePayloadDto {
    Secret access_token;              ///< Access token from the LINE app SDK.
    std::optional<Secret> id_token{}; ///< LINE id_token (scope openid); preferred over access_token.
};

/// Proof of connection slack.
struct SignInBySlackPayloadDto {
    Secret code; ///< One-time code from Slack.
};

/// Proof of connection oppo.
struct SignInByOPPOPayloadDto {
    Secret code; ///< One-time code from OPPO.
};

/// Proof of connection huawei.
struct SignInByHuaweiPayloadDto {
    Secret code; ///< One-time code from Huawei.
};

/// Proof of connection amazon.
struct SignInByAmazonPayloadDto {
    Secret access_token; ///< Access token from the Amazon app SDK.
};

/// Optional settings of a social sign-in.
struct SignInByMobileOptionsDto {
    std::optional<std::string> scope{};     ///< Space-separated scopes; must contain openid.
    Json context{};                         ///< Extra request context passed to pipeline functions.
    std::optional<std::string> tenant_id{}; ///< Tenant ID.
    Json custom_data{};                     ///< Custom user fields; keys must be defined in the pool first.
};

/// Request of sign_in_by_mobile. `client_id` and `client_secret` are filled in from the options when empty.
struct SigninByMobileDto {
    std::string ext_idp_connidentifier;  ///< Identifier of the identity-source connection.
    SignInByMobileConnection connection; ///< Social login type; selects the payload member.
    std::optional<SignInByWechatPayloadDto> wechat_payload{};  ///< Data for connection wechat.
    std::optional<SignInByApplePayloadDto> apple_payload{};    ///< Data for connection apple.
    std::optional<SignInByAlipayPayloadDto> alipay_payload{};  ///< Data for connection alipay.
    std::optional<SignInByWechatworkDto> wechatwork_payload{}; ///< Data for connection wechatwork.
    std::optional<SignInByWechatworkAgencyPayloadDto>
        wechatwork_agency_payload{}; ///< Data for connection wechatwork_agency.
    std::optional<SignInByLarkPublicPayloadDto> lark_public_payload{}; ///< Data for connection lark_public.
    std::optional<SignInByLarkInternalPayloadDto>
        lark_internal_payload{};                                     ///< Data for connection lark_internal.
    std::optional<SignInByLarkBlockPayloadDto> lark_block_payload{}; ///< Data for connection lark_block.
    std::optional<SignInByYidunPayloadDto> yidun_payload{};          ///< Data for connection yidun.
    std::optional<SignInByWechatMiniProgramCodePayloadDto>
        wechat_mini_program_code_payload{}; ///< Data for connection wechat_mini_program_code.
    std::optional<SignInByWechatMiniProgramPhonePayloadDto>
        wechat_mini_program_phone_payload{}; ///< Data for connection wechat_mini_program_phone.
    std::optional<SignInByWechatMiniProgramCodeAndPhonePayloadDto>
        wechat_mini_program_code_and_phone_payload{}; ///< Data for connection
                                                      ///< wechat_mini_program_code_and_phone.
    std::optional<SignInByDouyinMiniProgramCodePayloadDto>
        douyin_mini_program_code_payload{}; ///< Data for connection douyin_mini_program_code.
    std::optional<SignInByDouyinMiniProgramCodeAndPhonePayloadDto>
        douyin_mini_program_code_and_phone_payload{};             ///< Data for connection
                                                                  ///< douyin_mini_program_code_and_phone.
    std::optional<SignInByGooglePayloadDto> google_payload{};     ///< Data for connection google.
    std::optional<SignInByFacebookPayloadDto> facebook_payload{}; ///< Data for connection facebook.
    std::optional<SignInByQQPayloadDto> qq_payload{};             ///< Data for connection qq.
    std::optional<SignInByWeiboPayloadDto> weibo_payload{};       ///< Data for connection weibo.
    std::optional<SignInByBaiduPayloadDto>
        baidu_payload{}; ///< Data for connection baidu; code wins over access_token.
    std::optional<SignInByLinkedInPayloadDto> linked_in_payload{}; ///< Data for connection linkedin.
    std::optional<SignInByDingTalkPayloadDto> ding_talk_payload{}; ///< Data for connection dingtalk.
    std::optional<SignInByGithubPayloadDto> github_payload{};      ///< Data for connection github.
    std::optional<SignInByGiteePayloadDto> gitee_payload{};        ///< Data for connection gitee.
    std::optional<SignInByGitlabPayloadDto> gitlab_payload{};      ///< Data for connection gitlab.
    std::optional<SignInByDouyinPayloadDto> douyin_payload{};      ///< Data for connection douyin.
    std::optional<SignInByKuaishouPayloadDto> kuaishou_payload{};  ///< Data for connection kuaishou.
    std::optional<SignInByXiaomiPayloadDto> xiaomi_payload{};      ///< Data for connection xiaomi.
    std::optional<SignInByLinePayloadDto> line_payload{};          ///< Data for connection line.
    std::optional<SignInBySlackPayloadDto> slack_payload{};        ///< Data for connection slack.
    std::optional<SignInByOPPOPayloadDto> oppo_payload{};          ///< Data for connection oppo.
    std::optional<SignInByHuaweiPayloadDto> huawei_payload{};      ///< Data for connection huawei.
    std::optional<SignInByAmazonPayloadDto> amazon_payload{};      ///< Data for connection amazon.
    std::optional<SignInByMobileOptionsDto> options{};             ///< Optional settings.
    std::optional<std::string> client_id{}; ///< Application ID; needed with client_secret_post.
    std::optional<Secret> client_secret{};  ///< Application secret; needed with client_secret_post.
};

/// Optional settings of a switch of accounts.
struct SignInBySwitchOptionsDto {
    std::optional<std::string> scope{}; ///< Space-separated scopes; must contain openid.
    Json context{};                     ///< Extra request context passed to pipeline functions.
    Json custom_data{};                 ///< Custom user fields; keys must be defined in the pool first.
};

/// Request of switch_login_by_user.
struct PublicAccountSwitchLoginDto {
    std::string target_user_id;                        ///< User ID to switch to.
    std::optional<SignInBySwitchOptionsDto> options{}; ///< Optional settings.
};

/// Query of get_alipay_auth_info.
struct GetAlipayAuthInfoParams {
    std::string ext_idp_connidentifier; ///< Identifier of the identity-source connection.
};

/// What launches the Alipay app.
struct AlipayAuthInfoDataDto {
    std::string auth_info; ///< Signed string used to launch the Alipay app.
};

/// Answer of get_alipay_auth_info.
struct GetAlipayAuthInfoRespDto : ApiReply {
    AlipayAuthInfoDataDto data; ///< What launches the Alipay app.
};

/// A captcha.
struct GetCaptchaCodeDataDto {
    std::string captcha_code_svg; ///< SVG image of the captcha.
    Secret captcha_token;         ///< Token tied to the captcha; send it with the captcha text.
};

/// Answer of gene_catcha_code_and_token.
struct GetCaptchaCodeRespDto : ApiReply {
    GetCaptchaCodeDataDto data; ///< A captcha.
};

/// Request of validate_password.
struct ValidatePasswordDto {
    std::optional<std::string> phone{};    ///< Phone number without calling code.
    std::optional<std::string> email{};    ///< Email address, case-insensitive.
    std::optional<std::string> username{}; ///< Username, unique in the pool.
    std::optional<std::string>
        phone_country_code{};         ///< Calling code such as +86; optional for mainland China.
    std::optional<Secret> password{}; ///< Password to check.
    std::optional<PasswordEncryptType>
        password_encrypt_type{}; ///< How the password is encrypted: none (default), rsa or sm2.
};

/// The verdict on a password.
struct ValidatePasswordResultDto {
    bool valid = false; ///< Whether the password matches.
};

/// Answer of validate_password.
struct ValidatePasswordRespDto : ApiReply {
    ValidatePasswordResultDto data; ///< The verdict on a password.
};

} // namespace genauth
