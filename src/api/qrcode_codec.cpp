// Generated from genauth.api.json by generate.py.
#include "api/qrcode_codec.hpp"

#include "api/reply_codec.hpp"
#include "api/signin_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const GenerateQrcodeDto& in)
{
    json::ObjectWriter out(writer);
    out.member("type", in.type);
    out.member("extIdpConnId", in.ext_idp_conn_id);
    out.member("customData", in.custom_data);
    out.member("context", in.context);
    out.member("autoMergeQrCode", in.auto_merge_qr_code);
}

void encode(json::Writer& writer, const ExchangeTokenSetWithQRcodeTicketDto& in)
{
    json::ObjectWriter out(writer);
    out.member("ticket", in.ticket);
    out.member("client_id", in.client_id);
    out.member("client_secret", in.client_secret);
}

void encode(json::Writer& writer, const ChangeQRCodeStatusDto& in)
{
    json::ObjectWriter out(writer);
    out.member("qrcodeId", in.qrcode_id);
    out.member("action", in.action);
}

void decode(const json::Node& node, GeneQRCodeDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("qrcodeId", out.qrcode_id);
    in.required("url", out.url);
    in.optional("customLogoUrl", out.custom_logo_url);
}

void decode(const json::Node& node, QRCodeStatusBriefUserInfoDto& out)
{
    const json::ObjectReader in(node);
    in.required("displayName", out.display_name);
    in.required("photo", out.photo);
}

void decode(const json::Node& node, CheckQRCodeStatusDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("status", out.status);
    in.optional("ticket", out.ticket);
    in.optional("briefUserInfo", out.brief_user_info);
    in.optional("tokenSet", out.token_set);
}

void decode(const json::Node& node, GeneQRCodeRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, CheckQRCodeStatusRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
