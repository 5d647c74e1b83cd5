#include <genauth/api_code.hpp>

namespace genauth {

std::string_view describe(ApiCode code) noexcept
{
    switch (code) {
    case ApiCode::none:
        return {};
    case ApiCode::sign_in_too_often:
        return "Logging in too often";
    case ApiCode::username_taken:
        return "Username already taken; choose another";
    case ApiCode::signature_invalid:
        return "Invalid AK/SK signature";
    case ApiCode::signature_method_mismatch:
        return "AK/SK signature method differs from the server";
    case ApiCode::signature_version_mismatch:
        return "AK/SK signature version differs from the server";
    case ApiCode::signature_timestamp_malformed:
        return "Signature timestamp is not a Unix time in ms";
    case ApiCode::signature_date_missing:
        return "Date header missing with AK/SK signature";
    case ApiCode::signature_timestamp_skewed:
        return "Signature timestamp too far from server time";
    case ApiCode::signature_replayed:
        return "Signature already used";
    case ApiCode::shown_message_1576:
        return "Shown as a message; meaning not stated";
    case ApiCode::device_disabled:
        return "Device disabled";
    case ApiCode::device_suspended:
        return "Device suspended";
    case ApiCode::flow_finished:
        return "Post-login flow finished; session established";
    case ApiCode::mfa_required_by_user:
        return "MFA required: factor bound personally by the user";
    case ApiCode::mfa_required_by_application:
        return "MFA required: enforced by the application";
    case ApiCode::first_login_password_reset:
        return "First login: password reset required, old one not asked";
    case ApiCode::bind_existing_account:
        return "Federated login: bind to an existing account";
    case ApiCode::bind_any_account:
        return "Federated login: bind to an existing or a new account";
    case ApiCode::profile_completion_required:
        return "Profile completion required";
    case ApiCode::self_unlock_required:
        return "Self-service unlock required";
    case ApiCode::tenant_choice_required:
        return "Choose a tenant";
    case ApiCode::tenant_profile_completion_required:
        return "Profile completion required by the tenant";
    case ApiCode::bind_silently:
        return "Federated login: bind without asking";
    case ApiCode::flow_aborted:
        return "Flow aborted; go back to login";
    case ApiCode::face_photo_missing:
        return "No face photo was uploaded";
    case ApiCode::face_comparison_photo_missing:
        return "No photo to compare was uploaded";
    case ApiCode::face_mismatch:
        return "Face verification failed";
    case ApiCode::face_needs_phone_or_email:
        return "No email or phone bound, so a face cannot be bound";
    case ApiCode::face_phone_check_failed:
        return "Phone check failed while binding a face";
    case ApiCode::face_email_check_failed:
        return "Email check failed while binding a face";
    case ApiCode::face_already_bound:
        return "Face already bound";
    case ApiCode::face_binding_failed:
        return "Binding the face failed";
    case ApiCode::tenant_creation_1708:
        return "Handled while creating a tenant; meaning not stated";
    case ApiCode::captcha_required:
        return "Captcha required";
    case ApiCode::wrong_pass_code:
        return "Verification code wrong (Android) or expired (Guard)";
    case ApiCode::user_not_found:
        return "User not found";
    case ApiCode::account_locked:
        return "Account locked";
    case ApiCode::wrong_password:
        return "Wrong password";
    case ApiCode::application_not_found:
        return "Application does not exist";
    case ApiCode::not_signed_in:
        return "Not signed in; access denied";
    case ApiCode::login_state_invalid:
        return "Login state invalid; sign in again";
    case ApiCode::user_exists:
        return "User already exists";
    case ApiCode::shown_message_2029:
        return "Shown as a message; meaning not stated";
    case ApiCode::registration_closed:
        return "Application forbids registration";
    case ApiCode::application_domain_taken:
        return "Application domain already taken";
    case ApiCode::user_pool_domain_taken:
        return "User pool domain already taken";
    case ApiCode::email_not_verified:
        return "Email not verified";
    case ApiCode::account_locked_after_failures:
        return "Account locked after repeated wrong logins";
    case ApiCode::password_reset_required:
        return "Forced password reset; old password required";
    case ApiCode::password_unsafe:
        return "Password considered unsafe";
    case ApiCode::unsafe_password_change_required:
        return "Unsafe password must be changed";
    case ApiCode::email_code_too_often:
        return "Only one email code per minute";
    case ApiCode::user_pool_not_found:
        return "User pool does not exist";
    case ApiCode::wrong_account_or_password:
        return "Wrong account or password";
    case ApiCode::account_choice_required:
        return "Several accounts match; select one";
    case ApiCode::identity_choice_required:
        return "Select the identity to sign in with";
    case ApiCode::billing_failed:
        return "Metering or billing error";
    case ApiCode::invitation_link_expired:
        return "Invitation link expired";
    case ApiCode::invitation_page_expired:
        return "Invitation page expired";
    case ApiCode::wrong_totp:
        return "Wrong TOTP code";
    case ApiCode::wrong_recovery_code:
        return "Wrong TOTP recovery code";
    case ApiCode::totp_missing:
        return "TOTP code missing";
    case ApiCode::recovery_code_missing:
        return "TOTP recovery code missing";
    case ApiCode::user_not_in_tenant:
        return "User disabled or not a member of the tenant";
    case ApiCode::tenant_sign_in_forbidden:
        return "User may not sign in to the tenant";
    case ApiCode::ldap_address_invalid:
        return "Invalid LDAP address";
    case ApiCode::billing_limit_3720001:
        return "Metering or billing limit";
    case ApiCode::billing_limit_3720002:
        return "Metering or billing limit";
    case ApiCode::billing_limit_3720003:
        return "Metering or billing limit";
    }
    return {};
}

} // namespace genauth
