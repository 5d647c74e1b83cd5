/// \file
/// Sending one-time codes.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/model/reply.hpp>
#include <genauth/open_enum.hpp>
#include <genauth/secret.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace genauth {

struct SmsChannelNames {
    enum Known : unsigned char {
        login,
        register_,
        reset_password,
        bind_phone,
        unbind_phone,
        bind_mfa,
        verify_mfa,
        unbind_mfa,
        complete_phone,
        identity_verification,
        delete_account
    };
    static constexpr std::array<std::string_view, 11> names{
        "CHANNEL_LOGIN",          "CHANNEL_REGISTER",
        "CHANNEL_RESET_PASSWORD", "CHANNEL_BIND_PHONE",
        "CHANNEL_UNBIND_PHONE",   "CHANNEL_BIND_MFA",
        "CHANNEL_VERIFY_MFA",     "CHANNEL_UNBIND_MFA",
        "CHANNEL_COMPLETE_PHONE", "CHANNEL_IDENTITY_VERIFICATION",
        "CHANNEL_DELETE_ACCOUNT"};
};
/// What an SMS code is for.
using SmsChannel = OpenEnum<SmsChannelNames>;

/// Request of send_sms.
struct SendSMSDto {
    SmsChannel channel;       ///< Purpose of the SMS; limit of one per minute per number and channel.
    std::string phone_number; ///< Phone number without calling code.
    std::optional<std::string>
        phone_country_code{}; ///< Calling code such as +86; optional for mainland China.
};

/// Answer of send_sms.
struct SendSMSRespDto : ApiReply {};

struct EmailChannelNames {
    enum Known : unsigned char {
        login,
        register_,
        reset_password,
        verify_email_link,
        update_email,
        bind_email,
        unbind_email,
        verify_mfa,
        unlock_account,
        complete_email,
        delete_account
    };
    static constexpr std::array<std::string_view, 11> names{
        "CHANNEL_LOGIN",          "CHANNEL_REGISTER",
        "CHANNEL_RESET_PASSWORD", "CHANNEL_VERIFY_EMAIL_LINK",
        "CHANNEL_UPDATE_EMAIL",   "CHANNEL_BIND_EMAIL",
        "CHANNEL_UNBIND_EMAIL",   "CHANNEL_VERIFY_MFA",
        "CHANNEL_UNLOCK_ACCOUNT", "CHANNEL_COMPLETE_EMAIL",
        "CHANNEL_DELETE_ACCOUNT"};
};
/// What an email code is for.
using EmailChannel = OpenEnum<EmailChannelNames>;

/// Request of send_email.
struct SendEmailDto {
    EmailChannel channel; ///< Purpose of the email; limit of one per minute per address and channel.
    std::string email;    ///< Email address, case-insensitive.
};

/// Answer of send_email.
struct SendEmailRespDto : ApiReply {};

struct PreCheckCodeTypeNames {
    enum Known : unsigned char { sms, email };
    static constexpr std::array<std::string_view, 2> names{"SMS", "EMAIL"};
};
/// Which kind of code is checked.
using PreCheckCodeType = OpenEnum<PreCheckCodeTypeNames>;

/// An SMS code and the number it was sent to.
struct PreCheckSmsCodeDto {
    std::string phone; ///< Phone number without calling code.
    Secret pass_code;  ///< One-time code from SMS, email or authenticator.
    std::optional<std::string>
        phone_country_code{}; ///< Calling code such as +86; optional for mainland China.
    SmsChannel channel;       ///< Channel the SMS code was sent on.
};

/// An email code and the address it was sent to.
struct PreCheckEmailCodeDto {
    std::string email;    ///< Email address, case-insensitive.
    Secret pass_code;     ///< One-time code from SMS, email or authenticator.
    EmailChannel channel; ///< Channel the email code was sent on.
};

/// Request of pre_check_code.
struct PreCheckCodeDto {
    PreCheckCodeType code_type;                               ///< Kind of code to check: SMS or EMAIL.
    std::optional<PreCheckSmsCodeDto> sms_code_payload{};     ///< SMS code to pre-check.
    std::optional<PreCheckEmailCodeDto> email_code_payload{}; ///< Email code to pre-check.
};

/// The verdict on a code.
struct PreCheckCodeDataDto {
    bool is_valid = false;                ///< Whether the code is right and unexpired.
    std::optional<std::string> message{}; ///< Human-readable outcome text.
};

/// Answer of pre_check_code.
struct PreCheckCodeRespDto : ApiReply {
    PreCheckCodeDataDto data; ///< The verdict on a code.
};

} // namespace genauth
