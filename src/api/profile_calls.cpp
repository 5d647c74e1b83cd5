// The operations of profile. Generated from genauth.api.json by generate.py.
#include "api/common_codec.hpp"
#include "api/operations.hpp"
#include "api/profile_codec.hpp"
#include "call/parameters.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<UserSingleRespDto>>
AuthenticationClient::get_profile(const GetProfileParams& request, CallOptions options) const
{
    auto call = start(api::get_profile, options);
    call::set_query(*call, {{"withCustomData", request.with_custom_data},
                            {"withIdentities", request.with_identities},
                            {"withDepartmentIds", request.with_department_ids}});
    return call::perform<UserSingleRespDto>(std::move(call));
}

asio::awaitable<expected<UserSingleRespDto>>
AuthenticationClient::update_profile(const UpdateUserProfileDto& request, CallOptions options) const
{
    auto call = start(api::update_profile, options);
    call::set_json(*call, request);
    return call::perform<UserSingleRespDto>(std::move(call));
}

asio::awaitable<expected<CommonResponseDto>> AuthenticationClient::bind_email(const BindEmailDto& request,
                                                                              CallOptions options) const
{
    auto call = start(api::bind_email, options);
    call::set_json(*call, request);
    return call::perform<CommonResponseDto>(std::move(call));
}

asio::awaitable<expected<CommonResponseDto>> AuthenticationClient::unbind_email(const UnbindEmailDto& request,
                                                                                CallOptions options) const
{
    auto call = start(api::unbind_email, options);
    call::set_json(*call, request);
    return call::perform<CommonResponseDto>(std::move(call));
}

asio::awaitable<expected<CommonResponseDto>> AuthenticationClient::bind_phone(const BindPhoneDto& request,
                                                                              CallOptions options) const
{
    auto call = start(api::bind_phone, options);
    call::set_json(*call, request);
    return call::perform<CommonResponseDto>(std::move(call));
}

asio::awaitable<expected<CommonResponseDto>> AuthenticationClient::unbind_phone(const UnbindPhoneDto& request,
                                                                                CallOptions options) const
{
    auto call = start(api::unbind_phone, options);
    call::set_json(*call, request);
    return call::perform<CommonResponseDto>(std::move(call));
}

asio::awaitable<expected<GetSecurityInfoRespDto>>
AuthenticationClient::get_security_level(CallOptions options) const
{
    return call::perform<GetSecurityInfoRespDto>(start(api::get_security_level, options));
}

asio::awaitable<expected<CommonResponseDto>>
AuthenticationClient::update_password(const UpdatePasswordDto& request, CallOptions options) const
{
    auto call = start(api::update_password, options);
    call::set_json(*call, request);
    return call::perform<CommonResponseDto>(std::move(call));
}

asio::awaitable<expected<VerifyUpdateEmailRequestRespDto>>
AuthenticationClient::verify_update_email_request(const VerifyUpdateEmailRequestDto& request,
                                                  CallOptions options) const
{
    auto call = start(api::verify_update_email_request, options);
    call::set_json(*call, request);
    return call::perform<VerifyUpdateEmailRequestRespDto>(std::move(call));
}

asio::awaitable<expected<IsSuccessRespDto>> AuthenticationClient::update_email(const UpdateEmailDto& request,
                                                                               CallOptions options) const
{
    auto call = start(api::update_email, options);
    call::set_json(*call, request);
    return call::perform<IsSuccessRespDto>(std::move(call));
}

asio::awaitable<expected<VerifyUpdatePhoneRequestRespDto>>
AuthenticationClient::verify_update_phone_request(const VerifyUpdatePhoneRequestDto& request,
                                                  CallOptions options) const
{
    auto call = start(api::verify_update_phone_request, options);
    call::set_json(*call, request);
    return call::perform<VerifyUpdatePhoneRequestRespDto>(std::move(call));
}

asio::awaitable<expected<IsSuccessRespDto>> AuthenticationClient::update_phone(const UpdatePhoneDto& request,
                                                                               CallOptions options) const
{
    auto call = start(api::update_phone, options);
    call::set_json(*call, request);
    return call::perform<IsSuccessRespDto>(std::move(call));
}

asio::awaitable<expected<PasswordResetVerifyResp>>
AuthenticationClient::verify_reset_password_request(const VerifyResetPasswordRequestDto& request,
                                                    CallOptions options) const
{
    auto call = start(api::verify_reset_password_request, options);
    call::set_json(*call, request);
    return call::perform<PasswordResetVerifyResp>(std::move(call));
}

asio::awaitable<expected<IsSuccessRespDto>>
AuthenticationClient::reset_password(const ResetPasswordDto& request, CallOptions options) const
{
    auto call = start(api::reset_password, options);
    call::set_json(*call, request);
    return call::perform<IsSuccessRespDto>(std::move(call));
}

asio::awaitable<expected<VerifyDeleteAccountRequestRespDto>>
AuthenticationClient::verify_delete_account_request(const VerifyDeleteAccountRequestDto& request,
                                                    CallOptions options) const
{
    auto call = start(api::verify_delete_account_request, options);
    call::set_json(*call, request);
    return call::perform<VerifyDeleteAccountRequestRespDto>(std::move(call));
}

asio::awaitable<expected<IsSuccessRespDto>>
AuthenticationClient::delete_account(const DeleteAccounDto& request, CallOptions options) const
{
    auto call = start(api::delete_account, options);
    call::set_json(*call, request);
    return call::perform<IsSuccessRespDto>(std::move(call));
}

asio::awaitable<expected<GetPublicAccountDataRespDto>>
AuthenticationClient::list_public_accounts_for_switch_logged_in(
    const ListPublicAccountsForSwitchLoggedInParams& request, CallOptions options) const
{
    auto call = start(api::list_public_accounts_for_switch_logged_in, options);
    call::set_query(*call, {{"withOriginUser", request.with_origin_user}});
    return call::perform<GetPublicAccountDataRespDto>(std::move(call));
}

} // namespace genauth
