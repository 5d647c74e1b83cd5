/// \file
/// Passkeys and other WebAuthn authenticators.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/json.hpp>
#include <genauth/model/reply.hpp>
#include <genauth/model/signin.hpp>
#include <genauth/open_enum.hpp>
#include <genauth/secret.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genauth {

/// Names a credential.
struct PublicKeyCredentialDescriptorDto {
    std::string id;                        ///< Credential ID.
    std::vector<std::string> transports{}; ///< Transports the authenticator supports.
    std::string type;                      ///< Always public-key.
};

/// Options for an assertion.
struct PublicKeyCredentialRequestOptionsDto {
    std::string challenge; ///< base64url challenge.
    std::vector<PublicKeyCredentialDescriptorDto>
        allow_credentials{};  ///< Credentials accepted for this assertion.
    std::string rp_id;        ///< Relying party ID, same as at registration.
    std::int64_t timeout = 0; ///< Timeout in milliseconds.
};

/// What an authenticator needs to sign in.
struct AuthenticationOptionsDto {
    PublicKeyCredentialRequestOptionsDto authentication_options; ///< Options handed to the authenticator.
    Secret ticket;                                               ///< Ticket to send back with the next step.
};

/// Answer of init_authentication_options.
struct GetAuthenticationOptionsRespDto : ApiReply {
    AuthenticationOptionsDto data; ///< What an authenticator needs to sign in.
};

/// The signed part of an assertion.
struct AuthenticatorAssertionResponseDto {
    std::string authenticator_data;           ///< Authenticator state and signature counter.
    std::string client_data_json;             ///< Client data: origin, challenge and type.
    std::string signature;                    ///< Signature.
    std::optional<std::string> user_handle{}; ///< User ID stored when the credential was created.
};

/// An assertion that an authenticator made.
struct AuthenticationCredentialDto {
    std::string id;                             ///< base64url credential ID.
    std::string raw_id;                         ///< Raw credential ID.
    AuthenticatorAssertionResponseDto response; ///< Assertion response.
    std::string type;                           ///< Always public-key.
};

/// Optional settings of a sign-in by WebAuthn.
struct SignInByWebAuthnOptionsDto {
    std::optional<std::string> scope{}; ///< Space-separated scopes; must contain openid.
    Json context{};                     ///< Extra request context passed to pipeline functions.
    Json custom_data{};                 ///< Custom user fields; keys must be defined in the pool first.
};

/// Request of verify_authentication.
struct VerifyAuthenticationDto {
    Secret ticket;                                         ///< Ticket from the initialise call.
    AuthenticationCredentialDto authentication_credential; ///< Assertion produced by the authenticator.
    std::optional<SignInByWebAuthnOptionsDto> options{};   ///< Optional settings.
};

/// The verdict on an assertion, and the tokens.
struct VerifyAuthenticationResultDto {
    bool verified = false;                                ///< Whether the assertion was accepted.
    std::optional<LoginTokenResponseDataDto> token_set{}; ///< Tokens, when verified.
};

/// Answer of verify_authentication.
struct VerifyAuthenticationResultRespDto : ApiReply {
    VerifyAuthenticationResultDto data; ///< The verdict on an assertion, and the tokens.
};

/// A signature algorithm.
struct PublicKeyCredentialParametersDto {
    std::int64_t alg = 0; ///< COSE algorithm number (negative integer).
    std::string type;     ///< Always public-key.
};

/// The relying party.
struct PublicKeyCredentialRpEntityDto {
    std::string id;   ///< Relying party domain.
    std::string name; ///< Name.
};

/// The user that a credential is made for.
struct PublicKeyCredentialUserEntityDto {
    std::string id;           ///< User ID.
    std::string name;         ///< Name.
    std::string display_name; ///< Name shown to people.
};

/// Options for making a credential.
struct PublicKeyCredentialCreationOptionsDto {
    std::string challenge; ///< base64url challenge.
    std::vector<PublicKeyCredentialDescriptorDto>
        exclude_credentials{}; ///< Credentials already registered, to be refused.
    std::vector<PublicKeyCredentialParametersDto>
        pub_key_cred_params{};             ///< Signature algorithms the relying party accepts.
    PublicKeyCredentialRpEntityDto rp;     ///< Relying party.
    std::int64_t timeout = 0;              ///< Timeout in milliseconds.
    PublicKeyCredentialUserEntityDto user; ///< User data.
};

/// What an authenticator needs to make a credential.
struct RegistrationOptionsDto {
    PublicKeyCredentialCreationOptionsDto registration_options; ///< Options for creating the credential.
    Secret ticket;                                              ///< Ticket to send back with the next step.
};

/// Answer of init_register_options.
struct GetRegistrationOptionsRespDto : ApiReply {
    RegistrationOptionsDto data; ///< What an authenticator needs to make a credential.
};

struct AuthenticatorCodeNames {
    enum Known : unsigned char { fingerprint, face, other };
    static constexpr std::array<std::string_view, 3> names{"fingerprint", "face", "other"};
};
/// Kind of an authenticator.
using AuthenticatorCode = OpenEnum<AuthenticatorCodeNames>;

/// The attestation of a new credential.
struct AuthenticatorAttestationResponseDto {
    std::string attestation_object; ///< CBOR attestation produced by the authenticator.
    std::string client_data_json;   ///< Client data: origin, challenge and type.
};

/// A credential that an authenticator made.
struct RegistrationCredentialDto {
    std::string id;                               ///< base64url credential ID.
    std::string raw_id;                           ///< Raw credential ID.
    AuthenticatorAttestationResponseDto response; ///< Attestation response.
    std::vector<std::string> transports{};        ///< Transports the authenticator supports.
    std::string type;                             ///< Always public-key.
};

/// Request of verify_register.
struct VerifyRegistrationDto {
    Secret ticket;                                         ///< Ticket from the initialise call.
    RegistrationCredentialDto registration_credential;     ///< Credential created by the authenticator.
    std::optional<AuthenticatorCode> authenticator_code{}; ///< Kind of the authenticator.
};

/// The verdict on a new credential.
struct VerifyRegistrationResultDto {
    bool verified = false; ///< Whether the registration was accepted.
};

/// Answer of verify_register.
struct VerifyRegistrationResultRespDto : ApiReply {
    VerifyRegistrationResultDto data; ///< The verdict on a new credential.
};

/// Request of list_credentials_by_page; the API does not say what is in it.
using ListDeviceCredentialDto = Json;

/// A page of authenticators.
struct ListWebAuthnAuthenticatorDeviceDataDto {
    std::int64_t total_count = 0; ///< Total number of records.
    std::vector<Json> list{};     ///< Records.
};

/// Request of check_valid_credentials_by_cred_ids; the API does not say what is in it.
using CheckDeviceCredentialIdDto = Json;

/// Answer of check_valid_credentials_by_cred_ids.
struct WebAuthnCheckValidCredentialsByCredIdsRespDto : ApiReply {
    std::vector<Json> data{}; ///< The entries.
};

/// Request of remove_all_credentials; the API does not say what is in it.
using RemoveDeviceCredentialDto = Json;

/// Request of remove_credential; the API does not say what is in it.
using WebAuthnRemoveCredentialDto = Json;

/// Request of update_web_authn_admin_credential and update_web_authn_credential.
struct UpdatePasskeyDto {
    std::string name; ///< New display name of the passkey.
};

/// Query of list_web_authn_person_credentials.
struct ListWebAuthnPersonCredentialsParams {
    std::optional<std::int64_t> page{};  ///< Page number, from 1.
    std::optional<std::int64_t> limit{}; ///< Page size, at most 50.
    std::string user_id;                 ///< User ID.
    std::optional<std::string> app_id{}; ///< Application ID.
};

/// Request of web_authn_login_finalize.
struct FinalizeWebAuthnLoginDto {
    Secret ticket;                                       ///< Ticket from the initialise call.
    AuthenticationCredentialDto credential;              ///< Assertion produced by the authenticator.
    std::optional<SignInByWebAuthnOptionsDto> options{}; ///< Optional settings.
};

/// Query of list_web_authn_credentials.
struct ListWebAuthnCredentialsParams {
    std::optional<std::int64_t> page{};  ///< Page number, from 1.
    std::optional<std::int64_t> limit{}; ///< Page size, at most 50.
};

} // namespace genauth
