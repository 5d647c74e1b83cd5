// Sample calls of events. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/common.hpp>
#include <genauth/model/events.hpp>

namespace genauth::test {
namespace {

PubEventRequest pub_event_request()
{
    PubEventRequest out;
    out.event_type = "the eventType";
    out.event_data = "the eventData";
    out.source = "the source";
    return out;
}

asio::awaitable<Outcome> operation_publish_event(const AuthenticationClient& client)
{
    const PubEventRequest request = pub_event_request();
    return outcome(client.publish_event(request));
}

asio::awaitable<Outcome> shortcut_pub(const AuthenticationClient& client)
{
    return outcome(client.pub("the eventType", "the eventData"));
}

} // namespace

std::vector<SampleCall> events_calls()
{
    return {{"operations/pub", operation_publish_event}, {"shortcuts/pub", shortcut_pub}};
}

} // namespace genauth::test
