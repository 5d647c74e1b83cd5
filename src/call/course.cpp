#include "call/course.hpp"

#include "call/attempts.hpp"
#include "call/observation.hpp"

#include <algorithm>
#include <openssl/rand.h>

namespace genauth::call {
namespace {

using http::TimePoint;

constexpr std::size_t largest_body = std::size_t{16} << 20U;

TransportRequest transport_request(const Request& request, const Headers& headers, TimePoint deadline)
{
    const CallOptions& options = request.options;
    const std::size_t limit =
        options.max_body_size != 0 ? options.max_body_size : request.settings->options.max_body_size;
    TransportRequest result;
    result.method = request.operation.method;
    result.target = request.target();
    result.headers = headers.view();
    result.body = request.body.view();
    result.deadline = deadline;
    result.max_body_size = std::min(limit, largest_body);
    result.delivery = request.operation.delivery;
    return result;
}

TimePoint deadline_of(const Request& request)
{
    using std::chrono::milliseconds;
    milliseconds limit = request.options.timeout;
    limit = limit > milliseconds(0) ? std::min(limit, milliseconds(std::chrono::hours(24)))
                                    : request.settings->options.timeouts.total;
    return request.settings->deadlines->now() + limit;
}

// A random part of the pause (full jitter), so that many clients do not come back at once.
std::chrono::milliseconds drawn(const Retry& retry)
{
    if (!retry.jitter)
        return retry.pause;
    std::uint16_t random = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&random), sizeof random);
    return retry.pause * random / 0xffff;
}

std::string_view reason(ErrorKind interruption)
{
    return interruption == ErrorKind::cancelled ? "cancelled by the caller" : "the client has been closed";
}

// An answer may hold tokens.
struct WipedAtEnd {
    std::string& text;

    explicit WipedAtEnd(std::string& t) : text(t) {}
    ~WipedAtEnd() { wipe(text.data(), text.size()); }
    WipedAtEnd(const WipedAtEnd&) = delete;
    WipedAtEnd& operator=(const WipedAtEnd&) = delete;
};

} // namespace

Headers::Headers(const Request& request)
{
    for (const Header& header : request.settings->headers)
        add(header.name, header.value);
    if (!request.authorization.empty())
        add("authorization", request.authorization.reveal());
    if (request.operation.body == api::BodyFormat::json)
        add("content-type", "application/json");
    if (request.operation.body == api::BodyFormat::form)
        add("content-type", "application/x-www-form-urlencoded");
}

Course::Course(const Request& request, const Decoder& decoder)
    : request_(request), decoder_(decoder), headers_(request),
      wire_(transport_request(request, headers_, deadline_of(request)))
{
    if (request.settings->options.observer)
        trace_ = std::make_unique<AttemptTrace>();
    wire_.trace = trace_.get();
}

bool Course::goes_on(std::optional<ErrorKind> interruption)
{
    if (over_ || !interruption)
        return !over_;
    if (!error_)
        error_.emplace();
    error_->kind = *interruption;
    error_->message = reason(*interruption);
    return false;
}

const TransportRequest& Course::begin_attempt()
{
    if (++attempts_ == 1)
        request_.settings->state->budget.call_made();
    if (trace_)
        *trace_ = AttemptTrace();
    return wire_;
}

void Course::end_attempt(expected<TransportResponse>& response, std::optional<ErrorKind> interruption)
{
    if (response) {
        const WipedAtEnd body(response->body);
        error_ = judge(request_, *response, decoder_);
    } else {
        error_ = std::move(response.error());
    }
    if (error_)
        error_->attempts = attempts_;
    over_ = !error_ || interruption || !may_try_again();
    if (trace_)
        observe(request_, attempts_, over_, *trace_, error_);
    // What an earlier attempt may have done is not undone by the last one.
    if (error_)
        sent_ = error_->sent = std::max(sent_, error_->sent);
}

bool Course::may_try_again()
{
    const Retry retry = next_attempt(request_.operation.delivery, *error_, attempts_);
    if (!retry.allowed)
        return false;
    const TimePoint now = request_.settings->deadlines->now();
    pause_end_ = now + drawn(retry);
    if (pause_end_ >= wire_.deadline)
        return false;
    wire_.fresh_connection = retry.fresh_connection;
    if (!retry.budgeted)
        return true;
    State& state = *request_.settings->state;
    const std::lock_guard lock(state.mutex);
    return state.budget.take(now);
}

} // namespace genauth::call
