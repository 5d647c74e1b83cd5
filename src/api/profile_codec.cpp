// Generated from genauth.api.json by generate.py.
#include "api/profile_codec.hpp"

#include "api/reply_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const UpdateUserProfileDto& in)
{
    json::ObjectWriter out(writer);
    out.member("name", in.name);
    out.member("nickname", in.nickname);
    out.member("photo", in.photo);
    out.member("externalId", in.external_id);
    out.member("birthdate", in.birthdate);
    out.member("country", in.country);
    out.member("province", in.province);
    out.member("city", in.city);
    out.member("address", in.address);
    out.member("streetAddress", in.street_address);
    out.member("postalCode", in.postal_code);
    out.member("gender", in.gender);
    out.member("username", in.username);
    out.member("company", in.company);
    out.member("customData", in.custom_data);
    out.member("identityNumber", in.identity_number);
}

void encode(json::Writer& writer, const BindEmailDto& in)
{
    json::ObjectWriter out(writer);
    out.member("passCode", in.pass_code);
    out.member("email", in.email);
}

void encode(json::Writer& writer, const UnbindEmailDto& in)
{
    json::ObjectWriter out(writer);
    out.member("passCode", in.pass_code);
}

void encode(json::Writer& writer, const BindPhoneDto& in)
{
    json::ObjectWriter out(writer);
    out.member("passCode", in.pass_code);
    out.member("phoneNumber", in.phone_number);
    out.member("phoneCountryCode", in.phone_country_code);
}

void encode(json::Writer& writer, const UnbindPhoneDto& in)
{
    json::ObjectWriter out(writer);
    out.member("passCode", in.pass_code);
}

void encode(json::Writer& writer, const UpdatePasswordDto& in)
{
    json::ObjectWriter out(writer);
    out.member("newPassword", in.new_password);
    out.member("oldPassword", in.old_password);
    out.member("passwordEncryptType", in.password_encrypt_type);
    out.member("passwordResetToken", in.password_reset_token);
}

void encode(json::Writer& writer, const UpdateEmailByEmailPassCodeDto& in)
{
    json::ObjectWriter out(writer);
    out.member("newEmail", in.new_email);
    out.member("newEmailPassCode", in.new_email_pass_code);
    out.member("oldEmail", in.old_email);
    out.member("oldEmailPassCode", in.old_email_pass_code);
}

void encode(json::Writer& writer, const VerifyUpdateEmailRequestDto& in)
{
    json::ObjectWriter out(writer);
    out.member("emailPassCodePayload", in.email_pass_code_payload);
    out.member("verifyMethod", in.verify_method);
}

void encode(json::Writer& writer, const UpdateEmailDto& in)
{
    json::ObjectWriter out(writer);
    out.member("updateEmailToken", in.update_email_token);
}

void encode(json::Writer& writer, const UpdatePhoneByPhonePassCodeDto& in)
{
    json::ObjectWriter out(writer);
    out.member("newPhoneNumber", in.new_phone_number);
    out.member("newPhonePassCode", in.new_phone_pass_code);
    out.member("newPhoneCountryCode", in.new_phone_country_code);
    out.member("oldPhoneNumber", in.old_phone_number);
    out.member("oldPhonePassCode", in.old_phone_pass_code);
    out.member("oldPhoneCountryCode", in.old_phone_country_code);
}

void encode(json::Writer& writer, const VerifyUpdatePhoneRequestDto& in)
{
    json::ObjectWriter out(writer);
    out.member("phonePassCodePayload", in.phone_pass_code_payload);
    out.member("verifyMethod", in.verify_method);
}

void encode(json::Writer& writer, const UpdatePhoneDto& in)
{
    json::ObjectWriter out(writer);
    out.member("updatePhoneToken", in.update_phone_token);
}

void encode(json::Writer& writer, const ResetPasswordByPhonePassCodeDto& in)
{
    json::ObjectWriter out(writer);
    out.member("phoneNumber", in.phone_number);
    out.member("passCode", in.pass_code);
    out.member("phoneCountryCode", in.phone_country_code);
}

void encode(json::Writer& writer, const ResetPasswordByEmailPassCodeDto& in)
{
    json::ObjectWriter out(writer);
    out.member("email", in.email);
    out.member("passCode", in.pass_code);
}

void encode(json::Writer& writer, const VerifyResetPasswordRequestDto& in)
{
    json::ObjectWriter out(writer);
    out.member("verifyMethod", in.verify_method);
    out.member("phonePassCodePayload", in.phone_pass_code_payload);
    out.member("emailPassCodePayload", in.email_pass_code_payload);
}

void encode(json::Writer& writer, const ResetPasswordDto& in)
{
    json::ObjectWriter out(writer);
    out.member("password", in.password);
    out.member("passwordResetToken", in.password_reset_token);
    out.member("passwordEncryptType", in.password_encrypt_type);
}

void encode(json::Writer& writer, const DeleteAccountByPhonePassCodeDto& in)
{
    json::ObjectWriter out(writer);
    out.member("phoneNumber", in.phone_number);
    out.member("passCode", in.pass_code);
    out.member("phoneCountryCode", in.phone_country_code);
}

void encode(json::Writer& writer, const DeleteAccountByEmailPassCodeDto& in)
{
    json::ObjectWriter out(writer);
    out.member("email", in.email);
    out.member("passCode", in.pass_code);
}

void encode(json::Writer& writer, const DeleteAccountByPasswordDto& in)
{
    json::ObjectWriter out(writer);
    out.member("password", in.password);
    out.member("passwordEncryptType", in.password_encrypt_type);
}

void encode(json::Writer& writer, const VerifyDeleteAccountRequestDto& in)
{
    json::ObjectWriter out(writer);
    out.member("verifyMethod", in.verify_method);
    out.member("phonePassCodePayload", in.phone_pass_code_payload);
    out.member("emailPassCodePayload", in.email_pass_code_payload);
    out.member("passwordPayload", in.password_payload);
}

void encode(json::Writer& writer, const DeleteAccounDto& in)
{
    json::ObjectWriter out(writer);
    out.member("deleteAccountToken", in.delete_account_token);
}

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

void decode(const json::Node& node, GetSecurityInfoDto& out)
{
    const json::ObjectReader in(node);
    in.required("passwordSecurityLevel", out.password_security_level);
    in.required("mfaEnrolled", out.mfa_enrolled);
    in.required("passwordSet", out.password_set);
    in.required("emailBinded", out.email_binded);
    in.required("phoneBinded", out.phone_binded);
    in.required("securityScore", out.security_score);
}

void decode(const json::Node& node, VerifyUpdateEmailRequestData& out)
{
    const json::ObjectReader in(node);
    in.required("updateEmailToken", out.update_email_token);
    in.required("tokenExpiresIn", out.token_expires_in);
}

void decode(const json::Node& node, VerifyUpdatePhoneRequestData& out)
{
    const json::ObjectReader in(node);
    in.required("updatePhoneToken", out.update_phone_token);
    in.required("tokenExpiresIn", out.token_expires_in);
}

void decode(const json::Node& node, ResetPasswordVerify& out)
{
    const json::ObjectReader in(node);
    in.required("passwordResetToken", out.password_reset_token);
    in.required("tokenExpiresIn", out.token_expires_in);
}

void decode(const json::Node& node, VerifyDeleteAccountRequestDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("deleteAccountToken", out.delete_account_token);
    in.required("tokenExpiresIn", out.token_expires_in);
}

void decode(const json::Node& node, ListPublicAccountDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("userId", out.user_id);
    in.optional("avatar", out.avatar);
    in.optional("displayName", out.display_name);
    in.optional("usertype", out.usertype);
}

void decode(const json::Node& node, GetUserSelectLoginPublicAccountsOriginUserDto& out)
{
    const json::ObjectReader in(node);
    in.required("userId", out.user_id);
    in.optional("avatar", out.avatar);
    in.optional("displayName", out.display_name);
    in.optional("usertype", out.usertype);
}

void decode(const json::Node& node, GetUserSelectLoginPublicAccountsDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("publicAccounts", out.public_accounts);
    in.optional("originUser", out.origin_user);
}

void decode(const json::Node& node, UserSingleRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetSecurityInfoRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, VerifyUpdateEmailRequestRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, VerifyUpdatePhoneRequestRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, PasswordResetVerifyResp& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, VerifyDeleteAccountRequestRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetPublicAccountDataRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
