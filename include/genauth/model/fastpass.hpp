/// \file
/// Signing in to an app by a QR code of a signed-in user.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/json.hpp>
#include <genauth/model/reply.hpp>
#include <genauth/open_enum.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genauth {

/// Optional settings of fast authentication.
struct SignInFastpassOptionsDto {
    std::optional<std::string> scope{}; ///< Space-separated scopes; must contain openid.
    Json context{};                     ///< Extra request context passed to pipeline functions.
    Json custom_data{};                 ///< Custom user fields; keys must be defined in the pool first.
};

/// Request of gene_fastpass_qrcode_info.
struct SignInFastpassDto {
    std::optional<SignInFastpassOptionsDto> options{}; ///< Optional settings.
};

/// A user or user pool in fast-authentication data.
struct FastpassUserInfoDto {
    std::string id;           ///< Identifier.
    std::string display_name; ///< Name shown to people.
    std::string photo;        ///< Avatar address.
};

/// What the QR code of fast authentication holds.
struct GeneFastpassQRCodeInfoDto {
    std::string scene;            ///< Scene the QR code is used in.
    std::string qrcode_id;        ///< QR code ID used for polling.
    std::string api_host;         ///< Service API host address.
    FastpassUserInfoDto user;     ///< User data.
    std::string app_id;           ///< Application ID.
    FastpassUserInfoDto userpool; ///< User pool.
};

/// Answer of gene_fastpass_qrcode_info.
struct GeneFastpassQRCodeRespDto : ApiReply {
    std::optional<GeneFastpassQRCodeInfoDto> data{}; ///< What the QR code of fast authentication holds.
};

/// Query of get_fastpass_params.
struct GetFastpassParamsParams {
    std::string qrcode_id; ///< QR code ID.
    std::string app_id;    ///< Application ID.
};

/// A client application for fast authentication.
struct FastpassQRCodeRelationAppDto {
    std::string id;                    ///< Identifier.
    std::string name;                  ///< Name.
    std::optional<std::string> logo{}; ///< Logo address.
};

/// Applications that can confirm a fast authentication.
struct GetFastpassQRCodeRelationAppsDto {
    std::vector<FastpassQRCodeRelationAppDto>
        relation_apps{}; ///< Client applications available for fast authentication.
};

/// Answer of get_fastpass_params.
struct GetFastpassQRCodeRelationAppsRespDto : ApiReply {
    GetFastpassQRCodeRelationAppsDto data; ///< Applications that can confirm a fast authentication.
};

/// Query of get_app_login_qr_code_status.
struct GetAppLoginQrCodeStatusParams {
    std::string qrcode_id; ///< QR code ID.
};

struct AppLoginActionNames {
    enum Known : unsigned char { app_login };
    static constexpr std::array<std::string_view, 1> names{"APP_LOGIN"};
};
/// What the app does with the QR code.
using AppLoginAction = OpenEnum<AppLoginActionNames>;

/// Request of qr_code_app_login.
struct AppQRCodeLoginDto {
    AppLoginAction action; ///< Always APP_LOGIN.
    std::string qrcode_id; ///< QR code ID used for polling.
};

} // namespace genauth
