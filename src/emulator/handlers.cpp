#include "emulator/handlers.hpp"

#include "api/operations.hpp"

#include <algorithm>
#include <iterator>

namespace genauth::emulator {
namespace {

struct Entry {
    const api::Operation* operation;
    Handler handler;
};

constexpr Entry entries[] = {
    {&api::send_enroll_factor_request, send_enroll_factor_request},
    {&api::enroll_factor, enroll_factor},
    {&api::reset_factor, reset_factor},
    {&api::list_enrolled_factors, list_enrolled_factors},
    {&api::get_factor, get_factor},
    {&api::list_factors_to_enroll, list_factors_to_enroll},
    {&api::mfa_otp_verify, mfa_otp_verify},
    {&api::verify_mfa_token, verify_mfa_token},

    {&api::sign_in_by_credentials, sign_in_by_credentials},
    {&api::sign_up, sign_up},
    {&api::send_sms, send_sms},
    {&api::send_email, send_email},
    {&api::pre_check_code, pre_check_code},
    {&api::get_profile, get_profile},
    {&api::update_profile, update_profile},
    {&api::get_security_level, get_security_level},
    {&api::get_system_info, get_system_info},

    {&api::oidc_token, oidc_token},
    {&api::oauth_token, oauth_token},
    {&api::oidc_introspection, introspect_token},
    {&api::oauth_introspection, introspect_token},
    {&api::oidc_revocation, revoke_token},
    {&api::oauth_revocation, revoke_token},

    {&api::jwks, jwks},
    {&api::jwks_by_app, jwks_by_app},
    {&api::openid_configuration, openid_configuration},
    {&api::oidc_user_info_get, get_user_info},
    {&api::oidc_user_info_post, get_user_info},
    {&api::oauth_user_info_get, get_user_info},
    {&api::oauth_user_info_post, get_user_info},
    {&api::validate_token, validate_token},

    {&api::gene_qr_code, gene_qr_code},
    {&api::get_qr_code_status, check_qr_code_status},
    {&api::check_qr_code_status, check_qr_code_status},
    {&api::change_qr_code_status, change_qr_code_status},
    {&api::set_qr_code_status, set_qr_code_status},
    {&api::exchange_token_set_with_qr_code_ticket, exchange_qr_code_ticket},
    {&api::sign_in_by_push, sign_in_by_push},
    {&api::check_push_code_status, check_push_code_status},
    {&api::set_push_code_status, set_push_code_status},
    {&api::change_push_code_status, change_push_code_status},
    {&api::get_push_login_relation_apps, get_push_login_apps},
    {&api::gene_fastpass_qrcode_info, gene_fastpass_qrcode_info},
    {&api::get_fastpass_params, get_fastpass_apps},
    {&api::get_app_login_qr_code_status, get_app_login_status},
    {&api::qr_code_app_login, qr_code_app_login},

    {&api::bind_email, bind_email},
    {&api::unbind_email, unbind_email},
    {&api::bind_phone, bind_phone},
    {&api::unbind_phone, unbind_phone},
    {&api::verify_update_email_request, verify_update_email_request},
    {&api::update_email, update_email},
    {&api::verify_update_phone_request, verify_update_phone_request},
    {&api::update_phone, update_phone},
    {&api::validate_password, validate_password},
    {&api::update_password, update_password},
    {&api::verify_reset_password_request, verify_reset_password_request},
    {&api::reset_password, reset_password},
    {&api::verify_delete_account_request, verify_delete_account_request},
    {&api::delete_account, delete_account},

    {&api::cas_validate, cas_validate},
    {&api::cas_service_validate, cas_service_validate},

    {&api::get_login_history, get_login_history},
    {&api::get_logged_in_apps, get_logged_in_apps},
    {&api::get_accessible_apps, get_accessible_apps},
    {&api::list_my_devices, list_my_devices},
    {&api::unbind_my_device, unbind_my_device},
    {&api::revoke_my_device_session, revoke_my_device_session},

    {&api::check_permission_by_string_resource, check_permission},
    {&api::check_permission_by_array_resource, check_permission},
    {&api::check_permission_by_tree_resource, check_permission},
    {&api::get_user_auth_resource_permission_list, get_permission_list},
    {&api::get_user_authorized_resources_list, get_resource_list},
    {&api::get_user_auth_resource_struct, get_resource_struct},
};

} // namespace

Handler handler_of(const api::Operation& operation)
{
    const auto found = std::find_if(std::begin(entries), std::end(entries),
                                    [&](const Entry& entry) { return entry.operation == &operation; });
    return found == std::end(entries) ? nullptr : found->handler;
}

} // namespace genauth::emulator
