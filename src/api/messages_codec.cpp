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

void decode(const json::Node& node, SendSMSRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
}

void decode(const json::Node& node, SendEmailRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
}

} // namespace genauth
