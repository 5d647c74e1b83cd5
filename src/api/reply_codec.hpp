// JSON of model/reply.hpp.
#pragma once

#include "json/decode.hpp"

#include <genauth/model/reply.hpp>

namespace genauth {

inline void decode(const json::Node& node, ApiReply& out)
{
    const json::ObjectReader in(node);
    in.required("statusCode", out.status_code);
    in.optional("message", out.message);
    in.optional("apiCode", out.api_code);
    in.optional("requestId", out.request_id);
}

} // namespace genauth
