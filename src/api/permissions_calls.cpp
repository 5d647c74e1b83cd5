// The operations of permissions. Generated from genauth.api.json by generate.py.
#include "api/operations.hpp"
#include "api/permissions_codec.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<CheckResourcePermissionsRespDto>>
AuthenticationClient::check_permission_by_string_resource(const CheckPermissionStringResourceDto& request,
                                                          CallOptions options) const
{
    auto call = start(api::check_permission_by_string_resource, options);
    call::set_json(*call, request);
    return call::perform<CheckResourcePermissionsRespDto>(std::move(call));
}

asio::awaitable<expected<CheckResourcePermissionsRespDto>>
AuthenticationClient::check_permission_by_array_resource(const CheckPermissionArrayResourceDto& request,
                                                         CallOptions options) const
{
    auto call = start(api::check_permission_by_array_resource, options);
    call::set_json(*call, request);
    return call::perform<CheckResourcePermissionsRespDto>(std::move(call));
}

asio::awaitable<expected<CheckResourcePermissionsRespDto>>
AuthenticationClient::check_permission_by_tree_resource(const CheckPermissionTreeResourceDto& request,
                                                        CallOptions options) const
{
    auto call = start(api::check_permission_by_tree_resource, options);
    call::set_json(*call, request);
    return call::perform<CheckResourcePermissionsRespDto>(std::move(call));
}

asio::awaitable<expected<GetUserAuthResourceListRespDto>>
AuthenticationClient::get_user_authorized_resources_list(CallOptions options) const
{
    return call::perform<GetUserAuthResourceListRespDto>(
        start(api::get_user_authorized_resources_list, options));
}

asio::awaitable<expected<GetUserAuthResourcePermissionListRespDto>>
AuthenticationClient::get_user_auth_resource_permission_list(
    const GetUserAuthResourcePermissionListDto& request, CallOptions options) const
{
    auto call = start(api::get_user_auth_resource_permission_list, options);
    call::set_json(*call, request);
    return call::perform<GetUserAuthResourcePermissionListRespDto>(std::move(call));
}

asio::awaitable<expected<GetUserAuthResourceStructRespDto>>
AuthenticationClient::get_user_auth_resource_struct(const GetUserAuthResourceStructDto& request,
                                                    CallOptions options) const
{
    auto call = start(api::get_user_auth_resource_struct, options);
    call::set_json(*call, request);
    return call::perform<GetUserAuthResourceStructRespDto>(std::move(call));
}

} // namespace genauth
