// The operations of misc. Generated from genauth.api.json by generate.py.
#include "api/common_codec.hpp"
#include "api/misc_codec.hpp"
#include "api/operations.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<DecryptDouyinMiniProgramDataRespDto>>
AuthenticationClient::decrypt_douyin_mini_program_data(const DecryptDouyinMiniProgramDataDto& request,
                                                       CallOptions options) const
{
    auto call = start(api::decrypt_douyin_mini_program_data, options);
    call::set_json(*call, request);
    return call::perform<DecryptDouyinMiniProgramDataRespDto>(std::move(call));
}

asio::awaitable<expected<JsonRespDto>> AuthenticationClient::list_subject_auth(CallOptions options) const
{
    return call::perform<JsonRespDto>(start(api::list_subject_auth, options));
}

asio::awaitable<expected<CheckAppIdSecretRespDto>>
AuthenticationClient::check_app_id_secret(const CheckAppIdSecretDto& request, CallOptions options) const
{
    auto call = start(api::check_app_id_secret, options);
    call::set_json(*call, request);
    return call::perform<CheckAppIdSecretRespDto>(std::move(call));
}

} // namespace genauth
