// Generated from genauth.api.json by generate.py.
#include "api/events_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const PubEventRequest& in)
{
    json::ObjectWriter out(writer);
    out.member("eventType", in.event_type);
    out.member("eventData", in.event_data);
    out.member("source", in.source);
}

} // namespace genauth
