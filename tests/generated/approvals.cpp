// Sample calls of approvals. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/approvals.hpp>
#include <genauth/model/common.hpp>

namespace genauth::test {
namespace {

GetEnablePermissionApplyApplicationListParams get_enable_permission_apply_application_list_params()
{
    GetEnablePermissionApplyApplicationListParams out;
    out.app_name = "the appName";
    return out;
}

GetEnablePermissionApplyRoleListParams get_enable_permission_apply_role_list_params()
{
    GetEnablePermissionApplyRoleListParams out;
    out.page = 3;
    out.limit = 3;
    out.keyword = "the keyword";
    out.app_id = "the appId";
    return out;
}

ExtraParams extra_params()
{
    ExtraParams out;
    out.end_time = 3;
    out.enable_time = 3;
    return out;
}

CreateApprovalReq create_approval_req()
{
    CreateApprovalReq out;
    out.object_type = ApprovalObjectType::app_permission_apply;
    out.object_id = "the objectId";
    out.extra_params = extra_params();
    return out;
}

GetApprovalDetailParams get_approval_detail_params()
{
    GetApprovalDetailParams out;
    out.number = "the number";
    return out;
}

BatchCreateApprovalReq batch_create_approval_req()
{
    BatchCreateApprovalReq out;
    out.object_type = ApprovalObjectType::app_permission_apply;
    out.object_ids.emplace_back("the objectIds");
    out.extra_params = extra_params();
    return out;
}

ListInitiatedApprovalsParams list_initiated_approvals_params()
{
    ListInitiatedApprovalsParams out;
    out.page_no = 3;
    out.page_size = 3;
    out.object_type = ApprovalObjectType::app_permission_apply;
    out.keyword = "the keyword";
    return out;
}

asio::awaitable<Outcome>
operation_get_enable_permission_apply_application_list(const AuthenticationClient& client)
{
    const GetEnablePermissionApplyApplicationListParams request =
        get_enable_permission_apply_application_list_params();
    return outcome(client.get_enable_permission_apply_application_list(request));
}

asio::awaitable<Outcome> operation_get_enable_permission_apply_role_list(const AuthenticationClient& client)
{
    const GetEnablePermissionApplyRoleListParams request = get_enable_permission_apply_role_list_params();
    return outcome(client.get_enable_permission_apply_role_list(request));
}

asio::awaitable<Outcome> operation_create_approval(const AuthenticationClient& client)
{
    const CreateApprovalReq request = create_approval_req();
    return outcome(client.create_approval(request));
}

asio::awaitable<Outcome> operation_get_approval_detail(const AuthenticationClient& client)
{
    const GetApprovalDetailParams request = get_approval_detail_params();
    return outcome(client.get_approval_detail(request));
}

asio::awaitable<Outcome> operation_batch_create_approval(const AuthenticationClient& client)
{
    const BatchCreateApprovalReq request = batch_create_approval_req();
    return outcome(client.batch_create_approval(request));
}

asio::awaitable<Outcome> operation_list_initiated_approvals(const AuthenticationClient& client)
{
    const ListInitiatedApprovalsParams request = list_initiated_approvals_params();
    return outcome(client.list_initiated_approvals(request));
}

} // namespace

std::vector<SampleCall> approvals_calls()
{
    return {{"operations/getEnablePermissionApplyApplicationList",
             operation_get_enable_permission_apply_application_list},
            {"operations/getEnablePermissionApplyRoleList", operation_get_enable_permission_apply_role_list},
            {"operations/createApproval", operation_create_approval},
            {"operations/getDetail", operation_get_approval_detail},
            {"operations/batchCreateApproval", operation_batch_create_approval},
            {"operations/initiatedList", operation_list_initiated_approvals}};
}

} // namespace genauth::test
