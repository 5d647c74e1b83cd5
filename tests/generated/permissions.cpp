// Sample calls of permissions. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/permissions.hpp>

namespace genauth::test {
namespace {

CheckPermissionStringResourceDto check_permission_string_resource_dto()
{
    CheckPermissionStringResourceDto out;
    out.resources.emplace_back("the resources");
    out.action = "the action";
    return out;
}

CheckPermissionArrayResourceDto check_permission_array_resource_dto()
{
    CheckPermissionArrayResourceDto out;
    out.resources.emplace_back("the resources");
    out.action = "the action";
    return out;
}

CheckPermissionTreeResourceDto check_permission_tree_resource_dto()
{
    CheckPermissionTreeResourceDto out;
    out.resources.emplace_back("the resources");
    out.action = "the action";
    return out;
}

GetUserAuthResourcePermissionListDto get_user_auth_resource_permission_list_dto()
{
    GetUserAuthResourcePermissionListDto out;
    out.resources.emplace_back("the resources");
    return out;
}

GetUserAuthResourceStructDto get_user_auth_resource_struct_dto()
{
    GetUserAuthResourceStructDto out;
    out.resource = "the resource";
    return out;
}

asio::awaitable<Outcome> operation_check_permission_by_string_resource(const AuthenticationClient& client)
{
    const CheckPermissionStringResourceDto request = check_permission_string_resource_dto();
    return outcome(client.check_permission_by_string_resource(request));
}

asio::awaitable<Outcome> operation_check_permission_by_array_resource(const AuthenticationClient& client)
{
    const CheckPermissionArrayResourceDto request = check_permission_array_resource_dto();
    return outcome(client.check_permission_by_array_resource(request));
}

asio::awaitable<Outcome> operation_check_permission_by_tree_resource(const AuthenticationClient& client)
{
    const CheckPermissionTreeResourceDto request = check_permission_tree_resource_dto();
    return outcome(client.check_permission_by_tree_resource(request));
}

asio::awaitable<Outcome> operation_get_user_authorized_resources_list(const AuthenticationClient& client)
{
    return outcome(client.get_user_authorized_resources_list());
}

asio::awaitable<Outcome> operation_get_user_auth_resource_permission_list(const AuthenticationClient& client)
{
    const GetUserAuthResourcePermissionListDto request = get_user_auth_resource_permission_list_dto();
    return outcome(client.get_user_auth_resource_permission_list(request));
}

asio::awaitable<Outcome> operation_get_user_auth_resource_struct(const AuthenticationClient& client)
{
    const GetUserAuthResourceStructDto request = get_user_auth_resource_struct_dto();
    return outcome(client.get_user_auth_resource_struct(request));
}

} // namespace

std::vector<SampleCall> permissions_calls()
{
    return {
        {"operations/checkPermissionByStringResource", operation_check_permission_by_string_resource},
        {"operations/checkPermissionByArrayResource", operation_check_permission_by_array_resource},
        {"operations/checkPermissionByTreeResource", operation_check_permission_by_tree_resource},
        {"operations/getUserAuthorizedResourcesList", operation_get_user_authorized_resources_list},
        {"operations/getUserAuthResourcePermissionList", operation_get_user_auth_resource_permission_list},
        {"operations/getUserAuthResourceStruct", operation_get_user_auth_resource_struct}};
}

} // namespace genauth::test
