#include "emulator/cas.hpp"

#include "emulator/handlers.hpp"
#include "emulator/user_dto.hpp"

namespace genauth::emulator {
namespace {

namespace json = boost::json;

constexpr std::string_view all_scopes = "profile username email phone address extended_fields";

// Whoever asks, the ticket is good no more. Null when it was not for this service.
const User* take_ticket(World& world, const Call& call)
{
    if (call.fields.text("appId") != world.options.app_id)
        refuse(404, "There is no such application", ApiCode::application_not_found);
    const std::string service = call.fields.required("service");
    const auto found = world.cas_tickets.find(call.fields.required("ticket"));
    if (found == world.cas_tickets.end())
        return nullptr;
    const CasTicket ticket = world.cas_tickets.extract(found).mapped();
    return ticket.service == service && ticket.expires > world.now() ? world.find_user(ticket.user_id)
                                                                     : nullptr;
}

std::string name_of(const User& user)
{
    return user.username.empty() ? user.id : user.username;
}

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '<')
            result += "&lt;";
        else if (c == '&')
            result += "&amp;";
        else
            result += c;
    }
    return result;
}

// Attributes are not in it: which names they would have there is not documented.
std::string as_xml(const User* user)
{
    const std::string inner = user != nullptr
                                  ? "<cas:authenticationSuccess><cas:user>" + escaped(name_of(*user)) +
                                        "</cas:user></cas:authenticationSuccess>"
                                  : "<cas:authenticationFailure code=\"INVALID_TICKET\">The ticket is not "
                                    "valid</cas:authenticationFailure>";
    return "<cas:serviceResponse xmlns:cas=\"http://www.yale.edu/tp/cas\">" + inner +
           "</cas:serviceResponse>";
}

json::object as_json(const User* user)
{
    json::object body;
    if (user != nullptr)
        body["authenticationSuccess"] =
            json::object{{"user", name_of(*user)}, {"attributes", user_info(*user, all_scopes)}};
    else
        body["authenticationFailure"] =
            json::object{{"code", "INVALID_TICKET"}, {"description", "The ticket is not valid"}};
    return json::object{{"serviceResponse", std::move(body)}};
}

} // namespace

json::value cas_validate(World& world, const Call& call)
{
    const User* user = take_ticket(world, call);
    return json::value(user == nullptr ? std::string("no\n") : "yes\n" + name_of(*user) + '\n');
}

json::value cas_service_validate(World& world, const Call& call)
{
    const std::string format = call.fields.text("format");
    if (!format.empty() && format != "JSON" && format != "XML")
        refuse(400, "format is none of JSON and XML");
    const User* user = take_ticket(world, call);
    if (format == "JSON")
        return as_json(user);
    return json::value(as_xml(user));
}

} // namespace genauth::emulator
