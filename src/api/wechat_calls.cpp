// The operations of wechat. Generated from genauth.api.json by generate.py.
#include "api/operations.hpp"
#include "api/signin_codec.hpp"
#include "api/wechat_codec.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<DecryptWechatMiniProgramDataRespDto>>
AuthenticationClient::decrypt_wechat_mini_program_data(const DecryptWechatMiniProgramDataDto& request,
                                                       CallOptions options) const
{
    auto call = start(api::decrypt_wechat_mini_program_data, options);
    call::set_json(*call, request);
    return call::perform<DecryptWechatMiniProgramDataRespDto>(std::move(call));
}

asio::awaitable<expected<GetWechatAccessTokenRespDto>>
AuthenticationClient::get_wechat_mp_access_token(const GetWechatAccessTokenDto& request,
                                                 CallOptions options) const
{
    auto call = start(api::get_wechat_mp_access_token, options);
    call::set_json(*call, request);
    return call::perform<GetWechatAccessTokenRespDto>(std::move(call));
}

asio::awaitable<expected<GetWechatAccessTokenInfoRespDto>>
AuthenticationClient::get_wechat_mp_access_token_info(const GetWechatAccessTokenDto& request,
                                                      CallOptions options) const
{
    auto call = start(api::get_wechat_mp_access_token_info, options);
    call::set_json(*call, request);
    return call::perform<GetWechatAccessTokenInfoRespDto>(std::move(call));
}

asio::awaitable<expected<LoginTokenResponseDataDto>>
AuthenticationClient::auth_by_code_identity(const WechatMobileAuthByCodeIdentityInput& request,
                                            CallOptions options) const
{
    auto call = start(api::auth_by_code_identity, options);
    call::set_json(*call, request);
    return call::perform<LoginTokenResponseDataDto>(std::move(call));
}

asio::awaitable<expected<WechatLoginTokenRespDto>>
AuthenticationClient::register_new_user(const BindByRegiserInputApi& request, CallOptions options) const
{
    auto call = start(api::register_new_user, options);
    call::set_json(*call, request);
    return call::perform<WechatLoginTokenRespDto>(std::move(call));
}

asio::awaitable<expected<WechatLoginTokenRespDto>>
AuthenticationClient::bind_by_email_code(const BindByEmailCodeInputApi& request, CallOptions options) const
{
    auto call = start(api::bind_by_email_code, options);
    call::set_json(*call, request);
    return call::perform<WechatLoginTokenRespDto>(std::move(call));
}

asio::awaitable<expected<WechatLoginTokenRespDto>>
AuthenticationClient::bind_by_phone_code(const BindByPhoneCodeInputApi& request, CallOptions options) const
{
    auto call = start(api::bind_by_phone_code, options);
    call::set_json(*call, request);
    return call::perform<WechatLoginTokenRespDto>(std::move(call));
}

asio::awaitable<expected<WechatLoginTokenRespDto>>
AuthenticationClient::bind_by_account(const BindByAccountInputApi& request, CallOptions options) const
{
    auto call = start(api::bind_by_account, options);
    call::set_json(*call, request);
    return call::perform<WechatLoginTokenRespDto>(std::move(call));
}

asio::awaitable<expected<WechatLoginTokenRespDto>>
AuthenticationClient::select_account(const BindByAccountsInputApi& request, CallOptions options) const
{
    auto call = start(api::select_account, options);
    call::set_json(*call, request);
    return call::perform<WechatLoginTokenRespDto>(std::move(call));
}

asio::awaitable<expected<WechatLoginTokenRespDto>>
AuthenticationClient::bind_by_account_id(const BindByAccountIdInputApi& request, CallOptions options) const
{
    auto call = start(api::bind_by_account_id, options);
    call::set_json(*call, request);
    return call::perform<WechatLoginTokenRespDto>(std::move(call));
}

} // namespace genauth
