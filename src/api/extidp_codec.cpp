// Generated from genauth.api.json by generate.py.
#include "api/extidp_codec.hpp"

#include "api/profile_codec.hpp"
#include "api/reply_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const UnlinkExtIdpDto& in)
{
    json::ObjectWriter out(writer);
    out.member("extIdpId", in.ext_idp_id);
}

void decode(const json::Node& node, GenerateBindExtIdpLinkDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("url", out.url);
}

void decode(const json::Node& node, ExtIdpInfoDto& out)
{
    const json::ObjectReader in(node);
    in.required("identifier", out.identifier);
    in.required("extIdpId", out.ext_idp_id);
    in.required("type", out.type);
    in.required("extIdpType", out.ext_idp_type);
    in.required("bindUrl", out.bind_url);
    in.required("name", out.name);
    in.optional("name_en", out.name_en);
    in.optional("desc", out.desc);
    in.optional("desc_en", out.desc_en);
    in.optional("logo", out.logo);
}

void decode(const json::Node& node, GenerateBindExtIdpLinkRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetIdentitiesRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, GetExtIdpsRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
