#include <genauth/client.hpp>

#include <genauth/model/profile.hpp>

namespace genauth {

asio::awaitable<expected<UserSingleRespDto>> AuthenticationClient::get_profile() const
{
    const GetProfileParams request;
    return get_profile(request);
}

} // namespace genauth
