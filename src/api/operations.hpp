// The table of operations: what the client sends and the emulator serves.
// Generated from genauth.api.json by generate.py.
#pragma once

#include "api/operation.hpp"

namespace genauth::api {

// clang-format off
inline constexpr Operation
    // mfa
    send_enroll_factor_request{"sendEnrollFactorRequest", "POST", "/api/v3/send-enroll-factor-request", Delivery::send, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    enroll_factor{"enrollFactor", "POST", "/api/v3/enroll-factor", Delivery::bind, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    reset_factor{"resetFactor", "POST", "/api/v3/reset-factor", Delivery::idempotent_write, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    list_enrolled_factors{"listEnrolledFactors", "GET", "/api/v3/list-enrolled-factors", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    get_factor{"getFactor", "GET", "/api/v3/get-factor", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    list_factors_to_enroll{"listFactorsToEnroll", "GET", "/api/v3/list-factors-to-enroll", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    mfa_otp_verify{"mfaOtpVerify", "POST", "/api/v3/mfa-totp-verify", Delivery::send, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    verify_mfa_token{"verifyMfaToken", "POST", "/mfa/token/introspection", Delivery::read, Identity::anybody, BodyFormat::form, AnswerFormat::bare},

    // signin
    sign_in_by_credentials{"signInByCredentials", "POST", "/api/v3/signin", Delivery::send, Identity::client, BodyFormat::json, AnswerFormat::envelope},

    // signup
    sign_up{"signUp", "POST", "/api/v3/signup", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},

    // messages
    send_sms{"sendSms", "POST", "/api/v3/send-sms", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    send_email{"sendEmail", "POST", "/api/v3/send-email", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},

    // profile
    get_profile{"getProfile", "GET", "/api/v3/get-profile", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},

    // system
    get_system_info{"getSystemInfo", "GET", "/api/v3/system", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::bare};

inline constexpr const Operation* all_operations[] = {
    &send_enroll_factor_request, &enroll_factor, &reset_factor, &list_enrolled_factors, &get_factor, &list_factors_to_enroll, &mfa_otp_verify, &verify_mfa_token,
    &sign_in_by_credentials,
    &sign_up,
    &send_sms, &send_email,
    &get_profile,
    &get_system_info,
};
// clang-format on

} // namespace genauth::api
