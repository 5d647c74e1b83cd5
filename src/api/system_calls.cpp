// The operations of system. Generated from genauth.api.json by generate.py.
#include "api/operations.hpp"
#include "api/system_codec.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<SystemInfoResp>> AuthenticationClient::get_system_info(CallOptions options) const
{
    return call::perform<SystemInfoResp>(start(api::get_system_info, options));
}

asio::awaitable<expected<GetCountryListRespDto>>
AuthenticationClient::get_country_list(CallOptions options) const
{
    return call::perform<GetCountryListRespDto>(start(api::get_country_list, options));
}

} // namespace genauth
