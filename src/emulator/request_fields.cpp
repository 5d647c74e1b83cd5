#include "emulator/request_fields.hpp"

#include "emulator/description.hpp"
#include "emulator/percent.hpp"

#include <boost/json/parse.hpp>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

json::object parameters(const std::string& text)
{
    auto members = decoded_parameters(text);
    if (!members)
        refuse(400, "a malformed percent-encoding");
    return std::move(*members);
}

// A request that no type describes may be any JSON; it has no members then.
json::object body_members(const api::Operation& operation, const EmulatorRequest& request)
{
    boost::system::error_code error;
    json::value body = json::parse(request.body, error);
    if (!error && body.is_object())
        return std::move(body.get_object());
    if (error || description_of(operation).request != nullptr)
        refuse(400, "The body is no JSON object");
    return {};
}

json::object members(const api::Operation& operation, const EmulatorRequest& request)
{
    switch (operation.body) {
    case api::BodyFormat::none:
        return parameters(request.query);
    case api::BodyFormat::form:
        return parameters(request.body);
    case api::BodyFormat::json:
        return body_members(operation, request);
    }
    return {};
}

} // namespace

Fields request_fields(const Route& route, const EmulatorRequest& request)
{
    json::object found = members(*route.operation, request);
    for (const auto& placeholder : route.placeholders)
        found.insert_or_assign(placeholder.key(), placeholder.value());
    return Fields(std::move(found));
}

std::string authorization_of(const api::Operation& operation, const EmulatorRequest& request)
{
    std::string_view header = request.header("authorization");
    if (header.starts_with("Bearer "))
        header.remove_prefix(7);
    if (!header.empty() || !operation.path.ends_with("/me"))
        return std::string(header);
    const std::string token = Fields(parameters(request.query)).text("access_token");
    return token.empty() ? Fields(parameters(request.body)).text("access_token") : token;
}

} // namespace genauth::emulator
