// Generated from genauth.api.json by generate.py.
#include "api/webauthn_codec.hpp"

#include "api/reply_codec.hpp"
#include "api/signin_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const AuthenticatorAssertionResponseDto& in)
{
    json::ObjectWriter out(writer);
    out.member("authenticatorData", in.authenticator_data);
    out.member("clientDataJSON", in.client_data_json);
    out.member("signature", in.signature);
    out.member("userHandle", in.user_handle);
}

void encode(json::Writer& writer, const AuthenticationCredentialDto& in)
{
    json::ObjectWriter out(writer);
    out.member("id", in.id);
    out.member("rawId", in.raw_id);
    out.member("response", in.response);
    out.member("type", in.type);
}

void encode(json::Writer& writer, const SignInByWebAuthnOptionsDto& in)
{
    json::ObjectWriter out(writer);
    out.member("scope", in.scope);
    out.member("context", in.context);
    out.member("customData", in.custom_data);
}

void encode(json::Writer& writer, const VerifyAuthenticationDto& in)
{
    json::ObjectWriter out(writer);
    out.member("ticket", in.ticket);
    out.member("authenticationCredential", in.authentication_credential);
    out.member("options", in.options);
}

void encode(json::Writer& writer, const AuthenticatorAttestationResponseDto& in)
{
    json::ObjectWriter out(writer);
    out.member("attestationObject", in.attestation_object);
    out.member("clientDataJSON", in.client_data_json);
}

void encode(json::Writer& writer, const RegistrationCredentialDto& in)
{
    json::ObjectWriter out(writer);
    out.member("id", in.id);
    out.member("rawId", in.raw_id);
    out.member("response", in.response);
    out.member("transports", in.transports);
    out.member("type", in.type);
}

void encode(json::Writer& writer, const VerifyRegistrationDto& in)
{
    json::ObjectWriter out(writer);
    out.member("ticket", in.ticket);
    out.member("registrationCredential", in.registration_credential);
    out.member("authenticatorCode", in.authenticator_code);
}

void encode(json::Writer& writer, const UpdatePasskeyDto& in)
{
    json::ObjectWriter out(writer);
    out.member("name", in.name);
}

void encode(json::Writer& writer, const FinalizeWebAuthnLoginDto& in)
{
    json::ObjectWriter out(writer);
    out.member("ticket", in.ticket);
    out.member("credential", in.credential);
    out.member("options", in.options);
}

void decode(const json::Node& node, PublicKeyCredentialDescriptorDto& out)
{
    const json::ObjectReader in(node);
    in.required("id", out.id);
    in.optional("transports", out.transports);
    in.required("type", out.type);
}

void decode(const json::Node& node, PublicKeyCredentialRequestOptionsDto& out)
{
    const json::ObjectReader in(node);
    in.required("challenge", out.challenge);
    in.optional("allowCredentials", out.allow_credentials);
    in.required("rpId", out.rp_id);
    in.required("timeout", out.timeout);
}

void decode(const json::Node& node, AuthenticationOptionsDto& out)
{
    const json::ObjectReader in(node);
    in.required("authenticationOptions", out.authentication_options);
    in.required("ticket", out.ticket);
}

void decode(const json::Node& node, VerifyAuthenticationResultDto& out)
{
    const json::ObjectReader in(node);
    in.required("verified", out.verified);
    in.optional("tokenSet", out.token_set);
}

void decode(const json::Node& node, PublicKeyCredentialParametersDto& out)
{
    const json::ObjectReader in(node);
    in.required("alg", out.alg);
    in.required("type", out.type);
}

void decode(const json::Node& node, PublicKeyCredentialRpEntityDto& out)
{
    const json::ObjectReader in(node);
    in.required("id", out.id);
    in.required("name", out.name);
}

void decode(const json::Node& node, PublicKeyCredentialUserEntityDto& out)
{
    const json::ObjectReader in(node);
    in.required("id", out.id);
    in.required("name", out.name);
    in.required("displayName", out.display_name);
}

void decode(const json::Node& node, PublicKeyCredentialCreationOptionsDto& out)
{
    const json::ObjectReader in(node);
    in.required("challenge", out.challenge);
    in.required("excludeCredentials", out.exclude_credentials);
    in.required("pubKeyCredParams", out.pub_key_cred_params);
    in.required("rp", out.rp);
    in.required("timeout", out.timeout);
    in.required("user", out.user);
}

void decode(const json::Node& node, RegistrationOptionsDto& out)
{
    const json::ObjectReader in(node);
    in.required("registrationOptions", out.registration_options);
    in.required("ticket", out.ticket);
}

void decode(const json::Node& node, VerifyRegistrationResultDto& out)
{
    const json::ObjectReader in(node);
    in.required("verified", out.verified);
}

void decode(const json::Node& node, ListWebAuthnAuthenticatorDeviceDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("totalCount", out.total_count);
    in.required("list", out.list);
}

void decode(const json::Node& node, GetAuthenticationOptionsRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, VerifyAuthenticationResultRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetRegistrationOptionsRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, VerifyRegistrationResultRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, WebAuthnCheckValidCredentialsByCredIdsRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
