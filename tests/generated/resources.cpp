// Sample calls of resources. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/resources.hpp>

namespace genauth::test {
namespace {

GetLoginHistoryParams get_login_history_params()
{
    GetLoginHistoryParams out;
    out.app_id = "the appId";
    out.client_ip = "the clientIp";
    out.success = true;
    out.start = 1706702400000;
    out.end = 1706709600000;
    out.page = 3;
    out.limit = 3;
    return out;
}

GetRoleListParams get_role_list_params()
{
    GetRoleListParams out;
    out.namespace_ = "the namespace";
    return out;
}

GetDepartmentListParams get_department_list_params()
{
    GetDepartmentListParams out;
    out.page = 3;
    out.limit = 3;
    out.with_custom_data = true;
    out.sort_by = DepartmentSortBy::department_created_at;
    out.order_by = SortOrder::asc;
    return out;
}

GetAuthorizedResourcesParams get_authorized_resources_params()
{
    GetAuthorizedResourcesParams out;
    out.namespace_ = "the namespace";
    out.resource_type = AuthorizedResourceType::data;
    return out;
}

asio::awaitable<Outcome> operation_get_login_history(const AuthenticationClient& client)
{
    const GetLoginHistoryParams request = get_login_history_params();
    return outcome(client.get_login_history(request));
}

asio::awaitable<Outcome> operation_get_logged_in_apps(const AuthenticationClient& client)
{
    return outcome(client.get_logged_in_apps());
}

asio::awaitable<Outcome> operation_get_accessible_apps(const AuthenticationClient& client)
{
    return outcome(client.get_accessible_apps());
}

asio::awaitable<Outcome> operation_get_tenant_list(const AuthenticationClient& client)
{
    return outcome(client.get_tenant_list());
}

asio::awaitable<Outcome> operation_get_role_list(const AuthenticationClient& client)
{
    const GetRoleListParams request = get_role_list_params();
    return outcome(client.get_role_list(request));
}

asio::awaitable<Outcome> operation_get_group_list(const AuthenticationClient& client)
{
    return outcome(client.get_group_list());
}

asio::awaitable<Outcome> operation_get_department_list(const AuthenticationClient& client)
{
    const GetDepartmentListParams request = get_department_list_params();
    return outcome(client.get_department_list(request));
}

asio::awaitable<Outcome> operation_get_authorized_resources(const AuthenticationClient& client)
{
    const GetAuthorizedResourcesParams request = get_authorized_resources_params();
    return outcome(client.get_authorized_resources(request));
}

} // namespace

std::vector<SampleCall> resources_calls()
{
    return {{"operations/getLoginHistory", operation_get_login_history},
            {"operations/getLoggedInApps", operation_get_logged_in_apps},
            {"operations/getAccessibleApps", operation_get_accessible_apps},
            {"operations/getTenantList", operation_get_tenant_list},
            {"operations/getRoleList", operation_get_role_list},
            {"operations/getGroupList", operation_get_group_list},
            {"operations/getDepartmentList", operation_get_department_list},
            {"operations/getAuthorizedResources", operation_get_authorized_resources}};
}

} // namespace genauth::test
