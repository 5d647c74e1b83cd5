#include "emulator/control.hpp"

#include "emulator/call.hpp"
#include "emulator/hosted_page.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <stdexcept>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

json::value outbox(const World& world)
{
    json::array messages;
    for (const EmulatorMessage& message : world.outbox) {
        json::object item;
        item["medium"] = message.medium == EmulatorMessage::Medium::sms ? "sms" : "email";
        item["to"] = message.to;
        item["channel"] = message.channel;
        item["code"] = message.code.reveal();
        messages.push_back(std::move(item));
    }
    return messages;
}

json::value journal_entries(const Journal& journal)
{
    json::array requests;
    for (const EmulatorRequest& request : journal.all()) {
        json::object item;
        item["protocol"] = request.protocol;
        item["method"] = request.method;
        item["path"] = request.path;
        item["query"] = request.query;
        item["operation"] = request.operation;
        item["body"] = request.body;
        item["connection"] = request.connection;
        item["answeredStatus"] = request.answered_status;
        requests.push_back(std::move(item));
    }
    return requests;
}

json::object body_of(const EmulatorRequest& request)
{
    boost::system::error_code error;
    const json::value body = json::parse(request.body, error);
    if (error || !body.is_object())
        refuse(400, "The body is no JSON object");
    return body.get_object();
}

std::int64_t number(const json::object& body, std::string_view key, std::int64_t fallback)
{
    const json::value* value = body.if_contains(key);
    if (value == nullptr)
        return fallback;
    const std::int64_t* found = value->if_int64();
    if (found == nullptr || *found < -1 || *found > 1'000'000'000)
        refuse(400, std::string(key) + " must be an integer from -1 to 1000000000");
    return *found;
}

constexpr std::int64_t a_century = 3'155'760'000;

json::value advance(const World& world, const EmulatorRequest& request)
{
    auto* clock = dynamic_cast<VirtualClock*>(world.clock.get());
    if (clock == nullptr)
        refuse(422, "The emulator does not run on a virtual clock");
    const std::int64_t seconds = number(body_of(request), "seconds", 0);
    if (seconds < 0 || seconds > a_century)
        refuse(400, "seconds must be between 0 and a century");
    clock->advance(std::chrono::seconds(seconds));
    return nullptr;
}

EmulatorFault::Kind kind_of(const std::string& name)
{
    using Kind = EmulatorFault::Kind;
    constexpr std::pair<const char*, Kind> kinds[] = {
        {"delay", Kind::delay},
        {"status", Kind::status},
        {"envelope", Kind::envelope},
        {"close_before", Kind::close_before},
        {"close_after", Kind::close_after},
        {"truncate", Kind::truncate},
        {"garbage", Kind::garbage},
        {"reset", Kind::reset},
        {"refuse", Kind::refuse},
        {"go_away", Kind::go_away},
    };
    for (const auto& [spelling, kind] : kinds)
        if (name == spelling)
            return kind;
    refuse(400,
           "kind is none of delay, status, envelope, close_before, close_after, truncate, garbage, reset, "
           "refuse and go_away");
}

json::value inject(Faults& faults, const EmulatorRequest& request)
{
    const json::object body = body_of(request);
    const Fields fields(body);
    EmulatorFault fault;
    fault.kind = kind_of(fields.required("kind"));
    fault.delay = std::chrono::milliseconds(number(body, "delayMs", 0));
    fault.status = static_cast<int>(number(body, "status", fault.status));
    fault.api_code = static_cast<int>(number(body, "apiCode", 0));
    fault.times = static_cast<int>(number(body, "times", 1));
    fault.retry_after = fields.text("retryAfter");
    json::object data;
    data["fault"] = faults.add(fields.required("operation"), std::move(fault));
    return data;
}

json::value authorize_user(World& world, const EmulatorRequest& request)
{
    const Fields fields(body_of(request));
    EmulatorAuthorization wanted;
    wanted.account = fields.required("account");
    wanted.redirect_uri = fields.text("redirectUri");
    wanted.nonce = fields.text("nonce");
    wanted.code_challenge = fields.text("codeChallenge");
    if (fields.has("scope"))
        wanted.scope = fields.text("scope");
    if (fields.has("codeChallengeMethod"))
        wanted.code_challenge_method = fields.text("codeChallengeMethod");
    return json::object{{"code", authorize(world, wanted).reveal()}};
}

json::value cas_ticket(World& world, const EmulatorRequest& request)
{
    const Fields fields(body_of(request));
    const Secret ticket = issue_cas_ticket(world, fields.required("account"), fields.required("service"));
    return json::object{{"ticket", ticket.reveal()}};
}

json::value serve(World& world, Journal& journal, Faults& faults, const EmulatorRequest& request)
{
    const std::string route = request.method + ' ' + request.path;
    if (route == "GET /_emulator/outbox")
        return outbox(world);
    if (route == "GET /_emulator/journal")
        return journal_entries(journal);
    if (route == "POST /_emulator/faults")
        return inject(faults, request);
    if (route == "POST /_emulator/authorize")
        return authorize_user(world, request);
    if (route == "POST /_emulator/cas-ticket")
        return cas_ticket(world, request);
    if (route == "POST /_emulator/advance")
        return advance(world, request);
    if (route != "POST /_emulator/reset")
        refuse(404, "There is no such control route");
    world.reset();
    journal.clear();
    faults.clear();
    return nullptr;
}

} // namespace

Answer control(World& world, Journal& journal, Faults& faults, const EmulatorRequest& request)
{
    try {
        json::object object;
        object["statusCode"] = 200;
        object["data"] = serve(world, journal, faults, request);
        Answer answer;
        answer.body = json::serialize(object);
        return answer;
    } catch (const Refusal& refusal) {
        return envelope(refusal.status_code, refusal.status_code, 0, refusal.message);
    } catch (const std::invalid_argument& invalid) {
        return envelope(400, 400, 0, invalid.what());
    }
}

} // namespace genauth::emulator
