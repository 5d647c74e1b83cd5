#include "emulator/router.hpp"

#include "api/operations.hpp"
#include "emulator/call.hpp"
#include "emulator/random.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/url/decode_view.hpp>
#include <boost/url/params_encoded_view.hpp>
#include <boost/url/parse_query.hpp>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

struct Route {
    const api::Operation* operation;
    Handler handler;
};

constexpr Route routes[] = {
    {&api::send_enroll_factor_request, send_enroll_factor_request},
    {&api::enroll_factor, enroll_factor},
    {&api::reset_factor, reset_factor},
    {&api::list_enrolled_factors, list_enrolled_factors},
    {&api::get_factor, get_factor},
    {&api::list_factors_to_enroll, list_factors_to_enroll},
    {&api::mfa_otp_verify, mfa_otp_verify},
    {&api::verify_mfa_token, verify_mfa_token},
    {&api::sign_in_by_credentials, sign_in_by_credentials},
    {&api::sign_up, sign_up},
    {&api::send_sms, send_sms},
    {&api::send_email, send_email},
    {&api::get_profile, get_profile},
    {&api::get_system_info, get_system_info},
};

Handler handler_of(const api::Operation& operation)
{
    for (const Route& route : routes)
        if (route.operation == &operation)
            return route.handler;
    return nullptr;
}

// In a form "+" is a space; in a query too, as servers read it.
std::string decoded(std::string_view text)
{
    std::string result;
    const auto valid = boost::urls::make_pct_string_view(text);
    if (!valid)
        refuse(400, "a malformed percent-encoding");
    for (const char c : **valid)
        result += c;
    return result;
}

Fields parameters(std::string_view text)
{
    json::object members;
    while (!text.empty()) {
        std::string pair(text.substr(0, text.find('&')));
        text.remove_prefix(std::min(text.size(), pair.size() + 1));
        for (char& c : pair)
            c = c == '+' ? ' ' : c;
        const std::size_t equals = std::min(pair.find('='), pair.size());
        members[decoded(pair.substr(0, equals))] = decoded(pair.substr(std::min(pair.size(), equals + 1)));
    }
    return Fields(std::move(members));
}

Fields body_fields(const EmulatorRequest& request)
{
    boost::system::error_code error;
    const json::value body = json::parse(request.body, error);
    if (error || !body.is_object())
        refuse(400, "The body is no JSON object");
    return Fields(body.get_object());
}

Fields fields_of(const api::Operation& operation, const EmulatorRequest& request)
{
    switch (operation.body) {
    case api::BodyFormat::none:
        return parameters(request.query);
    case api::BodyFormat::form:
        return parameters(request.body);
    case api::BodyFormat::json:
        return body_fields(request);
    }
    return {};
}

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

json::value handle(World& world, const EmulatorRequest& request, const api::Operation* operation)
{
    if (operation == nullptr)
        refuse(404, "There is no such route");
    if (request.method != operation->method)
        refuse(404, "There is no such route with this method");
    if (operation->answer == api::AnswerFormat::envelope)
        check_application(world, request);
    Call call;
    call.operation = operation;
    std::string_view authorization = request.header("authorization");
    if (authorization.starts_with("Bearer "))
        authorization.remove_prefix(7);
    call.authorization = authorization;
    if (operation->identity == api::Identity::user) {
        call.user = world.user_of(authorization);
        if (call.user == nullptr)
            refuse(401, "Not signed in", ApiCode::not_signed_in);
    }
    call.fields = fields_of(*operation, request);
    const Handler handler = handler_of(*operation);
    if (handler == nullptr)
        refuse(501, "The emulator does not answer this operation");
    return handler(world, call);
}

Answer wrap(int http_status, json::object envelope, bool with_request_id)
{
    Answer result;
    result.status = http_status;
    result.request_id = random_uuid();
    if (with_request_id)
        envelope["requestId"] = result.request_id;
    result.body = json::serialize(envelope);
    return result;
}

json::object envelope_object(int status_code, int api_code, std::string_view message)
{
    json::object object;
    object["statusCode"] = status_code;
    object["message"] = message;
    if (api_code != 0)
        object["apiCode"] = api_code;
    return object;
}

} // namespace

const api::Operation* find_operation(std::string_view path)
{
    for (const api::Operation* operation : api::all_operations)
        if (operation->path == path)
            return operation;
    return nullptr;
}

Answer envelope(int http_status, int status_code, int api_code, std::string_view message)
{
    return wrap(http_status, envelope_object(status_code, api_code, message), true);
}

Answer answer(World& world, const EmulatorRequest& request, const api::Operation* operation)
{
    try {
        json::value data = handle(world, request, operation);
        if (operation->answer == api::AnswerFormat::bare) {
            Answer bare;
            bare.request_id = random_uuid();
            bare.body = json::serialize(data);
            return bare;
        }
        json::object object = envelope_object(200, 0, "Success");
        if (!data.is_null())
            object["data"] = std::move(data);
        return wrap(200, std::move(object), world.options.choices.request_id_on_success);
    } catch (const Refusal& refusal) {
        json::object object =
            envelope_object(refusal.status_code, static_cast<int>(refusal.api_code), refusal.message);
        if (!refusal.data.is_null())
            object["data"] = refusal.data;
        return wrap(200, std::move(object), true);
    }
}

} // namespace genauth::emulator
