/// \file
/// The user.
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
#include <vector>

namespace genauth {

struct UserStatusNames {
    enum Known : unsigned char { suspended, resigned, activated, archived, deactivated };
    static constexpr std::array<std::string_view, 5> names{"Suspended", "Resigned", "Activated", "Archived",
                                                           "Deactivated"};
};
/// State of an account.
using UserStatus = OpenEnum<UserStatusNames>;

struct WorkStatusNames {
    enum Known : unsigned char { closed, active };
    static constexpr std::array<std::string_view, 2> names{"Closed", "Active"};
};
/// State of an employment.
using WorkStatus = OpenEnum<WorkStatusNames>;

struct UserSourceTypeNames {
    enum Known : unsigned char { excel, register_, admin_created, sync };
    static constexpr std::array<std::string_view, 4> names{"excel", "register", "adminCreated", "sync"};
};
/// How an account came into the user pool.
using UserSourceType = OpenEnum<UserSourceTypeNames>;

struct IdentityProviderNames {
    enum Known : unsigned char {
        oidc,
        oauth2,
        saml,
        ldap,
        ad,
        cas,
        azure_ad,
        wechat,
        google,
        qq,
        wechatwork,
        dingtalk,
        weibo,
        github,
        alipay,
        apple,
        baidu,
        lark,
        gitlab,
        twitter,
        facebook,
        slack,
        linkedin,
        yidun,
        qingcloud,
        gitee,
        instagram,
        welink,
        huawei,
        honor,
        xiaomi,
        oppo,
        aws,
        amazon,
        douyin,
        kuaishou,
        line,
        sdbz,
        zjzwfw,
        zzding,
        seeyona8v5
    };
    static constexpr std::array<std::string_view, 41> names{
        "oidc",     "oauth2",   "saml",   "ldap",       "ad",       "cas",       "azure-ad",
        "wechat",   "google",   "qq",     "wechatwork", "dingtalk", "weibo",     "github",
        "alipay",   "apple",    "baidu",  "lark",       "gitlab",   "twitter",   "facebook",
        "slack",    "linkedin", "yidun",  "qingcloud",  "gitee",    "instagram", "welink",
        "huawei",   "honor",    "xiaomi", "oppo",       "aws",      "amazon",    "douyin",
        "kuaishou", "line",     "sdbz",   "zjzwfw",     "zzding",   "seeyona8v5"};
};
/// Type of an external identity source.
using IdentityProvider = OpenEnum<IdentityProviderNames>;

/// An identity of the user at an external source.
struct IdentityDto {
    std::string identity_id;                     ///< External identity ID.
    std::optional<std::string> ext_idp_id{};     ///< Identity-source ID.
    IdentityProvider provider;                   ///< Type of the external identity source.
    std::optional<std::string> type{};           ///< Kind of ID at the source, such as openid or unionid.
    std::optional<std::string> user_id_in_idp{}; ///< User ID at the identity source.
    Json user_info_in_idp{};                     ///< Profile at the identity source.
    std::optional<Secret>
        access_token{}; ///< Access token at the identity source; only returned to the user himself.
    std::optional<Secret> refresh_token{};      ///< Refresh token at the identity source.
    std::vector<std::string> origin_conn_ids{}; ///< Connections this identity came from.
};

/// A user, as far as the scopes of the token allow. Times are ISO 8601 text.
struct UserDto {
    std::string user_id;                      ///< User ID.
    std::optional<std::string> created_at{};  ///< Creation time.
    std::optional<std::string> updated_at{};  ///< Last update time.
    std::optional<UserStatus> status{};       ///< Account state.
    std::optional<WorkStatus> work_status{};  ///< Employment state.
    std::optional<std::string> external_id{}; ///< ID of the user in an external system.
    std::optional<std::string> email{};       ///< Email address, case-insensitive.
    std::optional<std::string> phone{};       ///< Phone number without calling code.
    std::optional<std::string>
        phone_country_code{};                   ///< Calling code such as +86; optional for mainland China.
    std::optional<std::string> username{};      ///< Username, unique in the pool.
    std::optional<std::string> name{};          ///< Real name, not unique.
    std::optional<std::string> nickname{};      ///< Nickname.
    std::optional<std::string> photo{};         ///< Avatar address.
    std::optional<std::int64_t> logins_count{}; ///< Total number of logins.
    std::optional<std::string> last_login{};    ///< Time of the last login.
    std::optional<std::string> last_ip{};       ///< IP address of the last login.
    std::optional<Gender> gender{};             ///< Gender: M, F or U.
    std::optional<bool> email_verified{};       ///< Whether the email has been verified.
    std::optional<bool> phone_verified{};       ///< Whether the phone has been verified.
    std::optional<std::string> password_last_set_at{}; ///< Last password change.
    std::optional<std::string> birthdate{};            ///< Date of birth.
    std::optional<std::string> country{};              ///< Country.
    std::optional<std::string> province{};             ///< Province or state.
    std::optional<std::string> city{};                 ///< City.
    std::optional<std::string> address{};              ///< Address.
    std::optional<std::string> street_address{};       ///< Street address.
    std::optional<std::string> postal_code{};          ///< Postal code.
    std::optional<std::string> company{};              ///< Company name.
    std::optional<std::string> browser{};              ///< Browser of the last login.
    std::optional<std::string> device{};               ///< Device of the last login.
    std::optional<std::string> given_name{};           ///< Given name.
    std::optional<std::string> family_name{};          ///< Family name.
    std::optional<std::string> middle_name{};          ///< Middle name.
    std::optional<std::string> profile{};              ///< Profile link.
    std::optional<std::string> preferred_username{};   ///< Preferred username.
    std::optional<std::string> website{};              ///< Personal web page.
    std::optional<std::string> zoneinfo{};             ///< Time zone.
    std::optional<std::string> locale{};               ///< Language tag.
    std::optional<std::string> formatted{};            ///< Complete formatted address.
    std::optional<std::string> region{};               ///< Region.
    std::optional<UserSourceType> user_source_type{};  ///< How the account came into the pool.
    std::optional<std::string> user_source_id{}; ///< Application ID or sync task ID the account came from.
    std::optional<std::string> last_login_app{}; ///< Application ID of the last login.
    std::optional<std::string> main_department_id{};       ///< Main department ID.
    std::optional<std::string> last_mfa_time{};            ///< Time of the last MFA check.
    std::optional<std::int64_t> password_security_level{}; ///< Password strength level.
    std::optional<bool> reset_password_on_next_login{}; ///< Whether the next login forces a password reset.
    std::vector<std::string> register_source{};         ///< Ways the account was registered.
    std::vector<std::string> department_ids{};          ///< Department IDs; asked for with withDepartmentIds.
    std::vector<IdentityDto> identities{};              ///< Linked identities; asked for with withIdentities.
    std::optional<std::string> identity_number{};       ///< National identity number.
    Json custom_data{};                                 ///< Custom fields; asked for with withCustomData.
    Json metadata_source{};                             ///< Extension data of the data object.
    std::vector<std::string> post_id_list{};            ///< IDs of related posts (departments).
    std::optional<std::string> status_changed_at{};     ///< Last change of the account state.
    std::optional<std::string> tenant_id{};             ///< Tenant ID.
    std::optional<std::string> signed_up{};             ///< Registration time.
};

/// Query of get_profile.
struct GetProfileParams {
    bool with_custom_data = false;    ///< Include custom fields.
    bool with_identities = false;     ///< Include linked identities.
    bool with_department_ids = false; ///< Include department IDs.
};

/// Answer of get_profile, update_profile and sign_up.
struct UserSingleRespDto : ApiReply {
    UserDto data; ///< The user.
};

/// Request of update_profile.
struct UpdateUserProfileDto {
    std::optional<std::string> name{};           ///< Name.
    std::optional<std::string> nickname{};       ///< Nickname.
    std::optional<std::string> photo{};          ///< Avatar address.
    std::optional<std::string> external_id{};    ///< ID of the user in an external system.
    std::optional<std::string> birthdate{};      ///< Date of birth.
    std::optional<std::string> country{};        ///< Country.
    std::optional<std::string> province{};       ///< Province or state.
    std::optional<std::string> city{};           ///< City.
    std::optional<std::string> address{};        ///< Postal address line.
    std::optional<std::string> street_address{}; ///< Street address.
    std::optional<std::string> postal_code{};    ///< Postal code.
    std::optional<Gender> gender{};              ///< Gender code.
    std::optional<std::string> username{};       ///< Username, unique in the pool.
    std::optional<std::string> company{};        ///< Company name.
    Json custom_data{}; ///< Custom fields to change; keys must be defined in the pool.
    std::optional<std::string> identity_number{}; ///< National identity number.
};

/// Request of bind_email.
struct BindEmailDto {
    Secret pass_code;  ///< Email code; single use.
    std::string email; ///< Email address, case-insensitive.
};

/// Request of unbind_email.
struct UnbindEmailDto {
    Secret pass_code; ///< Email code sent before.
};

/// Request of bind_phone.
struct BindPhoneDto {
    Secret pass_code;         ///< SMS code; single use.
    std::string phone_number; ///< Phone number without calling code.
    std::optional<std::string>
        phone_country_code{}; ///< Calling code such as +86; optional for mainland China.
};

/// Request of unbind_phone.
struct UnbindPhoneDto {
    Secret pass_code; ///< SMS code sent before.
};

/// How well the account is protected.
struct GetSecurityInfoDto {
    std::int64_t password_security_level = 0; ///< Password strength level.
    bool mfa_enrolled = false;                ///< Whether an MFA factor is bound.
    bool password_set = false;                ///< Whether a password is set.
    bool email_binded = false;                ///< Whether an email is bound.
    bool phone_binded = false;                ///< Whether a phone is bound.
    std::int64_t security_score = 0;          ///< Account security score.
};

/// Answer of get_security_level.
struct GetSecurityInfoRespDto : ApiReply {
    GetSecurityInfoDto data; ///< How well the account is protected.
};

/// Request of update_password.
struct UpdatePasswordDto {
    Secret new_password;                  ///< New password, encrypted per passwordEncryptType.
    std::optional<Secret> old_password{}; ///< Current password; required when one is set.
    std::optional<PasswordEncryptType>
        password_encrypt_type{}; ///< How the password is encrypted: none (default), rsa or sm2.
    std::optional<Secret> password_reset_token{}; ///< Token from the reset-password verification.
};

struct UpdateEmailVerifyMethodNames {
    enum Known : unsigned char { email_passcode };
    static constexpr std::array<std::string_view, 1> names{"EMAIL_PASSCODE"};
};
/// What proves that the email may be changed.
using UpdateEmailVerifyMethod = OpenEnum<UpdateEmailVerifyMethodNames>;

/// The email codes that an email change needs.
struct UpdateEmailByEmailPassCodeDto {
    std::string new_email;                       ///< New email address.
    Secret new_email_pass_code;                  ///< Code sent to the new email.
    std::optional<std::string> old_email{};      ///< Current email; required when the pool verifies it.
    std::optional<Secret> old_email_pass_code{}; ///< Code sent to the current email; required when verified.
};

/// Request of verify_update_email_request.
struct VerifyUpdateEmailRequestDto {
    UpdateEmailByEmailPassCodeDto email_pass_code_payload; ///< Proof by email code.
    UpdateEmailVerifyMethod verify_method;                 ///< EMAIL_PASSCODE only.
};

/// The token that allows update_email.
struct VerifyUpdateEmailRequestData {
    Secret update_email_token;         ///< Short-lived token that authorises the email change.
    std::int64_t token_expires_in = 0; ///< Token lifetime in seconds, 60.
};

/// Answer of verify_update_email_request.
struct VerifyUpdateEmailRequestRespDto : ApiReply {
    VerifyUpdateEmailRequestData data; ///< The token that allows update_email.
};

/// Request of update_email.
struct UpdateEmailDto {
    Secret update_email_token; ///< Short-lived token that authorises the email change.
};

struct UpdatePhoneVerifyMethodNames {
    enum Known : unsigned char { phone_passcode };
    static constexpr std::array<std::string_view, 1> names{"PHONE_PASSCODE"};
};
/// What proves that the phone may be changed.
using UpdatePhoneVerifyMethod = OpenEnum<UpdatePhoneVerifyMethodNames>;

/// The SMS codes that a phone change needs.
struct UpdatePhoneByPhonePassCodeDto {
    std::string new_phone_number;                        ///< New phone number without calling code.
    Secret new_phone_pass_code;                          ///< Code sent to the new phone.
    std::optional<std::string> new_phone_country_code{}; ///< Calling code of the new phone.
    std::optional<std::string> old_phone_number{}; ///< Current phone; required when the pool verifies it.
    std::optional<Secret> old_phone_pass_code{}; ///< Code sent to the current phone; required when verified.
    std::optional<std::string> old_phone_country_code{}; ///< Calling code of the current phone.
};

/// Request of verify_update_phone_request.
struct VerifyUpdatePhoneRequestDto {
    UpdatePhoneByPhonePassCodeDto phone_pass_code_payload; ///< Proof by SMS code.
    UpdatePhoneVerifyMethod verify_method;                 ///< PHONE_PASSCODE only.
};

/// The token that allows update_phone.
struct VerifyUpdatePhoneRequestData {
    Secret update_phone_token;         ///< Short-lived token that authorises the phone change.
    std::int64_t token_expires_in = 0; ///< Token lifetime in seconds.
};

/// Answer of verify_update_phone_request.
struct VerifyUpdatePhoneRequestRespDto : ApiReply {
    VerifyUpdatePhoneRequestData data; ///< The token that allows update_phone.
};

/// Request of update_phone.
struct UpdatePhoneDto {
    Secret update_phone_token; ///< Short-lived token that authorises the phone change.
};

struct ResetPasswordVerifyMethodNames {
    enum Known : unsigned char { email_passcode, phone_passcode };
    static constexpr std::array<std::string_view, 2> names{"EMAIL_PASSCODE", "PHONE_PASSCODE"};
};
/// What proves that the password may be reset.
using ResetPasswordVerifyMethod = OpenEnum<ResetPasswordVerifyMethodNames>;

/// An SMS code that proves the right to reset the password.
struct ResetPasswordByPhonePassCodeDto {
    std::string phone_number; ///< Phone bound to the account.
    Secret pass_code;         ///< SMS code; single use, valid one minute.
    std::optional<std::string>
        phone_country_code{}; ///< Calling code such as +86; optional for mainland China.
};

/// An email code that proves the right to reset the password.
struct ResetPasswordByEmailPassCodeDto {
    std::optional<std::string> email{}; ///< Email bound to the account.
    Secret pass_code;                   ///< Email code; single use, valid five minutes by default.
};

/// Request of verify_reset_password_request.
struct VerifyResetPasswordRequestDto {
    ResetPasswordVerifyMethod verify_method; ///< EMAIL_PASSCODE or PHONE_PASSCODE.
    std::optional<ResetPasswordByPhonePassCodeDto> phone_pass_code_payload{}; ///< Proof by SMS code.
    std::optional<ResetPasswordByEmailPassCodeDto> email_pass_code_payload{}; ///< Proof by email code.
};

/// The token that allows reset_password.
struct ResetPasswordVerify {
    Secret password_reset_token;       ///< Token for the reset call.
    std::int64_t token_expires_in = 0; ///< Token lifetime in seconds.
};

/// Answer of verify_reset_password_request.
struct PasswordResetVerifyResp : ApiReply {
    ResetPasswordVerify data; ///< The token that allows reset_password.
};

/// Request of reset_password.
struct ResetPasswordDto {
    Secret password;             ///< New password.
    Secret password_reset_token; ///< Token from the verification call.
    std::optional<PasswordEncryptType>
        password_encrypt_type{}; ///< How the password is encrypted: none (default), rsa or sm2.
};

struct DeleteAccountVerifyMethodNames {
    enum Known : unsigned char { phone_passcode, email_passcode, password };
    static constexpr std::array<std::string_view, 3> names{"PHONE_PASSCODE", "EMAIL_PASSCODE", "PASSWORD"};
};
/// What proves that the account may be deleted.
using DeleteAccountVerifyMethod = OpenEnum<DeleteAccountVerifyMethodNames>;

/// An SMS code that proves the right to delete the account.
struct DeleteAccountByPhonePassCodeDto {
    std::string phone_number; ///< Phone bound to the account.
    Secret pass_code;         ///< SMS code; single use, valid one minute.
    std::optional<std::string>
        phone_country_code{}; ///< Calling code such as +86; optional for mainland China.
};

/// An email code that proves the right to delete the account.
struct DeleteAccountByEmailPassCodeDto {
    std::optional<std::string> email{}; ///< Email bound to the account.
    Secret pass_code;                   ///< Email code; single use, valid five minutes by default.
};

/// A password that proves the right to delete the account.
struct DeleteAccountByPasswordDto {
    Secret password; ///< Current password.
    std::optional<PasswordEncryptType>
        password_encrypt_type{}; ///< How the password is encrypted: none (default), rsa or sm2.
};

/// Request of verify_delete_account_request.
struct VerifyDeleteAccountRequestDto {
    DeleteAccountVerifyMethod
        verify_method; ///< By phone code, email code, or password when neither is bound.
    std::optional<DeleteAccountByPhonePassCodeDto> phone_pass_code_payload{}; ///< Proof by SMS code.
    std::optional<DeleteAccountByEmailPassCodeDto> email_pass_code_payload{}; ///< Proof by email code.
    std::optional<DeleteAccountByPasswordDto> password_payload{};             ///< Proof by password.
};

/// The token that allows delete_account.
struct VerifyDeleteAccountRequestDataDto {
    Secret delete_account_token;       ///< Short-lived token that authorises account deletion.
    std::int64_t token_expires_in = 0; ///< Token lifetime in seconds, 60 by default.
};

/// Answer of verify_delete_account_request.
struct VerifyDeleteAccountRequestRespDto : ApiReply {
    VerifyDeleteAccountRequestDataDto data; ///< The token that allows delete_account.
};

/// Request of delete_account.
struct DeleteAccounDto {
    Secret delete_account_token; ///< Short-lived token that authorises account deletion.
};

/// Query of list_public_accounts_for_switch_logged_in.
struct ListPublicAccountsForSwitchLoggedInParams {
    std::optional<bool> with_origin_user{}; ///< Include the personal account.
};

struct PublicAccountUserTypeNames {
    enum Known : unsigned char { personal, public_account };
    static constexpr std::array<std::string_view, 2> names{"1", "2"};
};
/// Personal user or public account.
using PublicAccountUserType = OpenEnum<PublicAccountUserTypeNames>;

/// A public account.
struct ListPublicAccountDataDto {
    std::string user_id;                             ///< User ID.
    std::optional<std::string> avatar{};             ///< Avatar address.
    std::optional<std::string> display_name{};       ///< Name shown to people.
    std::optional<PublicAccountUserType> usertype{}; ///< 1 for a personal user, 2 for a public account.
};

/// The personal account.
struct GetUserSelectLoginPublicAccountsOriginUserDto {
    std::string user_id;                             ///< User ID.
    std::optional<std::string> avatar{};             ///< Avatar address.
    std::optional<std::string> display_name{};       ///< Name shown to people.
    std::optional<PublicAccountUserType> usertype{}; ///< 1 for a personal user, 2 for a public account.
};

/// Accounts to switch to.
struct GetUserSelectLoginPublicAccountsDataDto {
    std::vector<ListPublicAccountDataDto> public_accounts{}; ///< Public accounts the user may switch to.
    std::optional<GetUserSelectLoginPublicAccountsOriginUserDto>
        origin_user{}; ///< The personal account itself.
};

/// Answer of list_public_accounts_for_switch_logged_in.
struct GetPublicAccountDataRespDto : ApiReply {
    std::vector<GetUserSelectLoginPublicAccountsDataDto> data{}; ///< The entries.
};

} // namespace genauth
