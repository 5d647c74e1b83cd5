// Generated from genauth.api.json by generate.py.
#include "api/common_codec.hpp"

#include "api/reply_codec.hpp"

namespace genauth {

void decode(const json::Node& node, IsSuccessDto& out)
{
    const json::ObjectReader in(node);
    in.required("success", out.success);
}

void decode(const json::Node& node, LangUnit& out)
{
    const json::ObjectReader in(node);
    in.required("enabled", out.enabled);
    in.required("value", out.value);
}

void decode(const json::Node& node, LangObject& out)
{
    const json::ObjectReader in(node);
    in.required("zh-CN", out.zh_cn);
    in.required("en-US", out.en_us);
    in.optional("zh-TW", out.zh_tw);
    in.optional("ja-JP", out.ja_jp);
}

void decode(const json::Node& node, CommonResponseDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
}

void decode(const json::Node& node, IsSuccessRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

void decode(const json::Node& node, JsonRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).optional("data", out.data);
}

} // namespace genauth
