// The devices that a user has signed in on: one for each user agent.
#include "emulator/handlers.hpp"
#include "emulator/paging.hpp"
#include "emulator/user_dto.hpp"

#include <algorithm>
#include <vector>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

struct Device {
    std::string id;
    const SignIn* last; // There is one.
    bool online;
};

std::vector<Device> devices_of(const World& world, const User& user)
{
    std::vector<Device> devices;
    for (const SignIn& sign_in : world.sign_ins.all()) {
        if (sign_in.user_id != user.id || sign_in.device_id.empty())
            continue;
        const bool online = world.tokens.is_active(sign_in.family, world.now());
        const auto known = std::find_if(devices.begin(), devices.end(),
                                        [&](const Device& device) { return device.id == sign_in.device_id; });
        if (known == devices.end()) {
            devices.push_back({sign_in.device_id, &sign_in, online});
        } else {
            known->last = &sign_in;
            known->online = known->online || online;
        }
    }
    return devices;
}

json::object device_dto(const Device& device)
{
    return {{"device",
             {{"deviceId", device.id},
              {"name", device.last->user_agent},
              {"type", "Desktop"},
              {"status", "activated"},
              {"userAgent", device.last->user_agent}}},
            {"lastLoginTime", iso_8601(device.last->at)},
            {"lastIp", device.last->client_ip},
            {"online", device.online}};
}

// Ends the tokens of a device's sign-ins. Answers its id.
std::string log_out(World& world, const Call& call)
{
    std::string id = call.fields.required("deviceId");
    bool found = false;
    for (const SignIn& sign_in : world.sign_ins.all()) {
        if (sign_in.user_id != call.user->id || sign_in.device_id != id)
            continue;
        world.tokens.revoke_family(sign_in.family);
        found = true;
    }
    if (!found)
        refuse(404, "There is no such device");
    return id;
}

} // namespace

// The answer has no place for the number of all.
json::value list_my_devices(World& world, const Call& call)
{
    json::array list;
    for (const Device& device : devices_of(world, *call.user))
        list.push_back(device_dto(device));
    return page_of(list, call.fields).at("list");
}

json::value unbind_my_device(World& world, const Call& call)
{
    world.sign_ins.unbind(call.user->id, log_out(world, call));
    return nullptr;
}

json::value revoke_my_device_session(World& world, const Call& call)
{
    log_out(world, call);
    return nullptr;
}

} // namespace genauth::emulator
