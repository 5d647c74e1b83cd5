// The operations of events. Generated from genauth.api.json by generate.py.
#include "api/common_codec.hpp"
#include "api/events_codec.hpp"
#include "api/operations.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<CommonResponseDto>>
AuthenticationClient::publish_event(const PubEventRequest& request, CallOptions options) const
{
    auto call = start(api::publish_event, options);
    call::set_json(*call, request);
    return call::perform<CommonResponseDto>(std::move(call));
}

asio::awaitable<expected<CommonResponseDto>> AuthenticationClient::pub(std::string_view event_type,
                                                                       std::string_view event_data) const
{
    PubEventRequest request;
    request.event_type = event_type;
    request.event_data = event_data;
    return publish_event(request);
}

} // namespace genauth
