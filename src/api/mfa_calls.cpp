// The operations of mfa. Generated from genauth.api.json by generate.py.
#include "api/mfa_codec.hpp"
#include "api/operations.hpp"
#include "call/parameters.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<SendEnrollFactorRequestRespDto>>
AuthenticationClient::send_enroll_factor_request(const SendEnrollFactorRequestDto& request,
                                                 CallOptions options) const
{
    auto call = start(api::send_enroll_factor_request, options);
    call::set_json(*call, request);
    return call::perform<SendEnrollFactorRequestRespDto>(std::move(call));
}

asio::awaitable<expected<EnrollFactorRespDto>>
AuthenticationClient::enroll_factor(const EnrollFactorDto& request, CallOptions options) const
{
    auto call = start(api::enroll_factor, options);
    call::set_json(*call, request);
    return call::perform<EnrollFactorRespDto>(std::move(call));
}

asio::awaitable<expected<ResetFactorRespDto>>
AuthenticationClient::reset_factor(const ResetFactorDto& request, CallOptions options) const
{
    auto call = start(api::reset_factor, options);
    call::set_json(*call, request);
    return call::perform<ResetFactorRespDto>(std::move(call));
}

asio::awaitable<expected<ListEnrolledFactorsRespDto>>
AuthenticationClient::list_enrolled_factors(CallOptions options) const
{
    return call::perform<ListEnrolledFactorsRespDto>(start(api::list_enrolled_factors, options));
}

asio::awaitable<expected<GetFactorRespDto>> AuthenticationClient::get_factor(const GetFactorParams& request,
                                                                             CallOptions options) const
{
    auto call = start(api::get_factor, options);
    call::set_query(*call, {{"factorId", request.factor_id}});
    return call::perform<GetFactorRespDto>(std::move(call));
}

asio::awaitable<expected<ListFactorsToEnrollRespDto>>
AuthenticationClient::list_factors_to_enroll(CallOptions options) const
{
    return call::perform<ListFactorsToEnrollRespDto>(start(api::list_factors_to_enroll, options));
}

asio::awaitable<expected<MfaOtpVerityRespDto>>
AuthenticationClient::mfa_otp_verify(const MfaOtpVerityDto& request, CallOptions options) const
{
    auto call = start(api::mfa_otp_verify, options);
    call::set_json(*call, request);
    return call::perform<MfaOtpVerityRespDto>(std::move(call));
}

asio::awaitable<expected<MfaTokenIntrospectResponse>>
AuthenticationClient::verify_mfa_token(const MfaTokenIntrospectEndpointParams& request,
                                       CallOptions options) const
{
    auto call = start(api::verify_mfa_token, options);
    call::set_form(*call, {{"token", request.token}});
    return call::perform<MfaTokenIntrospectResponse>(std::move(call));
}

} // namespace genauth
