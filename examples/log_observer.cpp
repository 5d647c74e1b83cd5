#include "log_observer.hpp"

#include <exception>
#include <ostream>
#include <sstream>

namespace {

void print(std::ostream& out, const char* step, const genauth::AttemptTrace::Time& time)
{
    if (time)
        out << ' ' << step << '=' << time->count() << "us";
}

} // namespace

void LogObserver::on_attempt(const genauth::AttemptRecord& record) noexcept
try {
    const genauth::AttemptTrace& trace = record.trace;
    std::ostringstream line;
    line << record.operation << " attempt=" << record.attempt;
    if (record.error)
        line << " error=" << *record.error << " phase=" << record.phase << " sent=" << record.sent;
    else
        line << " ok";
    if (record.api_code != genauth::ApiCode::none)
        line << " apiCode=" << static_cast<int>(record.api_code);
    if (!record.request_id.empty())
        line << " requestId=" << record.request_id;
    line << (trace.reused ? " reused" : trace.resumed ? " resumed" : "");
    print(line, "queued", trace.queued);
    print(line, "resolved", trace.resolved);
    print(line, "connected", trace.connected);
    print(line, "secured", trace.secured);
    print(line, "sent", trace.sent);
    print(line, "first_byte", trace.first_byte);
    print(line, "done", trace.done);
    line << " pool=" << record.pool.busy << '/' << record.pool.idle << '/' << record.pool.waiting << '\n';
    const std::lock_guard lock(mutex_);
    out_ << line.str() << std::flush;
} catch (const std::exception&) {
    // A log that cannot be written is no reason to fail a call.
}
