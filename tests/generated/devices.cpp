// Sample calls of devices. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/common.hpp>
#include <genauth/model/devices.hpp>

namespace genauth::test {
namespace {

ListMyDevicesParams list_my_devices_params()
{
    ListMyDevicesParams out;
    out.page = 3;
    out.limit = 3;
    return out;
}

UnbindDeviceDto unbind_device_dto()
{
    UnbindDeviceDto out;
    out.device_id = "the deviceId";
    return out;
}

RevokeDeviceSessionDto revoke_device_session_dto()
{
    RevokeDeviceSessionDto out;
    out.device_id = "the deviceId";
    return out;
}

asio::awaitable<Outcome> operation_list_my_devices(const AuthenticationClient& client)
{
    const ListMyDevicesParams request = list_my_devices_params();
    return outcome(client.list_my_devices(request));
}

asio::awaitable<Outcome> operation_unbind_my_device(const AuthenticationClient& client)
{
    const UnbindDeviceDto request = unbind_device_dto();
    return outcome(client.unbind_my_device(request));
}

asio::awaitable<Outcome> operation_revoke_my_device_session(const AuthenticationClient& client)
{
    const RevokeDeviceSessionDto request = revoke_device_session_dto();
    return outcome(client.revoke_my_device_session(request));
}

} // namespace

std::vector<SampleCall> devices_calls()
{
    return {{"operations/list", operation_list_my_devices},
            {"operations/unbind", operation_unbind_my_device},
            {"operations/revoke", operation_revoke_my_device_session}};
}

} // namespace genauth::test
