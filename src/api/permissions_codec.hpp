// JSON of model/permissions.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"

#include <genauth/model/permissions.hpp>

namespace genauth {

void encode(json::Writer& writer, const CheckPermissionStringResourceDto& in);
void encode(json::Writer& writer, const CheckPermissionArrayResourceDto& in);
void encode(json::Writer& writer, const CheckPermissionTreeResourceDto& in);
void encode(json::Writer& writer, const GetUserAuthResourcePermissionListDto& in);
void encode(json::Writer& writer, const GetUserAuthResourceStructDto& in);

void decode(const json::Node& node, CheckResourcePermissionRespDto& out);
void decode(const json::Node& node, CheckResourcePermissionDataDto& out);
void decode(const json::Node& node, StrAuthorize& out);
void decode(const json::Node& node, ArrayAuthorize& out);
void decode(const json::Node& node, TreeAuthBo& out);
void decode(const json::Node& node, TreeAuthorize& out);
void decode(const json::Node& node, OpenResource& out);
void decode(const json::Node& node, UserAuthResourceListDto& out);
void decode(const json::Node& node, GetUserAuthResourceListDataDto& out);
void decode(const json::Node& node, GetUserAuthResourcePermissionList& out);
void decode(const json::Node& node, GetUserAuthResourcePermissionListDataDto& out);
void decode(const json::Node& node, StrResourceAuthAction& out);
void decode(const json::Node& node, ArrResourceAuthAction& out);
void decode(const json::Node& node, TreeStructs& out);
void decode(const json::Node& node, TreeResourceAuthAction& out);
void decode(const json::Node& node, GetUserAuthResourceStructDataDto& out);
void decode(const json::Node& node, CheckResourcePermissionsRespDto& out);
void decode(const json::Node& node, GetUserAuthResourceListRespDto& out);
void decode(const json::Node& node, GetUserAuthResourcePermissionListRespDto& out);
void decode(const json::Node& node, GetUserAuthResourceStructRespDto& out);

} // namespace genauth
