// The operations of resources. Generated from genauth.api.json by generate.py.
#include "api/operations.hpp"
#include "api/resources_codec.hpp"
#include "call/parameters.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<GetLoginHistoryRespDto>>
AuthenticationClient::get_login_history(const GetLoginHistoryParams& request, CallOptions options) const
{
    auto call = start(api::get_login_history, options);
    call::set_query(*call, {{"appId", request.app_id},
                            {"clientIp", request.client_ip},
                            {"success", request.success},
                            {"start", request.start},
                            {"end", request.end},
                            {"page", request.page},
                            {"limit", request.limit}});
    return call::perform<GetLoginHistoryRespDto>(std::move(call));
}

asio::awaitable<expected<GetLoggedInAppsRespDto>>
AuthenticationClient::get_logged_in_apps(CallOptions options) const
{
    return call::perform<GetLoggedInAppsRespDto>(start(api::get_logged_in_apps, options));
}

asio::awaitable<expected<GetAccessibleAppsRespDto>>
AuthenticationClient::get_accessible_apps(CallOptions options) const
{
    return call::perform<GetAccessibleAppsRespDto>(start(api::get_accessible_apps, options));
}

asio::awaitable<expected<GetTenantListRespDto>>
AuthenticationClient::get_tenant_list(CallOptions options) const
{
    return call::perform<GetTenantListRespDto>(start(api::get_tenant_list, options));
}

asio::awaitable<expected<RoleListRespDto>>
AuthenticationClient::get_role_list(const GetRoleListParams& request, CallOptions options) const
{
    auto call = start(api::get_role_list, options);
    call::set_query(*call, {{"namespace", request.namespace_}});
    return call::perform<RoleListRespDto>(std::move(call));
}

asio::awaitable<expected<GroupListRespDto>> AuthenticationClient::get_group_list(CallOptions options) const
{
    return call::perform<GroupListRespDto>(start(api::get_group_list, options));
}

asio::awaitable<expected<UserDepartmentPaginatedRespDto>>
AuthenticationClient::get_department_list(const GetDepartmentListParams& request, CallOptions options) const
{
    auto call = start(api::get_department_list, options);
    call::set_query(*call, {{"page", request.page},
                            {"limit", request.limit},
                            {"withCustomData", request.with_custom_data},
                            {"sortBy", request.sort_by},
                            {"orderBy", request.order_by}});
    return call::perform<UserDepartmentPaginatedRespDto>(std::move(call));
}

asio::awaitable<expected<AuthorizedResourcePaginatedRespDto>>
AuthenticationClient::get_authorized_resources(const GetAuthorizedResourcesParams& request,
                                               CallOptions options) const
{
    auto call = start(api::get_authorized_resources, options);
    call::set_query(*call, {{"namespace", request.namespace_}, {"resourceType", request.resource_type}});
    return call::perform<AuthorizedResourcePaginatedRespDto>(std::move(call));
}

} // namespace genauth
