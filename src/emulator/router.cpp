#include "emulator/router.hpp"

#include "emulator/client_authentication.hpp"
#include "emulator/conformity.hpp"
#include "emulator/handlers.hpp"
#include "emulator/random.hpp"
#include "emulator/rejection.hpp"
#include "emulator/request_fields.hpp"
#include "emulator/sample.hpp"

#include <boost/json/serialize.hpp>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

void check_application(const World& world, const EmulatorRequest& request)
{
    std::string_view app_id = request.header("x-authing-app-id");
    if (app_id.empty())
        app_id = request.header("x-genauth-app-id");
    if (app_id.empty())
        refuse(400, "The header x-authing-app-id or x-genauth-app-id is missing");
    if (app_id != world.options.app_id)
        refuse(404, "There is no such application", ApiCode::application_not_found);
}

json::value sample_for(const World& world, const Call& call)
{
    if (call.operation->identity == api::Identity::client && !proves_application(world.options, call))
        refuse(401, "Client authentication failed");
    const Description& description = description_of(*call.operation);
    if (description.request != nullptr) {
        const bool as_json = call.operation->body == api::BodyFormat::json;
        const std::string wrong = nonconformity(*description.request, call.fields.members(),
                                                as_json ? Spelling::json : Spelling::text);
        if (!wrong.empty())
            refuse(400, wrong);
    }
    return description.answer == nullptr ? nullptr : sample_of(*description.answer);
}

Call identified(World& world, const EmulatorRequest& request, const api::Operation& operation)
{
    if (operation.answer == api::AnswerFormat::envelope)
        check_application(world, request);
    Call call;
    call.operation = &operation;
    call.authorization = authorization_of(operation, request);
    call.user_agent = request.header("user-agent");
    if (operation.identity == api::Identity::user) {
        call.user = world.user_of(call.authorization);
        if (call.user == nullptr)
            refuse(401, "Not signed in", ApiCode::not_signed_in);
    }
    return call;
}

Answer successful(const World& world, const api::Operation& operation, json::value data)
{
    if (operation.answer == api::AnswerFormat::envelope) {
        json::object object = envelope_members(200, 0, "Success");
        if (!data.is_null())
            object["data"] = std::move(data);
        return wrap(200, std::move(object), world.options.choices.request_id_on_success);
    }
    Answer answer;
    answer.request_id = random_uuid();
    if (const json::string* text = data.if_string()) {
        answer.body = *text;
        answer.content_type = text->starts_with('<') ? xml_content : text_content;
    } else {
        answer.body = json::serialize(data);
    }
    return answer;
}

Answer rejected(const Rejection& rejection)
{
    Answer answer;
    answer.status = rejection.http_status;
    answer.request_id = random_uuid();
    answer.body = json::serialize(rejection.body);
    return answer;
}

// The routes of OAuth and OpenID Connect speak of errors in their own way.
bool speaks_oauth(const api::Operation& operation)
{
    return operation.path.starts_with("/oidc/") || operation.path.starts_with("/oauth/");
}

Answer refused(const api::Operation& operation, const Refusal& refusal)
{
    if (speaks_oauth(operation)) {
        const bool no_token = refusal.status_code == 401;
        return rejected(oauth_error(no_token ? 401 : 400, no_token ? "invalid_token" : "invalid_request",
                                    refusal.message));
    }
    json::object object =
        envelope_members(refusal.status_code, static_cast<int>(refusal.api_code), refusal.message);
    if (!refusal.data.is_null())
        object["data"] = refusal.data;
    return wrap(200, std::move(object), true);
}

} // namespace

Answer answer(World& world, const EmulatorRequest& request, const Route& route)
{
    if (route.operation == nullptr)
        return envelope(200, 404, 0, "There is no such route");
    const Handler handler = handler_of(*route.operation);
    Answer answer;
    try {
        Call call = identified(world, request, *route.operation);
        call.fields = request_fields(route, request);
        json::value data = handler != nullptr ? handler(world, call) : sample_for(world, call);
        answer = successful(world, *route.operation, std::move(data));
    } catch (const Refusal& refusal) {
        answer = refused(*route.operation, refusal);
    } catch (const Rejection& rejection) {
        answer = rejected(rejection);
    } catch (const std::exception& problem) {
        answer = envelope(200, 500, 0, problem.what());
    }
    answer.origin = handler != nullptr ? origin::emulated : origin::sample;
    return answer;
}

} // namespace genauth::emulator
