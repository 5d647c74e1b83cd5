// Sample calls of webauthn. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/common.hpp>
#include <genauth/model/webauthn.hpp>

namespace genauth::test {
namespace {

AuthenticatorAssertionResponseDto authenticator_assertion_response_dto()
{
    AuthenticatorAssertionResponseDto out;
    out.authenticator_data = "the authenticatorData";
    out.client_data_json = "the clientDataJSON";
    out.signature = "the signature";
    out.user_handle = "the userHandle";
    return out;
}

AuthenticationCredentialDto authentication_credential_dto()
{
    AuthenticationCredentialDto out;
    out.id = "the id";
    out.raw_id = "the rawId";
    out.response = authenticator_assertion_response_dto();
    out.type = "the type";
    return out;
}

SignInByWebAuthnOptionsDto sign_in_by_web_authn_options_dto()
{
    SignInByWebAuthnOptionsDto out;
    out.scope = "openid profile";
    out.context = Json(R"({"any": ["thing", 1, true]})");
    out.custom_data = Json(R"({"any": ["thing", 1, true]})");
    return out;
}

VerifyAuthenticationDto verify_authentication_dto()
{
    VerifyAuthenticationDto out;
    out.ticket = "the ticket";
    out.authentication_credential = authentication_credential_dto();
    out.options = sign_in_by_web_authn_options_dto();
    return out;
}

AuthenticatorAttestationResponseDto authenticator_attestation_response_dto()
{
    AuthenticatorAttestationResponseDto out;
    out.attestation_object = "the attestationObject";
    out.client_data_json = "the clientDataJSON";
    return out;
}

RegistrationCredentialDto registration_credential_dto()
{
    RegistrationCredentialDto out;
    out.id = "the id";
    out.raw_id = "the rawId";
    out.response = authenticator_attestation_response_dto();
    out.transports.emplace_back("the transports");
    out.type = "the type";
    return out;
}

VerifyRegistrationDto verify_registration_dto()
{
    VerifyRegistrationDto out;
    out.ticket = "the ticket";
    out.registration_credential = registration_credential_dto();
    out.authenticator_code = AuthenticatorCode::fingerprint;
    return out;
}

UpdatePasskeyDto update_passkey_dto()
{
    UpdatePasskeyDto out;
    out.name = "the name";
    return out;
}

ListWebAuthnPersonCredentialsParams list_web_authn_person_credentials_params()
{
    ListWebAuthnPersonCredentialsParams out;
    out.page = 3;
    out.limit = 3;
    out.user_id = "the userId";
    out.app_id = "the appId";
    return out;
}

FinalizeWebAuthnLoginDto finalize_web_authn_login_dto()
{
    FinalizeWebAuthnLoginDto out;
    out.ticket = "the ticket";
    out.credential = authentication_credential_dto();
    out.options = sign_in_by_web_authn_options_dto();
    return out;
}

ListWebAuthnCredentialsParams list_web_authn_credentials_params()
{
    ListWebAuthnCredentialsParams out;
    out.page = 3;
    out.limit = 3;
    return out;
}

asio::awaitable<Outcome> operation_init_authentication_options(const AuthenticationClient& client)
{
    return outcome(client.init_authentication_options());
}

asio::awaitable<Outcome> operation_verify_authentication(const AuthenticationClient& client)
{
    const VerifyAuthenticationDto request = verify_authentication_dto();
    return outcome(client.verify_authentication(request));
}

asio::awaitable<Outcome> operation_init_register_options(const AuthenticationClient& client)
{
    return outcome(client.init_register_options());
}

asio::awaitable<Outcome> operation_verify_register(const AuthenticationClient& client)
{
    const VerifyRegistrationDto request = verify_registration_dto();
    return outcome(client.verify_register(request));
}

asio::awaitable<Outcome> operation_list_credentials_by_page(const AuthenticationClient& client)
{
    const Json request = Json(R"({"any": ["thing", 1, true]})");
    return outcome(client.list_credentials_by_page(request));
}

asio::awaitable<Outcome> operation_check_valid_credentials_by_cred_ids(const AuthenticationClient& client)
{
    const Json request = Json(R"({"any": ["thing", 1, true]})");
    return outcome(client.check_valid_credentials_by_cred_ids(request));
}

asio::awaitable<Outcome> operation_remove_all_credentials(const AuthenticationClient& client)
{
    const Json request = Json(R"({"any": ["thing", 1, true]})");
    return outcome(client.remove_all_credentials(request));
}

asio::awaitable<Outcome> operation_remove_credential(const AuthenticationClient& client)
{
    const Json request = Json(R"({"any": ["thing", 1, true]})");
    return outcome(client.remove_credential("the credentialID", request));
}

asio::awaitable<Outcome> operation_web_authn_admin_initialize(const AuthenticationClient& client)
{
    const Json request = Json(R"({"any": ["thing", 1, true]})");
    return outcome(client.web_authn_admin_initialize(request));
}

asio::awaitable<Outcome> operation_web_authn_admin_register_finalize(const AuthenticationClient& client)
{
    const Json request = Json(R"({"any": ["thing", 1, true]})");
    return outcome(client.web_authn_admin_register_finalize(request));
}

asio::awaitable<Outcome> operation_update_web_authn_admin_credential(const AuthenticationClient& client)
{
    const UpdatePasskeyDto request = update_passkey_dto();
    return outcome(client.update_web_authn_admin_credential("the credentialId", request));
}

asio::awaitable<Outcome> operation_delete_web_authn_admin_credential(const AuthenticationClient& client)
{
    return outcome(client.delete_web_authn_admin_credential("the credentialId", "the userId", "the appId"));
}

asio::awaitable<Outcome> operation_list_web_authn_person_credentials(const AuthenticationClient& client)
{
    const ListWebAuthnPersonCredentialsParams request = list_web_authn_person_credentials_params();
    return outcome(client.list_web_authn_person_credentials(request));
}

asio::awaitable<Outcome> operation_web_authn_login_initalize(const AuthenticationClient& client)
{
    return outcome(client.web_authn_login_initalize());
}

asio::awaitable<Outcome> operation_web_authn_login_finalize(const AuthenticationClient& client)
{
    const FinalizeWebAuthnLoginDto request = finalize_web_authn_login_dto();
    return outcome(client.web_authn_login_finalize(request));
}

asio::awaitable<Outcome> operation_web_authn_register_initalize(const AuthenticationClient& client)
{
    return outcome(client.web_authn_register_initalize());
}

asio::awaitable<Outcome> operation_web_authn_mfa_bind_initialize(const AuthenticationClient& client)
{
    return outcome(client.web_authn_mfa_bind_initialize());
}

asio::awaitable<Outcome> operation_web_authn_mfa_verify_initalize(const AuthenticationClient& client)
{
    return outcome(client.web_authn_mfa_verify_initalize());
}

asio::awaitable<Outcome> operation_web_authn_register_finalize(const AuthenticationClient& client)
{
    const Json request = Json(R"({"any": ["thing", 1, true]})");
    return outcome(client.web_authn_register_finalize(request));
}

asio::awaitable<Outcome> operation_list_web_authn_credentials(const AuthenticationClient& client)
{
    const ListWebAuthnCredentialsParams request = list_web_authn_credentials_params();
    return outcome(client.list_web_authn_credentials(request));
}

asio::awaitable<Outcome> operation_update_web_authn_credential(const AuthenticationClient& client)
{
    const UpdatePasskeyDto request = update_passkey_dto();
    return outcome(client.update_web_authn_credential("the credentialId", request));
}

asio::awaitable<Outcome> operation_delete_web_authn_credential(const AuthenticationClient& client)
{
    return outcome(client.delete_web_authn_credential("the credentialId"));
}

} // namespace

std::vector<SampleCall> webauthn_calls()
{
    return {{"operations/initAuthenticationOptions", operation_init_authentication_options},
            {"operations/verifyAuthentication", operation_verify_authentication},
            {"operations/initRegisterOptions", operation_init_register_options},
            {"operations/verifyRegister", operation_verify_register},
            {"operations/listCredentialsByPage", operation_list_credentials_by_page},
            {"operations/checkValidCredentialsByCredIds", operation_check_valid_credentials_by_cred_ids},
            {"operations/removeAllCredentials", operation_remove_all_credentials},
            {"operations/removeCredential", operation_remove_credential},
            {"operations/webAuthnAdminInitialize", operation_web_authn_admin_initialize},
            {"operations/webAuthnAdminRegisterFinalize", operation_web_authn_admin_register_finalize},
            {"operations/updateWebAuthnAdminCredential", operation_update_web_authn_admin_credential},
            {"operations/deleteWebAuthnAdminCredential", operation_delete_web_authn_admin_credential},
            {"operations/listWebAuthnPersonCredentials", operation_list_web_authn_person_credentials},
            {"operations/webAuthnLoginInitalize", operation_web_authn_login_initalize},
            {"operations/webAuthnLoginFinalize", operation_web_authn_login_finalize},
            {"operations/webAuthnRegisterInitalize", operation_web_authn_register_initalize},
            {"operations/webAuthnMfaBindInitialize", operation_web_authn_mfa_bind_initialize},
            {"operations/webAuthnMfaVerifyInitalize", operation_web_authn_mfa_verify_initalize},
            {"operations/webAuthnRegisterFinalize", operation_web_authn_register_finalize},
            {"operations/listWebAuthnCredentials", operation_list_web_authn_credentials},
            {"operations/updateWebAuthnCredential", operation_update_web_authn_credential},
            {"operations/deleteWebAuthnCredential", operation_delete_web_authn_credential}};
}

} // namespace genauth::test
