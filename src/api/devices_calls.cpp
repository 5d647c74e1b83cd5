// The operations of devices. Generated from genauth.api.json by generate.py.
#include "api/common_codec.hpp"
#include "api/devices_codec.hpp"
#include "api/operations.hpp"
#include "call/parameters.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<TerminalSessionRespDto>>
AuthenticationClient::list_my_devices(const ListMyDevicesParams& request, CallOptions options) const
{
    auto call = start(api::list_my_devices, options);
    call::set_query(*call, {{"page", request.page}, {"limit", request.limit}});
    return call::perform<TerminalSessionRespDto>(std::move(call));
}

asio::awaitable<expected<CommonResponseDto>>
AuthenticationClient::unbind_my_device(const UnbindDeviceDto& request, CallOptions options) const
{
    auto call = start(api::unbind_my_device, options);
    call::set_json(*call, request);
    return call::perform<CommonResponseDto>(std::move(call));
}

asio::awaitable<expected<CommonResponseDto>>
AuthenticationClient::revoke_my_device_session(const RevokeDeviceSessionDto& request,
                                               CallOptions options) const
{
    auto call = start(api::revoke_my_device_session, options);
    call::set_json(*call, request);
    return call::perform<CommonResponseDto>(std::move(call));
}

} // namespace genauth
