/// \file
/// WeChat: mini programs, and signing in with its app.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/json.hpp>
#include <genauth/model/reply.hpp>
#include <genauth/model/signin.hpp>
#include <genauth/secret.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace genauth {

/// Request of decrypt_wechat_mini_program_data.
struct DecryptWechatMiniProgramDataDto {
    Secret code;                        ///< Code from wx.login.
    std::string iv;                     ///< Initial vector for the encrypted data.
    std::string encrypted_data;         ///< Encrypted open data from the platform.
    std::string ext_idp_connidentifier; ///< Identifier of the identity-source connection.
};

/// Answer of decrypt_wechat_mini_program_data.
struct DecryptWechatMiniProgramDataRespDto : ApiReply {
    Json data{}; ///< Decrypted data from WeChat; free form.
};

/// Request of get_wechat_mp_access_token and get_wechat_mp_access_token_info.
struct GetWechatAccessTokenDto {
    std::string app_id; ///< WeChat app ID.
    Secret app_secret;  ///< WeChat app secret.
};

/// The access token of a WeChat application.
struct GetWechatAccessTokenDataDto {
    Secret access_token; ///< WeChat access token cached by the server.
    Json expires_at{};   ///< Expiry time, seconds since epoch: a number or a string.
};

/// Answer of get_wechat_mp_access_token.
struct GetWechatAccessTokenRespDto : ApiReply {
    GetWechatAccessTokenDataDto data; ///< The access token of a WeChat application.
};

/// Answer of get_wechat_mp_access_token_info.
struct GetWechatAccessTokenInfoRespDto : ApiReply {
    GetWechatAccessTokenDataDto data; ///< The access token of a WeChat application.
};

/// Request of auth_by_code_identity.
struct WechatMobileAuthByCodeIdentityInput {
    Secret code;                               ///< Code from the WeChat app.
    std::optional<std::string> app_id{};       ///< Application ID.
    std::optional<std::string> conn_id{};      ///< Identity-source connection ID.
    std::optional<SignInOptionsDto> options{}; ///< Sign-in options.
};

/// Request of register_new_user.
struct BindByRegiserInputApi {
    Secret key;         ///< Key of the pending flow state.
    std::string action; ///< Operation code of the pending flow.
};

/// Tokens of a user signed in by WeChat.
struct WechatLoginTokenRespDto {
    std::optional<std::string> scope{};    ///< Scope asked for at login.
    std::optional<Secret> access_token{};  ///< Bearer credential for calling protected APIs.
    std::optional<Secret> id_token{};      ///< JWT that identifies the user.
    std::optional<Secret> refresh_token{}; ///< Token for obtaining new access tokens.
    std::string token_type;                ///< Token type, bearer.
    std::int64_t expire_in = 0;            ///< Token lifetime in seconds (singular spelling).
};

/// Request of bind_by_email_code.
struct BindByEmailCodeInputApi {
    Secret key;         ///< Key of the pending flow state.
    std::string action; ///< Operation code of the pending flow.
    Secret code;        ///< Email code.
    std::string email;  ///< Email address, case-insensitive.
};

/// Request of bind_by_phone_code.
struct BindByPhoneCodeInputApi {
    Secret key;         ///< Key of the pending flow state.
    std::string action; ///< Operation code of the pending flow.
    Secret code;        ///< SMS code.
    std::string phone;  ///< Phone number without calling code.
    std::optional<std::string>
        phone_country_code{}; ///< Calling code; the server tolerates +86, 86, 086 and 0086.
};

/// Request of bind_by_account.
struct BindByAccountInputApi {
    Secret key;          ///< Key of the pending flow state.
    std::string action;  ///< Operation code of the pending flow.
    Secret password;     ///< Account password.
    std::string account; ///< Login name: username, phone or email.
};

/// Request of select_account.
struct BindByAccountsInputApi {
    Secret key;          ///< Key of the pending flow state.
    std::string action;  ///< Operation code of the pending flow.
    std::string account; ///< ID of the chosen account.
};

/// Request of bind_by_account_id.
struct BindByAccountIdInputApi {
    Secret key;             ///< Key of the pending flow state.
    std::string action;     ///< Operation code of the pending flow.
    std::string account_id; ///< Account identifier to bind.
};

/// How the WeChat identity can be bound.
struct WechatIdentityResolveRespDataDto {
    Secret key;                          ///< Key of the pending flow.
    std::vector<std::string> methods{};  ///< Binding methods such as email-code or phone-password.
    std::vector<std::string> accounts{}; ///< Account IDs to choose from.
};

/// What auth_by_code_identity answers instead of tokens when the identity has to be bound first.
struct WechatIdentityResolveRespDto {
    std::optional<std::string> unique_id{}; ///< ID of the pending step.
    std::optional<std::int64_t> code{};     ///< Legacy copy of apiCode.
    std::int64_t status_code = 0;           ///< 301 in the sample.
    std::optional<std::int64_t> api_code{}; ///< Such as 1640.
    std::string message;                    ///< Outcome text.
    WechatIdentityResolveRespDataDto data;  ///< What to do next.
};

} // namespace genauth
