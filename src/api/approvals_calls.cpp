// The operations of approvals. Generated from genauth.api.json by generate.py.
#include "api/approvals_codec.hpp"
#include "api/common_codec.hpp"
#include "api/operations.hpp"
#include "call/parameters.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<EnablePermissionApplyApplicationListRes>>
AuthenticationClient::get_enable_permission_apply_application_list(
    const GetEnablePermissionApplyApplicationListParams& request, CallOptions options) const
{
    auto call = start(api::get_enable_permission_apply_application_list, options);
    call::set_query(*call, {{"appName", request.app_name}});
    return call::perform<EnablePermissionApplyApplicationListRes>(std::move(call));
}

asio::awaitable<expected<EnablePermissionApplyRoleListRes>>
AuthenticationClient::get_enable_permission_apply_role_list(
    const GetEnablePermissionApplyRoleListParams& request, CallOptions options) const
{
    auto call = start(api::get_enable_permission_apply_role_list, options);
    call::set_query(*call, {{"page", request.page},
                            {"limit", request.limit},
                            {"keyword", request.keyword},
                            {"appId", request.app_id}});
    return call::perform<EnablePermissionApplyRoleListRes>(std::move(call));
}

asio::awaitable<expected<CreateApprovalRes>>
AuthenticationClient::create_approval(const CreateApprovalReq& request, CallOptions options) const
{
    auto call = start(api::create_approval, options);
    call::set_json(*call, request);
    return call::perform<CreateApprovalRes>(std::move(call));
}

asio::awaitable<expected<ApprovalDetailRes>>
AuthenticationClient::get_approval_detail(const GetApprovalDetailParams& request, CallOptions options) const
{
    auto call = start(api::get_approval_detail, options);
    call::set_query(*call, {{"number", request.number}});
    return call::perform<ApprovalDetailRes>(std::move(call));
}

asio::awaitable<expected<IsSuccessRespDto>>
AuthenticationClient::batch_create_approval(const BatchCreateApprovalReq& request, CallOptions options) const
{
    auto call = start(api::batch_create_approval, options);
    call::set_json(*call, request);
    return call::perform<IsSuccessRespDto>(std::move(call));
}

asio::awaitable<expected<InitiatedApprovalListRes>>
AuthenticationClient::list_initiated_approvals(const ListInitiatedApprovalsParams& request,
                                               CallOptions options) const
{
    auto call = start(api::list_initiated_approvals, options);
    call::set_query(*call, {{"pageNo", request.page_no},
                            {"pageSize", request.page_size},
                            {"objectType", request.object_type},
                            {"keyword", request.keyword}});
    return call::perform<InitiatedApprovalListRes>(std::move(call));
}

} // namespace genauth
