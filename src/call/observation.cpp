#include "call/observation.hpp"

#include "http/network.hpp"

namespace genauth::call {

void observe(const Request& request, int attempt, bool last, const AttemptTrace& trace, const ApiError* error)
{
    const Settings& settings = *request.settings;
    AttemptRecord record;
    record.operation = request.operation.name;
    record.attempt = attempt;
    record.last = last;
    record.trace = trace;
    if (settings.network)
        record.pool = settings.network->pool().gauges();
    if (error) {
        record.error = error->kind;
        record.phase = error->phase;
        record.sent = error->sent;
        record.http_status = error->http_status;
        record.status_code = error->status_code;
        record.api_code = error->api_code;
        record.request_id = error->request_id;
    }
    settings.options.observer->on_attempt(record);
}

} // namespace genauth::call
