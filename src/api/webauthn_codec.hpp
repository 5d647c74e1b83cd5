// JSON of model/webauthn.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"

#include <genauth/model/webauthn.hpp>

namespace genauth {

void encode(json::Writer& writer, const AuthenticatorAssertionResponseDto& in);
void encode(json::Writer& writer, const AuthenticationCredentialDto& in);
void encode(json::Writer& writer, const SignInByWebAuthnOptionsDto& in);
void encode(json::Writer& writer, const VerifyAuthenticationDto& in);
void encode(json::Writer& writer, const AuthenticatorAttestationResponseDto& in);
void encode(json::Writer& writer, const RegistrationCredentialDto& in);
void encode(json::Writer& writer, const VerifyRegistrationDto& in);
void encode(json::Writer& writer, const UpdatePasskeyDto& in);
void encode(json::Writer& writer, const FinalizeWebAuthnLoginDto& in);

void decode(const json::Node& node, PublicKeyCredentialDescriptorDto& out);
void decode(const json::Node& node, PublicKeyCredentialRequestOptionsDto& out);
void decode(const json::Node& node, AuthenticationOptionsDto& out);
void decode(const json::Node& node, VerifyAuthenticationResultDto& out);
void decode(const json::Node& node, PublicKeyCredentialParametersDto& out);
void decode(const json::Node& node, PublicKeyCredentialRpEntityDto& out);
void decode(const json::Node& node, PublicKeyCredentialUserEntityDto& out);
void decode(const json::Node& node, PublicKeyCredentialCreationOptionsDto& out);
void decode(const json::Node& node, RegistrationOptionsDto& out);
void decode(const json::Node& node, VerifyRegistrationResultDto& out);
void decode(const json::Node& node, ListWebAuthnAuthenticatorDeviceDataDto& out);
void decode(const json::Node& node, GetAuthenticationOptionsRespDto& out);
void decode(const json::Node& node, VerifyAuthenticationResultRespDto& out);
void decode(const json::Node& node, GetRegistrationOptionsRespDto& out);
void decode(const json::Node& node, VerifyRegistrationResultRespDto& out);
void decode(const json::Node& node, WebAuthnCheckValidCredentialsByCredIdsRespDto& out);

} // namespace genauth
