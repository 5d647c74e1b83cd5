// Generated from genauth.api.json by generate.py.
#include "api/invitations_codec.hpp"

#include "api/common_codec.hpp"
#include "api/reply_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const UniversalInviteeProfileDto& in)
{
    json::ObjectWriter out(writer);
    out.member("name", in.name);
    out.member("email", in.email);
}

void encode(json::Writer& writer, const UniversalInvitationUserJoinDto& in)
{
    json::ObjectWriter out(writer);
    out.member("emailCode", in.email_code);
    out.member("identifier", in.identifier);
    out.member("profile", in.profile);
}

void encode(json::Writer& writer, const InvitationLinkDto& in)
{
    json::ObjectWriter out(writer);
    out.member("signature", in.signature);
    out.member("identifier", in.identifier);
    out.member("withInviteeInfo", in.with_invitee_info);
    out.member("withInvitationSettings", in.with_invitation_settings);
}

void encode(json::Writer& writer, const VerifyInviteCodeDto& in)
{
    json::ObjectWriter out(writer);
    out.member("receiverType", in.receiver_type);
    out.member("code", in.code);
    out.member("token", in.token);
}

void encode(json::Writer& writer, const InviteeProfileDto& in)
{
    json::ObjectWriter out(writer);
    out.member("username", in.username);
    out.member("nickname", in.nickname);
    out.member("company", in.company);
    out.member("photo", in.photo);
    out.member("device", in.device);
    out.member("browser", in.browser);
    out.member("name", in.name);
    out.member("givenName", in.given_name);
    out.member("familyName", in.family_name);
    out.member("middleName", in.middle_name);
    out.member("profile", in.profile);
    out.member("preferredUsername", in.preferred_username);
    out.member("website", in.website);
    out.member("gender", in.gender);
    out.member("birthdate", in.birthdate);
    out.member("zoneinfo", in.zoneinfo);
    out.member("locale", in.locale);
    out.member("address", in.address);
    out.member("formatted", in.formatted);
    out.member("streetAddress", in.street_address);
    out.member("locality", in.locality);
    out.member("region", in.region);
    out.member("postalCode", in.postal_code);
    out.member("country", in.country);
    out.member("email", in.email);
    out.member("phone", in.phone);
    out.member("phoneCountryCode", in.phone_country_code);
    out.member("customData", in.custom_data);
}

void encode(json::Writer& writer, const PolicyInviteJoinedOptionsDto& in)
{
    json::ObjectWriter out(writer);
    out.member("phonePassCodeForInformationCompletion", in.phone_pass_code_for_information_completion);
    out.member("emailPassCodeForInformationCompletion", in.email_pass_code_for_information_completion);
}

void encode(json::Writer& writer, const PolicyInviteeJoinedDto& in)
{
    json::ObjectWriter out(writer);
    out.member("token", in.token);
    out.member("code", in.code);
    out.member("receiverType", in.receiver_type);
    out.member("profile", in.profile);
    out.member("options", in.options);
}

void decode(const json::Node& node, UserPoolPublicConfigDto& out)
{
    const json::ObjectReader in(node);
    in.optional("name", out.name);
    in.optional("logo", out.logo);
    in.optional("description", out.description);
}

void decode(const json::Node& node, InviterDetailDto& out)
{
    const json::ObjectReader in(node);
    in.required("displayName", out.display_name);
}

void decode(const json::Node& node, UniversalInvitationPublicConfigDto& out)
{
    const json::ObjectReader in(node);
    in.required("userPool", out.user_pool);
    in.optional("inviter", out.inviter);
}

void decode(const json::Node& node, UniversalInvitationJoinRespDto& out)
{
    const json::ObjectReader in(node);
    in.required("status", out.status);
}

void decode(const json::Node& node, ErrMsgI18nDto& out)
{
    const json::ObjectReader in(node);
    in.optional("errorMessage", out.error_message);
}

void decode(const json::Node& node, AppValidateRuleDto& out)
{
    const json::ObjectReader in(node);
    in.required("type", out.type);
    in.required("content", out.content);
    in.optional("errorMessage", out.error_message);
    in.optional("i18n", out.i18n);
}

void decode(const json::Node& node, CustomFieldI18n& out)
{
    const json::ObjectReader in(node);
    in.required("label", out.label);
}

void decode(const json::Node& node, ExtendsFieldDto& out)
{
    const json::ObjectReader in(node);
    in.required("type", out.type);
    in.required("id", out.id);
    in.required("name", out.name);
    in.required("label", out.label);
    in.required("show", out.show);
    in.required("allowRewrite", out.allow_rewrite);
    in.required("inputType", out.input_type);
    in.optional("required", out.required);
    in.optional("validateRules", out.validate_rules);
    in.required("source", out.source);
    in.optional("i18n", out.i18n);
}

void decode(const json::Node& node, InviteeContextDto& out)
{
    const json::ObjectReader in(node);
    in.required("enabledIdentifierVerify", out.enabled_identifier_verify);
    in.required("sendVerifyCodeMethod", out.send_verify_code_method);
    in.required("enabledInfoFill", out.enabled_info_fill);
    in.optional("registerInfoFillMsg", out.register_info_fill_msg);
    in.required("extendsFields", out.extends_fields);
    in.required("extendsFieldsI18n", out.extends_fields_i18n);
    in.required("extendsFieldsOptions", out.extends_fields_options);
    in.required("email", out.email);
    in.optional("phone", out.phone);
    in.optional("phoneCountryCode", out.phone_country_code);
    in.optional("inviteeName", out.invitee_name);
    in.required("verifyCodeMaxErrCount", out.verify_code_max_err_count);
}

void decode(const json::Node& node, GenerateInviteeTokenDto& out)
{
    const json::ObjectReader in(node);
    in.optional("token", out.token);
    in.optional("invitationContext", out.invitation_context);
}

void decode(const json::Node& node, GenerateInvitationLinkDto& out)
{
    const json::ObjectReader in(node);
    in.required("link", out.link);
}

void decode(const json::Node& node, GetUniversalInvitationPublicConfigRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetUniversalInvitationJoinRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GenerateInviteeTokenRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetInviteeContextRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GenerateInvitationLinkRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
