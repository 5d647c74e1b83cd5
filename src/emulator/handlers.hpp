// What the emulator really does: one handler for each operation that it has a state for.
#pragma once

#include "emulator/call.hpp"

namespace genauth::emulator {

// What a handler answers: `data` of the envelope (null: none), or the whole of another answer. A string is
// sent as it is when there is no envelope.
using Handler = boost::json::value (*)(World& world, const Call& call);

// Null: a sample is answered.
Handler handler_of(const api::Operation& operation);

// mfa
boost::json::value send_enroll_factor_request(World& world, const Call& call);
boost::json::value enroll_factor(World& world, const Call& call);
boost::json::value reset_factor(World& world, const Call& call);
boost::json::value list_enrolled_factors(World& world, const Call& call);
boost::json::value get_factor(World& world, const Call& call);
boost::json::value list_factors_to_enroll(World& world, const Call& call);
boost::json::value mfa_otp_verify(World& world, const Call& call);
boost::json::value verify_mfa_token(World& world, const Call& call);

// signin, signup, messages, profile, system
boost::json::value sign_in_by_credentials(World& world, const Call& call);
boost::json::value sign_up(World& world, const Call& call);
boost::json::value send_sms(World& world, const Call& call);
boost::json::value send_email(World& world, const Call& call);
boost::json::value pre_check_code(World& world, const Call& call);
boost::json::value get_profile(World& world, const Call& call);
boost::json::value update_profile(World& world, const Call& call);
boost::json::value get_security_level(World& world, const Call& call);
boost::json::value get_system_info(World& world, const Call& call);

// token_endpoint
boost::json::value oidc_token(World& world, const Call& call);
boost::json::value oauth_token(World& world, const Call& call);
boost::json::value introspect_token(World& world, const Call& call);
boost::json::value revoke_token(World& world, const Call& call);

// openid
boost::json::value jwks(World& world, const Call& call);
boost::json::value jwks_by_app(World& world, const Call& call);
boost::json::value openid_configuration(World& world, const Call& call);
boost::json::value get_user_info(World& world, const Call& call);
boost::json::value validate_token(World& world, const Call& call);

// qr_login, push_login, fastpass
boost::json::value gene_qr_code(World& world, const Call& call);
boost::json::value check_qr_code_status(World& world, const Call& call);
boost::json::value change_qr_code_status(World& world, const Call& call);
boost::json::value set_qr_code_status(World& world, const Call& call);
boost::json::value exchange_qr_code_ticket(World& world, const Call& call);
boost::json::value sign_in_by_push(World& world, const Call& call);
boost::json::value check_push_code_status(World& world, const Call& call);
boost::json::value set_push_code_status(World& world, const Call& call);
boost::json::value change_push_code_status(World& world, const Call& call);
boost::json::value get_push_login_apps(World& world, const Call& call);
boost::json::value gene_fastpass_qrcode_info(World& world, const Call& call);
boost::json::value get_fastpass_apps(World& world, const Call& call);
boost::json::value get_app_login_status(World& world, const Call& call);
boost::json::value qr_code_app_login(World& world, const Call& call);

// binding, contact_change, passwords, account_deletion
boost::json::value bind_email(World& world, const Call& call);
boost::json::value unbind_email(World& world, const Call& call);
boost::json::value bind_phone(World& world, const Call& call);
boost::json::value unbind_phone(World& world, const Call& call);
boost::json::value verify_update_email_request(World& world, const Call& call);
boost::json::value update_email(World& world, const Call& call);
boost::json::value verify_update_phone_request(World& world, const Call& call);
boost::json::value update_phone(World& world, const Call& call);
boost::json::value validate_password(World& world, const Call& call);
boost::json::value update_password(World& world, const Call& call);
boost::json::value verify_reset_password_request(World& world, const Call& call);
boost::json::value reset_password(World& world, const Call& call);
boost::json::value verify_delete_account_request(World& world, const Call& call);
boost::json::value delete_account(World& world, const Call& call);

// cas
boost::json::value cas_validate(World& world, const Call& call);
boost::json::value cas_service_validate(World& world, const Call& call);

// login_history, devices, permissions
boost::json::value get_login_history(World& world, const Call& call);
boost::json::value get_logged_in_apps(World& world, const Call& call);
boost::json::value get_accessible_apps(World& world, const Call& call);
boost::json::value list_my_devices(World& world, const Call& call);
boost::json::value unbind_my_device(World& world, const Call& call);
boost::json::value revoke_my_device_session(World& world, const Call& call);
boost::json::value check_permission(World& world, const Call& call);
boost::json::value get_permission_list(World& world, const Call& call);
boost::json::value get_resource_list(World& world, const Call& call);
boost::json::value get_resource_struct(World& world, const Call& call);

} // namespace genauth::emulator
