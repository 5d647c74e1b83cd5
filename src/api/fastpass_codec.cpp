// Generated from genauth.api.json by generate.py.
#include "api/fastpass_codec.hpp"

#include "api/reply_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const SignInFastpassOptionsDto& in)
{
    json::ObjectWriter out(writer);
    out.member("scope", in.scope);
    out.member("context", in.context);
    out.member("customData", in.custom_data);
}

void encode(json::Writer& writer, const SignInFastpassDto& in)
{
    json::ObjectWriter out(writer);
    out.member("options", in.options);
}

void encode(json::Writer& writer, const AppQRCodeLoginDto& in)
{
    json::ObjectWriter out(writer);
    out.member("action", in.action);
    out.member("qrcodeId", in.qrcode_id);
}

void decode(const json::Node& node, FastpassUserInfoDto& out)
{
    const json::ObjectReader in(node);
    in.required("id", out.id);
    in.required("displayName", out.display_name);
    in.required("photo", out.photo);
}

void decode(const json::Node& node, GeneFastpassQRCodeInfoDto& out)
{
    const json::ObjectReader in(node);
    in.required("scene", out.scene);
    in.required("qrcodeId", out.qrcode_id);
    in.required("apiHost", out.api_host);
    in.required("user", out.user);
    in.required("appId", out.app_id);
    in.required("userpool", out.userpool);
}

void decode(const json::Node& node, FastpassQRCodeRelationAppDto& out)
{
    const json::ObjectReader in(node);
    in.required("id", out.id);
    in.required("name", out.name);
    in.optional("logo", out.logo);
}

void decode(const json::Node& node, GetFastpassQRCodeRelationAppsDto& out)
{
    const json::ObjectReader in(node);
    in.optional("relationApps", out.relation_apps);
}

void decode(const json::Node& node, GeneFastpassQRCodeRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).optional("data", out.data);
}

void decode(const json::Node& node, GetFastpassQRCodeRelationAppsRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
