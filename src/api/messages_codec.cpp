// Generated from genauth.api.json by generate.py.
#include "api/messages_codec.hpp"

#include "api/reply_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const SendSMSDto& in)
{
    json::ObjectWriter out(writer);
    out.member("channel", in.channel);
    out.member("phoneNumber", in.phone_number);
    out.member("phoneCountryCode", in.phone_country_code);
}

void encode(json::Writer& writer, const SendEmailDto& in)
{
    json::ObjectWriter out(writer);
    out.member("channel", in.channel);
    out.member("email", in.email);
}

void encode(json::Writer& writer, const PreCheckSmsCodeDto& in)
{
    json::ObjectWriter out(writer);
    out.member("phone", in.phone);
    out.member("passCode", in.pass_code);
    out.member("phoneCountryCode", in.phone_country_code);
    out.member("channel", in.channel);
}

void encode(json::Writer& writer, const PreCheckEmailCodeDto& in)
{
    json::ObjectWriter out(writer);
    out.member("email", in.email);
    out.member("passCode", in.pass_code);
    out.member("channel", in.channel);
}

void encode(json::Writer& writer, const PreCheckCodeDto& in)
{
    json::ObjectWriter out(writer);
    out.member("codeType", in.code_type);
    out.member("smsCodePayload", in.sms_code_payload);
    out.member("emailCodePayload", in.email_code_payload);
}

void decode(const json::Node& node, PreCheckCodeDataDto& out)
{
    const json::ObjectReader in(node);
    in.required("isValid", out.is_valid);
    in.optional("message", out.message);
}

void decode(const json::Node& node, SendSMSRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
}

void decode(const json::Node& node, SendEmailRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
}

void decode(const json::Node& node, PreCheckCodeRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
