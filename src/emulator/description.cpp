// Generated from genauth.api.json by generate.py.
#include "emulator/description.hpp"

#include "api/operations.hpp"

namespace genauth::emulator {
namespace {

// clang-format off
constexpr Type boolean{Type::Kind::boolean};
constexpr Type integer{Type::Kind::integer};
constexpr Type json{Type::Kind::json};
constexpr Type number{Type::Kind::number};
constexpr Type text{Type::Kind::text};

constexpr std::string_view gender_values[] = {"M", "F", "U"};
constexpr Type gender{Type::Kind::enumeration, {}, gender_values};

constexpr std::string_view password_encrypt_type_values[] = {"none", "rsa", "sm2"};
constexpr Type password_encrypt_type{Type::Kind::enumeration, {}, password_encrypt_type_values};

constexpr Member is_success_dto_members[] = {
    {"success", &boolean, false, false},
};
constexpr Type is_success_dto{Type::Kind::object, is_success_dto_members};

constexpr Member lang_unit_members[] = {
    {"enabled", &boolean, false, false},
    {"value", &text, false, false},
};
constexpr Type lang_unit{Type::Kind::object, lang_unit_members};

constexpr Member lang_object_members[] = {
    {"zh-CN", &lang_unit, false, false},
    {"en-US", &lang_unit, false, false},
    {"zh-TW", &lang_unit, false, true},
    {"ja-JP", &lang_unit, false, true},
};
constexpr Type lang_object{Type::Kind::object, lang_object_members};

constexpr std::string_view factor_type_values[] = {"OTP", "SMS", "EMAIL", "FACE"};
constexpr Type factor_type{Type::Kind::enumeration, {}, factor_type_values};

constexpr Member factor_profile_members[] = {
    {"phoneNumber", &text, false, true},
    {"phoneCountryCode", &text, false, true},
    {"email", &text, false, true},
};
constexpr Type factor_profile{Type::Kind::object, factor_profile_members};

constexpr Member send_enroll_factor_request_dto_members[] = {
    {"profile", &factor_profile, false, false},
    {"factorType", &factor_type, false, false},
};
constexpr Type send_enroll_factor_request_dto{Type::Kind::object, send_enroll_factor_request_dto_members};

constexpr Member send_enroll_factor_request_otp_data_dto_members[] = {
    {"qrCodeUri", &text, false, false},
    {"qrCodeDataUrl", &text, false, false},
    {"recoveryCode", &text, false, false},
};
constexpr Type send_enroll_factor_request_otp_data_dto{Type::Kind::object, send_enroll_factor_request_otp_data_dto_members};

constexpr Member send_enroll_factor_request_data_dto_members[] = {
    {"enrollmentToken", &text, false, false},
    {"otpData", &send_enroll_factor_request_otp_data_dto, false, true},
};
constexpr Type send_enroll_factor_request_data_dto{Type::Kind::object, send_enroll_factor_request_data_dto_members};

constexpr Member enroll_factor_enrollment_data_dto_members[] = {
    {"passCode", &text, false, true},
    {"photo", &text, false, true},
    {"isExternalPhoto", &boolean, false, true},
};
constexpr Type enroll_factor_enrollment_data_dto{Type::Kind::object, enroll_factor_enrollment_data_dto_members};

constexpr Member enroll_factor_dto_members[] = {
    {"enrollmentData", &enroll_factor_enrollment_data_dto, false, false},
    {"enrollmentToken", &text, false, false},
    {"factorType", &factor_type, false, false},
};
constexpr Type enroll_factor_dto{Type::Kind::object, enroll_factor_dto_members};

constexpr Member reset_factor_dto_members[] = {
    {"factorId", &text, false, false},
};
constexpr Type reset_factor_dto{Type::Kind::object, reset_factor_dto_members};

constexpr Member factor_dto_members[] = {
    {"factorId", &text, false, false},
    {"factorType", &factor_type, false, false},
    {"profile", &json, false, false},
};
constexpr Type factor_dto{Type::Kind::object, factor_dto_members};

constexpr Member get_factor_params_members[] = {
    {"factorId", &text, false, false},
};
constexpr Type get_factor_params{Type::Kind::object, get_factor_params_members};

constexpr Member factor_to_enroll_dto_members[] = {
    {"factorType", &factor_type, false, false},
};
constexpr Type factor_to_enroll_dto{Type::Kind::object, factor_to_enroll_dto_members};

constexpr Member mfa_otp_verity_dto_members[] = {
    {"totp", &text, false, false},
};
constexpr Type mfa_otp_verity_dto{Type::Kind::object, mfa_otp_verity_dto_members};

constexpr Member otp_verity_resp_dto_members[] = {
    {"verified", &boolean, false, false},
};
constexpr Type otp_verity_resp_dto{Type::Kind::object, otp_verity_resp_dto_members};

constexpr Member mfa_token_introspect_endpoint_params_members[] = {
    {"token", &text, false, false},
};
constexpr Type mfa_token_introspect_endpoint_params{Type::Kind::object, mfa_token_introspect_endpoint_params_members};

constexpr Member mfa_token_introspect_response_members[] = {
    {"active", &boolean, false, false},
    {"userPoolId", &text, false, true},
    {"userId", &text, false, true},
    {"exp", &integer, false, true},
    {"iat", &integer, false, true},
};
constexpr Type mfa_token_introspect_response{Type::Kind::object, mfa_token_introspect_response_members};

constexpr std::string_view sign_in_connection_values[] = {"PASSWORD", "PASSCODE", "LDAP", "AD"};
constexpr Type sign_in_connection{Type::Kind::enumeration, {}, sign_in_connection_values};

constexpr Member sign_in_by_password_payload_dto_members[] = {
    {"password", &text, false, false},
    {"account", &text, false, true},
    {"email", &text, false, true},
    {"username", &text, false, true},
    {"phone", &text, false, true},
};
constexpr Type sign_in_by_password_payload_dto{Type::Kind::object, sign_in_by_password_payload_dto_members};

constexpr Member sign_in_by_pass_code_payload_dto_members[] = {
    {"passCode", &text, false, false},
    {"email", &text, false, true},
    {"phone", &text, false, true},
    {"phoneCountryCode", &text, false, true},
};
constexpr Type sign_in_by_pass_code_payload_dto{Type::Kind::object, sign_in_by_pass_code_payload_dto_members};

constexpr Member sign_in_by_ad_payload_dto_members[] = {
    {"password", &text, false, false},
    {"sAMAccountName", &text, false, false},
};
constexpr Type sign_in_by_ad_payload_dto{Type::Kind::object, sign_in_by_ad_payload_dto_members};

constexpr Member sign_in_by_ldap_payload_dto_members[] = {
    {"password", &text, false, false},
    {"sAMAccountName", &text, false, false},
};
constexpr Type sign_in_by_ldap_payload_dto{Type::Kind::object, sign_in_by_ldap_payload_dto_members};

constexpr Member sign_in_options_dto_members[] = {
    {"scope", &text, false, true},
    {"clientIp", &text, false, true},
    {"context", &json, false, true},
    {"tenantId", &text, false, true},
    {"customData", &json, false, true},
    {"autoRegister", &boolean, false, true},
    {"captchaCode", &text, false, true},
    {"captchaToken", &text, false, true},
    {"passwordEncryptType", &password_encrypt_type, false, true},
};
constexpr Type sign_in_options_dto{Type::Kind::object, sign_in_options_dto_members};

constexpr Member signin_by_credentials_dto_members[] = {
    {"connection", &sign_in_connection, false, false},
    {"passwordPayload", &sign_in_by_password_payload_dto, false, true},
    {"passCodePayload", &sign_in_by_pass_code_payload_dto, false, true},
    {"adPayload", &sign_in_by_ad_payload_dto, false, true},
    {"ldapPayload", &sign_in_by_ldap_payload_dto, false, true},
    {"options", &sign_in_options_dto, false, true},
    {"client_id", &text, false, true},
    {"client_secret", &text, false, true},
};
constexpr Type signin_by_credentials_dto{Type::Kind::object, signin_by_credentials_dto_members};

constexpr Member login_token_response_data_dto_members[] = {
    {"scope", &text, false, true},
    {"access_token", &text, false, true},
    {"id_token", &text, false, true},
    {"refresh_token", &text, false, true},
    {"token_type", &text, false, false},
    {"expire_in", &integer, false, false},
};
constexpr Type login_token_response_data_dto{Type::Kind::object, login_token_response_data_dto_members};

constexpr std::string_view sign_in_by_mobile_connection_values[] = {"apple", "wechat", "alipay", "wechatwork", "wechatwork_agency", "lark_internal", "lark_public", "lark_block", "yidun", "wechat_mini_program_code", "wechat_mini_program_phone", "wechat_mini_program_code_and_phone", "google", "facebook", "qq", "weibo", "baidu", "linkedin", "dingtalk", "github", "gitee", "gitlab", "douyin", "kuaishou", "xiaomi", "line", "slack", "oppo", "huawei", "amazon", "douyin_mini_program_code", "douyin_mini_program_code_and_phone"};
constexpr Type sign_in_by_mobile_connection{Type::Kind::enumeration, {}, sign_in_by_mobile_connection_values};

constexpr Member sign_in_by_wechat_payload_dto_members[] = {
    {"code", &text, false, true},
};
constexpr Type sign_in_by_wechat_payload_dto{Type::Kind::object, sign_in_by_wechat_payload_dto_members};

constexpr Member sign_in_by_apple_payload_dto_members[] = {
    {"code", &text, false, true},
};
constexpr Type sign_in_by_apple_payload_dto{Type::Kind::object, sign_in_by_apple_payload_dto_members};

constexpr Member sign_in_by_alipay_payload_dto_members[] = {
    {"code", &text, false, true},
};
constexpr Type sign_in_by_alipay_payload_dto{Type::Kind::object, sign_in_by_alipay_payload_dto_members};

constexpr Member sign_in_by_wechatwork_dto_members[] = {
    {"code", &text, false, true},
};
constexpr Type sign_in_by_wechatwork_dto{Type::Kind::object, sign_in_by_wechatwork_dto_members};

constexpr Member sign_in_by_wechatwork_agency_payload_dto_members[] = {
    {"code", &text, false, true},
};
constexpr Type sign_in_by_wechatwork_agency_payload_dto{Type::Kind::object, sign_in_by_wechatwork_agency_payload_dto_members};

constexpr Member sign_in_by_lark_public_payload_dto_members[] = {
    {"code", &text, false, true},
};
constexpr Type sign_in_by_lark_public_payload_dto{Type::Kind::object, sign_in_by_lark_public_payload_dto_members};

constexpr Member sign_in_by_lark_internal_payload_dto_members[] = {
    {"code", &text, false, true},
};
constexpr Type sign_in_by_lark_internal_payload_dto{Type::Kind::object, sign_in_by_lark_internal_payload_dto_members};

constexpr Member sign_in_by_lark_block_payload_dto_members[] = {
    {"code", &text, false, true},
};
constexpr Type sign_in_by_lark_block_payload_dto{Type::Kind::object, sign_in_by_lark_block_payload_dto_members};

constexpr Member sign_in_by_yidun_payload_dto_members[] = {
    {"token", &text, false, true},
    {"accessToken", &text, false, true},
};
constexpr Type sign_in_by_yidun_payload_dto{Type::Kind::object, sign_in_by_yidun_payload_dto_members};

constexpr Member sign_in_by_wechat_mini_program_code_payload_dto_members[] = {
    {"encryptedData", &text, false, true},
    {"iv", &text, false, true},
    {"code", &text, false, false},
};
constexpr Type sign_in_by_wechat_mini_program_code_payload_dto{Type::Kind::object, sign_in_by_wechat_mini_program_code_payload_dto_members};

constexpr Member sign_in_by_wechat_mini_program_phone_payload_dto_members[] = {
    {"encryptedData", &text, false, false},
    {"iv", &text, false, false},
    {"code", &text, false, false},
};
constexpr Type sign_in_by_wechat_mini_program_phone_payload_dto{Type::Kind::object, sign_in_by_wechat_mini_program_phone_payload_dto_members};

constexpr Member sign_in_by_wechat_mini_program_phone_info_payload_dto_members[] = {
    {"code", &text, false, false},
};
constexpr Type sign_in_by_wechat_mini_program_phone_info_payload_dto{Type::Kind::object, sign_in_by_wechat_mini_program_phone_info_payload_dto_members};

constexpr Member sign_in_by_wechat_mini_program_code_and_phone_payload_dto_members[] = {
    {"wxLoginInfo", &sign_in_by_wechat_mini_program_code_payload_dto, false, false},
    {"wxPhoneInfo", &sign_in_by_wechat_mini_program_phone_info_payload_dto, false, false},
};
constexpr Type sign_in_by_wechat_mini_program_code_and_phone_payload_dto{Type::Kind::object, sign_in_by_wechat_mini_program_code_and_phone_payload_dto_members};

constexpr Member sign_in_by_douyin_mini_program_code_payload_dto_members[] = {
    {"encryptedData", &text, false, true},
    {"iv", &text, false, true},
    {"code", &text, false, false},
};
constexpr Type sign_in_by_douyin_mini_program_code_payload_dto{Type::Kind::object, sign_in_by_douyin_mini_program_code_payload_dto_members};

constexpr Member sign_in_by_douyin_mini_program_phone_info_payload_dto_members[] = {
    {"iv", &text, false, true},
    {"encryptedData", &text, false, true},
};
constexpr Type sign_in_by_douyin_mini_program_phone_info_payload_dto{Type::Kind::object, sign_in_by_douyin_mini_program_phone_info_payload_dto_members};

constexpr Member sign_in_by_douyin_mini_program_code_and_phone_payload_dto_members[] = {
    {"loginParams", &sign_in_by_douyin_mini_program_code_payload_dto, false, false},
    {"phoneParams", &sign_in_by_douyin_mini_program_phone_info_payload_dto, false, false},
};
constexpr Type sign_in_by_douyin_mini_program_code_and_phone_payload_dto{Type::Kind::object, sign_in_by_douyin_mini_program_code_and_phone_payload_dto_members};

constexpr Member sign_in_by_google_payload_dto_members[] = {
    {"code", &text, false, false},
};
constexpr Type sign_in_by_google_payload_dto{Type::Kind::object, sign_in_by_google_payload_dto_members};

constexpr Member sign_in_by_facebook_payload_dto_members[] = {
    {"access_token", &text, false, false},
};
constexpr Type sign_in_by_facebook_payload_dto{Type::Kind::object, sign_in_by_facebook_payload_dto_members};

constexpr Member sign_in_by_qqpayload_dto_members[] = {
    {"access_token", &text, false, false},
};
constexpr Type sign_in_by_qqpayload_dto{Type::Kind::object, sign_in_by_qqpayload_dto_members};

constexpr Member sign_in_by_weibo_payload_dto_members[] = {
    {"access_token", &text, false, false},
};
constexpr Type sign_in_by_weibo_payload_dto{Type::Kind::object, sign_in_by_weibo_payload_dto_members};

constexpr Member sign_in_by_baidu_payload_dto_members[] = {
    {"code", &text, false, true},
    {"access_token", &text, false, true},
};
constexpr Type sign_in_by_baidu_payload_dto{Type::Kind::object, sign_in_by_baidu_payload_dto_members};

constexpr Member sign_in_by_linked_in_payload_dto_members[] = {
    {"code", &text, false, false},
};
constexpr Type sign_in_by_linked_in_payload_dto{Type::Kind::object, sign_in_by_linked_in_payload_dto_members};

constexpr Member sign_in_by_ding_talk_payload_dto_members[] = {
    {"code", &text, false, false},
    {"isSnsCode", &boolean, false, true},
};
constexpr Type sign_in_by_ding_talk_payload_dto{Type::Kind::object, sign_in_by_ding_talk_payload_dto_members};

constexpr Member sign_in_by_github_payload_dto_members[] = {
    {"code", &text, false, false},
};
constexpr Type sign_in_by_github_payload_dto{Type::Kind::object, sign_in_by_github_payload_dto_members};

constexpr Member sign_in_by_gitee_payload_dto_members[] = {
    {"code", &text, false, false},
};
constexpr Type sign_in_by_gitee_payload_dto{Type::Kind::object, sign_in_by_gitee_payload_dto_members};

constexpr Member sign_in_by_gitlab_payload_dto_members[] = {
    {"code", &text, false, false},
};
constexpr Type sign_in_by_gitlab_payload_dto{Type::Kind::object, sign_in_by_gitlab_payload_dto_members};

constexpr Member sign_in_by_douyin_payload_dto_members[] = {
    {"code", &text, false, false},
};
constexpr Type sign_in_by_douyin_payload_dto{Type::Kind::object, sign_in_by_douyin_payload_dto_members};

constexpr Member sign_in_by_kuaishou_payload_dto_members[] = {
    {"code", &text, false, false},
};
constexpr Type sign_in_by_kuaishou_payload_dto{Type::Kind::object, sign_in_by_kuaishou_payload_dto_members};

constexpr Member sign_in_by_xiaomi_payload_dto_members[] = {
    {"code", &text, false, false},
};
constexpr Type sign_in_by_xiaomi_payload_dto{Type::Kind::object, sign_in_by_xiaomi_payload_dto_members};

constexpr Member sign_in_by_line_payload_dto_members[] = {
    {"access_token", &text, false, false},
    {"id_token", &text, false, true},
};
constexpr Type sign_in_by_line_payload_dto{Type::Kind::object, sign_in_by_line_payload_dto_members};

constexpr Member sign_in_by_slack_payload_dto_members[] = {
    {"code", &text, false, false},
};
constexpr Type sign_in_by_slack_payload_dto{Type::Kind::object, sign_in_by_slack_payload_dto_members};

constexpr Member sign_in_by_oppopayload_dto_members[] = {
    {"code", &text, false, false},
};
constexpr Type sign_in_by_oppopayload_dto{Type::Kind::object, sign_in_by_oppopayload_dto_members};

constexpr Member sign_in_by_huawei_payload_dto_members[] = {
    {"code", &text, false, false},
};
constexpr Type sign_in_by_huawei_payload_dto{Type::Kind::object, sign_in_by_huawei_payload_dto_members};

constexpr Member sign_in_by_amazon_payload_dto_members[] = {
    {"access_token", &text, false, false},
};
constexpr Type sign_in_by_amazon_payload_dto{Type::Kind::object, sign_in_by_amazon_payload_dto_members};

constexpr Member sign_in_by_mobile_options_dto_members[] = {
    {"scope", &text, false, true},
    {"context", &json, false, true},
    {"tenantId", &text, false, true},
    {"customData", &json, false, true},
};
constexpr Type sign_in_by_mobile_options_dto{Type::Kind::object, sign_in_by_mobile_options_dto_members};

constexpr Member signin_by_mobile_dto_members[] = {
    {"extIdpConnidentifier", &text, false, false},
    {"connection", &sign_in_by_mobile_connection, false, false},
    {"wechatPayload", &sign_in_by_wechat_payload_dto, false, true},
    {"applePayload", &sign_in_by_apple_payload_dto, false, true},
    {"alipayPayload", &sign_in_by_alipay_payload_dto, false, true},
    {"wechatworkPayload", &sign_in_by_wechatwork_dto, false, true},
    {"wechatworkAgencyPayload", &sign_in_by_wechatwork_agency_payload_dto, false, true},
    {"larkPublicPayload", &sign_in_by_lark_public_payload_dto, false, true},
    {"larkInternalPayload", &sign_in_by_lark_internal_payload_dto, false, true},
    {"larkBlockPayload", &sign_in_by_lark_block_payload_dto, false, true},
    {"yidunPayload", &sign_in_by_yidun_payload_dto, false, true},
    {"wechatMiniProgramCodePayload", &sign_in_by_wechat_mini_program_code_payload_dto, false, true},
    {"wechatMiniProgramPhonePayload", &sign_in_by_wechat_mini_program_phone_payload_dto, false, true},
    {"wechatMiniProgramCodeAndPhonePayload", &sign_in_by_wechat_mini_program_code_and_phone_payload_dto, false, true},
    {"douyinMiniProgramCodePayload", &sign_in_by_douyin_mini_program_code_payload_dto, false, true},
    {"douyinMiniProgramCodeAndPhonePayload", &sign_in_by_douyin_mini_program_code_and_phone_payload_dto, false, true},
    {"googlePayload", &sign_in_by_google_payload_dto, false, true},
    {"facebookPayload", &sign_in_by_facebook_payload_dto, false, true},
    {"qqPayload", &sign_in_by_qqpayload_dto, false, true},
    {"weiboPayload", &sign_in_by_weibo_payload_dto, false, true},
    {"baiduPayload", &sign_in_by_baidu_payload_dto, false, true},
    {"linkedInPayload", &sign_in_by_linked_in_payload_dto, false, true},
    {"dingTalkPayload", &sign_in_by_ding_talk_payload_dto, false, true},
    {"githubPayload", &sign_in_by_github_payload_dto, false, true},
    {"giteePayload", &sign_in_by_gitee_payload_dto, false, true},
    {"gitlabPayload", &sign_in_by_gitlab_payload_dto, false, true},
    {"douyinPayload", &sign_in_by_douyin_payload_dto, false, true},
    {"kuaishouPayload", &sign_in_by_kuaishou_payload_dto, false, true},
    {"xiaomiPayload", &sign_in_by_xiaomi_payload_dto, false, true},
    {"linePayload", &sign_in_by_line_payload_dto, false, true},
    {"slackPayload", &sign_in_by_slack_payload_dto, false, true},
    {"oppoPayload", &sign_in_by_oppopayload_dto, false, true},
    {"huaweiPayload", &sign_in_by_huawei_payload_dto, false, true},
    {"amazonPayload", &sign_in_by_amazon_payload_dto, false, true},
    {"options", &sign_in_by_mobile_options_dto, false, true},
    {"client_id", &text, false, true},
    {"client_secret", &text, false, true},
};
constexpr Type signin_by_mobile_dto{Type::Kind::object, signin_by_mobile_dto_members};

constexpr Member sign_in_by_switch_options_dto_members[] = {
    {"scope", &text, false, true},
    {"context", &json, false, true},
    {"customData", &json, false, true},
};
constexpr Type sign_in_by_switch_options_dto{Type::Kind::object, sign_in_by_switch_options_dto_members};

constexpr Member public_account_switch_login_dto_members[] = {
    {"targetUserId", &text, false, false},
    {"options", &sign_in_by_switch_options_dto, false, true},
};
constexpr Type public_account_switch_login_dto{Type::Kind::object, public_account_switch_login_dto_members};

constexpr Member get_alipay_auth_info_params_members[] = {
    {"extIdpConnidentifier", &text, false, false},
};
constexpr Type get_alipay_auth_info_params{Type::Kind::object, get_alipay_auth_info_params_members};

constexpr Member alipay_auth_info_data_dto_members[] = {
    {"authInfo", &text, false, false},
};
constexpr Type alipay_auth_info_data_dto{Type::Kind::object, alipay_auth_info_data_dto_members};

constexpr Member get_captcha_code_data_dto_members[] = {
    {"captchaCodeSvg", &text, false, false},
    {"captchaToken", &text, false, false},
};
constexpr Type get_captcha_code_data_dto{Type::Kind::object, get_captcha_code_data_dto_members};

constexpr Member validate_password_dto_members[] = {
    {"phone", &text, false, true},
    {"email", &text, false, true},
    {"username", &text, false, true},
    {"phoneCountryCode", &text, false, true},
    {"password", &text, false, true},
    {"passwordEncryptType", &password_encrypt_type, false, true},
};
constexpr Type validate_password_dto{Type::Kind::object, validate_password_dto_members};

constexpr Member validate_password_result_dto_members[] = {
    {"valid", &boolean, false, false},
};
constexpr Type validate_password_result_dto{Type::Kind::object, validate_password_result_dto_members};

constexpr std::string_view sign_up_connection_values[] = {"PASSWORD", "PASSCODE"};
constexpr Type sign_up_connection{Type::Kind::enumeration, {}, sign_up_connection_values};

constexpr Member sign_up_by_password_dto_members[] = {
    {"password", &text, false, false},
    {"username", &text, false, true},
    {"email", &text, false, true},
};
constexpr Type sign_up_by_password_dto{Type::Kind::object, sign_up_by_password_dto_members};

constexpr Member sign_up_by_pass_code_dto_members[] = {
    {"passCode", &text, false, false},
    {"email", &text, false, true},
    {"phone", &text, false, true},
    {"phoneCountryCode", &text, false, true},
};
constexpr Type sign_up_by_pass_code_dto{Type::Kind::object, sign_up_by_pass_code_dto_members};

constexpr Member sign_up_profile_dto_members[] = {
    {"nickname", &text, false, true},
    {"company", &text, false, true},
    {"photo", &text, false, true},
    {"device", &text, false, true},
    {"browser", &text, false, true},
    {"name", &text, false, true},
    {"givenName", &text, false, true},
    {"familyName", &text, false, true},
    {"middleName", &text, false, true},
    {"profile", &text, false, true},
    {"preferredUsername", &text, false, true},
    {"website", &text, false, true},
    {"gender", &gender, false, true},
    {"birthdate", &text, false, true},
    {"zoneinfo", &text, false, true},
    {"locale", &text, false, true},
    {"address", &text, false, true},
    {"formatted", &text, false, true},
    {"streetAddress", &text, false, true},
    {"locality", &text, false, true},
    {"region", &text, false, true},
    {"postalCode", &text, false, true},
    {"country", &text, false, true},
    {"email", &text, false, true},
    {"phone", &text, false, true},
    {"phoneCountryCode", &text, false, true},
    {"customData", &json, false, true},
};
constexpr Type sign_up_profile_dto{Type::Kind::object, sign_up_profile_dto_members};

constexpr Member sign_up_options_dto_members[] = {
    {"clientIp", &text, false, true},
    {"phonePassCodeForInformationCompletion", &text, false, true},
    {"emailPassCodeForInformationCompletion", &text, false, true},
    {"passwordForPhonePassCode", &text, false, true},
    {"context", &json, false, true},
    {"passwordEncryptType", &password_encrypt_type, false, true},
};
constexpr Type sign_up_options_dto{Type::Kind::object, sign_up_options_dto_members};

constexpr Member sign_up_dto_members[] = {
    {"connection", &sign_up_connection, false, false},
    {"passwordPayload", &sign_up_by_password_dto, false, true},
    {"passCodePayload", &sign_up_by_pass_code_dto, false, true},
    {"profile", &sign_up_profile_dto, false, true},
    {"options", &sign_up_options_dto, false, true},
};
constexpr Type sign_up_dto{Type::Kind::object, sign_up_dto_members};

constexpr std::string_view sms_channel_values[] = {"CHANNEL_LOGIN", "CHANNEL_REGISTER", "CHANNEL_RESET_PASSWORD", "CHANNEL_BIND_PHONE", "CHANNEL_UNBIND_PHONE", "CHANNEL_BIND_MFA", "CHANNEL_VERIFY_MFA", "CHANNEL_UNBIND_MFA", "CHANNEL_COMPLETE_PHONE", "CHANNEL_IDENTITY_VERIFICATION", "CHANNEL_DELETE_ACCOUNT"};
constexpr Type sms_channel{Type::Kind::enumeration, {}, sms_channel_values};

constexpr Member send_smsdto_members[] = {
    {"channel", &sms_channel, false, false},
    {"phoneNumber", &text, false, false},
    {"phoneCountryCode", &text, false, true},
};
constexpr Type send_smsdto{Type::Kind::object, send_smsdto_members};

constexpr std::string_view email_channel_values[] = {"CHANNEL_LOGIN", "CHANNEL_REGISTER", "CHANNEL_RESET_PASSWORD", "CHANNEL_VERIFY_EMAIL_LINK", "CHANNEL_UPDATE_EMAIL", "CHANNEL_BIND_EMAIL", "CHANNEL_UNBIND_EMAIL", "CHANNEL_VERIFY_MFA", "CHANNEL_UNLOCK_ACCOUNT", "CHANNEL_COMPLETE_EMAIL", "CHANNEL_DELETE_ACCOUNT"};
constexpr Type email_channel{Type::Kind::enumeration, {}, email_channel_values};

constexpr Member send_email_dto_members[] = {
    {"channel", &email_channel, false, false},
    {"email", &text, false, false},
};
constexpr Type send_email_dto{Type::Kind::object, send_email_dto_members};

constexpr std::string_view pre_check_code_type_values[] = {"SMS", "EMAIL"};
constexpr Type pre_check_code_type{Type::Kind::enumeration, {}, pre_check_code_type_values};

constexpr Member pre_check_sms_code_dto_members[] = {
    {"phone", &text, false, false},
    {"passCode", &text, false, false},
    {"phoneCountryCode", &text, false, true},
    {"channel", &sms_channel, false, false},
};
constexpr Type pre_check_sms_code_dto{Type::Kind::object, pre_check_sms_code_dto_members};

constexpr Member pre_check_email_code_dto_members[] = {
    {"email", &text, false, false},
    {"passCode", &text, false, false},
    {"channel", &email_channel, false, false},
};
constexpr Type pre_check_email_code_dto{Type::Kind::object, pre_check_email_code_dto_members};

constexpr Member pre_check_code_dto_members[] = {
    {"codeType", &pre_check_code_type, false, false},
    {"smsCodePayload", &pre_check_sms_code_dto, false, true},
    {"emailCodePayload", &pre_check_email_code_dto, false, true},
};
constexpr Type pre_check_code_dto{Type::Kind::object, pre_check_code_dto_members};

constexpr Member pre_check_code_data_dto_members[] = {
    {"isValid", &boolean, false, false},
    {"message", &text, false, true},
};
constexpr Type pre_check_code_data_dto{Type::Kind::object, pre_check_code_data_dto_members};

constexpr std::string_view user_status_values[] = {"Suspended", "Resigned", "Activated", "Archived", "Deactivated"};
constexpr Type user_status{Type::Kind::enumeration, {}, user_status_values};

constexpr std::string_view work_status_values[] = {"Closed", "Active"};
constexpr Type work_status{Type::Kind::enumeration, {}, work_status_values};

constexpr std::string_view user_source_type_values[] = {"excel", "register", "adminCreated", "sync"};
constexpr Type user_source_type{Type::Kind::enumeration, {}, user_source_type_values};

constexpr std::string_view identity_provider_values[] = {"oidc", "oauth2", "saml", "ldap", "ad", "cas", "azure-ad", "wechat", "google", "qq", "wechatwork", "dingtalk", "weibo", "github", "alipay", "apple", "baidu", "lark", "gitlab", "twitter", "facebook", "slack", "linkedin", "yidun", "qingcloud", "gitee", "instagram", "welink", "huawei", "honor", "xiaomi", "oppo", "aws", "amazon", "douyin", "kuaishou", "line", "sdbz", "zjzwfw", "zzding", "seeyona8v5"};
constexpr Type identity_provider{Type::Kind::enumeration, {}, identity_provider_values};

constexpr Member identity_dto_members[] = {
    {"identityId", &text, false, false},
    {"extIdpId", &text, false, true},
    {"provider", &identity_provider, false, false},
    {"type", &text, false, true},
    {"userIdInIdp", &text, false, true},
    {"userInfoInIdp", &json, false, true},
    {"accessToken", &text, false, true},
    {"refreshToken", &text, false, true},
    {"originConnIds", &text, true, true},
};
constexpr Type identity_dto{Type::Kind::object, identity_dto_members};

constexpr Member user_dto_members[] = {
    {"userId", &text, false, false},
    {"createdAt", &text, false, true},
    {"updatedAt", &text, false, true},
    {"status", &user_status, false, true},
    {"workStatus", &work_status, false, true},
    {"externalId", &text, false, true},
    {"email", &text, false, true},
    {"phone", &text, false, true},
    {"phoneCountryCode", &text, false, true},
    {"username", &text, false, true},
    {"name", &text, false, true},
    {"nickname", &text, false, true},
    {"photo", &text, false, true},
    {"loginsCount", &integer, false, true},
    {"lastLogin", &text, false, true},
    {"lastIp", &text, false, true},
    {"gender", &gender, false, true},
    {"emailVerified", &boolean, false, true},
    {"phoneVerified", &boolean, false, true},
    {"passwordLastSetAt", &text, false, true},
    {"birthdate", &text, false, true},
    {"country", &text, false, true},
    {"province", &text, false, true},
    {"city", &text, false, true},
    {"address", &text, false, true},
    {"streetAddress", &text, false, true},
    {"postalCode", &text, false, true},
    {"company", &text, false, true},
    {"browser", &text, false, true},
    {"device", &text, false, true},
    {"givenName", &text, false, true},
    {"familyName", &text, false, true},
    {"middleName", &text, false, true},
    {"profile", &text, false, true},
    {"preferredUsername", &text, false, true},
    {"website", &text, false, true},
    {"zoneinfo", &text, false, true},
    {"locale", &text, false, true},
    {"formatted", &text, false, true},
    {"region", &text, false, true},
    {"userSourceType", &user_source_type, false, true},
    {"userSourceId", &text, false, true},
    {"lastLoginApp", &text, false, true},
    {"mainDepartmentId", &text, false, true},
    {"lastMfaTime", &text, false, true},
    {"passwordSecurityLevel", &integer, false, true},
    {"resetPasswordOnNextLogin", &boolean, false, true},
    {"registerSource", &text, true, true},
    {"departmentIds", &text, true, true},
    {"identities", &identity_dto, true, true},
    {"identityNumber", &text, false, true},
    {"customData", &json, false, true},
    {"metadataSource", &json, false, true},
    {"postIdList", &text, true, true},
    {"statusChangedAt", &text, false, true},
    {"tenantId", &text, false, true},
    {"signedUp", &text, false, true},
};
constexpr Type user_dto{Type::Kind::object, user_dto_members};

constexpr Member get_profile_params_members[] = {
    {"withCustomData", &boolean, false, false},
    {"withIdentities", &boolean, false, false},
    {"withDepartmentIds", &boolean, false, false},
};
constexpr Type get_profile_params{Type::Kind::object, get_profile_params_members};

constexpr Member update_user_profile_dto_members[] = {
    {"name", &text, false, true},
    {"nickname", &text, false, true},
    {"photo", &text, false, true},
    {"externalId", &text, false, true},
    {"birthdate", &text, false, true},
    {"country", &text, false, true},
    {"province", &text, false, true},
    {"city", &text, false, true},
    {"address", &text, false, true},
    {"streetAddress", &text, false, true},
    {"postalCode", &text, false, true},
    {"gender", &gender, false, true},
    {"username", &text, false, true},
    {"company", &text, false, true},
    {"customData", &json, false, true},
    {"identityNumber", &text, false, true},
};
constexpr Type update_user_profile_dto{Type::Kind::object, update_user_profile_dto_members};

constexpr Member bind_email_dto_members[] = {
    {"passCode", &text, false, false},
    {"email", &text, false, false},
};
constexpr Type bind_email_dto{Type::Kind::object, bind_email_dto_members};

constexpr Member unbind_email_dto_members[] = {
    {"passCode", &text, false, false},
};
constexpr Type unbind_email_dto{Type::Kind::object, unbind_email_dto_members};

constexpr Member bind_phone_dto_members[] = {
    {"passCode", &text, false, false},
    {"phoneNumber", &text, false, false},
    {"phoneCountryCode", &text, false, true},
};
constexpr Type bind_phone_dto{Type::Kind::object, bind_phone_dto_members};

constexpr Member unbind_phone_dto_members[] = {
    {"passCode", &text, false, false},
};
constexpr Type unbind_phone_dto{Type::Kind::object, unbind_phone_dto_members};

constexpr Member get_security_info_dto_members[] = {
    {"passwordSecurityLevel", &integer, false, false},
    {"mfaEnrolled", &boolean, false, false},
    {"passwordSet", &boolean, false, false},
    {"emailBinded", &boolean, false, false},
    {"phoneBinded", &boolean, false, false},
    {"securityScore", &integer, false, false},
};
constexpr Type get_security_info_dto{Type::Kind::object, get_security_info_dto_members};

constexpr Member update_password_dto_members[] = {
    {"newPassword", &text, false, false},
    {"oldPassword", &text, false, true},
    {"passwordEncryptType", &password_encrypt_type, false, true},
    {"passwordResetToken", &text, false, true},
};
constexpr Type update_password_dto{Type::Kind::object, update_password_dto_members};

constexpr std::string_view update_email_verify_method_values[] = {"EMAIL_PASSCODE"};
constexpr Type update_email_verify_method{Type::Kind::enumeration, {}, update_email_verify_method_values};

constexpr Member update_email_by_email_pass_code_dto_members[] = {
    {"newEmail", &text, false, false},
    {"newEmailPassCode", &text, false, false},
    {"oldEmail", &text, false, true},
    {"oldEmailPassCode", &text, false, true},
};
constexpr Type update_email_by_email_pass_code_dto{Type::Kind::object, update_email_by_email_pass_code_dto_members};

constexpr Member verify_update_email_request_dto_members[] = {
    {"emailPassCodePayload", &update_email_by_email_pass_code_dto, false, false},
    {"verifyMethod", &update_email_verify_method, false, false},
};
constexpr Type verify_update_email_request_dto{Type::Kind::object, verify_update_email_request_dto_members};

constexpr Member verify_update_email_request_data_members[] = {
    {"updateEmailToken", &text, false, false},
    {"tokenExpiresIn", &integer, false, false},
};
constexpr Type verify_update_email_request_data{Type::Kind::object, verify_update_email_request_data_members};

constexpr Member update_email_dto_members[] = {
    {"updateEmailToken", &text, false, false},
};
constexpr Type update_email_dto{Type::Kind::object, update_email_dto_members};

constexpr std::string_view update_phone_verify_method_values[] = {"PHONE_PASSCODE"};
constexpr Type update_phone_verify_method{Type::Kind::enumeration, {}, update_phone_verify_method_values};

constexpr Member update_phone_by_phone_pass_code_dto_members[] = {
    {"newPhoneNumber", &text, false, false},
    {"newPhonePassCode", &text, false, false},
    {"newPhoneCountryCode", &text, false, true},
    {"oldPhoneNumber", &text, false, true},
    {"oldPhonePassCode", &text, false, true},
    {"oldPhoneCountryCode", &text, false, true},
};
constexpr Type update_phone_by_phone_pass_code_dto{Type::Kind::object, update_phone_by_phone_pass_code_dto_members};

constexpr Member verify_update_phone_request_dto_members[] = {
    {"phonePassCodePayload", &update_phone_by_phone_pass_code_dto, false, false},
    {"verifyMethod", &update_phone_verify_method, false, false},
};
constexpr Type verify_update_phone_request_dto{Type::Kind::object, verify_update_phone_request_dto_members};

constexpr Member verify_update_phone_request_data_members[] = {
    {"updatePhoneToken", &text, false, false},
    {"tokenExpiresIn", &integer, false, false},
};
constexpr Type verify_update_phone_request_data{Type::Kind::object, verify_update_phone_request_data_members};

constexpr Member update_phone_dto_members[] = {
    {"updatePhoneToken", &text, false, false},
};
constexpr Type update_phone_dto{Type::Kind::object, update_phone_dto_members};

constexpr std::string_view reset_password_verify_method_values[] = {"EMAIL_PASSCODE", "PHONE_PASSCODE"};
constexpr Type reset_password_verify_method{Type::Kind::enumeration, {}, reset_password_verify_method_values};

constexpr Member reset_password_by_phone_pass_code_dto_members[] = {
    {"phoneNumber", &text, false, false},
    {"passCode", &text, false, false},
    {"phoneCountryCode", &text, false, true},
};
constexpr Type reset_password_by_phone_pass_code_dto{Type::Kind::object, reset_password_by_phone_pass_code_dto_members};

constexpr Member reset_password_by_email_pass_code_dto_members[] = {
    {"email", &text, false, true},
    {"passCode", &text, false, false},
};
constexpr Type reset_password_by_email_pass_code_dto{Type::Kind::object, reset_password_by_email_pass_code_dto_members};

constexpr Member verify_reset_password_request_dto_members[] = {
    {"verifyMethod", &reset_password_verify_method, false, false},
    {"phonePassCodePayload", &reset_password_by_phone_pass_code_dto, false, true},
    {"emailPassCodePayload", &reset_password_by_email_pass_code_dto, false, true},
};
constexpr Type verify_reset_password_request_dto{Type::Kind::object, verify_reset_password_request_dto_members};

constexpr Member reset_password_verify_members[] = {
    {"passwordResetToken", &text, false, false},
    {"tokenExpiresIn", &integer, false, false},
};
constexpr Type reset_password_verify{Type::Kind::object, reset_password_verify_members};

constexpr Member reset_password_dto_members[] = {
    {"password", &text, false, false},
    {"passwordResetToken", &text, false, false},
    {"passwordEncryptType", &password_encrypt_type, false, true},
};
constexpr Type reset_password_dto{Type::Kind::object, reset_password_dto_members};

constexpr std::string_view delete_account_verify_method_values[] = {"PHONE_PASSCODE", "EMAIL_PASSCODE", "PASSWORD"};
constexpr Type delete_account_verify_method{Type::Kind::enumeration, {}, delete_account_verify_method_values};

constexpr Member delete_account_by_phone_pass_code_dto_members[] = {
    {"phoneNumber", &text, false, false},
    {"passCode", &text, false, false},
    {"phoneCountryCode", &text, false, true},
};
constexpr Type delete_account_by_phone_pass_code_dto{Type::Kind::object, delete_account_by_phone_pass_code_dto_members};

constexpr Member delete_account_by_email_pass_code_dto_members[] = {
    {"email", &text, false, true},
    {"passCode", &text, false, false},
};
constexpr Type delete_account_by_email_pass_code_dto{Type::Kind::object, delete_account_by_email_pass_code_dto_members};

constexpr Member delete_account_by_password_dto_members[] = {
    {"password", &text, false, false},
    {"passwordEncryptType", &password_encrypt_type, false, true},
};
constexpr Type delete_account_by_password_dto{Type::Kind::object, delete_account_by_password_dto_members};

constexpr Member verify_delete_account_request_dto_members[] = {
    {"verifyMethod", &delete_account_verify_method, false, false},
    {"phonePassCodePayload", &delete_account_by_phone_pass_code_dto, false, true},
    {"emailPassCodePayload", &delete_account_by_email_pass_code_dto, false, true},
    {"passwordPayload", &delete_account_by_password_dto, false, true},
};
constexpr Type verify_delete_account_request_dto{Type::Kind::object, verify_delete_account_request_dto_members};

constexpr Member verify_delete_account_request_data_dto_members[] = {
    {"deleteAccountToken", &text, false, false},
    {"tokenExpiresIn", &integer, false, false},
};
constexpr Type verify_delete_account_request_data_dto{Type::Kind::object, verify_delete_account_request_data_dto_members};

constexpr Member delete_accoun_dto_members[] = {
    {"deleteAccountToken", &text, false, false},
};
constexpr Type delete_accoun_dto{Type::Kind::object, delete_accoun_dto_members};

constexpr Member list_public_accounts_for_switch_logged_in_params_members[] = {
    {"withOriginUser", &boolean, false, true},
};
constexpr Type list_public_accounts_for_switch_logged_in_params{Type::Kind::object, list_public_accounts_for_switch_logged_in_params_members};

constexpr std::string_view public_account_user_type_values[] = {"1", "2"};
constexpr Type public_account_user_type{Type::Kind::enumeration, {}, public_account_user_type_values};

constexpr Member list_public_account_data_dto_members[] = {
    {"userId", &text, false, false},
    {"avatar", &text, false, true},
    {"displayName", &text, false, true},
    {"usertype", &public_account_user_type, false, true},
};
constexpr Type list_public_account_data_dto{Type::Kind::object, list_public_account_data_dto_members};

constexpr Member get_user_select_login_public_accounts_origin_user_dto_members[] = {
    {"userId", &text, false, false},
    {"avatar", &text, false, true},
    {"displayName", &text, false, true},
    {"usertype", &public_account_user_type, false, true},
};
constexpr Type get_user_select_login_public_accounts_origin_user_dto{Type::Kind::object, get_user_select_login_public_accounts_origin_user_dto_members};

constexpr Member get_user_select_login_public_accounts_data_dto_members[] = {
    {"publicAccounts", &list_public_account_data_dto, true, false},
    {"originUser", &get_user_select_login_public_accounts_origin_user_dto, false, true},
};
constexpr Type get_user_select_login_public_accounts_data_dto{Type::Kind::object, get_user_select_login_public_accounts_data_dto_members};

constexpr Member systme_info_rsaconfig_members[] = {
    {"publicKey", &text, false, false},
};
constexpr Type systme_info_rsaconfig{Type::Kind::object, systme_info_rsaconfig_members};

constexpr Member systme_info_sm2_config_members[] = {
    {"publicKey", &text, false, false},
};
constexpr Type systme_info_sm2_config{Type::Kind::object, systme_info_sm2_config_members};

constexpr Member systme_info_version_members[] = {
    {"server", &text, false, false},
    {"console", &text, false, false},
    {"login", &text, false, false},
};
constexpr Type systme_info_version{Type::Kind::object, systme_info_version_members};

constexpr Member system_info_resp_members[] = {
    {"rsa", &systme_info_rsaconfig, false, false},
    {"sm2", &systme_info_sm2_config, false, false},
    {"version", &systme_info_version, false, false},
    {"publicIps", &text, true, false},
};
constexpr Type system_info_resp{Type::Kind::object, system_info_resp_members};

constexpr Member country_detail_info_members[] = {
    {"alpha2", &text, false, false},
    {"alpha3", &text, false, false},
    {"phoneCountryCode", &text, false, false},
    {"flag", &text, false, false},
    {"name", &lang_object, false, false},
};
constexpr Type country_detail_info{Type::Kind::object, country_detail_info_members};

constexpr Member generate_link_ext_idp_url_params_members[] = {
    {"ext_idp_conn_identifier", &text, false, false},
    {"app_id", &text, false, false},
    {"id_token", &text, false, false},
    {"need_url_redirect", &text, false, true},
    {"only_redirect_token", &text, false, true},
    {"need_form_post", &text, false, true},
    {"target_url", &text, false, true},
};
constexpr Type generate_link_ext_idp_url_params{Type::Kind::object, generate_link_ext_idp_url_params_members};

constexpr Member generate_bind_ext_idp_link_data_dto_members[] = {
    {"url", &text, false, false},
};
constexpr Type generate_bind_ext_idp_link_data_dto{Type::Kind::object, generate_bind_ext_idp_link_data_dto_members};

constexpr Member unlink_ext_idp_dto_members[] = {
    {"extIdpId", &text, false, false},
};
constexpr Type unlink_ext_idp_dto{Type::Kind::object, unlink_ext_idp_dto_members};

constexpr std::string_view ext_idp_type_values[] = {"social", "enterprise"};
constexpr Type ext_idp_type{Type::Kind::enumeration, {}, ext_idp_type_values};

constexpr Member ext_idp_info_dto_members[] = {
    {"identifier", &text, false, false},
    {"extIdpId", &text, false, false},
    {"type", &identity_provider, false, false},
    {"extIdpType", &ext_idp_type, false, false},
    {"bindUrl", &text, false, false},
    {"name", &text, false, false},
    {"name_en", &text, false, true},
    {"desc", &text, false, true},
    {"desc_en", &text, false, true},
    {"logo", &text, false, true},
};
constexpr Type ext_idp_info_dto{Type::Kind::object, ext_idp_info_dto_members};

constexpr std::string_view qr_code_type_values[] = {"MOBILE_APP", "WECHAT_MINIPROGRAM", "WECHAT_OFFICIAL_ACCOUNT"};
constexpr Type qr_code_type{Type::Kind::enumeration, {}, qr_code_type_values};

constexpr Member generate_qrcode_dto_members[] = {
    {"type", &qr_code_type, false, false},
    {"extIdpConnId", &text, false, true},
    {"customData", &json, false, true},
    {"context", &json, false, true},
    {"autoMergeQrCode", &boolean, false, true},
};
constexpr Type generate_qrcode_dto{Type::Kind::object, generate_qrcode_dto_members};

constexpr Member gene_qrcode_data_dto_members[] = {
    {"qrcodeId", &text, false, false},
    {"url", &text, false, false},
    {"customLogoUrl", &text, false, true},
};
constexpr Type gene_qrcode_data_dto{Type::Kind::object, gene_qrcode_data_dto_members};

constexpr Member get_qr_code_status_params_members[] = {
    {"qrcodeId", &text, false, false},
};
constexpr Type get_qr_code_status_params{Type::Kind::object, get_qr_code_status_params_members};

constexpr std::string_view qr_code_status_values[] = {"PENDING", "SCANNED", "AUTHORIZED", "CANCELLED", "EXPIRED", "ERROR"};
constexpr Type qr_code_status{Type::Kind::enumeration, {}, qr_code_status_values};

constexpr Member qrcode_status_brief_user_info_dto_members[] = {
    {"displayName", &text, false, false},
    {"photo", &text, false, false},
};
constexpr Type qrcode_status_brief_user_info_dto{Type::Kind::object, qrcode_status_brief_user_info_dto_members};

constexpr Member check_qrcode_status_data_dto_members[] = {
    {"status", &qr_code_status, false, false},
    {"ticket", &text, false, true},
    {"briefUserInfo", &qrcode_status_brief_user_info_dto, false, true},
    {"tokenSet", &login_token_response_data_dto, false, true},
};
constexpr Type check_qrcode_status_data_dto{Type::Kind::object, check_qrcode_status_data_dto_members};

constexpr Member check_qr_code_status_params_members[] = {
    {"qrcodeId", &text, false, false},
};
constexpr Type check_qr_code_status_params{Type::Kind::object, check_qr_code_status_params_members};

constexpr Member exchange_token_set_with_qrcode_ticket_dto_members[] = {
    {"ticket", &text, false, false},
    {"client_id", &text, false, true},
    {"client_secret", &text, false, true},
};
constexpr Type exchange_token_set_with_qrcode_ticket_dto{Type::Kind::object, exchange_token_set_with_qrcode_ticket_dto_members};

constexpr std::string_view qr_code_action_values[] = {"SCAN", "CONFIRM", "CANCEL"};
constexpr Type qr_code_action{Type::Kind::enumeration, {}, qr_code_action_values};

constexpr Member change_qrcode_status_dto_members[] = {
    {"qrcodeId", &text, false, false},
    {"action", &qr_code_action, false, false},
};
constexpr Type change_qrcode_status_dto{Type::Kind::object, change_qrcode_status_dto_members};

constexpr Member sign_in_fastpass_options_dto_members[] = {
    {"scope", &text, false, true},
    {"context", &json, false, true},
    {"customData", &json, false, true},
};
constexpr Type sign_in_fastpass_options_dto{Type::Kind::object, sign_in_fastpass_options_dto_members};

constexpr Member sign_in_fastpass_dto_members[] = {
    {"options", &sign_in_fastpass_options_dto, false, true},
};
constexpr Type sign_in_fastpass_dto{Type::Kind::object, sign_in_fastpass_dto_members};

constexpr Member fastpass_user_info_dto_members[] = {
    {"id", &text, false, false},
    {"displayName", &text, false, false},
    {"photo", &text, false, false},
};
constexpr Type fastpass_user_info_dto{Type::Kind::object, fastpass_user_info_dto_members};

constexpr Member gene_fastpass_qrcode_info_dto_members[] = {
    {"scene", &text, false, false},
    {"qrcodeId", &text, false, false},
    {"apiHost", &text, false, false},
    {"user", &fastpass_user_info_dto, false, false},
    {"appId", &text, false, false},
    {"userpool", &fastpass_user_info_dto, false, false},
};
constexpr Type gene_fastpass_qrcode_info_dto{Type::Kind::object, gene_fastpass_qrcode_info_dto_members};

constexpr Member get_fastpass_params_params_members[] = {
    {"qrcodeId", &text, false, false},
    {"appId", &text, false, false},
};
constexpr Type get_fastpass_params_params{Type::Kind::object, get_fastpass_params_params_members};

constexpr Member fastpass_qrcode_relation_app_dto_members[] = {
    {"id", &text, false, false},
    {"name", &text, false, false},
    {"logo", &text, false, true},
};
constexpr Type fastpass_qrcode_relation_app_dto{Type::Kind::object, fastpass_qrcode_relation_app_dto_members};

constexpr Member get_fastpass_qrcode_relation_apps_dto_members[] = {
    {"relationApps", &fastpass_qrcode_relation_app_dto, true, true},
};
constexpr Type get_fastpass_qrcode_relation_apps_dto{Type::Kind::object, get_fastpass_qrcode_relation_apps_dto_members};

constexpr Member get_app_login_qr_code_status_params_members[] = {
    {"qrcodeId", &text, false, false},
};
constexpr Type get_app_login_qr_code_status_params{Type::Kind::object, get_app_login_qr_code_status_params_members};

constexpr std::string_view app_login_action_values[] = {"APP_LOGIN"};
constexpr Type app_login_action{Type::Kind::enumeration, {}, app_login_action_values};

constexpr Member app_qrcode_login_dto_members[] = {
    {"action", &app_login_action, false, false},
    {"qrcodeId", &text, false, false},
};
constexpr Type app_qrcode_login_dto{Type::Kind::object, app_qrcode_login_dto_members};

constexpr Member sign_in_by_push_options_dto_members[] = {
    {"scope", &text, false, true},
    {"context", &text, false, true},
    {"customData", &json, false, true},
};
constexpr Type sign_in_by_push_options_dto{Type::Kind::object, sign_in_by_push_options_dto_members};

constexpr Member sign_in_by_push_dto_members[] = {
    {"account", &text, false, false},
    {"options", &sign_in_by_push_options_dto, false, true},
};
constexpr Type sign_in_by_push_dto{Type::Kind::object, sign_in_by_push_dto_members};

constexpr Member gene_push_code_data_dto_members[] = {
    {"pushCodeId", &text, false, false},
    {"expireTime", &integer, false, false},
};
constexpr Type gene_push_code_data_dto{Type::Kind::object, gene_push_code_data_dto_members};

constexpr Member check_push_code_status_params_members[] = {
    {"pushCodeId", &text, false, false},
};
constexpr Type check_push_code_status_params{Type::Kind::object, check_push_code_status_params_members};

constexpr std::string_view push_code_status_values[] = {"PUSHED", "AUTHORIZED", "CANCELLED", "EXPIRED", "ERROR"};
constexpr Type push_code_status{Type::Kind::enumeration, {}, push_code_status_values};

constexpr Member check_push_code_status_data_dto_members[] = {
    {"status", &push_code_status, false, false},
    {"tokenSet", &login_token_response_data_dto, false, true},
};
constexpr Type check_push_code_status_data_dto{Type::Kind::object, check_push_code_status_data_dto_members};

constexpr std::string_view push_code_action_values[] = {"CONFIRM", "CANCEL"};
constexpr Type push_code_action{Type::Kind::enumeration, {}, push_code_action_values};

constexpr Member change_push_code_status_dto_members[] = {
    {"pushCodeId", &text, false, false},
    {"action", &push_code_action, false, false},
};
constexpr Type change_push_code_status_dto{Type::Kind::object, change_push_code_status_dto_members};

constexpr Member get_push_code_relation_apps_dto_members[] = {
    {"appId", &text, false, false},
    {"pushCodeId", &text, false, false},
};
constexpr Type get_push_code_relation_apps_dto{Type::Kind::object, get_push_code_relation_apps_dto_members};

constexpr Member get_push_code_relation_apps_data_dto_members[] = {
    {"appIds", &text, true, true},
};
constexpr Type get_push_code_relation_apps_data_dto{Type::Kind::object, get_push_code_relation_apps_data_dto_members};

constexpr Member decrypt_wechat_mini_program_data_dto_members[] = {
    {"code", &text, false, false},
    {"iv", &text, false, false},
    {"encryptedData", &text, false, false},
    {"extIdpConnidentifier", &text, false, false},
};
constexpr Type decrypt_wechat_mini_program_data_dto{Type::Kind::object, decrypt_wechat_mini_program_data_dto_members};

constexpr Member get_wechat_access_token_dto_members[] = {
    {"appId", &text, false, false},
    {"appSecret", &text, false, false},
};
constexpr Type get_wechat_access_token_dto{Type::Kind::object, get_wechat_access_token_dto_members};

constexpr Member get_wechat_access_token_data_dto_members[] = {
    {"accessToken", &text, false, false},
    {"expiresAt", &json, false, false},
};
constexpr Type get_wechat_access_token_data_dto{Type::Kind::object, get_wechat_access_token_data_dto_members};

constexpr Member wechat_mobile_auth_by_code_identity_input_members[] = {
    {"code", &text, false, false},
    {"appId", &text, false, true},
    {"connId", &text, false, true},
    {"options", &sign_in_options_dto, false, true},
};
constexpr Type wechat_mobile_auth_by_code_identity_input{Type::Kind::object, wechat_mobile_auth_by_code_identity_input_members};

constexpr Member bind_by_regiser_input_api_members[] = {
    {"key", &text, false, false},
    {"action", &text, false, false},
};
constexpr Type bind_by_regiser_input_api{Type::Kind::object, bind_by_regiser_input_api_members};

constexpr Member wechat_login_token_resp_dto_members[] = {
    {"scope", &text, false, true},
    {"access_token", &text, false, true},
    {"id_token", &text, false, true},
    {"refresh_token", &text, false, true},
    {"token_type", &text, false, false},
    {"expire_in", &integer, false, false},
};
constexpr Type wechat_login_token_resp_dto{Type::Kind::object, wechat_login_token_resp_dto_members};

constexpr Member bind_by_email_code_input_api_members[] = {
    {"key", &text, false, false},
    {"action", &text, false, false},
    {"code", &text, false, false},
    {"email", &text, false, false},
};
constexpr Type bind_by_email_code_input_api{Type::Kind::object, bind_by_email_code_input_api_members};

constexpr Member bind_by_phone_code_input_api_members[] = {
    {"key", &text, false, false},
    {"action", &text, false, false},
    {"code", &text, false, false},
    {"phone", &text, false, false},
    {"phoneCountryCode", &text, false, true},
};
constexpr Type bind_by_phone_code_input_api{Type::Kind::object, bind_by_phone_code_input_api_members};

constexpr Member bind_by_account_input_api_members[] = {
    {"key", &text, false, false},
    {"action", &text, false, false},
    {"password", &text, false, false},
    {"account", &text, false, false},
};
constexpr Type bind_by_account_input_api{Type::Kind::object, bind_by_account_input_api_members};

constexpr Member bind_by_accounts_input_api_members[] = {
    {"key", &text, false, false},
    {"action", &text, false, false},
    {"account", &text, false, false},
};
constexpr Type bind_by_accounts_input_api{Type::Kind::object, bind_by_accounts_input_api_members};

constexpr Member bind_by_account_id_input_api_members[] = {
    {"key", &text, false, false},
    {"action", &text, false, false},
    {"accountId", &text, false, false},
};
constexpr Type bind_by_account_id_input_api{Type::Kind::object, bind_by_account_id_input_api_members};

constexpr Member get_login_history_params_members[] = {
    {"appId", &text, false, true},
    {"clientIp", &text, false, true},
    {"success", &boolean, false, true},
    {"start", &integer, false, true},
    {"end", &integer, false, true},
    {"page", &integer, false, true},
    {"limit", &integer, false, true},
};
constexpr Type get_login_history_params{Type::Kind::object, get_login_history_params_members};

constexpr Member parsed_user_agent_members[] = {
    {"device", &text, false, false},
    {"name", &text, false, false},
    {"os", &text, false, false},
};
constexpr Type parsed_user_agent{Type::Kind::object, parsed_user_agent_members};

constexpr Member geo_ip_location_members[] = {
    {"lon", &number, false, false},
    {"lat", &number, false, false},
};
constexpr Type geo_ip_location{Type::Kind::object, geo_ip_location_members};

constexpr Member geo_ip_members[] = {
    {"location", &geo_ip_location, false, false},
    {"country_name", &text, false, false},
    {"country_code2", &text, false, false},
    {"country_code3", &text, false, false},
    {"region_name", &text, false, false},
    {"region_code", &text, false, false},
    {"city_name", &text, false, false},
    {"continent_code", &text, false, false},
    {"timezone", &text, false, false},
};
constexpr Type geo_ip{Type::Kind::object, geo_ip_members};

constexpr Member login_history_dto_members[] = {
    {"userId", &text, false, false},
    {"appId", &text, false, false},
    {"appName", &text, false, false},
    {"appLoginUrl", &text, false, false},
    {"appLogo", &text, false, false},
    {"loginAt", &text, false, false},
    {"clientIp", &text, false, false},
    {"success", &boolean, false, false},
    {"errorMessage", &text, false, true},
    {"userAgent", &text, false, false},
    {"parsedUserAgent", &parsed_user_agent, false, false},
    {"loginMethod", &text, false, false},
    {"geoip", &geo_ip, false, false},
    {"tenantId", &text, false, true},
};
constexpr Type login_history_dto{Type::Kind::object, login_history_dto_members};

constexpr Member login_history_paginated_resp_dto_members[] = {
    {"totalCount", &integer, false, false},
    {"list", &login_history_dto, true, false},
};
constexpr Type login_history_paginated_resp_dto{Type::Kind::object, login_history_paginated_resp_dto_members};

constexpr Member logged_in_apps_dto_members[] = {
    {"appId", &text, false, false},
    {"appName", &text, false, false},
    {"appLoginUrl", &text, false, false},
    {"appLogo", &text, false, false},
    {"active", &boolean, false, false},
};
constexpr Type logged_in_apps_dto{Type::Kind::object, logged_in_apps_dto_members};

constexpr Member accessible_apps_dto_members[] = {
    {"appId", &text, false, false},
    {"appName", &text, false, false},
    {"appLoginUrl", &text, false, false},
    {"appLogo", &text, false, false},
    {"active", &boolean, false, false},
};
constexpr Type accessible_apps_dto{Type::Kind::object, accessible_apps_dto_members};

constexpr Member user_tenant_list_dto_members[] = {
    {"tenantId", &text, false, false},
    {"tenantName", &text, false, false},
    {"joinAt", &text, false, false},
};
constexpr Type user_tenant_list_dto{Type::Kind::object, user_tenant_list_dto_members};

constexpr Member get_role_list_params_members[] = {
    {"namespace", &text, false, true},
};
constexpr Type get_role_list_params{Type::Kind::object, get_role_list_params_members};

constexpr Member role_dto_members[] = {
    {"id", &text, false, false},
    {"code", &text, false, false},
    {"name", &text, false, false},
    {"description", &text, false, false},
    {"namespace", &text, false, false},
    {"namespaceName", &text, false, false},
    {"status", &text, false, true},
    {"disableTime", &integer, false, true},
    {"enablePermissionApply", &boolean, false, true},
};
constexpr Type role_dto{Type::Kind::object, role_dto_members};

constexpr Member group_dto_members[] = {
    {"id", &text, false, false},
    {"code", &text, false, false},
    {"name", &text, false, false},
    {"description", &text, false, false},
    {"type", &text, false, false},
    {"metadataSource", &text, true, false},
    {"members", &user_dto, true, false},
};
constexpr Type group_dto{Type::Kind::object, group_dto_members};

constexpr std::string_view department_sort_by_values[] = {"DepartmentCreatedAt", "JoinDepartmentAt", "DepartmentName", "DepartmemtCode"};
constexpr Type department_sort_by{Type::Kind::enumeration, {}, department_sort_by_values};

constexpr std::string_view sort_order_values[] = {"Asc", "Desc"};
constexpr Type sort_order{Type::Kind::enumeration, {}, sort_order_values};

constexpr Member get_department_list_params_members[] = {
    {"page", &integer, false, true},
    {"limit", &integer, false, true},
    {"withCustomData", &boolean, false, true},
    {"sortBy", &department_sort_by, false, true},
    {"orderBy", &sort_order, false, true},
};
constexpr Type get_department_list_params{Type::Kind::object, get_department_list_params_members};

constexpr Member department_i18n_dto_members[] = {
    {"name", &lang_object, false, false},
};
constexpr Type department_i18n_dto{Type::Kind::object, department_i18n_dto_members};

constexpr Member user_department_resp_dto_members[] = {
    {"organizationCode", &text, false, false},
    {"departmentId", &text, false, false},
    {"isRoot", &boolean, false, false},
    {"createdAt", &text, false, false},
    {"name", &text, false, false},
    {"description", &text, false, false},
    {"openDepartmentId", &text, false, true},
    {"isLeader", &boolean, false, false},
    {"code", &text, false, false},
    {"isMainDepartment", &boolean, false, false},
    {"joinedAt", &text, false, false},
    {"isVirtualNode", &boolean, false, false},
    {"i18n", &department_i18n_dto, false, true},
    {"customData", &json, false, true},
    {"departmentIdPath", &text, true, true},
    {"departmentCodePath", &text, true, true},
    {"departmentNamePath", &text, true, true},
};
constexpr Type user_department_resp_dto{Type::Kind::object, user_department_resp_dto_members};

constexpr Member user_department_paging_dto_members[] = {
    {"totalCount", &integer, false, false},
    {"list", &user_department_resp_dto, true, false},
};
constexpr Type user_department_paging_dto{Type::Kind::object, user_department_paging_dto_members};

constexpr std::string_view authorized_resource_type_values[] = {"DATA", "API", "MENU", "BUTTON", "UI"};
constexpr Type authorized_resource_type{Type::Kind::enumeration, {}, authorized_resource_type_values};

constexpr Member get_authorized_resources_params_members[] = {
    {"namespace", &text, false, true},
    {"resourceType", &authorized_resource_type, false, true},
};
constexpr Type get_authorized_resources_params{Type::Kind::object, get_authorized_resources_params_members};

constexpr std::string_view policy_condition_param_values[] = {"UserPoolId", "AppId", "RequestFrom", "UserId", "UserArn", "CurrentTime", "EpochTime", "SourceIp", "User", "MultiFactorAuthPresent", "MultiFactorAuthAge", "UserAgent", "Referer", "Device", "OS", "Country", "Province", "City", "DeviceChanged", "DeviceUntrusted", "ProxyUntrusted", "LoggedInApps", "Namespace"};
constexpr Type policy_condition_param{Type::Kind::enumeration, {}, policy_condition_param_values};

constexpr std::string_view policy_condition_operator_values[] = {"Bool", "DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals", "IpAddress", "NotIpAddress", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals", "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike", "ListContains"};
constexpr Type policy_condition_operator{Type::Kind::enumeration, {}, policy_condition_operator_values};

constexpr std::string_view policy_effect_values[] = {"ALLOW", "DENY"};
constexpr Type policy_effect{Type::Kind::enumeration, {}, policy_effect_values};

constexpr Member policy_condition_members[] = {
    {"param", &policy_condition_param, false, false},
    {"operator", &policy_condition_operator, false, false},
    {"value", &text, false, false},
};
constexpr Type policy_condition{Type::Kind::object, policy_condition_members};

constexpr Member authorized_resource_dto_members[] = {
    {"resourceCode", &text, false, false},
    {"description", &text, false, true},
    {"condition", &policy_condition, true, true},
    {"resourceType", &authorized_resource_type, false, false},
    {"apiIdentifier", &text, false, false},
    {"actions", &text, true, false},
    {"effect", &policy_effect, false, false},
};
constexpr Type authorized_resource_dto{Type::Kind::object, authorized_resource_dto_members};

constexpr Member authorized_resource_paging_dto_members[] = {
    {"totalCount", &integer, false, false},
    {"list", &authorized_resource_dto, true, false},
};
constexpr Type authorized_resource_paging_dto{Type::Kind::object, authorized_resource_paging_dto_members};

constexpr Member list_my_devices_params_members[] = {
    {"page", &integer, false, true},
    {"limit", &integer, false, true},
};
constexpr Type list_my_devices_params{Type::Kind::object, list_my_devices_params_members};

constexpr std::string_view device_type_values[] = {"Browser", "Mobile", "Desktop"};
constexpr Type device_type{Type::Kind::enumeration, {}, device_type_values};

constexpr std::string_view device_status_values[] = {"activated", "suspended", "deactivated"};
constexpr Type device_status{Type::Kind::enumeration, {}, device_status_values};

constexpr Member device_info_members[] = {
    {"deviceId", &text, false, false},
    {"name", &text, false, true},
    {"version", &text, false, true},
    {"type", &device_type, false, false},
    {"mod", &text, false, true},
    {"os", &text, false, true},
    {"status", &device_status, false, true},
    {"userAgent", &text, false, true},
};
constexpr Type device_info{Type::Kind::object, device_info_members};

constexpr Member terminal_session_dto_members[] = {
    {"device", &device_info, false, false},
    {"lastLoginTime", &text, false, false},
    {"lastIp", &text, false, true},
    {"online", &boolean, false, false},
};
constexpr Type terminal_session_dto{Type::Kind::object, terminal_session_dto_members};

constexpr Member unbind_device_dto_members[] = {
    {"deviceId", &text, false, false},
};
constexpr Type unbind_device_dto{Type::Kind::object, unbind_device_dto_members};

constexpr Member revoke_device_session_dto_members[] = {
    {"deviceId", &text, false, false},
};
constexpr Type revoke_device_session_dto{Type::Kind::object, revoke_device_session_dto_members};

constexpr Member check_permission_string_resource_dto_members[] = {
    {"resources", &text, true, false},
    {"action", &text, false, false},
};
constexpr Type check_permission_string_resource_dto{Type::Kind::object, check_permission_string_resource_dto_members};

constexpr Member check_resource_permission_resp_dto_members[] = {
    {"namespaceCode", &text, false, false},
    {"action", &text, false, false},
    {"resource", &text, false, false},
    {"enabled", &boolean, false, false},
};
constexpr Type check_resource_permission_resp_dto{Type::Kind::object, check_resource_permission_resp_dto_members};

constexpr Member check_resource_permission_data_dto_members[] = {
    {"checkResultList", &check_resource_permission_resp_dto, true, false},
};
constexpr Type check_resource_permission_data_dto{Type::Kind::object, check_resource_permission_data_dto_members};

constexpr Member check_permission_array_resource_dto_members[] = {
    {"resources", &text, true, false},
    {"action", &text, false, false},
};
constexpr Type check_permission_array_resource_dto{Type::Kind::object, check_permission_array_resource_dto_members};

constexpr Member check_permission_tree_resource_dto_members[] = {
    {"resources", &text, true, false},
    {"action", &text, false, false},
};
constexpr Type check_permission_tree_resource_dto{Type::Kind::object, check_permission_tree_resource_dto_members};

constexpr std::string_view data_resource_type_values[] = {"TREE", "STRING", "ARRAY"};
constexpr Type data_resource_type{Type::Kind::enumeration, {}, data_resource_type_values};

constexpr Member str_authorize_members[] = {
    {"value", &text, false, false},
    {"actions", &text, true, false},
};
constexpr Type str_authorize{Type::Kind::object, str_authorize_members};

constexpr Member array_authorize_members[] = {
    {"values", &text, true, false},
    {"actions", &text, true, false},
};
constexpr Type array_authorize{Type::Kind::object, array_authorize_members};

constexpr Member tree_auth_bo_members[] = {
    {"nodePath", &text, false, false},
    {"nodeName", &text, false, false},
    {"nodeActions", &text, true, false},
    {"nodeValue", &text, false, true},
    {"nodeExtendFieldValue", &json, false, true},
};
constexpr Type tree_auth_bo{Type::Kind::object, tree_auth_bo_members};

constexpr Member tree_authorize_members[] = {
    {"authList", &tree_auth_bo, true, false},
};
constexpr Type tree_authorize{Type::Kind::object, tree_authorize_members};

constexpr Member open_resource_members[] = {
    {"resourceCode", &text, false, false},
    {"resourceType", &data_resource_type, false, false},
    {"strAuthorize", &str_authorize, false, true},
    {"arrAuthorize", &array_authorize, false, true},
    {"treeAuthorize", &tree_authorize, false, true},
};
constexpr Type open_resource{Type::Kind::object, open_resource_members};

constexpr Member user_auth_resource_list_dto_members[] = {
    {"userId", &text, false, false},
    {"namespaceCode", &text, false, false},
    {"resourceList", &open_resource, true, true},
};
constexpr Type user_auth_resource_list_dto{Type::Kind::object, user_auth_resource_list_dto_members};

constexpr Member get_user_auth_resource_list_data_dto_members[] = {
    {"userPermissionList", &user_auth_resource_list_dto, true, false},
};
constexpr Type get_user_auth_resource_list_data_dto{Type::Kind::object, get_user_auth_resource_list_data_dto_members};

constexpr Member get_user_auth_resource_permission_list_dto_members[] = {
    {"resources", &text, true, false},
};
constexpr Type get_user_auth_resource_permission_list_dto{Type::Kind::object, get_user_auth_resource_permission_list_dto_members};

constexpr Member get_user_auth_resource_permission_list_members[] = {
    {"namespaceCode", &text, false, false},
    {"actions", &text, true, false},
    {"resource", &text, false, false},
};
constexpr Type get_user_auth_resource_permission_list{Type::Kind::object, get_user_auth_resource_permission_list_members};

constexpr Member get_user_auth_resource_permission_list_data_dto_members[] = {
    {"permissionList", &get_user_auth_resource_permission_list, true, false},
};
constexpr Type get_user_auth_resource_permission_list_data_dto{Type::Kind::object, get_user_auth_resource_permission_list_data_dto_members};

constexpr Member get_user_auth_resource_struct_dto_members[] = {
    {"resource", &text, false, false},
};
constexpr Type get_user_auth_resource_struct_dto{Type::Kind::object, get_user_auth_resource_struct_dto_members};

constexpr Member str_resource_auth_action_members[] = {
    {"value", &text, false, true},
    {"actions", &text, true, true},
};
constexpr Type str_resource_auth_action{Type::Kind::object, str_resource_auth_action_members};

constexpr Member arr_resource_auth_action_members[] = {
    {"values", &text, true, true},
    {"actions", &text, true, true},
};
constexpr Type arr_resource_auth_action{Type::Kind::object, arr_resource_auth_action_members};

extern const Type tree_structs;
constexpr Member tree_structs_members[] = {
    {"code", &text, false, false},
    {"name", &text, false, false},
    {"value", &text, false, true},
    {"actions", &text, true, true},
    {"children", &tree_structs, true, true},
    {"extendFieldValue", &json, false, true},
};
const Type tree_structs{Type::Kind::object, tree_structs_members};

constexpr Member tree_resource_auth_action_members[] = {
    {"nodeAuthActionList", &tree_structs, true, true},
};
constexpr Type tree_resource_auth_action{Type::Kind::object, tree_resource_auth_action_members};

constexpr Member get_user_auth_resource_struct_data_dto_members[] = {
    {"namespaceCode", &text, false, false},
    {"resourceCode", &text, false, false},
    {"resourceType", &data_resource_type, false, false},
    {"strResourceAuthAction", &str_resource_auth_action, false, true},
    {"arrResourceAuthAction", &arr_resource_auth_action, false, true},
    {"treeResourceAuthAction", &tree_resource_auth_action, false, true},
};
constexpr Type get_user_auth_resource_struct_data_dto{Type::Kind::object, get_user_auth_resource_struct_data_dto_members};

constexpr Member public_key_credential_descriptor_dto_members[] = {
    {"id", &text, false, false},
    {"transports", &text, true, true},
    {"type", &text, false, false},
};
constexpr Type public_key_credential_descriptor_dto{Type::Kind::object, public_key_credential_descriptor_dto_members};

constexpr Member public_key_credential_request_options_dto_members[] = {
    {"challenge", &text, false, false},
    {"allowCredentials", &public_key_credential_descriptor_dto, true, true},
    {"rpId", &text, false, false},
    {"timeout", &integer, false, false},
};
constexpr Type public_key_credential_request_options_dto{Type::Kind::object, public_key_credential_request_options_dto_members};

constexpr Member authentication_options_dto_members[] = {
    {"authenticationOptions", &public_key_credential_request_options_dto, false, false},
    {"ticket", &text, false, false},
};
constexpr Type authentication_options_dto{Type::Kind::object, authentication_options_dto_members};

constexpr Member authenticator_assertion_response_dto_members[] = {
    {"authenticatorData", &text, false, false},
    {"clientDataJSON", &text, false, false},
    {"signature", &text, false, false},
    {"userHandle", &text, false, true},
};
constexpr Type authenticator_assertion_response_dto{Type::Kind::object, authenticator_assertion_response_dto_members};

constexpr Member authentication_credential_dto_members[] = {
    {"id", &text, false, false},
    {"rawId", &text, false, false},
    {"response", &authenticator_assertion_response_dto, false, false},
    {"type", &text, false, false},
};
constexpr Type authentication_credential_dto{Type::Kind::object, authentication_credential_dto_members};

constexpr Member sign_in_by_web_authn_options_dto_members[] = {
    {"scope", &text, false, true},
    {"context", &json, false, true},
    {"customData", &json, false, true},
};
constexpr Type sign_in_by_web_authn_options_dto{Type::Kind::object, sign_in_by_web_authn_options_dto_members};

constexpr Member verify_authentication_dto_members[] = {
    {"ticket", &text, false, false},
    {"authenticationCredential", &authentication_credential_dto, false, false},
    {"options", &sign_in_by_web_authn_options_dto, false, true},
};
constexpr Type verify_authentication_dto{Type::Kind::object, verify_authentication_dto_members};

constexpr Member verify_authentication_result_dto_members[] = {
    {"verified", &boolean, false, false},
    {"tokenSet", &login_token_response_data_dto, false, true},
};
constexpr Type verify_authentication_result_dto{Type::Kind::object, verify_authentication_result_dto_members};

constexpr Member public_key_credential_parameters_dto_members[] = {
    {"alg", &integer, false, false},
    {"type", &text, false, false},
};
constexpr Type public_key_credential_parameters_dto{Type::Kind::object, public_key_credential_parameters_dto_members};

constexpr Member public_key_credential_rp_entity_dto_members[] = {
    {"id", &text, false, false},
    {"name", &text, false, false},
};
constexpr Type public_key_credential_rp_entity_dto{Type::Kind::object, public_key_credential_rp_entity_dto_members};

constexpr Member public_key_credential_user_entity_dto_members[] = {
    {"id", &text, false, false},
    {"name", &text, false, false},
    {"displayName", &text, false, false},
};
constexpr Type public_key_credential_user_entity_dto{Type::Kind::object, public_key_credential_user_entity_dto_members};

constexpr Member public_key_credential_creation_options_dto_members[] = {
    {"challenge", &text, false, false},
    {"excludeCredentials", &public_key_credential_descriptor_dto, true, false},
    {"pubKeyCredParams", &public_key_credential_parameters_dto, true, false},
    {"rp", &public_key_credential_rp_entity_dto, false, false},
    {"timeout", &integer, false, false},
    {"user", &public_key_credential_user_entity_dto, false, false},
};
constexpr Type public_key_credential_creation_options_dto{Type::Kind::object, public_key_credential_creation_options_dto_members};

constexpr Member registration_options_dto_members[] = {
    {"registrationOptions", &public_key_credential_creation_options_dto, false, false},
    {"ticket", &text, false, false},
};
constexpr Type registration_options_dto{Type::Kind::object, registration_options_dto_members};

constexpr std::string_view authenticator_code_values[] = {"fingerprint", "face", "other"};
constexpr Type authenticator_code{Type::Kind::enumeration, {}, authenticator_code_values};

constexpr Member authenticator_attestation_response_dto_members[] = {
    {"attestationObject", &text, false, false},
    {"clientDataJSON", &text, false, false},
};
constexpr Type authenticator_attestation_response_dto{Type::Kind::object, authenticator_attestation_response_dto_members};

constexpr Member registration_credential_dto_members[] = {
    {"id", &text, false, false},
    {"rawId", &text, false, false},
    {"response", &authenticator_attestation_response_dto, false, false},
    {"transports", &text, true, true},
    {"type", &text, false, false},
};
constexpr Type registration_credential_dto{Type::Kind::object, registration_credential_dto_members};

constexpr Member verify_registration_dto_members[] = {
    {"ticket", &text, false, false},
    {"registrationCredential", &registration_credential_dto, false, false},
    {"authenticatorCode", &authenticator_code, false, true},
};
constexpr Type verify_registration_dto{Type::Kind::object, verify_registration_dto_members};

constexpr Member verify_registration_result_dto_members[] = {
    {"verified", &boolean, false, false},
};
constexpr Type verify_registration_result_dto{Type::Kind::object, verify_registration_result_dto_members};

constexpr Member list_web_authn_authenticator_device_data_dto_members[] = {
    {"totalCount", &integer, false, false},
    {"list", &json, true, false},
};
constexpr Type list_web_authn_authenticator_device_data_dto{Type::Kind::object, list_web_authn_authenticator_device_data_dto_members};

constexpr Member update_passkey_dto_members[] = {
    {"name", &text, false, false},
};
constexpr Type update_passkey_dto{Type::Kind::object, update_passkey_dto_members};

constexpr Member list_web_authn_person_credentials_params_members[] = {
    {"page", &integer, false, true},
    {"limit", &integer, false, true},
    {"userId", &text, false, false},
    {"appId", &text, false, true},
};
constexpr Type list_web_authn_person_credentials_params{Type::Kind::object, list_web_authn_person_credentials_params_members};

constexpr Member finalize_web_authn_login_dto_members[] = {
    {"ticket", &text, false, false},
    {"credential", &authentication_credential_dto, false, false},
    {"options", &sign_in_by_web_authn_options_dto, false, true},
};
constexpr Type finalize_web_authn_login_dto{Type::Kind::object, finalize_web_authn_login_dto_members};

constexpr Member list_web_authn_credentials_params_members[] = {
    {"page", &integer, false, true},
    {"limit", &integer, false, true},
};
constexpr Type list_web_authn_credentials_params{Type::Kind::object, list_web_authn_credentials_params_members};

constexpr Member get_enable_permission_apply_application_list_params_members[] = {
    {"appName", &text, false, true},
};
constexpr Type get_enable_permission_apply_application_list_params{Type::Kind::object, get_enable_permission_apply_application_list_params_members};

constexpr std::string_view application_type_values[] = {"web", "spa", "native", "api", "mfa", "mini-program", "gateway-app", "gateway-agent"};
constexpr Type application_type{Type::Kind::enumeration, {}, application_type_values};

constexpr Member enable_permission_apply_application_members[] = {
    {"appId", &text, false, false},
    {"appName", &text, false, false},
    {"logo", &text, false, false},
    {"appType", &application_type, false, false},
    {"template", &text, false, true},
};
constexpr Type enable_permission_apply_application{Type::Kind::object, enable_permission_apply_application_members};

constexpr Member enable_permission_apply_application_list_members[] = {
    {"list", &enable_permission_apply_application, true, false},
};
constexpr Type enable_permission_apply_application_list{Type::Kind::object, enable_permission_apply_application_list_members};

constexpr Member get_enable_permission_apply_role_list_params_members[] = {
    {"page", &integer, false, true},
    {"limit", &integer, false, true},
    {"keyword", &text, false, true},
    {"appId", &text, false, false},
};
constexpr Type get_enable_permission_apply_role_list_params{Type::Kind::object, get_enable_permission_apply_role_list_params_members};

constexpr Member enable_permission_apply_role_members[] = {
    {"roleId", &text, false, false},
    {"code", &text, false, false},
    {"name", &text, false, false},
    {"description", &text, false, true},
};
constexpr Type enable_permission_apply_role{Type::Kind::object, enable_permission_apply_role_members};

constexpr Member enable_permission_apply_role_page_list_members[] = {
    {"list", &enable_permission_apply_role, true, false},
    {"totalCount", &integer, false, false},
};
constexpr Type enable_permission_apply_role_page_list{Type::Kind::object, enable_permission_apply_role_page_list_members};

constexpr std::string_view approval_object_type_values[] = {"APP_PERMISSION_APPLY", "ROLE_PERMISSION_APPLY"};
constexpr Type approval_object_type{Type::Kind::enumeration, {}, approval_object_type_values};

constexpr Member extra_params_members[] = {
    {"endTime", &integer, false, true},
    {"enableTime", &integer, false, true},
};
constexpr Type extra_params{Type::Kind::object, extra_params_members};

constexpr Member create_approval_req_members[] = {
    {"objectType", &approval_object_type, false, false},
    {"objectId", &text, false, false},
    {"extraParams", &extra_params, false, true},
};
constexpr Type create_approval_req{Type::Kind::object, create_approval_req_members};

constexpr Member create_approval_dto_members[] = {
    {"approvalId", &integer, false, false},
    {"number", &text, false, false},
};
constexpr Type create_approval_dto{Type::Kind::object, create_approval_dto_members};

constexpr Member get_approval_detail_params_members[] = {
    {"number", &text, false, false},
};
constexpr Type get_approval_detail_params{Type::Kind::object, get_approval_detail_params_members};

constexpr std::string_view approval_status_values[] = {"PENDING", "AGREED", "REFUSED"};
constexpr Type approval_status{Type::Kind::enumeration, {}, approval_status_values};

constexpr Member approval_detail_dto_members[] = {
    {"approvalId", &integer, false, false},
    {"number", &text, false, false},
    {"status", &approval_status, false, false},
    {"submitTime", &text, false, false},
    {"closedTime", &text, false, true},
    {"objectType", &approval_object_type, false, false},
    {"approvalObjectList", &json, true, false},
    {"extraParams", &extra_params, false, true},
};
constexpr Type approval_detail_dto{Type::Kind::object, approval_detail_dto_members};

constexpr Member batch_create_approval_req_members[] = {
    {"objectType", &approval_object_type, false, false},
    {"objectIds", &text, true, false},
    {"extraParams", &extra_params, false, true},
};
constexpr Type batch_create_approval_req{Type::Kind::object, batch_create_approval_req_members};

constexpr Member list_initiated_approvals_params_members[] = {
    {"pageNo", &integer, false, true},
    {"pageSize", &integer, false, true},
    {"objectType", &approval_object_type, false, true},
    {"keyword", &text, false, true},
};
constexpr Type list_initiated_approvals_params{Type::Kind::object, list_initiated_approvals_params_members};

constexpr Member initiated_approval_members[] = {
    {"approvalId", &integer, false, false},
    {"number", &text, false, false},
    {"status", &approval_status, false, false},
    {"submitTime", &text, false, false},
    {"closedTime", &text, false, true},
    {"objectType", &approval_object_type, false, false},
    {"approvalObjectList", &json, true, false},
    {"extraParams", &extra_params, false, true},
};
constexpr Type initiated_approval{Type::Kind::object, initiated_approval_members};

constexpr Member initiated_approval_page_list_members[] = {
    {"list", &initiated_approval, true, false},
    {"totalCount", &integer, false, false},
};
constexpr Type initiated_approval_page_list{Type::Kind::object, initiated_approval_page_list_members};

constexpr Member get_universal_invitation_public_config_params_members[] = {
    {"identifier", &text, false, false},
};
constexpr Type get_universal_invitation_public_config_params{Type::Kind::object, get_universal_invitation_public_config_params_members};

constexpr Member user_pool_public_config_dto_members[] = {
    {"name", &text, false, true},
    {"logo", &text, false, true},
    {"description", &text, false, true},
};
constexpr Type user_pool_public_config_dto{Type::Kind::object, user_pool_public_config_dto_members};

constexpr Member inviter_detail_dto_members[] = {
    {"displayName", &text, false, false},
};
constexpr Type inviter_detail_dto{Type::Kind::object, inviter_detail_dto_members};

constexpr Member universal_invitation_public_config_dto_members[] = {
    {"userPool", &user_pool_public_config_dto, false, false},
    {"inviter", &inviter_detail_dto, false, true},
};
constexpr Type universal_invitation_public_config_dto{Type::Kind::object, universal_invitation_public_config_dto_members};

constexpr Member universal_invitee_profile_dto_members[] = {
    {"name", &text, false, false},
    {"email", &text, false, false},
};
constexpr Type universal_invitee_profile_dto{Type::Kind::object, universal_invitee_profile_dto_members};

constexpr Member universal_invitation_user_join_dto_members[] = {
    {"emailCode", &text, false, false},
    {"identifier", &text, false, false},
    {"profile", &universal_invitee_profile_dto, false, true},
};
constexpr Type universal_invitation_user_join_dto{Type::Kind::object, universal_invitation_user_join_dto_members};

constexpr std::string_view invitation_join_status_values[] = {"PENDING", "PASSED"};
constexpr Type invitation_join_status{Type::Kind::enumeration, {}, invitation_join_status_values};

constexpr Member universal_invitation_join_resp_dto_members[] = {
    {"status", &invitation_join_status, false, false},
};
constexpr Type universal_invitation_join_resp_dto{Type::Kind::object, universal_invitation_join_resp_dto_members};

constexpr Member invitation_link_dto_members[] = {
    {"signature", &text, false, false},
    {"identifier", &text, false, false},
    {"withInviteeInfo", &boolean, false, true},
    {"withInvitationSettings", &boolean, false, true},
};
constexpr Type invitation_link_dto{Type::Kind::object, invitation_link_dto_members};

constexpr std::string_view invite_code_method_values[] = {"prioritySMS", "priorityEmail"};
constexpr Type invite_code_method{Type::Kind::enumeration, {}, invite_code_method_values};

constexpr std::string_view extends_field_type_values[] = {"user", "internal"};
constexpr Type extends_field_type{Type::Kind::enumeration, {}, extends_field_type_values};

constexpr std::string_view extends_field_input_type_values[] = {"image", "number", "date", "dateTime", "datetime", "select", "dropdown", "boolean", "string", "text", "gender", "country", "username", "phone", "email"};
constexpr Type extends_field_input_type{Type::Kind::enumeration, {}, extends_field_input_type_values};

constexpr std::string_view validate_rule_type_values[] = {"None", "regExp", "phone", "email", "isNumber"};
constexpr Type validate_rule_type{Type::Kind::enumeration, {}, validate_rule_type_values};

constexpr std::string_view extends_field_source_values[] = {"preset", "manual_add"};
constexpr Type extends_field_source{Type::Kind::enumeration, {}, extends_field_source_values};

constexpr Member err_msg_i18n_dto_members[] = {
    {"errorMessage", &lang_unit, false, true},
};
constexpr Type err_msg_i18n_dto{Type::Kind::object, err_msg_i18n_dto_members};

constexpr Member app_validate_rule_dto_members[] = {
    {"type", &validate_rule_type, false, false},
    {"content", &text, false, false},
    {"errorMessage", &text, false, true},
    {"i18n", &err_msg_i18n_dto, false, true},
};
constexpr Type app_validate_rule_dto{Type::Kind::object, app_validate_rule_dto_members};

constexpr Member custom_field_i18n_members[] = {
    {"label", &lang_object, false, false},
};
constexpr Type custom_field_i18n{Type::Kind::object, custom_field_i18n_members};

constexpr Member extends_field_dto_members[] = {
    {"type", &extends_field_type, false, false},
    {"id", &text, false, false},
    {"name", &text, false, false},
    {"label", &text, false, false},
    {"show", &boolean, false, false},
    {"allowRewrite", &boolean, false, false},
    {"inputType", &extends_field_input_type, false, false},
    {"required", &boolean, false, true},
    {"validateRules", &app_validate_rule_dto, false, true},
    {"source", &extends_field_source, false, false},
    {"i18n", &custom_field_i18n, false, true},
};
constexpr Type extends_field_dto{Type::Kind::object, extends_field_dto_members};

constexpr Member invitee_context_dto_members[] = {
    {"enabledIdentifierVerify", &boolean, false, false},
    {"sendVerifyCodeMethod", &invite_code_method, false, false},
    {"enabledInfoFill", &boolean, false, false},
    {"registerInfoFillMsg", &text, false, true},
    {"extendsFields", &extends_field_dto, true, false},
    {"extendsFieldsI18n", &json, false, false},
    {"extendsFieldsOptions", &json, true, false},
    {"email", &text, false, false},
    {"phone", &text, false, true},
    {"phoneCountryCode", &text, false, true},
    {"inviteeName", &text, false, true},
    {"verifyCodeMaxErrCount", &integer, false, false},
};
constexpr Type invitee_context_dto{Type::Kind::object, invitee_context_dto_members};

constexpr Member generate_invitee_token_dto_members[] = {
    {"token", &text, false, true},
    {"invitationContext", &invitee_context_dto, false, true},
};
constexpr Type generate_invitee_token_dto{Type::Kind::object, generate_invitee_token_dto_members};

constexpr Member get_invite_code_context_params_members[] = {
    {"token", &text, false, false},
};
constexpr Type get_invite_code_context_params{Type::Kind::object, get_invite_code_context_params_members};

constexpr std::string_view invite_code_receiver_values[] = {"smsCode", "emailCode"};
constexpr Type invite_code_receiver{Type::Kind::enumeration, {}, invite_code_receiver_values};

constexpr Member verify_invite_code_dto_members[] = {
    {"receiverType", &invite_code_receiver, false, false},
    {"code", &text, false, false},
    {"token", &text, false, false},
};
constexpr Type verify_invite_code_dto{Type::Kind::object, verify_invite_code_dto_members};

constexpr Member invitee_profile_dto_members[] = {
    {"username", &text, false, true},
    {"nickname", &text, false, true},
    {"company", &text, false, true},
    {"photo", &text, false, true},
    {"device", &text, false, true},
    {"browser", &text, false, true},
    {"name", &text, false, true},
    {"givenName", &text, false, true},
    {"familyName", &text, false, true},
    {"middleName", &text, false, true},
    {"profile", &text, false, true},
    {"preferredUsername", &text, false, true},
    {"website", &text, false, true},
    {"gender", &gender, false, true},
    {"birthdate", &text, false, true},
    {"zoneinfo", &text, false, true},
    {"locale", &text, false, true},
    {"address", &text, false, true},
    {"formatted", &text, false, true},
    {"streetAddress", &text, false, true},
    {"locality", &text, false, true},
    {"region", &text, false, true},
    {"postalCode", &text, false, true},
    {"country", &text, false, true},
    {"email", &text, false, true},
    {"phone", &text, false, true},
    {"phoneCountryCode", &text, false, true},
    {"customData", &json, false, true},
};
constexpr Type invitee_profile_dto{Type::Kind::object, invitee_profile_dto_members};

constexpr Member policy_invite_joined_options_dto_members[] = {
    {"phonePassCodeForInformationCompletion", &text, false, true},
    {"emailPassCodeForInformationCompletion", &text, false, true},
};
constexpr Type policy_invite_joined_options_dto{Type::Kind::object, policy_invite_joined_options_dto_members};

constexpr Member policy_invitee_joined_dto_members[] = {
    {"token", &text, false, false},
    {"code", &text, false, true},
    {"receiverType", &invite_code_receiver, false, true},
    {"profile", &invitee_profile_dto, false, true},
    {"options", &policy_invite_joined_options_dto, false, true},
};
constexpr Type policy_invitee_joined_dto{Type::Kind::object, policy_invitee_joined_dto_members};

constexpr Member generate_invitation_link_dto_members[] = {
    {"link", &text, false, false},
};
constexpr Type generate_invitation_link_dto{Type::Kind::object, generate_invitation_link_dto_members};

constexpr std::string_view grant_type_values[] = {"authorization_code", "refresh_token", "client_credentials", "password", "http://authing.cn/oidc/grant_type/authing_token"};
constexpr Type grant_type{Type::Kind::enumeration, {}, grant_type_values};

constexpr Member token_end_point_params_members[] = {
    {"client_id", &text, false, true},
    {"client_secret", &text, false, true},
    {"grant_type", &grant_type, false, false},
    {"redirect_uri", &text, false, true},
    {"code", &text, false, true},
    {"code_verifier", &text, false, true},
    {"refresh_token", &text, false, true},
    {"scope", &text, false, true},
};
constexpr Type token_end_point_params{Type::Kind::object, token_end_point_params_members};

constexpr Member oidctoken_response_members[] = {
    {"access_token", &text, false, false},
    {"id_token", &text, false, true},
    {"refresh_token", &text, false, true},
    {"expires_in", &integer, false, false},
    {"token_type", &text, false, false},
    {"scope", &text, false, true},
};
constexpr Type oidctoken_response{Type::Kind::object, oidctoken_response_members};

constexpr Member token_introspect_endpoint_params_members[] = {
    {"client_id", &text, false, true},
    {"client_secret", &text, false, true},
    {"token", &text, false, false},
    {"strict", &boolean, false, true},
};
constexpr Type token_introspect_endpoint_params{Type::Kind::object, token_introspect_endpoint_params_members};

constexpr Member token_introspect_response_members[] = {
    {"active", &boolean, false, false},
    {"sub", &text, false, true},
    {"client_id", &text, false, true},
    {"exp", &integer, false, true},
    {"iat", &integer, false, true},
    {"iss", &text, false, true},
    {"jti", &text, false, true},
    {"scope", &text, false, true},
    {"token_type", &text, false, true},
};
constexpr Type token_introspect_response{Type::Kind::object, token_introspect_response_members};

constexpr Member token_revocation_endpoint_params_members[] = {
    {"client_id", &text, false, true},
    {"client_secret", &text, false, true},
    {"token", &text, false, false},
};
constexpr Type token_revocation_endpoint_params{Type::Kind::object, token_revocation_endpoint_params_members};

constexpr Member oidcaddress_members[] = {
    {"country", &text, false, true},
    {"postal_code", &text, false, true},
    {"region", &text, false, true},
    {"formatted", &text, false, true},
    {"street_address", &text, false, true},
    {"locality", &text, false, true},
};
constexpr Type oidcaddress{Type::Kind::object, oidcaddress_members};

constexpr Member oidcuser_info_members[] = {
    {"sub", &text, false, false},
    {"name", &text, false, true},
    {"given_name", &text, false, true},
    {"family_name", &text, false, true},
    {"middle_name", &text, false, true},
    {"nickname", &text, false, true},
    {"preferred_username", &text, false, true},
    {"profile", &text, false, true},
    {"picture", &text, false, true},
    {"website", &text, false, true},
    {"email", &text, false, true},
    {"gender", &text, false, true},
    {"birthdate", &text, false, true},
    {"zoneinfo", &text, false, true},
    {"locale", &text, false, true},
    {"phone_number", &text, false, true},
    {"username", &text, false, true},
    {"updated_at", &text, false, true},
    {"external_id", &text, false, true},
    {"unionid", &text, false, true},
    {"tenant_id", &text, false, true},
    {"email_verified", &boolean, false, true},
    {"phone_number_verified", &boolean, false, true},
    {"address", &oidcaddress, false, true},
    {"roles", &json, false, true},
    {"extended_fields", &json, false, true},
};
constexpr Type oidcuser_info{Type::Kind::object, oidcuser_info_members};

constexpr Member jwk_members[] = {
    {"kty", &text, false, false},
    {"kid", &text, false, true},
    {"alg", &text, false, true},
    {"use", &text, false, true},
    {"n", &text, false, true},
    {"e", &text, false, true},
    {"crv", &text, false, true},
    {"x", &text, false, true},
    {"y", &text, false, true},
};
constexpr Type jwk{Type::Kind::object, jwk_members};

constexpr Member jwk_set_members[] = {
    {"keys", &jwk, true, false},
};
constexpr Type jwk_set{Type::Kind::object, jwk_set_members};

constexpr Member oidc_discovery_metadata_members[] = {
    {"issuer", &text, false, false},
    {"authorization_endpoint", &text, false, false},
    {"token_endpoint", &text, false, false},
    {"userinfo_endpoint", &text, false, false},
    {"jwks_uri", &text, false, false},
    {"scopes_supported", &text, true, false},
    {"response_types_supported", &text, true, false},
    {"response_modes_supported", &text, true, false},
    {"grant_types_supported", &text, true, false},
    {"id_token_signing_alg_values_supported", &text, true, false},
    {"id_token_encryption_alg_values_supported", &text, true, false},
    {"id_token_encryption_enc_values_supported", &text, true, false},
    {"userinfo_signing_alg_values_supported", &text, true, false},
    {"userinfo_encryption_alg_values_supported", &text, true, false},
    {"userinfo_encryption_enc_values_supported", &text, true, false},
    {"token_endpoint_auth_methods_supported", &text, true, false},
    {"claim_types_supported", &text, true, false},
    {"claims_supported", &text, true, false},
    {"code_challenge_methods_supported", &text, true, false},
    {"end_session_endpoint", &text, false, false},
    {"introspection_endpoint", &text, false, false},
    {"introspection_endpoint_auth_methods_supported", &text, true, false},
    {"revocation_endpoint", &text, false, false},
    {"revocation_endpoint_auth_methods_supported", &text, true, false},
};
constexpr Type oidc_discovery_metadata{Type::Kind::object, oidc_discovery_metadata_members};

constexpr Member cas_validate_params_members[] = {
    {"service", &text, false, false},
    {"ticket", &text, false, false},
};
constexpr Type cas_validate_params{Type::Kind::object, cas_validate_params_members};

constexpr std::string_view cas_format_values[] = {"XML", "JSON"};
constexpr Type cas_format{Type::Kind::enumeration, {}, cas_format_values};

constexpr Member cas_service_validate_params_members[] = {
    {"service", &text, false, false},
    {"ticket", &text, false, false},
    {"format", &cas_format, false, true},
};
constexpr Type cas_service_validate_params{Type::Kind::object, cas_service_validate_params_members};

constexpr Member cas20_authentication_success_members[] = {
    {"user", &text, false, false},
    {"attributes", &oidcuser_info, false, true},
};
constexpr Type cas20_authentication_success{Type::Kind::object, cas20_authentication_success_members};

constexpr Member cas20_authentication_failure_members[] = {
    {"code", &text, false, false},
    {"description", &text, false, true},
};
constexpr Type cas20_authentication_failure{Type::Kind::object, cas20_authentication_failure_members};

constexpr Member cas20_service_response_body_members[] = {
    {"authenticationSuccess", &cas20_authentication_success, false, true},
    {"authenticationFailure", &cas20_authentication_failure, false, true},
};
constexpr Type cas20_service_response_body{Type::Kind::object, cas20_service_response_body_members};

constexpr Member cas20_service_response_members[] = {
    {"serviceResponse", &cas20_service_response_body, false, false},
};
constexpr Type cas20_service_response{Type::Kind::object, cas20_service_response_members};

constexpr Member validate_token_params_members[] = {
    {"access_token", &text, false, true},
    {"id_token", &text, false, true},
};
constexpr Type validate_token_params{Type::Kind::object, validate_token_params_members};

constexpr Member pub_event_request_members[] = {
    {"eventType", &text, false, false},
    {"eventData", &text, false, false},
    {"source", &text, false, true},
};
constexpr Type pub_event_request{Type::Kind::object, pub_event_request_members};

constexpr Member decrypt_douyin_mini_program_data_dto_members[] = {
    {"code", &text, false, false},
    {"iv", &text, false, false},
    {"encryptedData", &text, false, false},
    {"extIdpConnidentifier", &text, false, false},
};
constexpr Type decrypt_douyin_mini_program_data_dto{Type::Kind::object, decrypt_douyin_mini_program_data_dto_members};

constexpr Member check_app_id_secret_dto_members[] = {
    {"appId", &text, false, false},
    {"appSecret", &text, false, false},
};
constexpr Type check_app_id_secret_dto{Type::Kind::object, check_app_id_secret_dto_members};

constexpr Member check_app_id_secret_data_dto_members[] = {
    {"valid", &boolean, false, false},
    {"message", &text, false, true},
};
constexpr Type check_app_id_secret_data_dto{Type::Kind::object, check_app_id_secret_data_dto_members};

constexpr Member send_enroll_factor_request_answer{"data", &send_enroll_factor_request_data_dto, false, false};
constexpr Member list_enrolled_factors_answer{"data", &factor_dto, true, false};
constexpr Member get_factor_answer{"data", &factor_dto, false, false};
constexpr Member list_factors_to_enroll_answer{"data", &factor_to_enroll_dto, true, false};
constexpr Member mfa_otp_verify_answer{"data", &otp_verity_resp_dto, false, false};
constexpr Member verify_mfa_token_answer{"", &mfa_token_introspect_response, false, false};
constexpr Member sign_in_by_credentials_answer{"data", &login_token_response_data_dto, false, false};
constexpr Member sign_in_by_mobile_answer{"data", &login_token_response_data_dto, false, false};
constexpr Member switch_login_by_user_answer{"data", &login_token_response_data_dto, false, false};
constexpr Member get_alipay_auth_info_answer{"data", &alipay_auth_info_data_dto, false, false};
constexpr Member gene_catcha_code_and_token_answer{"data", &get_captcha_code_data_dto, false, false};
constexpr Member validate_password_answer{"data", &validate_password_result_dto, false, false};
constexpr Member sign_up_answer{"data", &user_dto, false, false};
constexpr Member pre_check_code_answer{"data", &pre_check_code_data_dto, false, false};
constexpr Member get_profile_answer{"data", &user_dto, false, false};
constexpr Member update_profile_answer{"data", &user_dto, false, false};
constexpr Member get_security_level_answer{"data", &get_security_info_dto, false, false};
constexpr Member verify_update_email_request_answer{"data", &verify_update_email_request_data, false, false};
constexpr Member update_email_answer{"data", &is_success_dto, false, false};
constexpr Member verify_update_phone_request_answer{"data", &verify_update_phone_request_data, false, false};
constexpr Member update_phone_answer{"data", &is_success_dto, false, false};
constexpr Member verify_reset_password_request_answer{"data", &reset_password_verify, false, false};
constexpr Member reset_password_answer{"data", &is_success_dto, false, false};
constexpr Member verify_delete_account_request_answer{"data", &verify_delete_account_request_data_dto, false, false};
constexpr Member delete_account_answer{"data", &is_success_dto, false, false};
constexpr Member list_public_accounts_for_switch_logged_in_answer{"data", &get_user_select_login_public_accounts_data_dto, true, false};
constexpr Member get_system_info_answer{"", &system_info_resp, false, false};
constexpr Member get_country_list_answer{"data", &country_detail_info, true, false};
constexpr Member generate_link_ext_idp_url_answer{"data", &generate_bind_ext_idp_link_data_dto, false, false};
constexpr Member get_identities_answer{"data", &identity_dto, true, false};
constexpr Member get_application_enabled_ext_idps_answer{"data", &ext_idp_info_dto, true, false};
constexpr Member gene_qr_code_answer{"data", &gene_qrcode_data_dto, false, false};
constexpr Member get_qr_code_status_answer{"data", &check_qrcode_status_data_dto, false, false};
constexpr Member check_qr_code_status_answer{"data", &check_qrcode_status_data_dto, false, false};
constexpr Member exchange_token_set_with_qr_code_ticket_answer{"data", &login_token_response_data_dto, false, false};
constexpr Member set_qr_code_status_answer{"data", &is_success_dto, false, false};
constexpr Member gene_fastpass_qrcode_info_answer{"data", &gene_fastpass_qrcode_info_dto, false, true};
constexpr Member get_fastpass_params_answer{"data", &get_fastpass_qrcode_relation_apps_dto, false, false};
constexpr Member get_app_login_qr_code_status_answer{"data", &check_qrcode_status_data_dto, false, false};
constexpr Member qr_code_app_login_answer{"data", &login_token_response_data_dto, false, false};
constexpr Member sign_in_by_push_answer{"data", &gene_push_code_data_dto, false, false};
constexpr Member check_push_code_status_answer{"data", &check_push_code_status_data_dto, false, false};
constexpr Member set_push_code_status_answer{"data", &is_success_dto, false, false};
constexpr Member get_push_login_relation_apps_answer{"data", &get_push_code_relation_apps_data_dto, false, false};
constexpr Member decrypt_wechat_mini_program_data_answer{"data", &json, false, false};
constexpr Member get_wechat_mp_access_token_answer{"data", &get_wechat_access_token_data_dto, false, false};
constexpr Member get_wechat_mp_access_token_info_answer{"data", &get_wechat_access_token_data_dto, false, false};
constexpr Member auth_by_code_identity_answer{"", &login_token_response_data_dto, false, false};
constexpr Member register_new_user_answer{"", &wechat_login_token_resp_dto, false, false};
constexpr Member bind_by_email_code_answer{"", &wechat_login_token_resp_dto, false, false};
constexpr Member bind_by_phone_code_answer{"", &wechat_login_token_resp_dto, false, false};
constexpr Member bind_by_account_answer{"", &wechat_login_token_resp_dto, false, false};
constexpr Member select_account_answer{"", &wechat_login_token_resp_dto, false, false};
constexpr Member bind_by_account_id_answer{"", &wechat_login_token_resp_dto, false, false};
constexpr Member get_login_history_answer{"data", &login_history_paginated_resp_dto, false, false};
constexpr Member get_logged_in_apps_answer{"data", &logged_in_apps_dto, true, false};
constexpr Member get_accessible_apps_answer{"data", &accessible_apps_dto, true, false};
constexpr Member get_tenant_list_answer{"data", &user_tenant_list_dto, true, false};
constexpr Member get_role_list_answer{"data", &role_dto, true, false};
constexpr Member get_group_list_answer{"data", &group_dto, true, false};
constexpr Member get_department_list_answer{"data", &user_department_paging_dto, false, false};
constexpr Member get_authorized_resources_answer{"data", &authorized_resource_paging_dto, false, false};
constexpr Member list_my_devices_answer{"data", &terminal_session_dto, true, false};
constexpr Member check_permission_by_string_resource_answer{"data", &check_resource_permission_data_dto, false, false};
constexpr Member check_permission_by_array_resource_answer{"data", &check_resource_permission_data_dto, false, false};
constexpr Member check_permission_by_tree_resource_answer{"data", &check_resource_permission_data_dto, false, false};
constexpr Member get_user_authorized_resources_list_answer{"data", &get_user_auth_resource_list_data_dto, false, false};
constexpr Member get_user_auth_resource_permission_list_answer{"data", &get_user_auth_resource_permission_list_data_dto, false, false};
constexpr Member get_user_auth_resource_struct_answer{"data", &get_user_auth_resource_struct_data_dto, false, false};
constexpr Member init_authentication_options_answer{"data", &authentication_options_dto, false, false};
constexpr Member verify_authentication_answer{"data", &verify_authentication_result_dto, false, false};
constexpr Member init_register_options_answer{"data", &registration_options_dto, false, false};
constexpr Member verify_register_answer{"data", &verify_registration_result_dto, false, false};
constexpr Member list_credentials_by_page_answer{"", &list_web_authn_authenticator_device_data_dto, false, false};
constexpr Member check_valid_credentials_by_cred_ids_answer{"data", &json, true, false};
constexpr Member remove_all_credentials_answer{"data", &is_success_dto, false, false};
constexpr Member remove_credential_answer{"data", &is_success_dto, false, false};
constexpr Member web_authn_admin_initialize_answer{"data", &json, false, true};
constexpr Member web_authn_admin_register_finalize_answer{"data", &json, false, true};
constexpr Member update_web_authn_admin_credential_answer{"data", &json, false, true};
constexpr Member delete_web_authn_admin_credential_answer{"data", &json, false, true};
constexpr Member list_web_authn_person_credentials_answer{"data", &json, false, true};
constexpr Member web_authn_login_initalize_answer{"data", &json, false, true};
constexpr Member web_authn_login_finalize_answer{"data", &json, false, true};
constexpr Member web_authn_register_initalize_answer{"data", &json, false, true};
constexpr Member web_authn_mfa_bind_initialize_answer{"data", &json, false, true};
constexpr Member web_authn_mfa_verify_initalize_answer{"data", &json, false, true};
constexpr Member web_authn_register_finalize_answer{"data", &json, false, true};
constexpr Member list_web_authn_credentials_answer{"data", &json, false, true};
constexpr Member update_web_authn_credential_answer{"data", &is_success_dto, false, false};
constexpr Member delete_web_authn_credential_answer{"data", &json, false, true};
constexpr Member get_enable_permission_apply_application_list_answer{"data", &enable_permission_apply_application_list, false, false};
constexpr Member get_enable_permission_apply_role_list_answer{"data", &enable_permission_apply_role_page_list, false, false};
constexpr Member create_approval_answer{"data", &create_approval_dto, false, false};
constexpr Member get_approval_detail_answer{"data", &approval_detail_dto, false, false};
constexpr Member batch_create_approval_answer{"data", &is_success_dto, false, false};
constexpr Member list_initiated_approvals_answer{"data", &initiated_approval_page_list, false, false};
constexpr Member get_universal_invitation_public_config_answer{"data", &universal_invitation_public_config_dto, false, false};
constexpr Member signup_by_universal_answer{"data", &universal_invitation_join_resp_dto, false, false};
constexpr Member generate_invite_token_answer{"data", &generate_invitee_token_dto, false, false};
constexpr Member get_invite_code_context_answer{"data", &invitee_context_dto, false, false};
constexpr Member verify_invite_code_answer{"data", &is_success_dto, false, false};
constexpr Member signup_by_policy_answer{"data", &is_success_dto, false, false};
constexpr Member generate_universal_invitation_by_member_answer{"data", &generate_invitation_link_dto, false, false};
constexpr Member clear_my_all_universal_invitation_links_answer{"data", &is_success_dto, false, false};
constexpr Member oidc_token_answer{"", &oidctoken_response, false, false};
constexpr Member oidc_introspection_answer{"", &token_introspect_response, false, false};
constexpr Member oidc_revocation_answer{"", &text, false, false};
constexpr Member oidc_user_info_get_answer{"", &oidcuser_info, false, false};
constexpr Member oidc_user_info_post_answer{"", &oidcuser_info, false, false};
constexpr Member oauth_token_answer{"", &oidctoken_response, false, false};
constexpr Member oauth_introspection_answer{"", &token_introspect_response, false, false};
constexpr Member oauth_revocation_answer{"", &text, false, false};
constexpr Member oauth_user_info_get_answer{"", &oidcuser_info, false, false};
constexpr Member oauth_user_info_post_answer{"", &oidcuser_info, false, false};
constexpr Member jwks_answer{"", &jwk_set, false, false};
constexpr Member jwks_by_app_answer{"", &jwk_set, false, false};
constexpr Member openid_configuration_answer{"", &oidc_discovery_metadata, false, false};
constexpr Member cas_validate_answer{"", &text, false, false};
constexpr Member cas_service_validate_answer{"", &cas20_service_response, false, false};
constexpr Member validate_token_answer{"", &json, false, false};
constexpr Member decrypt_douyin_mini_program_data_answer{"data", &json, false, false};
constexpr Member list_subject_auth_answer{"data", &json, false, true};
constexpr Member check_app_id_secret_answer{"data", &check_app_id_secret_data_dto, false, false};

constexpr Description descriptions[] = {
    {&api::send_enroll_factor_request, &send_enroll_factor_request_dto, &send_enroll_factor_request_answer},
    {&api::enroll_factor, &enroll_factor_dto, nullptr},
    {&api::reset_factor, &reset_factor_dto, nullptr},
    {&api::list_enrolled_factors, nullptr, &list_enrolled_factors_answer},
    {&api::get_factor, &get_factor_params, &get_factor_answer},
    {&api::list_factors_to_enroll, nullptr, &list_factors_to_enroll_answer},
    {&api::mfa_otp_verify, &mfa_otp_verity_dto, &mfa_otp_verify_answer},
    {&api::verify_mfa_token, &mfa_token_introspect_endpoint_params, &verify_mfa_token_answer},
    {&api::sign_in_by_credentials, &signin_by_credentials_dto, &sign_in_by_credentials_answer},
    {&api::sign_in_by_mobile, &signin_by_mobile_dto, &sign_in_by_mobile_answer},
    {&api::switch_login_by_user, &public_account_switch_login_dto, &switch_login_by_user_answer},
    {&api::get_alipay_auth_info, &get_alipay_auth_info_params, &get_alipay_auth_info_answer},
    {&api::gene_catcha_code_and_token, nullptr, &gene_catcha_code_and_token_answer},
    {&api::validate_password, &validate_password_dto, &validate_password_answer},
    {&api::sign_up, &sign_up_dto, &sign_up_answer},
    {&api::send_sms, &send_smsdto, nullptr},
    {&api::send_email, &send_email_dto, nullptr},
    {&api::pre_check_code, &pre_check_code_dto, &pre_check_code_answer},
    {&api::get_profile, &get_profile_params, &get_profile_answer},
    {&api::update_profile, &update_user_profile_dto, &update_profile_answer},
    {&api::bind_email, &bind_email_dto, nullptr},
    {&api::unbind_email, &unbind_email_dto, nullptr},
    {&api::bind_phone, &bind_phone_dto, nullptr},
    {&api::unbind_phone, &unbind_phone_dto, nullptr},
    {&api::get_security_level, nullptr, &get_security_level_answer},
    {&api::update_password, &update_password_dto, nullptr},
    {&api::verify_update_email_request, &verify_update_email_request_dto, &verify_update_email_request_answer},
    {&api::update_email, &update_email_dto, &update_email_answer},
    {&api::verify_update_phone_request, &verify_update_phone_request_dto, &verify_update_phone_request_answer},
    {&api::update_phone, &update_phone_dto, &update_phone_answer},
    {&api::verify_reset_password_request, &verify_reset_password_request_dto, &verify_reset_password_request_answer},
    {&api::reset_password, &reset_password_dto, &reset_password_answer},
    {&api::verify_delete_account_request, &verify_delete_account_request_dto, &verify_delete_account_request_answer},
    {&api::delete_account, &delete_accoun_dto, &delete_account_answer},
    {&api::list_public_accounts_for_switch_logged_in, &list_public_accounts_for_switch_logged_in_params, &list_public_accounts_for_switch_logged_in_answer},
    {&api::get_system_info, nullptr, &get_system_info_answer},
    {&api::get_country_list, nullptr, &get_country_list_answer},
    {&api::generate_link_ext_idp_url, &generate_link_ext_idp_url_params, &generate_link_ext_idp_url_answer},
    {&api::unlink_ext_idp, &unlink_ext_idp_dto, nullptr},
    {&api::get_identities, nullptr, &get_identities_answer},
    {&api::get_application_enabled_ext_idps, nullptr, &get_application_enabled_ext_idps_answer},
    {&api::gene_qr_code, &generate_qrcode_dto, &gene_qr_code_answer},
    {&api::get_qr_code_status, &get_qr_code_status_params, &get_qr_code_status_answer},
    {&api::check_qr_code_status, &check_qr_code_status_params, &check_qr_code_status_answer},
    {&api::exchange_token_set_with_qr_code_ticket, &exchange_token_set_with_qrcode_ticket_dto, &exchange_token_set_with_qr_code_ticket_answer},
    {&api::change_qr_code_status, &change_qrcode_status_dto, nullptr},
    {&api::set_qr_code_status, &change_qrcode_status_dto, &set_qr_code_status_answer},
    {&api::gene_fastpass_qrcode_info, &sign_in_fastpass_dto, &gene_fastpass_qrcode_info_answer},
    {&api::get_fastpass_params, &get_fastpass_params_params, &get_fastpass_params_answer},
    {&api::get_app_login_qr_code_status, &get_app_login_qr_code_status_params, &get_app_login_qr_code_status_answer},
    {&api::qr_code_app_login, &app_qrcode_login_dto, &qr_code_app_login_answer},
    {&api::sign_in_by_push, &sign_in_by_push_dto, &sign_in_by_push_answer},
    {&api::check_push_code_status, &check_push_code_status_params, &check_push_code_status_answer},
    {&api::set_push_code_status, &change_push_code_status_dto, &set_push_code_status_answer},
    {&api::change_push_code_status, &change_push_code_status_dto, nullptr},
    {&api::get_push_login_relation_apps, &get_push_code_relation_apps_dto, &get_push_login_relation_apps_answer},
    {&api::decrypt_wechat_mini_program_data, &decrypt_wechat_mini_program_data_dto, &decrypt_wechat_mini_program_data_answer},
    {&api::get_wechat_mp_access_token, &get_wechat_access_token_dto, &get_wechat_mp_access_token_answer},
    {&api::get_wechat_mp_access_token_info, &get_wechat_access_token_dto, &get_wechat_mp_access_token_info_answer},
    {&api::auth_by_code_identity, &wechat_mobile_auth_by_code_identity_input, &auth_by_code_identity_answer},
    {&api::register_new_user, &bind_by_regiser_input_api, &register_new_user_answer},
    {&api::bind_by_email_code, &bind_by_email_code_input_api, &bind_by_email_code_answer},
    {&api::bind_by_phone_code, &bind_by_phone_code_input_api, &bind_by_phone_code_answer},
    {&api::bind_by_account, &bind_by_account_input_api, &bind_by_account_answer},
    {&api::select_account, &bind_by_accounts_input_api, &select_account_answer},
    {&api::bind_by_account_id, &bind_by_account_id_input_api, &bind_by_account_id_answer},
    {&api::get_login_history, &get_login_history_params, &get_login_history_answer},
    {&api::get_logged_in_apps, nullptr, &get_logged_in_apps_answer},
    {&api::get_accessible_apps, nullptr, &get_accessible_apps_answer},
    {&api::get_tenant_list, nullptr, &get_tenant_list_answer},
    {&api::get_role_list, &get_role_list_params, &get_role_list_answer},
    {&api::get_group_list, nullptr, &get_group_list_answer},
    {&api::get_department_list, &get_department_list_params, &get_department_list_answer},
    {&api::get_authorized_resources, &get_authorized_resources_params, &get_authorized_resources_answer},
    {&api::list_my_devices, &list_my_devices_params, &list_my_devices_answer},
    {&api::unbind_my_device, &unbind_device_dto, nullptr},
    {&api::revoke_my_device_session, &revoke_device_session_dto, nullptr},
    {&api::check_permission_by_string_resource, &check_permission_string_resource_dto, &check_permission_by_string_resource_answer},
    {&api::check_permission_by_array_resource, &check_permission_array_resource_dto, &check_permission_by_array_resource_answer},
    {&api::check_permission_by_tree_resource, &check_permission_tree_resource_dto, &check_permission_by_tree_resource_answer},
    {&api::get_user_authorized_resources_list, nullptr, &get_user_authorized_resources_list_answer},
    {&api::get_user_auth_resource_permission_list, &get_user_auth_resource_permission_list_dto, &get_user_auth_resource_permission_list_answer},
    {&api::get_user_auth_resource_struct, &get_user_auth_resource_struct_dto, &get_user_auth_resource_struct_answer},
    {&api::init_authentication_options, nullptr, &init_authentication_options_answer},
    {&api::verify_authentication, &verify_authentication_dto, &verify_authentication_answer},
    {&api::init_register_options, nullptr, &init_register_options_answer},
    {&api::verify_register, &verify_registration_dto, &verify_register_answer},
    {&api::list_credentials_by_page, nullptr, &list_credentials_by_page_answer},
    {&api::check_valid_credentials_by_cred_ids, nullptr, &check_valid_credentials_by_cred_ids_answer},
    {&api::remove_all_credentials, nullptr, &remove_all_credentials_answer},
    {&api::remove_credential, nullptr, &remove_credential_answer},
    {&api::web_authn_admin_initialize, nullptr, &web_authn_admin_initialize_answer},
    {&api::web_authn_admin_register_finalize, nullptr, &web_authn_admin_register_finalize_answer},
    {&api::update_web_authn_admin_credential, &update_passkey_dto, &update_web_authn_admin_credential_answer},
    {&api::delete_web_authn_admin_credential, nullptr, &delete_web_authn_admin_credential_answer},
    {&api::list_web_authn_person_credentials, &list_web_authn_person_credentials_params, &list_web_authn_person_credentials_answer},
    {&api::web_authn_login_initalize, nullptr, &web_authn_login_initalize_answer},
    {&api::web_authn_login_finalize, &finalize_web_authn_login_dto, &web_authn_login_finalize_answer},
    {&api::web_authn_register_initalize, nullptr, &web_authn_register_initalize_answer},
    {&api::web_authn_mfa_bind_initialize, nullptr, &web_authn_mfa_bind_initialize_answer},
    {&api::web_authn_mfa_verify_initalize, nullptr, &web_authn_mfa_verify_initalize_answer},
    {&api::web_authn_register_finalize, nullptr, &web_authn_register_finalize_answer},
    {&api::list_web_authn_credentials, &list_web_authn_credentials_params, &list_web_authn_credentials_answer},
    {&api::update_web_authn_credential, &update_passkey_dto, &update_web_authn_credential_answer},
    {&api::delete_web_authn_credential, nullptr, &delete_web_authn_credential_answer},
    {&api::get_enable_permission_apply_application_list, &get_enable_permission_apply_application_list_params, &get_enable_permission_apply_application_list_answer},
    {&api::get_enable_permission_apply_role_list, &get_enable_permission_apply_role_list_params, &get_enable_permission_apply_role_list_answer},
    {&api::create_approval, &create_approval_req, &create_approval_answer},
    {&api::get_approval_detail, &get_approval_detail_params, &get_approval_detail_answer},
    {&api::batch_create_approval, &batch_create_approval_req, &batch_create_approval_answer},
    {&api::list_initiated_approvals, &list_initiated_approvals_params, &list_initiated_approvals_answer},
    {&api::get_universal_invitation_public_config, &get_universal_invitation_public_config_params, &get_universal_invitation_public_config_answer},
    {&api::signup_by_universal, &universal_invitation_user_join_dto, &signup_by_universal_answer},
    {&api::generate_invite_token, &invitation_link_dto, &generate_invite_token_answer},
    {&api::get_invite_code_context, &get_invite_code_context_params, &get_invite_code_context_answer},
    {&api::verify_invite_code, &verify_invite_code_dto, &verify_invite_code_answer},
    {&api::signup_by_policy, &policy_invitee_joined_dto, &signup_by_policy_answer},
    {&api::generate_universal_invitation_by_member, nullptr, &generate_universal_invitation_by_member_answer},
    {&api::clear_my_all_universal_invitation_links, nullptr, &clear_my_all_universal_invitation_links_answer},
    {&api::oidc_token, &token_end_point_params, &oidc_token_answer},
    {&api::oidc_introspection, &token_introspect_endpoint_params, &oidc_introspection_answer},
    {&api::oidc_revocation, &token_revocation_endpoint_params, &oidc_revocation_answer},
    {&api::oidc_user_info_get, nullptr, &oidc_user_info_get_answer},
    {&api::oidc_user_info_post, nullptr, &oidc_user_info_post_answer},
    {&api::oauth_token, &token_end_point_params, &oauth_token_answer},
    {&api::oauth_introspection, &token_introspect_endpoint_params, &oauth_introspection_answer},
    {&api::oauth_revocation, &token_revocation_endpoint_params, &oauth_revocation_answer},
    {&api::oauth_user_info_get, nullptr, &oauth_user_info_get_answer},
    {&api::oauth_user_info_post, nullptr, &oauth_user_info_post_answer},
    {&api::jwks, nullptr, &jwks_answer},
    {&api::jwks_by_app, nullptr, &jwks_by_app_answer},
    {&api::openid_configuration, nullptr, &openid_configuration_answer},
    {&api::cas_validate, &cas_validate_params, &cas_validate_answer},
    {&api::cas_service_validate, &cas_service_validate_params, &cas_service_validate_answer},
    {&api::validate_token, &validate_token_params, &validate_token_answer},
    {&api::publish_event, &pub_event_request, nullptr},
    {&api::decrypt_douyin_mini_program_data, &decrypt_douyin_mini_program_data_dto, &decrypt_douyin_mini_program_data_answer},
    {&api::list_subject_auth, nullptr, &list_subject_auth_answer},
    {&api::check_app_id_secret, &check_app_id_secret_dto, &check_app_id_secret_answer},
};
// clang-format on

} // namespace

// Every operation of the table is there.
const Description& description_of(const api::Operation& operation)
{
    return *std::find_if(std::begin(descriptions), std::end(descriptions),
                         [&](const Description& found) { return found.operation == &operation; });
}

} // namespace genauth::emulator
