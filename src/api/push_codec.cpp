// Generated from genauth.api.json by generate.py.
#include "api/push_codec.hpp"

#include "api/reply_codec.hpp"
#include "api/signin_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const SignInByPushOptionsDto& in)
{
    json::ObjectWriter out(writer);
    out.member("scope", in.scope);
    out.member("context", in.context);
    out.member("customData", in.custom_data);
}

void encode(json::Writer& writer, const SignInByPushDto& in)
{
    json::ObjectWriter out(writer);
    out.member("account", in.account);
    out.member("options", in.options);
}

void encode(json::Writer& writer, const ChangePushCodeStatusDto& in)
{
    json::ObjectWriter out(writer);
    out.member("pushCodeId", in.push_code_id);
    out.member("action", in.action);
}

void encode(json::Writer& writer, const GetPushCodeRelationAppsDto& in)
{
    json::ObjectWriter out(writer);
    out.member("appId", in.app_id);
    out.member("pushCodeId", in.push_code_id);
}

void decode(const json::Node& node, GenePushCodeDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("pushCodeId", out.push_code_id);
    in.required("expireTime", out.expire_time);
}

void decode(const json::Node& node, CheckPushCodeStatusDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("status", out.status);
    in.optional("tokenSet", out.token_set);
}

void decode(const json::Node& node, GetPushCodeRelationAppsDataDto& out)
{
    const json::ObjectReader in(node);
    in.optional("appIds", out.app_ids);
}

void decode(const json::Node& node, GenePushCodeRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, CheckPushCodeStatusRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetPushCodeRelationAppsRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
