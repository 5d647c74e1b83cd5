#include "emulator/exchange.hpp"

#include "emulator/control.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace genauth::emulator {
namespace {

// RFC 9110, 6.4.1.
bool may_have_body(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

Exchanges::Exchanges(asio::io_context& io, World& world, std::mutex& world_mutex, Journal& journal,
                     Faults& faults)
    : io_(io), world_(world), world_mutex_(world_mutex), journal_(journal), faults_(faults)
{
}

Exchange Exchanges::begin(EmulatorRequest request)
{
    Exchange exchange;
    exchange.arrived = world_.clock->now(); // Before anybody knows of it, and turns the clock.
    exchange.request = std::move(request);
    exchange.route = find_route(exchange.request.method, exchange.request.path);
    if (exchange.route.operation != nullptr)
        exchange.request.operation = exchange.route.operation->name;
    if (!world_.options.control_routes || !exchange.request.path.starts_with("/_emulator/")) {
        exchange.entry = journal_.add(exchange.request);
        exchange.fault = faults_.strike(exchange.request.operation);
    }
    return exchange;
}

asio::awaitable<void> Exchanges::delay(const Exchange& exchange)
{
    asio::steady_timer woken(io_, asio::steady_timer::time_point::max());
    const std::unique_ptr<Alarm> alarm = world_.clock->make_alarm(io_.get_executor());
    alarm->arm(exchange.arrived + exchange.fault->delay, [&woken] { woken.cancel(); });
    boost::system::error_code cancelled;
    auto token = asio::redirect_error(asio::use_awaitable, cancelled);
    co_await woken.async_wait(token);
}

Answer Exchanges::answer(const Exchange& exchange)
{
    using Kind = EmulatorFault::Kind;
    if (exchange.struck_by(Kind::status)) {
        Answer answer;
        answer.origin = origin::fault;
        answer.status = exchange.fault->status;
        answer.body = may_have_body(answer.status) ? "{}" : "";
        answer.retry_after = exchange.fault->retry_after;
        return answer;
    }
    if (exchange.struck_by(Kind::envelope)) {
        Answer answer =
            envelope(200, exchange.fault->status, exchange.fault->api_code, exchange.fault->message);
        answer.origin = origin::fault;
        return answer;
    }
    const std::lock_guard lock(world_mutex_);
    if (!exchange.entry)
        return control(world_, journal_, faults_, exchange.request);
    return emulator::answer(world_, exchange.request, exchange.route);
}

Outcome Exchanges::conclude(const Exchange& exchange)
{
    using Fault = EmulatorFault::Kind;
    using Kind = Outcome::Kind;
    Outcome outcome;
    constexpr std::pair<Fault, Kind> instead[] = {{Fault::close_before, Kind::close},
                                                  {Fault::garbage, Kind::garbage},
                                                  {Fault::refuse, Kind::refuse},
                                                  {Fault::go_away, Kind::go_away}};
    constexpr std::pair<Fault, Kind> afterwards[] = {
        {Fault::close_after, Kind::close}, {Fault::truncate, Kind::half}, {Fault::reset, Kind::reset}};
    for (const auto& [fault, kind] : instead) {
        if (exchange.struck_by(fault)) {
            outcome.kind = kind;
            return outcome;
        }
    }
    outcome.answer = answer(exchange);
    outcome.with_body = exchange.request.method != "HEAD";
    for (const auto& [fault, kind] : afterwards)
        if (exchange.struck_by(fault))
            outcome.kind = kind;
    if (outcome.kind == Kind::answer && exchange.entry)
        journal_.answered(*exchange.entry, outcome.answer.status);
    return outcome;
}

Answer refusal(int status)
{
    switch (status) {
    case 413:
        return envelope(status, status, 0, "The body is larger than 1 MiB");
    case 431:
        return envelope(status, status, 0, "The header is larger than 16 KiB");
    default:
        return envelope(status, status, 0, "Not well-formed HTTP");
    }
}

std::vector<std::pair<std::string, std::string>> header_fields(const Answer& answer)
{
    std::vector<std::pair<std::string, std::string>> fields;
    if (may_have_body(answer.status)) {
        fields.emplace_back("content-type", answer.content_type);
        fields.emplace_back("content-length", std::to_string(answer.body.size()));
    }
    fields.emplace_back("x-genauth-emulator-answer", answer.origin);
    if (!answer.request_id.empty())
        fields.emplace_back("x-request-id", answer.request_id);
    if (!answer.retry_after.empty())
        fields.emplace_back("retry-after", answer.retry_after);
    return fields;
}

void set_target(EmulatorRequest& request, std::string_view target)
{
    const std::size_t query = target.find('?');
    request.path = target.substr(0, query);
    request.query = query == std::string_view::npos ? "" : target.substr(query + 1);
}

} // namespace genauth::emulator
