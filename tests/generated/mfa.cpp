// Sample calls of mfa. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/mfa.hpp>

namespace genauth::test {
namespace {

FactorProfile factor_profile()
{
    FactorProfile out;
    out.phone_number = "18800008888";
    out.phone_country_code = "+86";
    out.email = "alice@example.com";
    return out;
}

SendEnrollFactorRequestDto send_enroll_factor_request_dto()
{
    SendEnrollFactorRequestDto out;
    out.profile = factor_profile();
    out.factor_type = FactorType::otp;
    return out;
}

EnrollFactorEnrollmentDataDto enroll_factor_enrollment_data_dto()
{
    EnrollFactorEnrollmentDataDto out;
    out.pass_code = "the passCode";
    out.photo = "the photo";
    out.is_external_photo = true;
    return out;
}

EnrollFactorDto enroll_factor_dto()
{
    EnrollFactorDto out;
    out.enrollment_data = enroll_factor_enrollment_data_dto();
    out.enrollment_token = "the enrollmentToken";
    out.factor_type = FactorType::otp;
    return out;
}

ResetFactorDto reset_factor_dto()
{
    ResetFactorDto out;
    out.factor_id = "the factorId";
    return out;
}

GetFactorParams get_factor_params()
{
    GetFactorParams out;
    out.factor_id = "the factorId";
    return out;
}

MfaOtpVerityDto mfa_otp_verity_dto()
{
    MfaOtpVerityDto out;
    out.totp = "the totp";
    return out;
}

MfaTokenIntrospectEndpointParams mfa_token_introspect_endpoint_params()
{
    MfaTokenIntrospectEndpointParams out;
    out.token = "the token";
    return out;
}

asio::awaitable<Outcome> operation_send_enroll_factor_request(const AuthenticationClient& client)
{
    const SendEnrollFactorRequestDto request = send_enroll_factor_request_dto();
    return outcome(client.send_enroll_factor_request(request));
}

asio::awaitable<Outcome> operation_enroll_factor(const AuthenticationClient& client)
{
    const EnrollFactorDto request = enroll_factor_dto();
    return outcome(client.enroll_factor(request));
}

asio::awaitable<Outcome> operation_reset_factor(const AuthenticationClient& client)
{
    const ResetFactorDto request = reset_factor_dto();
    return outcome(client.reset_factor(request));
}

asio::awaitable<Outcome> operation_list_enrolled_factors(const AuthenticationClient& client)
{
    return outcome(client.list_enrolled_factors());
}

asio::awaitable<Outcome> operation_get_factor(const AuthenticationClient& client)
{
    const GetFactorParams request = get_factor_params();
    return outcome(client.get_factor(request));
}

asio::awaitable<Outcome> operation_list_factors_to_enroll(const AuthenticationClient& client)
{
    return outcome(client.list_factors_to_enroll());
}

asio::awaitable<Outcome> operation_mfa_otp_verify(const AuthenticationClient& client)
{
    const MfaOtpVerityDto request = mfa_otp_verity_dto();
    return outcome(client.mfa_otp_verify(request));
}

asio::awaitable<Outcome> operation_verify_mfa_token(const AuthenticationClient& client)
{
    const MfaTokenIntrospectEndpointParams request = mfa_token_introspect_endpoint_params();
    return outcome(client.verify_mfa_token(request));
}

} // namespace

std::vector<SampleCall> mfa_calls()
{
    return {{"operations/sendEnrollFactorRequest", operation_send_enroll_factor_request},
            {"operations/enrollFactor", operation_enroll_factor},
            {"operations/resetFactor", operation_reset_factor},
            {"operations/listEnrolledFactors", operation_list_enrolled_factors},
            {"operations/getFactor", operation_get_factor},
            {"operations/listFactorsToEnroll", operation_list_factors_to_enroll},
            {"operations/mfaOtpVerify", operation_mfa_otp_verify},
            {"operations/verifyMfaToken", operation_verify_mfa_token}};
}

} // namespace genauth::test
