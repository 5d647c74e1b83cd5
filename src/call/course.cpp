#include "call/course.hpp"

#include "call/attempts.hpp"
#include "call/observation.hpp"

#include <algorithm>
#include <openssl/rand.h>

namespace genauth::call {
namespace {

using http::TimePoint;

constexpr std::size_t largest_body = std::size_t{16} << 20U;

TransportRequest transport_request(const Request& request, const Headers& headers)
{
    const CallOptions& options = request.options;
    const std::size_t limit =
        options.max_body_size != 0 ? options.max_body_size : request.settings->options.max_body_size;
    TransportRequest result;
    result.method = request.operation.method;
    result.target = request.target();
    result.headers = headers.view();
    result.body = request.body.view();
    result.max_body_size = std::min(limit, largest_body);
    result.delivery = request.operation.delivery;
    return result;
}

std::chrono::milliseconds timeout_of(const Request& request)
{
    const std::chrono::milliseconds asked = request.options.timeout;
    return asked.count() > 0 ? std::min<std::chrono::milliseconds>(asked, std::chrono::hours(24))
                             : request.settings->options.timeouts.total;
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

bool repeatable(Delivery delivery)
{
    return delivery == Delivery::read || delivery == Delivery::idempotent_write;
}

std::string_view reason(ErrorKind interruption)
{
    return interruption == ErrorKind::cancelled ? "cancelled by the caller" : "the client has been closed";
}

} // namespace

Headers::Headers(const Request& request)
{
    const std::vector<Header>& fixed = request.settings->headers;
    size_ =
        static_cast<std::size_t>(std::copy(fixed.begin(), fixed.end(), headers_.begin()) - headers_.begin());
    if (!request.authorization.empty())
        add("authorization", request.authorization.reveal());
    if (request.operation.body == api::BodyFormat::json)
        add("content-type", "application/json");
    if (request.operation.body == api::BodyFormat::form)
        add("content-type", "application/x-www-form-urlencoded");
}

Course::Course(const Request& request, const Decoder& decoder, asio::cancellation_state cancellation)
    : request_(request), decoder_(decoder), cancellation_(cancellation),
      entry_(request.settings->state->in_flight), headers_(request),
      wire_(transport_request(request, headers_))
{
    if (request.settings->options.observer)
        trace_ = std::make_unique<AttemptTrace>();
    wire_.trace = trace_.get();
    if (!request.problem.empty())
        refuse(ErrorKind::invalid_argument, request.problem);
}

Course::~Course()
{
    wipe_answer();
}

// It may hold a token.
void Course::wipe_answer() noexcept
{
    if (answer_ && *answer_)
        wipe((*answer_)->body.data(), (*answer_)->body.size());
}

// Why a call that has not ended has to, whatever its attempts say.
std::optional<ErrorKind> Course::interruption() const
{
    if (cancellation_.cancelled() != asio::cancellation_type::none)
        return ErrorKind::cancelled;
    if (request_.settings->state->in_flight.closed())
        return ErrorKind::shutting_down;
    return std::nullopt;
}

// What is known of the last attempt stays.
void Course::refuse(ErrorKind kind, std::string_view message)
{
    over_ = true;
    failed_ = true;
    error_.kind = kind;
    error_.message = message;
    error_.idempotent = repeatable(request_.operation.delivery);
}

bool Course::goes_on()
{
    if (!over_)
        if (const auto kind = interruption())
            refuse(*kind, reason(*kind));
    return !over_;
}

asio::awaitable<bool> Course::begin_attempt()
{
    const Settings& settings = *request_.settings;
    const TimePoint now = settings.deadlines->now();
    if (++attempts_ == 1) {
        settings.state->budget.call_made();
        wire_.deadline = now + timeout_of(request_);
    } else {
        error_ = ApiError();
    }
    if (trace_)
        *trace_ = AttemptTrace();
    if (!settings.network)
        return ask_transport();
    return exchange_.emplace(*settings.network, cancellation_, wire_, now, error_).run();
}

asio::awaitable<bool> Course::ask_transport()
{
    expected<TransportResponse> answer = co_await request_.settings->transport->exchange(wire_);
    wipe_answer();
    answer_ = std::make_unique<expected<TransportResponse>>(std::move(answer));
    co_return answer_->has_value();
}

void Course::judge_answer(const TransportResponse& response)
{
    std::optional<ApiError> refusal = judge(request_, response, decoder_);
    failed_ = refusal.has_value();
    if (refusal)
        error_ = std::move(*refusal);
}

void Course::end_attempt(bool answered)
{
    failed_ = !answered;
    if (exchange_)
        exchange_->finish();
    else if (failed_)
        error_ = std::move(answer_->error());
    if (answered)
        judge_answer(exchange_ ? exchange_->response() : **answer_);
    error_.attempts = attempts_;
    error_.idempotent = repeatable(request_.operation.delivery);
    over_ = !failed_ || interruption() || !may_try_again();
    if (trace_)
        observe(request_, attempts_, over_, *trace_, error());
    // What an earlier attempt may have done is not undone by the last one.
    if (failed_)
        sent_ = error_.sent = std::max(sent_, error_.sent);
}

bool Course::pauses() const
{
    return !over_ && pause_end_ > request_.settings->deadlines->now();
}

bool Course::may_try_again()
{
    const Retry retry = next_attempt(request_.operation.delivery, error_, attempts_);
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
