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

/// Answer of sign_in_by_credentials.
struct LoginTokenRespDto : ApiReply {
    LoginTokenResponseDataDto data; ///< The tokens.
};

} // namespace genauth
