#include "emulator/handlers.hpp"

#include <algorithm>
#include <span>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

constexpr std::string_view sms_channels[] = {
    "CHANNEL_LOGIN",          "CHANNEL_REGISTER",
    "CHANNEL_RESET_PASSWORD", "CHANNEL_BIND_PHONE",
    "CHANNEL_UNBIND_PHONE",   "CHANNEL_BIND_MFA",
    "CHANNEL_VERIFY_MFA",     "CHANNEL_UNBIND_MFA",
    "CHANNEL_COMPLETE_PHONE", "CHANNEL_IDENTITY_VERIFICATION",
    "CHANNEL_DELETE_ACCOUNT",
};
constexpr std::string_view email_channels[] = {
    "CHANNEL_LOGIN",          "CHANNEL_REGISTER",       "CHANNEL_RESET_PASSWORD", "CHANNEL_VERIFY_EMAIL_LINK",
    "CHANNEL_UPDATE_EMAIL",   "CHANNEL_BIND_EMAIL",     "CHANNEL_UNBIND_EMAIL",   "CHANNEL_VERIFY_MFA",
    "CHANNEL_UNLOCK_ACCOUNT", "CHANNEL_COMPLETE_EMAIL", "CHANNEL_DELETE_ACCOUNT",
};

std::string checked_channel(const Call& call, std::span<const std::string_view> channels)
{
    const std::string channel = call.fields.required("channel");
    if (std::find(channels.begin(), channels.end(), channel) == channels.end())
        refuse(400, "channel is not one of this operation");
    return channel;
}

} // namespace

json::value send_sms(World& world, const Call& call)
{
    const std::string channel = checked_channel(call, sms_channels);
    const std::string to =
        full_phone(call.fields.text("phoneCountryCode"), call.fields.required("phoneNumber"));
    if (!world.send_code(EmulatorMessage::Medium::sms, to, channel))
        refuse(429, "Only one SMS per minute");
    return nullptr;
}

json::value send_email(World& world, const Call& call)
{
    const std::string channel = checked_channel(call, email_channels);
    if (!world.send_code(EmulatorMessage::Medium::email, call.fields.required("email"), channel))
        refuse(429, "Only one email per minute", ApiCode::email_code_too_often);
    return nullptr;
}

// Does not use the code up.
json::value pre_check_code(World& world, const Call& call)
{
    const std::string type = call.fields.required("codeType");
    if (type != "SMS" && type != "EMAIL")
        refuse(400, "codeType is none of SMS and EMAIL");
    const Fields payload = call.fields.object(type == "SMS" ? "smsCodePayload" : "emailCodePayload");
    const std::string to = type == "SMS"
                               ? full_phone(payload.text("phoneCountryCode"), payload.required("phone"))
                               : payload.required("email");
    const bool valid = world.check_code(to, payload.required("channel"), payload.required("passCode"), false);
    json::object data{{"isValid", valid}};
    if (!valid)
        data["message"] = "Wrong or expired pass code";
    return data;
}

} // namespace genauth::emulator
