/// \file
/// Signing in by a QR code that the user scans.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/json.hpp>
#include <genauth/model/reply.hpp>
#include <genauth/model/signin.hpp>
#include <genauth/open_enum.hpp>
#include <genauth/secret.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace genauth {

struct QrCodeTypeNames {
    enum Known : unsigned char { mobile_app, wechat_miniprogram, wechat_official_account };
    static constexpr std::array<std::string_view, 3> names{"MOBILE_APP", "WECHAT_MINIPROGRAM",
                                                           "WECHAT_OFFICIAL_ACCOUNT"};
};
/// Who scans the QR code.
using QrCodeType = OpenEnum<QrCodeTypeNames>;

/// Request of gene_qr_code.
struct GenerateQrcodeDto {
    QrCodeType type; ///< Kind of QR code login.
    std::optional<std::string>
        ext_idp_conn_id{}; ///< Identity-source connection to use; default is the first enabled one.
    Json custom_data{};    ///< Stored in the user on success (MOBILE_APP).
    Json context{};        ///< Pipeline context for the WeChat kinds.
    std::optional<bool>
        auto_merge_qr_code{}; ///< Let the server merge the logo into a mini-program QR code; default false.
};

/// The QR code.
struct GeneQRCodeDataDto {
    std::string qrcode_id; ///< QR code ID used for polling.
    std::string url;       ///< Image address or content of the QR code.
    std::optional<std::string>
        custom_logo_url{}; ///< Logo to merge client-side when autoMergeQrCode is false.
};

/// Answer of gene_qr_code.
struct GeneQRCodeRespDto : ApiReply {
    GeneQRCodeDataDto data; ///< The QR code.
};

/// Query of get_qr_code_status.
struct GetQrCodeStatusParams {
    std::string qrcode_id; ///< QR code ID.
};

struct QrCodeStatusNames {
    enum Known : unsigned char { pending, scanned, authorized, cancelled, expired, error };
    static constexpr std::array<std::string_view, 6> names{"PENDING",   "SCANNED", "AUTHORIZED",
                                                           "CANCELLED", "EXPIRED", "ERROR"};
};
/// State of a login QR code.
using QrCodeStatus = OpenEnum<QrCodeStatusNames>;

/// Who scanned the QR code.
struct QRCodeStatusBriefUserInfoDto {
    std::string display_name; ///< Name shown to people.
    std::string photo;        ///< Avatar of the scanning user.
};

/// How far a login by QR code is.
struct CheckQRCodeStatusDataDto {
    QrCodeStatus status;            ///< QR code state.
    std::optional<Secret> ticket{}; ///< Exchangeable for tokens once AUTHORIZED.
    std::optional<QRCodeStatusBriefUserInfoDto>
        brief_user_info{}; ///< Short profile of the user who scanned the code.
    std::optional<LoginTokenResponseDataDto>
        token_set{}; ///< Tokens once AUTHORIZED, if the app returns them when polled.
};

/// Answer of get_qr_code_status, check_qr_code_status and get_app_login_qr_code_status.
struct CheckQRCodeStatusRespDto : ApiReply {
    CheckQRCodeStatusDataDto data; ///< How far a login by QR code is.
};

/// Query of check_qr_code_status.
struct CheckQrCodeStatusParams {
    std::string qrcode_id; ///< QR code ID.
};

/// Request of exchange_token_set_with_qr_code_ticket. `client_id` and `client_secret` are filled in from the
/// options when empty.
struct ExchangeTokenSetWithQRcodeTicketDto {
    Secret ticket;                          ///< Ticket from polling the QR code.
    std::optional<std::string> client_id{}; ///< Application ID; needed with client_secret_post.
    std::optional<Secret> client_secret{};  ///< Application secret; needed with client_secret_post.
};

struct QrCodeActionNames {
    enum Known : unsigned char { scan, confirm, cancel };
    static constexpr std::array<std::string_view, 3> names{"SCAN", "CONFIRM", "CANCEL"};
};
/// What the app does with a login QR code.
using QrCodeAction = OpenEnum<QrCodeActionNames>;

/// Request of change_qr_code_status and set_qr_code_status.
struct ChangeQRCodeStatusDto {
    std::string qrcode_id; ///< QR code ID used for polling.
    QrCodeAction action;   ///< SCAN, then CONFIRM or CANCEL; CONFIRM needs a previous SCAN.
};

} // namespace genauth
