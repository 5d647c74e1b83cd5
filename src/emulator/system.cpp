#include "emulator/handlers.hpp"
#include "emulator/password_keys.hpp"

#include <boost/json/array.hpp>

namespace genauth::emulator {

boost::json::value get_system_info(World&, const Call&)
{
    boost::json::object answer;
    answer["rsa"].emplace_object()["publicKey"] = rsa_public_key_pem();
    answer["sm2"].emplace_object()["publicKey"] = sm2_public_key_hex();
    boost::json::object& version = answer["version"].emplace_object();
    for (const char* component : {"server", "console", "login"})
        version[component] = "emulator " GENAUTH_VERSION;
    answer["publicIps"] = boost::json::array();
    return answer;
}

} // namespace genauth::emulator
