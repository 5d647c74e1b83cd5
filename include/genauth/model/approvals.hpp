/// \file
/// Applying for permissions.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/json.hpp>
#include <genauth/model/reply.hpp>
#include <genauth/open_enum.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genauth {

/// Query of get_enable_permission_apply_application_list.
struct GetEnablePermissionApplyApplicationListParams {
    std::optional<std::string> app_name{}; ///< Fuzzy application name.
};

struct ApplicationTypeNames {
    enum Known : unsigned char { web, spa, native, api, mfa, mini_program, gateway_app, gateway_agent };
    static constexpr std::array<std::string_view, 8> names{
        "web", "spa", "native", "api", "mfa", "mini-program", "gateway-app", "gateway-agent"};
};
/// Kind of an application.
using ApplicationType = OpenEnum<ApplicationTypeNames>;

/// An application that the user may apply for.
struct EnablePermissionApplyApplication {
    std::string app_id;                     ///< Application ID.
    std::string app_name;                   ///< Display name of the application.
    std::string logo;                       ///< Logo address.
    ApplicationType app_type;               ///< Kind of application.
    std::optional<std::string> template_{}; ///< Template of the integrated application.
};

/// Applications that the user may apply for.
struct EnablePermissionApplyApplicationList {
    std::vector<EnablePermissionApplyApplication> list{}; ///< Records of this page.
};

/// Answer of get_enable_permission_apply_application_list.
struct EnablePermissionApplyApplicationListRes : ApiReply {
    EnablePermissionApplyApplicationList data; ///< Applications that the user may apply for.
};

/// Query of get_enable_permission_apply_role_list.
struct GetEnablePermissionApplyRoleListParams {
    std::optional<std::int64_t> page{};   ///< Page number, from 1.
    std::optional<std::int64_t> limit{};  ///< Page size, at most 50.
    std::optional<std::string> keyword{}; ///< Fuzzy keyword.
    std::string app_id;                   ///< Application ID.
};

/// A role that the user may apply for.
struct EnablePermissionApplyRole {
    std::string role_id;                      ///< Role ID.
    std::string code;                         ///< Role code.
    std::string name;                         ///< Role name.
    std::optional<std::string> description{}; ///< Description.
};

/// A page of roles.
struct EnablePermissionApplyRolePageList {
    std::vector<EnablePermissionApplyRole> list{}; ///< Records of this page.
    std::int64_t total_count = 0;                  ///< Total number of records.
};

/// Answer of get_enable_permission_apply_role_list.
struct EnablePermissionApplyRoleListRes : ApiReply {
    EnablePermissionApplyRolePageList data; ///< The page.
};

struct ApprovalObjectTypeNames {
    enum Known : unsigned char { app_permission_apply, role_permission_apply };
    static constexpr std::array<std::string_view, 2> names{"APP_PERMISSION_APPLY", "ROLE_PERMISSION_APPLY"};
};
/// What is applied for.
using ApprovalObjectType = OpenEnum<ApprovalObjectTypeNames>;

/// When a membership that is applied for begins and ends.
struct ExtraParams {
    std::optional<std::int64_t> end_time{};    ///< End of membership, ms since epoch; null means unlimited.
    std::optional<std::int64_t> enable_time{}; ///< Start of membership, ms since epoch; null means now.
};

/// Request of create_approval.
struct CreateApprovalReq {
    ApprovalObjectType object_type;            ///< Kind of object applied for.
    std::string object_id;                     ///< ID of the requested object.
    std::optional<ExtraParams> extra_params{}; ///< Extra data, only for role applications.
};

/// The new approval.
struct CreateApprovalDto {
    std::int64_t approval_id = 0; ///< Numeric approval ID.
    std::string number;           ///< Approval number (text).
};

/// Answer of create_approval.
struct CreateApprovalRes : ApiReply {
    CreateApprovalDto data; ///< The new approval.
};

/// Query of get_approval_detail.
struct GetApprovalDetailParams {
    std::string number; ///< Approval number.
};

struct ApprovalStatusNames {
    enum Known : unsigned char { pending, agreed, refused };
    static constexpr std::array<std::string_view, 3> names{"PENDING", "AGREED", "REFUSED"};
};
/// State of an approval.
using ApprovalStatus = OpenEnum<ApprovalStatusNames>;

/// An approval.
struct ApprovalDetailDto {
    std::int64_t approval_id = 0;              ///< Numeric approval ID.
    std::string number;                        ///< Approval number (text).
    ApprovalStatus status;                     ///< Approval state.
    std::string submit_time;                   ///< Submission time.
    std::optional<std::string> closed_time{};  ///< When the approval was closed.
    ApprovalObjectType object_type;            ///< Kind of object applied for.
    std::vector<Json> approval_object_list{};  ///< Objects the approval asks access to.
    std::optional<ExtraParams> extra_params{}; ///< Extra data, only for role applications.
};

/// Answer of get_approval_detail.
struct ApprovalDetailRes : ApiReply {
    ApprovalDetailDto data; ///< An approval.
};

/// Request of batch_create_approval.
struct BatchCreateApprovalReq {
    ApprovalObjectType object_type;            ///< Kind of object applied for.
    std::vector<std::string> object_ids{};     ///< IDs of the requested objects.
    std::optional<ExtraParams> extra_params{}; ///< Extra data, only for role applications.
};

/// Query of list_initiated_approvals.
struct ListInitiatedApprovalsParams {
    std::optional<std::int64_t> page_no{};           ///< Page number, from 1.
    std::optional<std::int64_t> page_size{};         ///< Page size, at most 50.
    std::optional<ApprovalObjectType> object_type{}; ///< Filter by object kind.
    std::optional<std::string> keyword{};            ///< Fuzzy keyword.
};

/// An approval that the user started.
struct InitiatedApproval {
    std::int64_t approval_id = 0;              ///< Numeric approval ID.
    std::string number;                        ///< Approval number (text).
    ApprovalStatus status;                     ///< Approval state.
    std::string submit_time;                   ///< Submission time.
    std::optional<std::string> closed_time{};  ///< When the approval was closed.
    ApprovalObjectType object_type;            ///< Kind of object applied for.
    std::vector<Json> approval_object_list{};  ///< Objects the approval asks access to.
    std::optional<ExtraParams> extra_params{}; ///< Extra data, only for role applications.
};

/// A page of approvals.
struct InitiatedApprovalPageList {
    std::vector<InitiatedApproval> list{}; ///< Records of this page.
    std::int64_t total_count = 0;          ///< Total number of records.
};

/// Answer of list_initiated_approvals.
struct InitiatedApprovalListRes : ApiReply {
    InitiatedApprovalPageList data; ///< The page.
};

/// An application that is applied for.
struct ApplicationPermissionApplyApprovalObject {
    std::string object_id;   ///< ID of the requested object.
    std::string object_name; ///< Name of the requested object.
    std::string logo;        ///< Logo address.
};

/// A role that is applied for.
struct RolePermissionApplyApprovalObject {
    std::string object_id;         ///< ID of the requested object.
    std::string object_name;       ///< Name of the requested object.
    std::string role_code;         ///< Role code.
    std::int64_t namespace_id = 0; ///< Numeric permission-space ID.
    std::string namespace_code;    ///< Permission-space code.
};

} // namespace genauth
