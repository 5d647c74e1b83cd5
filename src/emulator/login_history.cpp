#include "emulator/handlers.hpp"
#include "emulator/paging.hpp"
#include "emulator/user_dto.hpp"

#include <algorithm>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

json::object application(const World& world)
{
    return {{"appId", world.options.app_id},
            {"appName", world.options.pool_name},
            {"appLoginUrl", world.base_url + "/login"},
            {"appLogo", world.base_url + "/logo.png"}};
}

// Where an address on loopback is, nobody can say.
json::object nowhere()
{
    json::object place{{"location", {{"lon", 0.0}, {"lat", 0.0}}}};
    for (const char* member : {"country_name", "country_code2", "country_code3", "region_name", "region_code",
                               "city_name", "continent_code", "timezone"})
        place[member] = "";
    return place;
}

json::object entry(const World& world, const SignIn& sign_in)
{
    json::object entry = application(world);
    entry["userId"] = sign_in.user_id;
    entry["loginAt"] = iso_8601(sign_in.at);
    entry["clientIp"] = sign_in.client_ip;
    entry["success"] = sign_in.error.empty();
    if (!sign_in.error.empty())
        entry["errorMessage"] = sign_in.error;
    entry["userAgent"] = sign_in.user_agent;
    entry["parsedUserAgent"] = json::object{{"device", "Desktop"}, {"name", sign_in.user_agent}, {"os", ""}};
    entry["loginMethod"] = sign_in.method;
    entry["geoip"] = nowhere();
    return entry;
}

std::int64_t milliseconds(WallTime time)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

bool asked_for(const Fields& query, const SignIn& sign_in)
{
    const std::string ip = query.text("clientIp");
    const std::int64_t at = milliseconds(sign_in.at);
    return (ip.empty() || ip == sign_in.client_ip) &&
           (!query.has("success") || query.flag("success") == sign_in.error.empty()) &&
           at >= query.integer("start", at) && at <= query.integer("end", at);
}

bool active(const World& world, const User& user)
{
    const auto& all = world.sign_ins.all();
    return std::any_of(all.begin(), all.end(), [&](const SignIn& sign_in) {
        return sign_in.user_id == user.id && world.tokens.is_active(sign_in.family, world.now());
    });
}

json::array applications(const World& world, const User& user)
{
    json::object only = application(world);
    only["active"] = active(world, user);
    json::array list;
    list.push_back(std::move(only));
    return list;
}

} // namespace

// Newest first.
json::value get_login_history(World& world, const Call& call)
{
    json::array entries;
    const auto& all = world.sign_ins.all();
    const std::string app_id = call.fields.text("appId");
    for (auto sign_in = all.rbegin(); sign_in != all.rend(); ++sign_in)
        if (sign_in->user_id == call.user->id && asked_for(call.fields, *sign_in) &&
            (app_id.empty() || app_id == world.options.app_id))
            entries.push_back(entry(world, *sign_in));
    return page_of(entries, call.fields);
}

json::value get_logged_in_apps(World& world, const Call& call)
{
    return applications(world, *call.user);
}

json::value get_accessible_apps(World& world, const Call& call)
{
    return applications(world, *call.user);
}

} // namespace genauth::emulator
