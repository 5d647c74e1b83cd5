// The operations of push. Generated from genauth.api.json by generate.py.
#include "api/common_codec.hpp"
#include "api/operations.hpp"
#include "api/push_codec.hpp"
#include "call/parameters.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<GenePushCodeRespDto>>
AuthenticationClient::sign_in_by_push(const SignInByPushDto& request, CallOptions options) const
{
    auto call = start(api::sign_in_by_push, options);
    call::set_json(*call, request);
    return call::perform<GenePushCodeRespDto>(std::move(call));
}

asio::awaitable<expected<CheckPushCodeStatusRespDto>>
AuthenticationClient::check_push_code_status(const CheckPushCodeStatusParams& request,
                                             CallOptions options) const
{
    auto call = start(api::check_push_code_status, options);
    call::set_query(*call, {{"pushCodeId", request.push_code_id}});
    return call::perform<CheckPushCodeStatusRespDto>(std::move(call));
}

asio::awaitable<expected<IsSuccessRespDto>>
AuthenticationClient::set_push_code_status(const ChangePushCodeStatusDto& request, CallOptions options) const
{
    auto call = start(api::set_push_code_status, options);
    call::set_json(*call, request);
    return call::perform<IsSuccessRespDto>(std::move(call));
}

asio::awaitable<expected<CommonResponseDto>>
AuthenticationClient::change_push_code_status(const ChangePushCodeStatusDto& request,
                                              CallOptions options) const
{
    auto call = start(api::change_push_code_status, options);
    call::set_json(*call, request);
    return call::perform<CommonResponseDto>(std::move(call));
}

asio::awaitable<expected<GetPushCodeRelationAppsRespDto>>
AuthenticationClient::get_push_login_relation_apps(const GetPushCodeRelationAppsDto& request,
                                                   CallOptions options) const
{
    auto call = start(api::get_push_login_relation_apps, options);
    call::set_json(*call, request);
    return call::perform<GetPushCodeRelationAppsRespDto>(std::move(call));
}

} // namespace genauth
