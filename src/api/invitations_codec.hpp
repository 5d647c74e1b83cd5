// JSON of model/invitations.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"

#include <genauth/model/invitations.hpp>

namespace genauth {

void encode(json::Writer& writer, const UniversalInviteeProfileDto& in);
void encode(json::Writer& writer, const UniversalInvitationUserJoinDto& in);
void encode(json::Writer& writer, const InvitationLinkDto& in);
void encode(json::Writer& writer, const VerifyInviteCodeDto& in);
void encode(json::Writer& writer, const InviteeProfileDto& in);
void encode(json::Writer& writer, const PolicyInviteJoinedOptionsDto& in);
void encode(json::Writer& writer, const PolicyInviteeJoinedDto& in);

void decode(const json::Node& node, UserPoolPublicConfigDto& out);
void decode(const json::Node& node, InviterDetailDto& out);
void decode(const json::Node& node, UniversalInvitationPublicConfigDto& out);
void decode(const json::Node& node, UniversalInvitationJoinRespDto& out);
void decode(const json::Node& node, ErrMsgI18nDto& out);
void decode(const json::Node& node, AppValidateRuleDto& out);
void decode(const json::Node& node, CustomFieldI18n& out);
void decode(const json::Node& node, ExtendsFieldDto& out);
void decode(const json::Node& node, InviteeContextDto& out);
void decode(const json::Node& node, GenerateInviteeTokenDto& out);
void decode(const json::Node& node, GenerateInvitationLinkDto& out);
void decode(const json::Node& node, GetUniversalInvitationPublicConfigRespDto& out);
void decode(const json::Node& node, GetUniversalInvitationJoinRespDto& out);
void decode(const json::Node& node, GenerateInviteeTokenRespDto& out);
void decode(const json::Node& node, GetInviteeContextRespDto& out);
void decode(const json::Node& node, GenerateInvitationLinkRespDto& out);

} // namespace genauth
