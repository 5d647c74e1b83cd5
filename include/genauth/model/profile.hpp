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

/// Answer of get_profile and sign_up.
struct UserSingleRespDto : ApiReply {
    UserDto data; ///< The user.
};

} // namespace genauth
