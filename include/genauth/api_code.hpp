/// \file
/// The business error codes of the API.
#pragma once

#include <genauth/config.hpp>

#include <cstdint>
#include <string_view>

namespace genauth {

/// The body's `apiCode`. An open list: any other number is a valid value and is kept.
/// Sources: the API's error table, its official clients, and its samples.
enum class ApiCode : std::int32_t {
    none = 0,                                  ///< The answer names no code.
    sign_in_too_often = 1002,                  ///< Logging in too often.
    username_taken = 1108,                     ///< Username already taken; choose another.
    signature_invalid = 1300,                  ///< Invalid AK/SK signature.
    signature_method_mismatch = 1301,          ///< AK/SK signature method differs from the server.
    signature_version_mismatch = 1302,         ///< AK/SK signature version differs from the server.
    signature_timestamp_malformed = 1303,      ///< Signature timestamp is not a Unix time in ms.
    signature_date_missing = 1304,             ///< Date header missing with AK/SK signature.
    signature_timestamp_skewed = 1305,         ///< Signature timestamp too far from server time.
    signature_replayed = 1306,                 ///< Signature already used.
    shown_message_1576 = 1576,                 ///< Shown as a message; meaning not stated.
    device_disabled = 1577,                    ///< Device disabled.
    device_suspended = 1578,                   ///< Device suspended.
    flow_finished = 1600,                      ///< Post-login flow finished; session established.
    mfa_required_by_user = 1635,               ///< MFA required: factor bound personally by the user.
    mfa_required_by_application = 1636,        ///< MFA required: enforced by the application.
    first_login_password_reset = 1639,         ///< First login: password reset required, old one not asked.
    bind_existing_account = 1640,              ///< Federated login: bind to an existing account.
    bind_any_account = 1641,                   ///< Federated login: bind to an existing or a new account.
    profile_completion_required = 1642,        ///< Profile completion required.
    self_unlock_required = 1643,               ///< Self-service unlock required.
    tenant_choice_required = 1644,             ///< Choose a tenant.
    tenant_profile_completion_required = 1645, ///< Profile completion required by the tenant.
    bind_silently = 1666,                      ///< Federated login: bind without asking.
    flow_aborted = 1699,                       ///< Flow aborted; go back to login.
    face_photo_missing = 1700,                 ///< No face photo was uploaded.
    face_comparison_photo_missing = 1701,      ///< No photo to compare was uploaded.
    face_mismatch = 1702,                      ///< Face verification failed.
    face_needs_phone_or_email = 1703,          ///< No email or phone bound, so a face cannot be bound.
    face_phone_check_failed = 1704,            ///< Phone check failed while binding a face.
    face_email_check_failed = 1705,            ///< Email check failed while binding a face.
    face_already_bound = 1706,                 ///< Face already bound.
    face_binding_failed = 1707,                ///< Binding the face failed.
    tenant_creation_1708 = 1708,               ///< Handled while creating a tenant; meaning not stated.
    captcha_required = 2000,                   ///< Captcha required.
    wrong_pass_code = 2001,                    ///< Verification code wrong (Android) or expired (Guard).
    user_not_found = 2004,                     ///< User not found.
    account_locked = 2005,                     ///< Account locked.
    wrong_password = 2006,                     ///< Wrong password.
    application_not_found = 2011,              ///< Application does not exist.
    not_signed_in = 2020,                      ///< Not signed in; access denied.
    login_state_invalid = 2021,                ///< Login state invalid; sign in again.
    user_exists = 2026,                        ///< User already exists.
    shown_message_2029 = 2029,                 ///< Shown as a message; meaning not stated.
    registration_closed = 2031,                ///< Application forbids registration.
    application_domain_taken = 2039,           ///< Application domain already taken.
    user_pool_domain_taken = 2040,             ///< User pool domain already taken.
    email_not_verified = 2042,                 ///< Email not verified.
    account_locked_after_failures = 2057,      ///< Account locked after repeated wrong logins.
    password_reset_required = 2058,            ///< Forced password reset; old password required.
    password_unsafe = 2061,                    ///< Password considered unsafe.
    unsafe_password_change_required = 2071,    ///< Unsafe password must be changed.
    email_code_too_often = 2080,               ///< Only one email code per minute.
    user_pool_not_found = 2224,                ///< User pool does not exist.
    wrong_account_or_password = 2333,          ///< Wrong account or password.
    account_choice_required = 2921,            ///< Several accounts match; select one.
    identity_choice_required = 2930,           ///< Select the identity to sign in with.
    billing_failed = 4021,                     ///< Metering or billing error.
    invitation_link_expired = 4032,            ///< Invitation link expired.
    invitation_page_expired = 4033,            ///< Invitation page expired.
    wrong_totp = 6001,                         ///< Wrong TOTP code.
    wrong_recovery_code = 6002,                ///< Wrong TOTP recovery code.
    totp_missing = 6003,                       ///< TOTP code missing.
    recovery_code_missing = 6004,              ///< TOTP recovery code missing.
    user_not_in_tenant = 2120008,              ///< User disabled or not a member of the tenant.
    tenant_sign_in_forbidden = 2130010,        ///< User may not sign in to the tenant.
    ldap_address_invalid = 2820002,            ///< Invalid LDAP address.
    billing_limit_3720001 = 3720001,           ///< Metering or billing limit.
    billing_limit_3720002 = 3720002,           ///< Metering or billing limit.
    billing_limit_3720003 = 3720003,           ///< Metering or billing limit.
};

/// The meaning of a code in a few words; empty for a code that is not listed here.
std::string_view describe(ApiCode code) noexcept;

} // namespace genauth
