#include "api/operations.hpp"
#include "api/system_codec.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<SystemInfoResp>> AuthenticationClient::get_system_info(CallOptions options) const
{
    return call::perform<SystemInfoResp>(start(api::get_system_info, options));
}

} // namespace genauth
