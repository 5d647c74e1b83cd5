// Generated from genauth.api.json by generate.py.
#include "api/devices_codec.hpp"

#include "api/reply_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const UnbindDeviceDto& in)
{
    json::ObjectWriter out(writer);
    out.member("deviceId", in.device_id);
}

void encode(json::Writer& writer, const RevokeDeviceSessionDto& in)
{
    json::ObjectWriter out(writer);
    out.member("deviceId", in.device_id);
}

void decode(const json::Node& node, DeviceInfo& out)
{
    const json::ObjectReader in(node);
    in.required("deviceId", out.device_id);
    in.optional("name", out.name);
    in.optional("version", out.version);
    in.required("type", out.type);
    in.optional("mod", out.mod);
    in.optional("os", out.os);
    in.optional("status", out.status);
    in.optional("userAgent", out.user_agent);
}

void decode(const json::Node& node, TerminalSessionDto& out)
{
    const json::ObjectReader in(node);
    in.required("device", out.device);
    in.required("lastLoginTime", out.last_login_time);
    in.optional("lastIp", out.last_ip);
    in.required("online", out.online);
}

void decode(const json::Node& node, TerminalSessionRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
