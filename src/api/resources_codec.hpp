// JSON of model/resources.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"

#include <genauth/model/resources.hpp>

namespace genauth {

void decode(const json::Node& node, ParsedUserAgent& out);
void decode(const json::Node& node, GeoIpLocation& out);
void decode(const json::Node& node, GeoIp& out);
void decode(const json::Node& node, LoginHistoryDto& out);
void decode(const json::Node& node, LoginHistoryPaginatedRespDto& out);
void decode(const json::Node& node, LoggedInAppsDto& out);
void decode(const json::Node& node, AccessibleAppsDto& out);
void decode(const json::Node& node, UserTenantListDto& out);
void decode(const json::Node& node, RoleDto& out);
void decode(const json::Node& node, GroupDto& out);
void decode(const json::Node& node, DepartmentI18nDto& out);
void decode(const json::Node& node, UserDepartmentRespDto& out);
void decode(const json::Node& node, UserDepartmentPagingDto& out);
void decode(const json::Node& node, PolicyCondition& out);
void decode(const json::Node& node, AuthorizedResourceDto& out);
void decode(const json::Node& node, AuthorizedResourcePagingDto& out);
void decode(const json::Node& node, GetLoginHistoryRespDto& out);
void decode(const json::Node& node, GetLoggedInAppsRespDto& out);
void decode(const json::Node& node, GetAccessibleAppsRespDto& out);
void decode(const json::Node& node, GetTenantListRespDto& out);
void decode(const json::Node& node, RoleListRespDto& out);
void decode(const json::Node& node, GroupListRespDto& out);
void decode(const json::Node& node, UserDepartmentPaginatedRespDto& out);
void decode(const json::Node& node, AuthorizedResourcePaginatedRespDto& out);

} // namespace genauth
