// Generated from genauth.api.json by generate.py.
#include "api/mfa_codec.hpp"

#include "api/reply_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const FactorProfile& in)
{
    json::ObjectWriter out(writer);
    out.member("phoneNumber", in.phone_number);
    out.member("phoneCountryCode", in.phone_country_code);
    out.member("email", in.email);
}

void encode(json::Writer& writer, const SendEnrollFactorRequestDto& in)
{
    json::ObjectWriter out(writer);
    out.member("profile", in.profile);
    out.member("factorType", in.factor_type);
}

void encode(json::Writer& writer, const EnrollFactorEnrollmentDataDto& in)
{
    json::ObjectWriter out(writer);
    out.member("passCode", in.pass_code);
    out.member("photo", in.photo);
    out.member("isExternalPhoto", in.is_external_photo);
}

void encode(json::Writer& writer, const EnrollFactorDto& in)
{
    json::ObjectWriter out(writer);
    out.member("enrollmentData", in.enrollment_data);
    out.member("enrollmentToken", in.enrollment_token);
    out.member("factorType", in.factor_type);
}

void encode(json::Writer& writer, const ResetFactorDto& in)
{
    json::ObjectWriter out(writer);
    out.member("factorId", in.factor_id);
}

void encode(json::Writer& writer, const MfaOtpVerityDto& in)
{
    json::ObjectWriter out(writer);
    out.member("totp", in.totp);
}

void decode(const json::Node& node, SendEnrollFactorRequestOtpDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("qrCodeUri", out.qr_code_uri);
    in.required("qrCodeDataUrl", out.qr_code_data_url);
    in.required("recoveryCode", out.recovery_code);
}

void decode(const json::Node& node, SendEnrollFactorRequestDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("enrollmentToken", out.enrollment_token);
    in.optional("otpData", out.otp_data);
}

void decode(const json::Node& node, FactorDto& out)
{
    const json::ObjectReader in(node);
    in.required("factorId", out.factor_id);
    in.required("factorType", out.factor_type);
    in.required("profile", out.profile);
}

void decode(const json::Node& node, FactorToEnrollDto& out)
{
    const json::ObjectReader in(node);
    in.required("factorType", out.factor_type);
}

void decode(const json::Node& node, OtpVerityRespDto& out)
{
    const json::ObjectReader in(node);
    in.required("verified", out.verified);
}

void decode(const json::Node& node, MfaTokenIntrospectResponse& out)
{
    const json::ObjectReader in(node);
    in.required("active", out.active);
    in.optional("userPoolId", out.user_pool_id);
    in.optional("userId", out.user_id);
    in.optional("exp", out.exp);
    in.optional("iat", out.iat);
}

void decode(const json::Node& node, ApplicationMfaDto& out)
{
    const json::ObjectReader in(node);
    in.required("mfaPolicy", out.mfa_policy);
    in.required("status", out.status);
    in.required("sort", out.sort);
}

void decode(const json::Node& node, GetMfaInfoDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("mfaToken", out.mfa_token);
    in.optional("mfaPhone", out.mfa_phone);
    in.optional("mfaPhoneCountryCode", out.mfa_phone_country_code);
    in.optional("mfaEmail", out.mfa_email);
    in.optional("nickname", out.nickname);
    in.optional("username", out.username);
    in.optional("phone", out.phone);
    in.optional("phoneCountryCode", out.phone_country_code);
    in.optional("faceMfaEnabled", out.face_mfa_enabled);
    in.optional("totpMfaEnabled", out.totp_mfa_enabled);
    in.required("applicationMfa", out.application_mfa);
}

void decode(const json::Node& node, SendEnrollFactorRequestRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, EnrollFactorRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
}

void decode(const json::Node& node, ResetFactorRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
}

void decode(const json::Node& node, ListEnrolledFactorsRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetFactorRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, ListFactorsToEnrollRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, MfaOtpVerityRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
