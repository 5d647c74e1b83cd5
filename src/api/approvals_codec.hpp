// JSON of model/approvals.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"

#include <genauth/model/approvals.hpp>

namespace genauth {

void encode(json::Writer& writer, const ExtraParams& in);
void encode(json::Writer& writer, const CreateApprovalReq& in);
void encode(json::Writer& writer, const BatchCreateApprovalReq& in);

void decode(const json::Node& node, EnablePermissionApplyApplication& out);
void decode(const json::Node& node, EnablePermissionApplyApplicationList& out);
void decode(const json::Node& node, EnablePermissionApplyRole& out);
void decode(const json::Node& node, EnablePermissionApplyRolePageList& out);
void decode(const json::Node& node, ExtraParams& out);
void decode(const json::Node& node, CreateApprovalDto& out);
void decode(const json::Node& node, ApprovalDetailDto& out);
void decode(const json::Node& node, InitiatedApproval& out);
void decode(const json::Node& node, InitiatedApprovalPageList& out);
void decode(const json::Node& node, ApplicationPermissionApplyApprovalObject& out);
void decode(const json::Node& node, RolePermissionApplyApprovalObject& out);
void decode(const json::Node& node, EnablePermissionApplyApplicationListRes& out);
void decode(const json::Node& node, EnablePermissionApplyRoleListRes& out);
void decode(const json::Node& node, CreateApprovalRes& out);
void decode(const json::Node& node, ApprovalDetailRes& out);
void decode(const json::Node& node, InitiatedApprovalListRes& out);

} // namespace genauth
