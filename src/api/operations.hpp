// The table of operations: what the client sends and the emulator serves.
// Generated from genauth.api.json by generate.py.
#pragma once

#include "api/operation.hpp"

namespace genauth::api {

// clang-format off
inline constexpr Operation
    // mfa
    send_enroll_factor_request{"sendEnrollFactorRequest", "POST", "/api/v3/send-enroll-factor-request", Delivery::send, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    enroll_factor{"enrollFactor", "POST", "/api/v3/enroll-factor", Delivery::bind, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    reset_factor{"resetFactor", "POST", "/api/v3/reset-factor", Delivery::idempotent_write, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    list_enrolled_factors{"listEnrolledFactors", "GET", "/api/v3/list-enrolled-factors", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    get_factor{"getFactor", "GET", "/api/v3/get-factor", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    list_factors_to_enroll{"listFactorsToEnroll", "GET", "/api/v3/list-factors-to-enroll", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    mfa_otp_verify{"mfaOtpVerify", "POST", "/api/v3/mfa-totp-verify", Delivery::send, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    verify_mfa_token{"verifyMfaToken", "POST", "/mfa/token/introspection", Delivery::read, Identity::anybody, BodyFormat::form, AnswerFormat::bare},

    // signin
    sign_in_by_credentials{"signInByCredentials", "POST", "/api/v3/signin", Delivery::send, Identity::client, BodyFormat::json, AnswerFormat::envelope},
    sign_in_by_mobile{"signInByMobile", "POST", "/api/v3/signin-by-mobile", Delivery::send, Identity::client, BodyFormat::json, AnswerFormat::envelope},
    switch_login_by_user{"switchLoginByUser", "POST", "/api/v3/switch-login-by-user", Delivery::send, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    get_alipay_auth_info{"getAlipayAuthInfo", "GET", "/api/v3/get-alipay-authinfo", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    gene_catcha_code_and_token{"geneCatchaCodeAndToken", "GET", "/api/v3/get-captcha-code", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    validate_password{"validatePassword", "POST", "/api/v3/validate-password", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},

    // signup
    sign_up{"signUp", "POST", "/api/v3/signup", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},

    // messages
    send_sms{"sendSms", "POST", "/api/v3/send-sms", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    send_email{"sendEmail", "POST", "/api/v3/send-email", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    pre_check_code{"preCheckCode", "POST", "/api/v3/pre-check-code", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},

    // profile
    get_profile{"getProfile", "GET", "/api/v3/get-profile", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    update_profile{"updateProfile", "POST", "/api/v3/update-profile", Delivery::idempotent_write, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    bind_email{"bindEmail", "POST", "/api/v3/bind-email", Delivery::bind, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    unbind_email{"unbindEmail", "POST", "/api/v3/unbind-email", Delivery::send, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    bind_phone{"bindPhone", "POST", "/api/v3/bind-phone", Delivery::bind, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    unbind_phone{"unbindPhone", "POST", "/api/v3/unbind-phone", Delivery::send, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    get_security_level{"getSecurityLevel", "GET", "/api/v3/get-security-info", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    update_password{"updatePassword", "POST", "/api/v3/update-password", Delivery::send, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    verify_update_email_request{"verifyUpdateEmailRequest", "POST", "/api/v3/verify-update-email-request", Delivery::send, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    update_email{"updateEmail", "POST", "/api/v3/update-email", Delivery::bind, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    verify_update_phone_request{"verifyUpdatePhoneRequest", "POST", "/api/v3/verify-update-phone-request", Delivery::send, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    update_phone{"updatePhone", "POST", "/api/v3/update-phone", Delivery::bind, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    verify_reset_password_request{"verifyResetPasswordRequest", "POST", "/api/v3/verify-reset-password-request", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    reset_password{"resetPassword", "POST", "/api/v3/reset-password", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    verify_delete_account_request{"verifyDeleteAccountRequest", "POST", "/api/v3/verify-delete-account-request", Delivery::send, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    delete_account{"deleteAccount", "POST", "/api/v3/delete-account", Delivery::send, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    list_public_accounts_for_switch_logged_in{"listPublicAccountsForSwitchLoggedIn", "GET", "/api/v3/get-user-select-login-public-accounts", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},

    // system
    get_system_info{"getSystemInfo", "GET", "/api/v3/system", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::bare},
    get_country_list{"getCountryList", "GET", "/api/v3/get-country-list", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},

    // extidp
    generate_link_ext_idp_url{"generateLinkExtIdpUrl", "GET", "/api/v3/generate-link-extidp-url", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    unlink_ext_idp{"unlinkExtIdp", "POST", "/api/v3/unlink-extidp", Delivery::idempotent_write, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    get_identities{"getIdentities", "GET", "/api/v3/get-identities", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    get_application_enabled_ext_idps{"getApplicationEnabledExtIdps", "GET", "/api/v3/get-application-enabled-extidps", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},

    // qrcode
    gene_qr_code{"geneQrCode", "POST", "/api/v3/gene-qrcode", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    get_qr_code_status{"getQrCodeStatus", "GET", "/api/v3/get-qrcode-status", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    check_qr_code_status{"checkQrCodeStatus", "GET", "/api/v3/check-qrcode-status", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    exchange_token_set_with_qr_code_ticket{"exchangeTokenSetWithQrCodeTicket", "POST", "/api/v3/exchange-tokenset-with-qrcode-ticket", Delivery::send, Identity::client, BodyFormat::json, AnswerFormat::envelope},
    change_qr_code_status{"changeQrCodeStatus", "POST", "/api/v3/change-qrcode-status", Delivery::idempotent_write, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    set_qr_code_status{"setQrCodeStatus", "POST", "/api/v3/set-qrcode-status", Delivery::idempotent_write, Identity::user, BodyFormat::json, AnswerFormat::envelope},

    // fastpass
    gene_fastpass_qrcode_info{"geneFastpassQrcodeInfo", "POST", "/api/v3/gene-fastpass-qrcode-info", Delivery::send, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    get_fastpass_params{"getFastpassParams", "GET", "/api/v3/get-fastpass-client-apps", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    get_app_login_qr_code_status{"getAppLoginQrCodeStatus", "GET", "/api/v3/get-app-login-qrcode-status", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    qr_code_app_login{"qrCodeAppLogin", "POST", "/api/v3/qrcode-app-login", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},

    // push
    sign_in_by_push{"signInByPush", "POST", "/api/v3/signin-by-push", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    check_push_code_status{"checkPushCodeStatus", "GET", "/api/v3/check-pushcode-status", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    set_push_code_status{"setPushCodeStatus", "POST", "/api/v3/set-pushcode-status", Delivery::idempotent_write, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    change_push_code_status{"changePushCodeStatus", "POST", "/api/v3/change-pushcode-status", Delivery::idempotent_write, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    get_push_login_relation_apps{"getPushLoginRelationApps", "POST", "/api/v3/get-pushlogin-relation-apps", Delivery::read, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},

    // wechat
    decrypt_wechat_mini_program_data{"decryptWechatMiniProgramData", "POST", "/api/v3/decrypt-wechat-miniprogram-data", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    get_wechat_mp_access_token{"getWechatMpAccessToken", "POST", "/api/v3/get-wechat-access-token", Delivery::read, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    get_wechat_mp_access_token_info{"getWechatMpAccessTokenInfo", "POST", "/api/v3/get-wechat-access-token-info", Delivery::read, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    auth_by_code_identity{"authByCodeIdentity", "POST", "/api/v2/ecConn/wechatMobile/authByCodeIdentity", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::bare},
    register_new_user{"registerNewUser", "POST", "/api/v2/ecConn/wechatMobile/register", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::bare},
    bind_by_email_code{"bindByEmailCode", "POST", "/api/v2/ecConn/wechatMobile/byEmailCode", Delivery::bind, Identity::anybody, BodyFormat::json, AnswerFormat::bare},
    bind_by_phone_code{"bindByPhoneCode", "POST", "/api/v2/ecConn/wechatMobile/byPhoneCode", Delivery::bind, Identity::anybody, BodyFormat::json, AnswerFormat::bare},
    bind_by_account{"bindByAccount", "POST", "/api/v2/ecConn/wechatMobile/byAccount", Delivery::bind, Identity::anybody, BodyFormat::json, AnswerFormat::bare},
    select_account{"selectAccount", "POST", "/api/v2/ecConn/wechatMobile/select", Delivery::bind, Identity::anybody, BodyFormat::json, AnswerFormat::bare},
    bind_by_account_id{"bindByAccountId", "POST", "/api/v2/ecConn/wechatMobile/byAccountId", Delivery::bind, Identity::anybody, BodyFormat::json, AnswerFormat::bare},

    // resources
    get_login_history{"getLoginHistory", "GET", "/api/v3/get-my-login-history", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    get_logged_in_apps{"getLoggedInApps", "GET", "/api/v3/get-my-logged-in-apps", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    get_accessible_apps{"getAccessibleApps", "GET", "/api/v3/get-my-accessible-apps", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    get_tenant_list{"getTenantList", "GET", "/api/v3/get-my-tenant-list", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    get_role_list{"getRoleList", "GET", "/api/v3/get-my-role-list", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    get_group_list{"getGroupList", "GET", "/api/v3/get-my-group-list", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    get_department_list{"getDepartmentList", "GET", "/api/v3/get-my-department-list", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    get_authorized_resources{"getAuthorizedResources", "GET", "/api/v3/get-my-authorized-resources", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},

    // devices
    list_my_devices{"list", "GET", "/api/v3/mydevices/list", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    unbind_my_device{"unbind", "POST", "/api/v3/mydevices/unbind", Delivery::idempotent_write, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    revoke_my_device_session{"revoke", "POST", "/api/v3/mydevices/revoke-session", Delivery::idempotent_write, Identity::user, BodyFormat::json, AnswerFormat::envelope},

    // permissions
    check_permission_by_string_resource{"checkPermissionByStringResource", "POST", "/api/v3/check-permission-string-resource", Delivery::read, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    check_permission_by_array_resource{"checkPermissionByArrayResource", "POST", "/api/v3/check-permission-array-resource", Delivery::read, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    check_permission_by_tree_resource{"checkPermissionByTreeResource", "POST", "/api/v3/check-permission-tree-resource", Delivery::read, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    get_user_authorized_resources_list{"getUserAuthorizedResourcesList", "GET", "/api/v3/get-user-auth-resource-list", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    get_user_auth_resource_permission_list{"getUserAuthResourcePermissionList", "POST", "/api/v3/get-user-auth-resource-permission-list", Delivery::read, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    get_user_auth_resource_struct{"getUserAuthResourceStruct", "POST", "/api/v3/get-user-auth-resource-struct", Delivery::read, Identity::user, BodyFormat::json, AnswerFormat::envelope},

    // webauthn
    init_authentication_options{"initAuthenticationOptions", "GET", "/api/v3/webauthn/authentication", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    verify_authentication{"verifyAuthentication", "POST", "/api/v3/webauthn/authentication", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    init_register_options{"initRegisterOptions", "GET", "/api/v3/webauthn/registration", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    verify_register{"verifyRegister", "POST", "/api/v3/webauthn/registration", Delivery::bind, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    list_credentials_by_page{"listCredentialsByPage", "POST", "/api/v3/webauthn/page-authenticator-device", Delivery::read, Identity::user, BodyFormat::json, AnswerFormat::bare},
    check_valid_credentials_by_cred_ids{"checkValidCredentialsByCredIds", "POST", "/api/v3/webauthn/check-valid-credentials-by-credIds", Delivery::read, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    remove_all_credentials{"removeAllCredentials", "POST", "/api/v3/webauthn/remove-credentials-by-authenticator-code", Delivery::unknown, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    remove_credential{"removeCredential", "POST", "/api/v3/webauthn/remove-credential/{credentialID}", Delivery::idempotent_write, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    web_authn_admin_initialize{"webAuthnAdminInitialize", "POST", "/api/v3/webauthn/admin/initialize", Delivery::unknown, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    web_authn_admin_register_finalize{"webAuthnAdminRegisterFinalize", "POST", "/api/v3/webauthn/admin/registration/finalize", Delivery::bind, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    update_web_authn_admin_credential{"updateWebAuthnAdminCredential", "PUT", "/api/v3/webauthn/admin/credentials/{credentialId}", Delivery::idempotent_write, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    delete_web_authn_admin_credential{"deleteWebAuthnAdminCredential", "DELETE", "/api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}", Delivery::idempotent_write, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    list_web_authn_person_credentials{"listWebAuthnPersonCredentials", "GET", "/api/v3/webauthn/person/credentials", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    web_authn_login_initalize{"webAuthnLoginInitalize", "POST", "/api/v3/webauthn/login/initialize", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    web_authn_login_finalize{"webAuthnLoginFinalize", "POST", "/api/v3/webauthn/login/finalize", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    web_authn_register_initalize{"webAuthnRegisterInitalize", "POST", "/api/v3/webauthn/registration/initialize", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    web_authn_mfa_bind_initialize{"webAuthnMfaBindInitialize", "POST", "/api/v3/webauthn/mfa-bind/initialize", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    web_authn_mfa_verify_initalize{"webAuthnMfaVerifyInitalize", "POST", "/api/v3/webauthn/mfa-verify/initialize", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    web_authn_register_finalize{"webAuthnRegisterFinalize", "POST", "/api/v3/webauthn/registration/finalize", Delivery::bind, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    list_web_authn_credentials{"listWebAuthnCredentials", "GET", "/api/v3/webauthn/credentials", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    update_web_authn_credential{"updateWebAuthnCredential", "PUT", "/api/v3/webauthn/credentials/{credentialId}", Delivery::idempotent_write, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    delete_web_authn_credential{"deleteWebAuthnCredential", "DELETE", "/api/v3/webauthn/credentials/{credentialId}", Delivery::idempotent_write, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},

    // approvals
    get_enable_permission_apply_application_list{"getEnablePermissionApplyApplicationList", "GET", "/api/v3/applications-permission-applicable", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    get_enable_permission_apply_role_list{"getEnablePermissionApplyRoleList", "GET", "/api/v3/roles-permission-applicable", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    create_approval{"createApproval", "POST", "/api/v3/approval", Delivery::send, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    get_approval_detail{"getDetail", "GET", "/api/v3/approval", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    batch_create_approval{"batchCreateApproval", "POST", "/api/v3/approval-batch", Delivery::unknown, Identity::user, BodyFormat::json, AnswerFormat::envelope},
    list_initiated_approvals{"initiatedList", "GET", "/api/v3/approval-initiated-list", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::envelope},

    // invitations
    get_universal_invitation_public_config{"getUniversalInvitationPublicConfig", "GET", "/api/v3/get-universal-invitation-public-config", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    signup_by_universal{"signupByUniversal", "POST", "/api/v3/signup-by-invitation", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    generate_invite_token{"generateInviteToken", "POST", "/api/v3/generate-policy-invitation-token", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    get_invite_code_context{"getInviteCodeContext", "GET", "/api/v3/get-policy-invitation-context", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    verify_invite_code{"verifyInviteCode", "POST", "/api/v3/verify-invite-code", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    signup_by_policy{"signupByPolicy", "POST", "/api/v3/join-by-invitation", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    generate_universal_invitation_by_member{"generateUniversalInvitationByMember", "POST", "/api/v3/generate-universal-invitation-link-by-member", Delivery::send, Identity::user, BodyFormat::none, AnswerFormat::envelope},
    clear_my_all_universal_invitation_links{"clearMyAllUniversalInvitationLinks", "POST", "/api/v3/clear-my-all-invitation-links", Delivery::unknown, Identity::user, BodyFormat::none, AnswerFormat::envelope},

    // token
    oidc_token{"oidcToken", "POST", "/oidc/token", Delivery::send, Identity::client, BodyFormat::form, AnswerFormat::bare},
    oidc_introspection{"oidcIntrospection", "POST", "/oidc/token/introspection", Delivery::read, Identity::client, BodyFormat::form, AnswerFormat::bare},
    oidc_revocation{"oidcRevocation", "POST", "/oidc/token/revocation", Delivery::idempotent_write, Identity::client, BodyFormat::form, AnswerFormat::text},
    oidc_user_info_get{"oidcUserInfoGet", "GET", "/oidc/me", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::bare},
    oidc_user_info_post{"oidcUserInfoPost", "POST", "/oidc/me", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::bare},
    oauth_token{"oauthToken", "POST", "/oauth/token", Delivery::send, Identity::client, BodyFormat::form, AnswerFormat::bare},
    oauth_introspection{"oauthIntrospection", "POST", "/oauth/token/introspection", Delivery::read, Identity::client, BodyFormat::form, AnswerFormat::bare},
    oauth_revocation{"oauthRevocation", "POST", "/oauth/token/revocation", Delivery::idempotent_write, Identity::client, BodyFormat::form, AnswerFormat::text},
    oauth_user_info_get{"oauthUserInfoGet", "GET", "/oauth/me", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::bare},
    oauth_user_info_post{"oauthUserInfoPost", "POST", "/oauth/me", Delivery::read, Identity::user, BodyFormat::none, AnswerFormat::bare},
    jwks{"jwks", "GET", "/oidc/.well-known/jwks.json", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::bare},
    jwks_by_app{"jwksByApp", "GET", "/{appId}/oidc/.well-known/jwks.json", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::bare},
    openid_configuration{"openidConfiguration", "GET", "/oidc/.well-known/openid-configuration", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::bare},
    cas_validate{"casValidate", "GET", "/cas-idp/{appId}/validate", Delivery::send, Identity::anybody, BodyFormat::none, AnswerFormat::text},
    cas_service_validate{"casServiceValidate", "GET", "/cas-idp/{appId}/serviceValidate", Delivery::send, Identity::anybody, BodyFormat::none, AnswerFormat::bare},
    validate_token{"validateToken", "GET", "/api/v2/oidc/validate_token", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::bare},

    // events
    publish_event{"pub", "POST", "/api/v3/pub-userEvent", Delivery::send, Identity::user, BodyFormat::json, AnswerFormat::envelope},

    // misc
    decrypt_douyin_mini_program_data{"decryptDouyinMiniProgramData", "POST", "/api/v3/decrypt-douyin-miniprogram-data", Delivery::send, Identity::anybody, BodyFormat::json, AnswerFormat::envelope},
    list_subject_auth{"listSubjectAuth", "POST", "/api/v2/applications/subject/person/list", Delivery::read, Identity::anybody, BodyFormat::none, AnswerFormat::envelope},
    check_app_id_secret{"checkAppIdSecret", "POST", "/api/v3/check-app-id-secret", Delivery::read, Identity::anybody, BodyFormat::json, AnswerFormat::envelope};

inline constexpr const Operation* all_operations[] = {
    &send_enroll_factor_request, &enroll_factor, &reset_factor, &list_enrolled_factors, &get_factor, &list_factors_to_enroll, &mfa_otp_verify, &verify_mfa_token,
    &sign_in_by_credentials, &sign_in_by_mobile, &switch_login_by_user, &get_alipay_auth_info, &gene_catcha_code_and_token, &validate_password,
    &sign_up,
    &send_sms, &send_email, &pre_check_code,
    &get_profile, &update_profile, &bind_email, &unbind_email, &bind_phone, &unbind_phone, &get_security_level, &update_password, &verify_update_email_request, &update_email, &verify_update_phone_request, &update_phone, &verify_reset_password_request, &reset_password, &verify_delete_account_request, &delete_account, &list_public_accounts_for_switch_logged_in,
    &get_system_info, &get_country_list,
    &generate_link_ext_idp_url, &unlink_ext_idp, &get_identities, &get_application_enabled_ext_idps,
    &gene_qr_code, &get_qr_code_status, &check_qr_code_status, &exchange_token_set_with_qr_code_ticket, &change_qr_code_status, &set_qr_code_status,
    &gene_fastpass_qrcode_info, &get_fastpass_params, &get_app_login_qr_code_status, &qr_code_app_login,
    &sign_in_by_push, &check_push_code_status, &set_push_code_status, &change_push_code_status, &get_push_login_relation_apps,
    &decrypt_wechat_mini_program_data, &get_wechat_mp_access_token, &get_wechat_mp_access_token_info, &auth_by_code_identity, &register_new_user, &bind_by_email_code, &bind_by_phone_code, &bind_by_account, &select_account, &bind_by_account_id,
    &get_login_history, &get_logged_in_apps, &get_accessible_apps, &get_tenant_list, &get_role_list, &get_group_list, &get_department_list, &get_authorized_resources,
    &list_my_devices, &unbind_my_device, &revoke_my_device_session,
    &check_permission_by_string_resource, &check_permission_by_array_resource, &check_permission_by_tree_resource, &get_user_authorized_resources_list, &get_user_auth_resource_permission_list, &get_user_auth_resource_struct,
    &init_authentication_options, &verify_authentication, &init_register_options, &verify_register, &list_credentials_by_page, &check_valid_credentials_by_cred_ids, &remove_all_credentials, &remove_credential, &web_authn_admin_initialize, &web_authn_admin_register_finalize, &update_web_authn_admin_credential, &delete_web_authn_admin_credential, &list_web_authn_person_credentials, &web_authn_login_initalize, &web_authn_login_finalize, &web_authn_register_initalize, &web_authn_mfa_bind_initialize, &web_authn_mfa_verify_initalize, &web_authn_register_finalize, &list_web_authn_credentials, &update_web_authn_credential, &delete_web_authn_credential,
    &get_enable_permission_apply_application_list, &get_enable_permission_apply_role_list, &create_approval, &get_approval_detail, &batch_create_approval, &list_initiated_approvals,
    &get_universal_invitation_public_config, &signup_by_universal, &generate_invite_token, &get_invite_code_context, &verify_invite_code, &signup_by_policy, &generate_universal_invitation_by_member, &clear_my_all_universal_invitation_links,
    &oidc_token, &oidc_introspection, &oidc_revocation, &oidc_user_info_get, &oidc_user_info_post, &oauth_token, &oauth_introspection, &oauth_revocation, &oauth_user_info_get, &oauth_user_info_post, &jwks, &jwks_by_app, &openid_configuration, &cas_validate, &cas_service_validate, &validate_token,
    &publish_event,
    &decrypt_douyin_mini_program_data, &list_subject_auth, &check_app_id_secret,
};
// clang-format on

} // namespace genauth::api
