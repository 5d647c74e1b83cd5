// What users may do with resources, as EmulatorUser::permissions says. All are resources of text.
#include "emulator/handlers.hpp"

#include <algorithm>
#include <boost/json/array.hpp>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

json::array texts(const std::vector<std::string>& values)
{
    json::array list;
    for (const std::string& value : values)
        list.push_back(json::value(value));
    return list;
}

const EmulatorPermission* find(const User& user, const std::string& resource)
{
    const auto found = std::find_if(user.permissions.begin(), user.permissions.end(),
                                    [&](const auto& permission) { return permission.resource == resource; });
    return found == user.permissions.end() ? nullptr : &*found;
}

bool allows(const EmulatorPermission& permission, const std::string& action)
{
    return std::find(permission.actions.begin(), permission.actions.end(), action) !=
           permission.actions.end();
}

} // namespace

json::value check_permission(World& world, const Call& call)
{
    const std::string action = call.fields.required("action");
    json::array results;
    for (const std::string& resource : call.fields.texts("resources")) {
        const EmulatorPermission* permission = find(*call.user, resource);
        results.push_back(json::object{{"namespaceCode", world.options.app_id},
                                       {"action", action},
                                       {"resource", resource},
                                       {"enabled", permission != nullptr && allows(*permission, action)}});
    }
    return json::object{{"checkResultList", std::move(results)}};
}

json::value get_permission_list(World& world, const Call& call)
{
    json::array list;
    for (const std::string& resource : call.fields.texts("resources"))
        if (const EmulatorPermission* permission = find(*call.user, resource))
            list.push_back(json::object{{"namespaceCode", world.options.app_id},
                                        {"actions", texts(permission->actions)},
                                        {"resource", resource}});
    return json::object{{"permissionList", std::move(list)}};
}

json::value get_resource_list(World& world, const Call& call)
{
    json::array resources;
    for (const EmulatorPermission& permission : call.user->permissions)
        resources.push_back(json::object{
            {"resourceCode", permission.resource},
            {"resourceType", "STRING"},
            {"strAuthorize", {{"value", permission.resource}, {"actions", texts(permission.actions)}}}});
    const json::object space{{"userId", call.user->id},
                             {"namespaceCode", world.options.app_id},
                             {"resourceList", std::move(resources)}};
    json::array spaces;
    spaces.push_back(space);
    return json::object{{"userPermissionList", std::move(spaces)}};
}

json::value get_resource_struct(World& world, const Call& call)
{
    const std::string resource = call.fields.required("resource");
    const EmulatorPermission* permission = find(*call.user, resource);
    if (permission == nullptr)
        refuse(404, "The user may do nothing with such a resource");
    return json::object{
        {"namespaceCode", world.options.app_id},
        {"resourceCode", resource},
        {"resourceType", "STRING"},
        {"strResourceAuthAction", {{"value", resource}, {"actions", texts(permission->actions)}}}};
}

} // namespace genauth::emulator
