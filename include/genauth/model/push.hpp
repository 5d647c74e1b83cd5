/// \file
/// Signing in by a message pushed to the user's app.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/json.hpp>
#include <genauth/model/reply.hpp>
#include <genauth/model/signin.hpp>
#include <genauth/open_enum.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genauth {

/// Optional settings of a push login.
struct SignInByPushOptionsDto {
    std::optional<std::string> scope{};   ///< Space-separated scopes; must contain openid.
    std::optional<std::string> context{}; ///< Extra context; typed as text here.
    Json custom_data{};                   ///< Custom user fields; keys must be defined in the pool first.
};

/// Request of sign_in_by_push.
struct SignInByPushDto {
    std::string account;                             ///< Account to push the login to.
    std::optional<SignInByPushOptionsDto> options{}; ///< Optional settings.
};

/// The push code.
struct GenePushCodeDataDto {
    std::string push_code_id;     ///< Push code ID used for polling.
    std::int64_t expire_time = 0; ///< Lifetime of the push code in seconds.
};

/// Answer of sign_in_by_push.
struct GenePushCodeRespDto : ApiReply {
    GenePushCodeDataDto data; ///< The push code.
};

/// Query of check_push_code_status.
struct CheckPushCodeStatusParams {
    std::string push_code_id; ///< Push code ID.
};

struct PushCodeStatusNames {
    enum Known : unsigned char { pushed, authorized, cancelled, expired, error };
    static constexpr std::array<std::string_view, 5> names{"PUSHED", "AUTHORIZED", "CANCELLED", "EXPIRED",
                                                           "ERROR"};
};
/// State of a push login.
using PushCodeStatus = OpenEnum<PushCodeStatusNames>;

/// How far a push login is.
struct CheckPushCodeStatusDataDto {
    PushCodeStatus status;                                ///< Push code state.
    std::optional<LoginTokenResponseDataDto> token_set{}; ///< Tokens once AUTHORIZED.
};

/// Answer of check_push_code_status.
struct CheckPushCodeStatusRespDto : ApiReply {
    CheckPushCodeStatusDataDto data; ///< How far a push login is.
};

struct PushCodeActionNames {
    enum Known : unsigned char { confirm, cancel };
    static constexpr std::array<std::string_view, 2> names{"CONFIRM", "CANCEL"};
};
/// What the user decides about a push login.
using PushCodeAction = OpenEnum<PushCodeActionNames>;

/// Request of set_push_code_status and change_push_code_status.
struct ChangePushCodeStatusDto {
    std::string push_code_id; ///< Push code ID used for polling.
    PushCodeAction action;    ///< CONFIRM or CANCEL the push login.
};

/// Request of get_push_login_relation_apps.
struct GetPushCodeRelationAppsDto {
    std::string app_id;       ///< Application ID.
    std::string push_code_id; ///< Push code ID used for polling.
};

/// Applications that can confirm a push login.
struct GetPushCodeRelationAppsDataDto {
    std::vector<std::string> app_ids{}; ///< Client applications tied to the push-login application.
};

/// Answer of get_push_login_relation_apps.
struct GetPushCodeRelationAppsRespDto : ApiReply {
    GetPushCodeRelationAppsDataDto data; ///< Applications that can confirm a push login.
};

} // namespace genauth
