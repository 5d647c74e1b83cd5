// Generated from genauth.api.json by generate.py.
#include "api/approvals_codec.hpp"

#include "api/reply_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const ExtraParams& in)
{
    json::ObjectWriter out(writer);
    out.member("endTime", in.end_time);
    out.member("enableTime", in.enable_time);
}

void encode(json::Writer& writer, const CreateApprovalReq& in)
{
    json::ObjectWriter out(writer);
    out.member("objectType", in.object_type);
    out.member("objectId", in.object_id);
    out.member("extraParams", in.extra_params);
}

void encode(json::Writer& writer, const BatchCreateApprovalReq& in)
{
    json::ObjectWriter out(writer);
    out.member("objectType", in.object_type);
    out.array("objectIds", in.object_ids);
    out.member("extraParams", in.extra_params);
}

void decode(const json::Node& node, EnablePermissionApplyApplication& out)
{
    const json::ObjectReader in(node);
    in.required("appId", out.app_id);
    in.required("appName", out.app_name);
    in.required("logo", out.logo);
    in.required("appType", out.app_type);
    in.optional("template", out.template_);
}

void decode(const json::Node& node, EnablePermissionApplyApplicationList& out)
{
    const json::ObjectReader in(node);
    in.required("list", out.list);
}

void decode(const json::Node& node, EnablePermissionApplyRole& out)
{
    const json::ObjectReader in(node);
    in.required("roleId", out.role_id);
    in.required("code", out.code);
    in.required("name", out.name);
    in.optional("description", out.description);
}

void decode(const json::Node& node, EnablePermissionApplyRolePageList& out)
{
    const json::ObjectReader in(node);
    in.required("list", out.list);
    in.required("totalCount", out.total_count);
}

void decode(const json::Node& node, ExtraParams& out)
{
    const json::ObjectReader in(node);
    in.optional("endTime", out.end_time);
    in.optional("enableTime", out.enable_time);
}

void decode(const json::Node& node, CreateApprovalDto& out)
{
    const json::ObjectReader in(node);
    in.required("approvalId", out.approval_id);
    in.required("number", out.number);
}

void decode(const json::Node& node, ApprovalDetailDto& out)
{
    const json::ObjectReader in(node);
    in.required("approvalId", out.approval_id);
    in.required("number", out.number);
    in.required("status", out.status);
    in.required("submitTime", out.submit_time);
    in.optional("closedTime", out.closed_time);
    in.required("objectType", out.object_type);
    in.required("approvalObjectList", out.approval_object_list);
    in.optional("extraParams", out.extra_params);
}

void decode(const json::Node& node, InitiatedApproval& out)
{
    const json::ObjectReader in(node);
    in.required("approvalId", out.approval_id);
    in.required("number", out.number);
    in.required("status", out.status);
    in.required("submitTime", out.submit_time);
    in.optional("closedTime", out.closed_time);
    in.required("objectType", out.object_type);
    in.required("approvalObjectList", out.approval_object_list);
    in.optional("extraParams", out.extra_params);
}

void decode(const json::Node& node, InitiatedApprovalPageList& out)
{
    const json::ObjectReader in(node);
    in.required("list", out.list);
    in.required("totalCount", out.total_count);
}

void decode(const json::Node& node, ApplicationPermissionApplyApprovalObject& out)
{
    const json::ObjectReader in(node);
    in.required("objectId", out.object_id);
    in.required("objectName", out.object_name);
    in.required("logo", out.logo);
}

void decode(const json::Node& node, RolePermissionApplyApprovalObject& out)
{
    const json::ObjectReader in(node);
    in.required("objectId", out.object_id);
    in.required("objectName", out.object_name);
    in.required("roleCode", out.role_code);
    in.required("namespaceId", out.namespace_id);
    in.required("namespaceCode", out.namespace_code);
}

void decode(const json::Node& node, EnablePermissionApplyApplicationListRes& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, EnablePermissionApplyRoleListRes& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, CreateApprovalRes& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, ApprovalDetailRes& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, InitiatedApprovalListRes& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
