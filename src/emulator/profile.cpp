#include "emulator/handlers.hpp"

#include <boost/json/array.hpp>
#include <ctime>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

std::string iso_8601(WallTime time)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    char text[32];
    return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S.000Z", &utc));
}

void set(json::object& dto, const char* key, const std::string& value)
{
    if (!value.empty())
        dto[key] = value;
}

} // namespace

json::object user_dto(const User& user)
{
    json::object dto = user.profile;
    dto["userId"] = user.id;
    dto["createdAt"] = dto["updatedAt"] = iso_8601(user.created_at);
    dto["lastLogin"] = iso_8601(user.last_login);
    dto["loginsCount"] = user.logins;
    dto["status"] = "Activated";
    dto["workStatus"] = "Active";
    dto["userSourceType"] = "register";
    if (!dto.contains("gender"))
        dto["gender"] = "U";
    dto["emailVerified"] = user.email_verified;
    dto["phoneVerified"] = user.phone_verified;
    set(dto, "username", user.username);
    set(dto, "email", user.email);
    set(dto, "phone", user.phone);
    set(dto, "phoneCountryCode", user.phone_country_code);
    return dto;
}

json::value get_profile(World&, const Call& call)
{
    json::object dto = user_dto(*call.user);
    if (call.fields.flag("withCustomData"))
        dto["customData"] = call.user->custom_data;
    if (call.fields.flag("withIdentities"))
        dto["identities"] = json::array();
    if (call.fields.flag("withDepartmentIds"))
        dto["departmentIds"] = json::array();
    return dto;
}

} // namespace genauth::emulator
