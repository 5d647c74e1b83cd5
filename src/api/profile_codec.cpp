// Generated from genauth.api.json by generate.py.
#include "api/profile_codec.hpp"

#include "api/reply_codec.hpp"

namespace genauth {

void decode(const json::Node& node, IdentityDto& out)
{
    const json::ObjectReader in(node);
    in.required("identityId", out.identity_id);
    in.optional("extIdpId", out.ext_idp_id);
    in.required("provider", out.provider);
    in.optional("type", out.type);
    in.optional("userIdInIdp", out.user_id_in_idp);
    in.optional("userInfoInIdp", out.user_info_in_idp);
    in.optional("accessToken", out.access_token);
    in.optional("refreshToken", out.refresh_token);
    in.optional("originConnIds", out.origin_conn_ids);
}

void decode(const json::Node& node, UserDto& out)
{
    const json::ObjectReader in(node);
    in.required("userId", out.user_id);
    in.optional("createdAt", out.created_at);
    in.optional("updatedAt", out.updated_at);
    in.optional("status", out.status);
    in.optional("workStatus", out.work_status);
    in.optional("externalId", out.external_id);
    in.optional("email", out.email);
    in.optional("phone", out.phone);
    in.optional("phoneCountryCode", out.phone_country_code);
    in.optional("username", out.username);
    in.optional("name", out.name);
    in.optional("nickname", out.nickname);
    in.optional("photo", out.photo);
    in.optional("loginsCount", out.logins_count);
    in.optional("lastLogin", out.last_login);
    in.optional("lastIp", out.last_ip);
    in.optional("gender", out.gender);
    in.optional("emailVerified", out.email_verified);
    in.optional("phoneVerified", out.phone_verified);
    in.optional("passwordLastSetAt", out.password_last_set_at);
    in.optional("birthdate", out.birthdate);
    in.optional("country", out.country);
    in.optional("province", out.province);
    in.optional("city", out.city);
    in.optional("address", out.address);
    in.optional("streetAddress", out.street_address);
    in.optional("postalCode", out.postal_code);
    in.optional("company", out.company);
    in.optional("browser", out.browser);
    in.optional("device", out.device);
    in.optional("givenName", out.given_name);
    in.optional("familyName", out.family_name);
    in.optional("middleName", out.middle_name);
    in.optional("profile", out.profile);
    in.optional("preferredUsername", out.preferred_username);
    in.optional("website", out.website);
    in.optional("zoneinfo", out.zoneinfo);
    in.optional("locale", out.locale);
    in.optional("formatted", out.formatted);
    in.optional("region", out.region);
    in.optional("userSourceType", out.user_source_type);
    in.optional("userSourceId", out.user_source_id);
    in.optional("lastLoginApp", out.last_login_app);
    in.optional("mainDepartmentId", out.main_department_id);
    in.optional("lastMfaTime", out.last_mfa_time);
    in.optional("passwordSecurityLevel", out.password_security_level);
    in.optional("resetPasswordOnNextLogin", out.reset_password_on_next_login);
    in.optional("registerSource", out.register_source);
    in.optional("departmentIds", out.department_ids);
    in.optional("identities", out.identities);
    in.optional("identityNumber", out.identity_number);
    in.optional("customData", out.custom_data);
    in.optional("metadataSource", out.metadata_source);
    in.optional("postIdList", out.post_id_list);
    in.optional("statusChangedAt", out.status_changed_at);
    in.optional("tenantId", out.tenant_id);
    in.optional("signedUp", out.signed_up);
}

void decode(const json::Node& node, UserSingleRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
