#include "api/operations.hpp"
#include "api/profile_codec.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<UserSingleRespDto>> AuthenticationClient::get_profile() const
{
    const GetProfileParams request;
    return get_profile(request);
}

asio::awaitable<expected<UserSingleRespDto>>
AuthenticationClient::get_profile(const GetProfileParams& request, CallOptions options) const
{
    call::Request call = start(api::get_profile, options);
    call::set_query(call, {{"withCustomData", call::text(request.with_custom_data)},
                           {"withIdentities", call::text(request.with_identities)},
                           {"withDepartmentIds", call::text(request.with_department_ids)}});
    return call::perform<UserSingleRespDto>(std::move(call));
}

} // namespace genauth
