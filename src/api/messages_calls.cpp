// The operations of messages. Generated from genauth.api.json by generate.py.
#include "api/messages_codec.hpp"
#include "api/operations.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<SendSMSRespDto>> AuthenticationClient::send_sms(const SendSMSDto& request,
                                                                         CallOptions options) const
{
    auto call = start(api::send_sms, options);
    call::set_json(*call, request);
    return call::perform<SendSMSRespDto>(std::move(call));
}

asio::awaitable<expected<SendEmailRespDto>> AuthenticationClient::send_email(const SendEmailDto& request,
                                                                             CallOptions options) const
{
    auto call = start(api::send_email, options);
    call::set_json(*call, request);
    return call::perform<SendEmailRespDto>(std::move(call));
}

asio::awaitable<expected<PreCheckCodeRespDto>>
AuthenticationClient::pre_check_code(const PreCheckCodeDto& request, CallOptions options) const
{
    auto call = start(api::pre_check_code, options);
    call::set_json(*call, request);
    return call::perform<PreCheckCodeRespDto>(std::move(call));
}

} // namespace genauth
