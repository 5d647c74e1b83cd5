/// \file
/// What the user may do with the resources of an application.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/json.hpp>
#include <genauth/model/reply.hpp>
#include <genauth/open_enum.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genauth {

/// Request of check_permission_by_string_resource.
struct CheckPermissionStringResourceDto {
    std::vector<std::string> resources{}; ///< Resource paths to check.
    std::string action;                   ///< Action such as read, get or write.
};

/// The verdict on one resource.
struct CheckResourcePermissionRespDto {
    std::string namespace_code; ///< Permission-space code.
    std::string action;         ///< Checked action.
    std::string resource;       ///< Checked resource.
    bool enabled = false;       ///< Whether the action is allowed.
};

/// The verdicts on resources.
struct CheckResourcePermissionDataDto {
    std::vector<CheckResourcePermissionRespDto> check_result_list{}; ///< One verdict per checked resource.
};

/// Answer of check_permission_by_string_resource, check_permission_by_array_resource and
/// check_permission_by_tree_resource.
struct CheckResourcePermissionsRespDto : ApiReply {
    CheckResourcePermissionDataDto data; ///< The verdicts on resources.
};

/// Request of check_permission_by_array_resource.
struct CheckPermissionArrayResourceDto {
    std::vector<std::string> resources{}; ///< Resource paths to check.
    std::string action;                   ///< Action such as read, get or write.
};

/// Request of check_permission_by_tree_resource.
struct CheckPermissionTreeResourceDto {
    std::vector<std::string> resources{}; ///< Resource paths to check.
    std::string action;                   ///< Action such as read, get or write.
};

struct DataResourceTypeNames {
    enum Known : unsigned char { tree, string, array };
    static constexpr std::array<std::string_view, 3> names{"TREE", "STRING", "ARRAY"};
};
/// Shape of a data resource.
using DataResourceType = OpenEnum<DataResourceTypeNames>;

/// The string part of a data policy.
struct StrAuthorize {
    std::string value;                  ///< Value.
    std::vector<std::string> actions{}; ///< Actions allowed on the resource.
};

/// The array part of a data policy.
struct ArrayAuthorize {
    std::vector<std::string> values{};  ///< Values.
    std::vector<std::string> actions{}; ///< Actions allowed on the resource.
};

/// A granted node of a tree resource.
struct TreeAuthBo {
    std::string node_path;                   ///< Node path.
    std::string node_name;                   ///< Node name.
    std::vector<std::string> node_actions{}; ///< Actions allowed on the tree node.
    std::optional<std::string> node_value{}; ///< Node value.
    Json node_extend_field_value{};          ///< Extension field values of the node.
};

/// The tree part of a data policy.
struct TreeAuthorize {
    std::vector<TreeAuthBo> auth_list{}; ///< Granted tree nodes.
};

/// A granted resource.
struct OpenResource {
    std::string resource_code;                     ///< Resource code.
    DataResourceType resource_type;                ///< STRING, ARRAY or TREE; selects the member that is set.
    std::optional<StrAuthorize> str_authorize{};   ///< String-resource part of the data policy.
    std::optional<ArrayAuthorize> arr_authorize{}; ///< Array-resource part of the data policy.
    std::optional<TreeAuthorize> tree_authorize{}; ///< Tree-resource part of the data policy.
};

/// What is granted to the user in one permission space.
struct UserAuthResourceListDto {
    std::string user_id;                       ///< User ID.
    std::string namespace_code;                ///< Permission-space code.
    std::vector<OpenResource> resource_list{}; ///< Resources granted in the permission space.
};

/// Resources granted to the user.
struct GetUserAuthResourceListDataDto {
    std::vector<UserAuthResourceListDto> user_permission_list{}; ///< Permissions of the user.
};

/// Answer of get_user_authorized_resources_list.
struct GetUserAuthResourceListRespDto : ApiReply {
    GetUserAuthResourceListDataDto data; ///< Resources granted to the user.
};

/// Request of get_user_auth_resource_permission_list.
struct GetUserAuthResourcePermissionListDto {
    std::vector<std::string> resources{}; ///< Resource paths; a tree resource needs the node path.
};

/// What the user may do with one resource.
struct GetUserAuthResourcePermissionList {
    std::string namespace_code;         ///< Permission space (the application ID).
    std::vector<std::string> actions{}; ///< Allowed actions.
    std::string resource;               ///< Resource path.
};

/// What the user may do with resources.
struct GetUserAuthResourcePermissionListDataDto {
    std::vector<GetUserAuthResourcePermissionList> permission_list{}; ///< Permissions found.
};

/// Answer of get_user_auth_resource_permission_list.
struct GetUserAuthResourcePermissionListRespDto : ApiReply {
    GetUserAuthResourcePermissionListDataDto data; ///< What the user may do with resources.
};

/// Request of get_user_auth_resource_struct.
struct GetUserAuthResourceStructDto {
    std::string resource; ///< Resource code.
};

/// What is granted on a string resource.
struct StrResourceAuthAction {
    std::optional<std::string> value{}; ///< Value.
    std::vector<std::string> actions{}; ///< Actions allowed on the resource.
};

/// What is granted on an array resource.
struct ArrResourceAuthAction {
    std::vector<std::string> values{};  ///< Values.
    std::vector<std::string> actions{}; ///< Actions allowed on the resource.
};

/// A node of a tree resource.
struct TreeStructs {
    std::string code;                    ///< Node code, unique among siblings.
    std::string name;                    ///< Node name, unique among siblings.
    std::optional<std::string> value{};  ///< Node value.
    std::vector<std::string> actions{};  ///< Actions allowed on the node.
    std::vector<TreeStructs> children{}; ///< Child nodes, at most five levels deep.
    Json extend_field_value{};           ///< Extension field values of the node.
};

/// What is granted on a tree resource.
struct TreeResourceAuthAction {
    std::vector<TreeStructs> node_auth_action_list{}; ///< Granted tree nodes.
};

/// What is granted on one resource.
struct GetUserAuthResourceStructDataDto {
    std::string namespace_code;     ///< Permission-space code.
    std::string resource_code;      ///< Resource code.
    DataResourceType resource_type; ///< STRING, ARRAY or TREE; selects the member that is set.
    std::optional<StrResourceAuthAction> str_resource_auth_action{};   ///< Grants on a string resource.
    std::optional<ArrResourceAuthAction> arr_resource_auth_action{};   ///< Grants on an array resource.
    std::optional<TreeResourceAuthAction> tree_resource_auth_action{}; ///< Grants on a tree resource.
};

/// Answer of get_user_auth_resource_struct.
struct GetUserAuthResourceStructRespDto : ApiReply {
    GetUserAuthResourceStructDataDto data; ///< What is granted on one resource.
};

} // namespace genauth
