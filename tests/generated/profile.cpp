// Sample calls of profile. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/common.hpp>
#include <genauth/model/profile.hpp>

namespace genauth::test {
namespace {

GetProfileParams get_profile_params()
{
    GetProfileParams out;
    out.with_custom_data = true;
    out.with_identities = true;
    out.with_department_ids = true;
    return out;
}

UpdateUserProfileDto update_user_profile_dto()
{
    UpdateUserProfileDto out;
    out.name = "the name";
    out.nickname = "the nickname";
    out.photo = "the photo";
    out.external_id = "the externalId";
    out.birthdate = "2000-01-31";
    out.country = "the country";
    out.province = "the province";
    out.city = "the city";
    out.address = "the address";
    out.street_address = "the streetAddress";
    out.postal_code = "the postalCode";
    out.gender = Gender::male;
    out.username = "alice";
    out.company = "the company";
    out.custom_data = Json(R"({"any": ["thing", 1, true]})");
    out.identity_number = "the identityNumber";
    return out;
}

BindEmailDto bind_email_dto()
{
    BindEmailDto out;
    out.pass_code = "the passCode";
    out.email = "alice@example.com";
    return out;
}

UnbindEmailDto unbind_email_dto()
{
    UnbindEmailDto out;
    out.pass_code = "the passCode";
    return out;
}

BindPhoneDto bind_phone_dto()
{
    BindPhoneDto out;
    out.pass_code = "the passCode";
    out.phone_number = "18800008888";
    out.phone_country_code = "+86";
    return out;
}

UnbindPhoneDto unbind_phone_dto()
{
    UnbindPhoneDto out;
    out.pass_code = "the passCode";
    return out;
}

UpdatePasswordDto update_password_dto()
{
    UpdatePasswordDto out;
    out.new_password = "the newPassword";
    out.old_password = "the oldPassword";
    out.password_encrypt_type = PasswordEncryptType::none;
    out.password_reset_token = "the passwordResetToken";
    return out;
}

UpdateEmailByEmailPassCodeDto update_email_by_email_pass_code_dto()
{
    UpdateEmailByEmailPassCodeDto out;
    out.new_email = "the newEmail";
    out.new_email_pass_code = "the newEmailPassCode";
    out.old_email = "the oldEmail";
    out.old_email_pass_code = "the oldEmailPassCode";
    return out;
}

VerifyUpdateEmailRequestDto verify_update_email_request_dto()
{
    VerifyUpdateEmailRequestDto out;
    out.email_pass_code_payload = update_email_by_email_pass_code_dto();
    out.verify_method = UpdateEmailVerifyMethod::email_passcode;
    return out;
}

UpdateEmailDto update_email_dto()
{
    UpdateEmailDto out;
    out.update_email_token = "the updateEmailToken";
    return out;
}

UpdatePhoneByPhonePassCodeDto update_phone_by_phone_pass_code_dto()
{
    UpdatePhoneByPhonePassCodeDto out;
    out.new_phone_number = "the newPhoneNumber";
    out.new_phone_pass_code = "the newPhonePassCode";
    out.new_phone_country_code = "+86";
    out.old_phone_number = "the oldPhoneNumber";
    out.old_phone_pass_code = "the oldPhonePassCode";
    out.old_phone_country_code = "+86";
    return out;
}

VerifyUpdatePhoneRequestDto verify_update_phone_request_dto()
{
    VerifyUpdatePhoneRequestDto out;
    out.phone_pass_code_payload = update_phone_by_phone_pass_code_dto();
    out.verify_method = UpdatePhoneVerifyMethod::phone_passcode;
    return out;
}

UpdatePhoneDto update_phone_dto()
{
    UpdatePhoneDto out;
    out.update_phone_token = "the updatePhoneToken";
    return out;
}

ResetPasswordByPhonePassCodeDto reset_password_by_phone_pass_code_dto()
{
    ResetPasswordByPhonePassCodeDto out;
    out.phone_number = "18800008888";
    out.pass_code = "the passCode";
    out.phone_country_code = "+86";
    return out;
}

ResetPasswordByEmailPassCodeDto reset_password_by_email_pass_code_dto()
{
    ResetPasswordByEmailPassCodeDto out;
    out.email = "alice@example.com";
    out.pass_code = "the passCode";
    return out;
}

VerifyResetPasswordRequestDto verify_reset_password_request_dto()
{
    VerifyResetPasswordRequestDto out;
    out.verify_method = ResetPasswordVerifyMethod::email_passcode;
    out.phone_pass_code_payload = reset_password_by_phone_pass_code_dto();
    out.email_pass_code_payload = reset_password_by_email_pass_code_dto();
    return out;
}

ResetPasswordDto reset_password_dto()
{
    ResetPasswordDto out;
    out.password = "alice-password";
    out.password_reset_token = "the passwordResetToken";
    out.password_encrypt_type = PasswordEncryptType::none;
    return out;
}

DeleteAccountByPhonePassCodeDto delete_account_by_phone_pass_code_dto()
{
    DeleteAccountByPhonePassCodeDto out;
    out.phone_number = "18800008888";
    out.pass_code = "the passCode";
    out.phone_country_code = "+86";
    return out;
}

DeleteAccountByEmailPassCodeDto delete_account_by_email_pass_code_dto()
{
    DeleteAccountByEmailPassCodeDto out;
    out.email = "alice@example.com";
    out.pass_code = "the passCode";
    return out;
}

DeleteAccountByPasswordDto delete_account_by_password_dto()
{
    DeleteAccountByPasswordDto out;
    out.password = "alice-password";
    out.password_encrypt_type = PasswordEncryptType::none;
    return out;
}

VerifyDeleteAccountRequestDto verify_delete_account_request_dto()
{
    VerifyDeleteAccountRequestDto out;
    out.verify_method = DeleteAccountVerifyMethod::phone_passcode;
    out.phone_pass_code_payload = delete_account_by_phone_pass_code_dto();
    out.email_pass_code_payload = delete_account_by_email_pass_code_dto();
    out.password_payload = delete_account_by_password_dto();
    return out;
}

DeleteAccounDto delete_accoun_dto()
{
    DeleteAccounDto out;
    out.delete_account_token = "the deleteAccountToken";
    return out;
}

ListPublicAccountsForSwitchLoggedInParams list_public_accounts_for_switch_logged_in_params()
{
    ListPublicAccountsForSwitchLoggedInParams out;
    out.with_origin_user = true;
    return out;
}

asio::awaitable<Outcome> operation_get_profile(const AuthenticationClient& client)
{
    const GetProfileParams request = get_profile_params();
    return outcome(client.get_profile(request));
}

asio::awaitable<Outcome> operation_update_profile(const AuthenticationClient& client)
{
    const UpdateUserProfileDto request = update_user_profile_dto();
    return outcome(client.update_profile(request));
}

asio::awaitable<Outcome> operation_bind_email(const AuthenticationClient& client)
{
    const BindEmailDto request = bind_email_dto();
    return outcome(client.bind_email(request));
}

asio::awaitable<Outcome> operation_unbind_email(const AuthenticationClient& client)
{
    const UnbindEmailDto request = unbind_email_dto();
    return outcome(client.unbind_email(request));
}

asio::awaitable<Outcome> operation_bind_phone(const AuthenticationClient& client)
{
    const BindPhoneDto request = bind_phone_dto();
    return outcome(client.bind_phone(request));
}

asio::awaitable<Outcome> operation_unbind_phone(const AuthenticationClient& client)
{
    const UnbindPhoneDto request = unbind_phone_dto();
    return outcome(client.unbind_phone(request));
}

asio::awaitable<Outcome> operation_get_security_level(const AuthenticationClient& client)
{
    return outcome(client.get_security_level());
}

asio::awaitable<Outcome> operation_update_password(const AuthenticationClient& client)
{
    const UpdatePasswordDto request = update_password_dto();
    return outcome(client.update_password(request));
}

asio::awaitable<Outcome> operation_verify_update_email_request(const AuthenticationClient& client)
{
    const VerifyUpdateEmailRequestDto request = verify_update_email_request_dto();
    return outcome(client.verify_update_email_request(request));
}

asio::awaitable<Outcome> operation_update_email(const AuthenticationClient& client)
{
    const UpdateEmailDto request = update_email_dto();
    return outcome(client.update_email(request));
}

asio::awaitable<Outcome> operation_verify_update_phone_request(const AuthenticationClient& client)
{
    const VerifyUpdatePhoneRequestDto request = verify_update_phone_request_dto();
    return outcome(client.verify_update_phone_request(request));
}

asio::awaitable<Outcome> operation_update_phone(const AuthenticationClient& client)
{
    const UpdatePhoneDto request = update_phone_dto();
    return outcome(client.update_phone(request));
}

asio::awaitable<Outcome> operation_verify_reset_password_request(const AuthenticationClient& client)
{
    const VerifyResetPasswordRequestDto request = verify_reset_password_request_dto();
    return outcome(client.verify_reset_password_request(request));
}

asio::awaitable<Outcome> operation_reset_password(const AuthenticationClient& client)
{
    const ResetPasswordDto request = reset_password_dto();
    return outcome(client.reset_password(request));
}

asio::awaitable<Outcome> operation_verify_delete_account_request(const AuthenticationClient& client)
{
    const VerifyDeleteAccountRequestDto request = verify_delete_account_request_dto();
    return outcome(client.verify_delete_account_request(request));
}

asio::awaitable<Outcome> operation_delete_account(const AuthenticationClient& client)
{
    const DeleteAccounDto request = delete_accoun_dto();
    return outcome(client.delete_account(request));
}

asio::awaitable<Outcome>
operation_list_public_accounts_for_switch_logged_in(const AuthenticationClient& client)
{
    const ListPublicAccountsForSwitchLoggedInParams request =
        list_public_accounts_for_switch_logged_in_params();
    return outcome(client.list_public_accounts_for_switch_logged_in(request));
}

} // namespace

std::vector<SampleCall> profile_calls()
{
    return {{"operations/getProfile", operation_get_profile},
            {"operations/updateProfile", operation_update_profile},
            {"operations/bindEmail", operation_bind_email},
            {"operations/unbindEmail", operation_unbind_email},
            {"operations/bindPhone", operation_bind_phone},
            {"operations/unbindPhone", operation_unbind_phone},
            {"operations/getSecurityLevel", operation_get_security_level},
            {"operations/updatePassword", operation_update_password},
            {"operations/verifyUpdateEmailRequest", operation_verify_update_email_request},
            {"operations/updateEmail", operation_update_email},
            {"operations/verifyUpdatePhoneRequest", operation_verify_update_phone_request},
            {"operations/updatePhone", operation_update_phone},
            {"operations/verifyResetPasswordRequest", operation_verify_reset_password_request},
            {"operations/resetPassword", operation_reset_password},
            {"operations/verifyDeleteAccountRequest", operation_verify_delete_account_request},
            {"operations/deleteAccount", operation_delete_account},
            {"operations/listPublicAccountsForSwitchLoggedIn",
             operation_list_public_accounts_for_switch_logged_in}};
}

} // namespace genauth::test
