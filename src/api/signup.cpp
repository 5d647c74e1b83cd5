#include "api/operations.hpp"
#include "api/profile_codec.hpp"
#include "api/signup_codec.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<UserSingleRespDto>> AuthenticationClient::sign_up(const SignUpDto& request,
                                                                           CallOptions options) const
{
    call::Request call = start(api::sign_up, options);
    call::set_json(call, request);
    return call::perform<UserSingleRespDto>(std::move(call));
}

} // namespace genauth
