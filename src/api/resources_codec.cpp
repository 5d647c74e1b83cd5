// Generated from genauth.api.json by generate.py.
#include "api/resources_codec.hpp"

#include "api/common_codec.hpp"
#include "api/profile_codec.hpp"
#include "api/reply_codec.hpp"

namespace genauth {

void decode(const json::Node& node, ParsedUserAgent& out)
{
    const json::ObjectReader in(node);
    in.required("device", out.device);
    in.required("name", "browser", out.name);
    in.required("os", out.os);
}

void decode(const json::Node& node, GeoIpLocation& out)
{
    const json::ObjectReader in(node);
    in.required("lon", out.lon);
    in.required("lat", out.lat);
}

void decode(const json::Node& node, GeoIp& out)
{
    const json::ObjectReader in(node);
    in.required("location", out.location);
    in.required("country_name", out.country_name);
    in.required("country_code2", out.country_code2);
    in.required("country_code3", out.country_code3);
    in.required("region_name", out.region_name);
    in.required("region_code", out.region_code);
    in.required("city_name", out.city_name);
    in.required("continent_code", out.continent_code);
    in.required("timezone", out.timezone);
}

void decode(const json::Node& node, LoginHistoryDto& out)
{
    const json::ObjectReader in(node);
    in.required("userId", out.user_id);
    in.required("appId", out.app_id);
    in.required("appName", out.app_name);
    in.required("appLoginUrl", out.app_login_url);
    in.required("appLogo", out.app_logo);
    in.required("loginAt", out.login_at);
    in.required("clientIp", out.client_ip);
    in.required("success", out.success);
    in.optional("errorMessage", out.error_message);
    in.required("userAgent", out.user_agent);
    in.required("parsedUserAgent", out.parsed_user_agent);
    in.required("loginMethod", out.login_method);
    in.required("geoip", out.geoip);
    in.optional("tenantId", out.tenant_id);
}

void decode(const json::Node& node, LoginHistoryPaginatedRespDto& out)
{
    const json::ObjectReader in(node);
    in.required("totalCount", out.total_count);
    in.required("list", out.list);
}

void decode(const json::Node& node, LoggedInAppsDto& out)
{
    const json::ObjectReader in(node);
    in.required("appId", out.app_id);
    in.required("appName", out.app_name);
    in.required("appLoginUrl", out.app_login_url);
    in.required("appLogo", out.app_logo);
    in.required("active", out.active);
}

void decode(const json::Node& node, AccessibleAppsDto& out)
{
    const json::ObjectReader in(node);
    in.required("appId", out.app_id);
    in.required("appName", out.app_name);
    in.required("appLoginUrl", out.app_login_url);
    in.required("appLogo", out.app_logo);
    in.required("active", out.active);
}

void decode(const json::Node& node, UserTenantListDto& out)
{
    const json::ObjectReader in(node);
    in.required("tenantId", out.tenant_id);
    in.required("tenantName", out.tenant_name);
    in.required("joinAt", out.join_at);
}

void decode(const json::Node& node, RoleDto& out)
{
    const json::ObjectReader in(node);
    in.required("id", out.id);
    in.required("code", out.code);
    in.required("name", out.name);
    in.required("description", out.description);
    in.required("namespace", out.namespace_);
    in.required("namespaceName", out.namespace_name);
    in.optional("status", out.status);
    in.optional("disableTime", out.disable_time);
    in.optional("enablePermissionApply", out.enable_permission_apply);
}

void decode(const json::Node& node, GroupDto& out)
{
    const json::ObjectReader in(node);
    in.required("id", out.id);
    in.required("code", out.code);
    in.required("name", out.name);
    in.required("description", out.description);
    in.required("type", out.type);
    in.required("metadataSource", out.metadata_source);
    in.required("members", out.members);
}

void decode(const json::Node& node, DepartmentI18nDto& out)
{
    const json::ObjectReader in(node);
    in.required("name", out.name);
}

void decode(const json::Node& node, UserDepartmentRespDto& out)
{
    const json::ObjectReader in(node);
    in.required("organizationCode", out.organization_code);
    in.required("departmentId", out.department_id);
    in.required("isRoot", out.is_root);
    in.required("createdAt", out.created_at);
    in.required("name", out.name);
    in.required("description", out.description);
    in.optional("openDepartmentId", out.open_department_id);
    in.required("isLeader", out.is_leader);
    in.required("code", out.code);
    in.required("isMainDepartment", out.is_main_department);
    in.required("joinedAt", out.joined_at);
    in.required("isVirtualNode", out.is_virtual_node);
    in.optional("i18n", out.i18n);
    in.optional("customData", out.custom_data);
    in.optional("departmentIdPath", out.department_id_path);
    in.optional("departmentCodePath", out.department_code_path);
    in.optional("departmentNamePath", out.department_name_path);
}

void decode(const json::Node& node, UserDepartmentPagingDto& out)
{
    const json::ObjectReader in(node);
    in.required("totalCount", out.total_count);
    in.required("list", out.list);
}

void decode(const json::Node& node, PolicyCondition& out)
{
    const json::ObjectReader in(node);
    in.required("param", out.param);
    in.required("operator", out.operator_);
    in.required("value", out.value);
}

void decode(const json::Node& node, AuthorizedResourceDto& out)
{
    const json::ObjectReader in(node);
    in.required("resourceCode", out.resource_code);
    in.optional("description", out.description);
    in.optional("condition", out.condition);
    in.required("resourceType", out.resource_type);
    in.required("apiIdentifier", out.api_identifier);
    in.required("actions", out.actions);
    in.required("effect", out.effect);
}

void decode(const json::Node& node, AuthorizedResourcePagingDto& out)
{
    const json::ObjectReader in(node);
    in.required("totalCount", out.total_count);
    in.required("list", out.list);
}

void decode(const json::Node& node, GetLoginHistoryRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetLoggedInAppsRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetAccessibleAppsRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetTenantListRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, RoleListRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GroupListRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, UserDepartmentPaginatedRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, AuthorizedResourcePaginatedRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
