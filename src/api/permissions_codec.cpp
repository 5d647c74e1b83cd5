// Generated from genauth.api.json by generate.py.
#include "api/permissions_codec.hpp"

#include "api/reply_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const CheckPermissionStringResourceDto& in)
{
    json::ObjectWriter out(writer);
    out.array("resources", in.resources);
    out.member("action", in.action);
}

void encode(json::Writer& writer, const CheckPermissionArrayResourceDto& in)
{
    json::ObjectWriter out(writer);
    out.array("resources", in.resources);
    out.member("action", in.action);
}

void encode(json::Writer& writer, const CheckPermissionTreeResourceDto& in)
{
    json::ObjectWriter out(writer);
    out.array("resources", in.resources);
    out.member("action", in.action);
}

void encode(json::Writer& writer, const GetUserAuthResourcePermissionListDto& in)
{
    json::ObjectWriter out(writer);
    out.array("resources", in.resources);
}

void encode(json::Writer& writer, const GetUserAuthResourceStructDto& in)
{
    json::ObjectWriter out(writer);
    out.member("resource", in.resource);
}

void decode(const json::Node& node, CheckResourcePermissionRespDto& out)
{
    const json::ObjectReader in(node);
    in.required("namespaceCode", out.namespace_code);
    in.required("action", out.action);
    in.required("resource", out.resource);
    in.required("enabled", out.enabled);
}

void decode(const json::Node& node, CheckResourcePermissionDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("checkResultList", out.check_result_list);
}

void decode(const json::Node& node, StrAuthorize& out)
{
    const json::ObjectReader in(node);
    in.required("value", out.value);
    in.required("actions", out.actions);
}

void decode(const json::Node& node, ArrayAuthorize& out)
{
    const json::ObjectReader in(node);
    in.required("values", out.values);
    in.required("actions", out.actions);
}

void decode(const json::Node& node, TreeAuthBo& out)
{
    const json::ObjectReader in(node);
    in.required("nodePath", out.node_path);
    in.required("nodeName", out.node_name);
    in.required("nodeActions", out.node_actions);
    in.optional("nodeValue", out.node_value);
    in.optional("nodeExtendFieldValue", out.node_extend_field_value);
}

void decode(const json::Node& node, TreeAuthorize& out)
{
    const json::ObjectReader in(node);
    in.required("authList", out.auth_list);
}

void decode(const json::Node& node, OpenResource& out)
{
    const json::ObjectReader in(node);
    in.required("resourceCode", out.resource_code);
    in.required("resourceType", out.resource_type);
    in.optional("strAuthorize", out.str_authorize);
    in.optional("arrAuthorize", out.arr_authorize);
    in.optional("treeAuthorize", out.tree_authorize);
}

void decode(const json::Node& node, UserAuthResourceListDto& out)
{
    const json::ObjectReader in(node);
    in.required("userId", out.user_id);
    in.required("namespaceCode", out.namespace_code);
    in.optional("resourceList", out.resource_list);
}

void decode(const json::Node& node, GetUserAuthResourceListDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("userPermissionList", out.user_permission_list);
}

void decode(const json::Node& node, GetUserAuthResourcePermissionList& out)
{
    const json::ObjectReader in(node);
    in.required("namespaceCode", out.namespace_code);
    in.required("actions", out.actions);
    in.required("resource", out.resource);
}

void decode(const json::Node& node, GetUserAuthResourcePermissionListDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("permissionList", out.permission_list);
}

void decode(const json::Node& node, StrResourceAuthAction& out)
{
    const json::ObjectReader in(node);
    in.optional("value", out.value);
    in.optional("actions", out.actions);
}

void decode(const json::Node& node, ArrResourceAuthAction& out)
{
    const json::ObjectReader in(node);
    in.optional("values", out.values);
    in.optional("actions", out.actions);
}

void decode(const json::Node& node, TreeStructs& out)
{
    const json::ObjectReader in(node);
    in.required("code", out.code);
    in.required("name", out.name);
    in.optional("value", out.value);
    in.optional("actions", out.actions);
    in.optional("children", out.children);
    in.optional("extendFieldValue", out.extend_field_value);
}

void decode(const json::Node& node, TreeResourceAuthAction& out)
{
    const json::ObjectReader in(node);
    in.optional("nodeAuthActionList", out.node_auth_action_list);
}

void decode(const json::Node& node, GetUserAuthResourceStructDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("namespaceCode", out.namespace_code);
    in.required("resourceCode", out.resource_code);
    in.required("resourceType", out.resource_type);
    in.optional("strResourceAuthAction", out.str_resource_auth_action);
    in.optional("arrResourceAuthAction", out.arr_resource_auth_action);
    in.optional("treeResourceAuthAction", out.tree_resource_auth_action);
}

void decode(const json::Node& node, CheckResourcePermissionsRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetUserAuthResourceListRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetUserAuthResourcePermissionListRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetUserAuthResourceStructRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
