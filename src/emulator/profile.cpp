#include "emulator/handlers.hpp"
#include "emulator/user_dto.hpp"

#include <boost/json/array.hpp>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

} // namespace

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
