// JSON of model/messages.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"

#include <genauth/model/messages.hpp>

namespace genauth {

void encode(json::Writer& writer, const SendSMSDto& in);
void encode(json::Writer& writer, const SendEmailDto& in);
void encode(json::Writer& writer, const PreCheckSmsCodeDto& in);
void encode(json::Writer& writer, const PreCheckEmailCodeDto& in);
void encode(json::Writer& writer, const PreCheckCodeDto& in);

void decode(const json::Node& node, PreCheckCodeDataDto& out);
void decode(const json::Node& node, SendSMSRespDto& out);
void decode(const json::Node& node, SendEmailRespDto& out);
void decode(const json::Node& node, PreCheckCodeRespDto& out);

} // namespace genauth
