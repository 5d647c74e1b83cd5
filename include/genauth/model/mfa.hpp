/// \file
/// Enrolling, listing, verifying and resetting factors of multi-factor authentication.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/json.hpp>
#include <genauth/model/reply.hpp>
#include <genauth/open_enum.hpp>
#include <genauth/secret.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genauth {

struct FactorTypeNames {
    enum Known : unsigned char { otp, sms, email, face };
    static constexpr std::array<std::string_view, 4> names{"OTP", "SMS", "EMAIL", "FACE"};
};
/// The type of an MFA factor.
using FactorType = OpenEnum<FactorTypeNames>;

/// Where an enrolment code goes. Members that the factor type does not need stay empty.
struct FactorProfile {
    std::optional<std::string> phone_number{};       ///< Phone to enrol (SMS); one code per minute per phone.
    std::optional<std::string> phone_country_code{}; ///< Calling code for SMS; defaults to +86.
    std::optional<std::string> email{}; ///< Email to enrol (EMAIL); one code per minute per address.
};

/// Request of send_enroll_factor_request.
struct SendEnrollFactorRequestDto {
    FactorProfile profile;  ///< Where to send the challenge; content depends on the type.
    FactorType factor_type; ///< MFA factor type.
};

/// What an authenticator app needs.
struct SendEnrollFactorRequestOtpDataDto {
    Secret qr_code_uri;      ///< otpauth URI for the authenticator app.
    Secret qr_code_data_url; ///< QR code image as a data URL.
    Secret recovery_code;    ///< Recovery code to regain access when the OTP device is lost.
};

/// What send_enroll_factor_request answers.
struct SendEnrollFactorRequestDataDto {
    Secret enrollment_token; ///< Token for the enrol call; valid one minute.
    std::optional<SendEnrollFactorRequestOtpDataDto>
        otp_data{}; ///< Present when enrolling OTP: URI, image and recovery code.
};

/// Answer of send_enroll_factor_request.
struct SendEnrollFactorRequestRespDto : ApiReply {
    SendEnrollFactorRequestDataDto data; ///< Token and, for OTP, the seed.
};

/// The proof that the user holds the factor.
struct EnrollFactorEnrollmentDataDto {
    std::optional<Secret> pass_code{};       ///< Code for SMS, EMAIL or OTP.
    std::optional<std::string> photo{};      ///< Link of the face image (FACE).
    std::optional<bool> is_external_photo{}; ///< Whether the face image is an external link (FACE).
};

/// Request of enroll_factor.
struct EnrollFactorDto {
    EnrollFactorEnrollmentDataDto enrollment_data; ///< Proof: passCode for OTP/SMS/EMAIL, photo for FACE.
    Secret enrollment_token;                       ///< Token from the enrol request; valid one minute.
    FactorType factor_type;                        ///< MFA factor type.
};

/// Answer of enroll_factor. The id of the new factor is not in it: list_enrolled_factors names it.
struct EnrollFactorRespDto : ApiReply {};

/// Request of reset_factor.
struct ResetFactorDto {
    std::string factor_id; ///< ID of the factor to unbind.
};

/// Answer of reset_factor.
struct ResetFactorRespDto : ApiReply {};

/// A factor that the user has enrolled.
struct FactorDto {
    std::string factor_id;  ///< ID of the bound factor.
    FactorType factor_type; ///< MFA factor type.
    Json profile{};         ///< Details of the factor, such as the phone.
};

/// Answer of list_enrolled_factors.
struct ListEnrolledFactorsRespDto : ApiReply {
    std::vector<FactorDto> data{}; ///< Bound factors.
};

/// Query of get_factor.
struct GetFactorParams {
    std::string factor_id; ///< ID of a bound factor.
};

/// Answer of get_factor.
struct GetFactorRespDto : ApiReply {
    FactorDto data; ///< The factor.
};

/// A factor type that the application allows and the user has not bound.
struct FactorToEnrollDto {
    FactorType factor_type; ///< Factor type that can still be bound.
};

/// Answer of list_factors_to_enroll.
struct ListFactorsToEnrollRespDto : ApiReply {
    std::vector<FactorToEnrollDto> data{}; ///< Factor types that can still be bound.
};

/// Request of mfa_otp_verify.
struct MfaOtpVerityDto {
    Secret totp; ///< Six-digit OTP code.
};

/// What mfa_otp_verify answers.
struct OtpVerityRespDto {
    bool verified = false; ///< Whether the OTP matched.
};

/// Answer of mfa_otp_verify.
struct MfaOtpVerityRespDto : ApiReply {
    OtpVerityRespDto data; ///< The verdict.
};

/// Request of verify_mfa_token.
struct MfaTokenIntrospectEndpointParams {
    Secret token; ///< The mfa_token to check.
};

/// Answer of verify_mfa_token.
struct MfaTokenIntrospectResponse {
    bool active = false;                       ///< Whether the MFA token is valid.
    std::optional<std::string> user_pool_id{}; ///< User pool of the token; only when active.
    std::optional<std::string> user_id{};      ///< User of the token; only when active.
    std::optional<std::int64_t> exp{};         ///< Expiry, seconds since epoch; only when active.
    std::optional<std::int64_t> iat{};         ///< Issue time, seconds since epoch; only when active.
};

/// An MFA policy of the application.
struct ApplicationMfaDto {
    std::string mfa_policy;  ///< SMS, EMAIL, OTP, FACE or PASSKEY (Guard).
    std::int64_t status = 0; ///< 0 or 1: whether the policy is on.
    std::int64_t sort = 0;   ///< Display order.
};

/// The data of a step-up error (mfa_required_by_user, mfa_required_by_application): how MFA can be done.
struct GetMfaInfoDataDto {
    Secret mfa_token;                                    ///< Temporary token for finishing MFA.
    std::optional<std::string> mfa_phone{};              ///< Phone bound for MFA.
    std::optional<std::string> mfa_phone_country_code{}; ///< Calling code of the MFA phone.
    std::optional<std::string> mfa_email{};              ///< Email bound for MFA.
    std::optional<std::string> nickname{};               ///< Nickname.
    std::optional<std::string> username{};               ///< Username, unique in the pool.
    std::optional<std::string> phone{};                  ///< Phone number without calling code.
    std::optional<std::string>
        phone_country_code{};               ///< Calling code such as +86; optional for mainland China.
    std::optional<bool> face_mfa_enabled{}; ///< Whether a face is bound.
    std::optional<bool> totp_mfa_enabled{}; ///< Whether an OTP is bound.
    std::vector<ApplicationMfaDto> application_mfa{}; ///< MFA policies of the application.
};

} // namespace genauth
