// Sample calls of system. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/system.hpp>

namespace genauth::test {
namespace {

asio::awaitable<Outcome> operation_get_system_info(const AuthenticationClient& client)
{
    return outcome(client.get_system_info());
}

asio::awaitable<Outcome> operation_get_country_list(const AuthenticationClient& client)
{
    return outcome(client.get_country_list());
}

} // namespace

std::vector<SampleCall> system_calls()
{
    return {{"operations/getSystemInfo", operation_get_system_info},
            {"operations/getCountryList", operation_get_country_list}};
}

} // namespace genauth::test
