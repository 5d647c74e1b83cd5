// Generated from genauth.api.json by generate.py.
#include "api/misc_codec.hpp"

#include "api/reply_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const DecryptDouyinMiniProgramDataDto& in)
{
    json::ObjectWriter out(writer);
    out.member("code", in.code);
    out.member("iv", in.iv);
    out.member("encryptedData", in.encrypted_data);
    out.member("extIdpConnidentifier", in.ext_idp_connidentifier);
}

void encode(json::Writer& writer, const CheckAppIdSecretDto& in)
{
    json::ObjectWriter out(writer);
    out.member("appId", in.app_id);
    out.member("appSecret", in.app_secret);
}

void decode(const json::Node& node, CheckAppIdSecretDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("valid", out.valid);
    in.optional("message", out.message);
}

void decode(const json::Node& node, DecryptDouyinMiniProgramDataRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, CheckAppIdSecretRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
