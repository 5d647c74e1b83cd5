#include "call/request.hpp"

#include "field_value.hpp"

#include <boost/url/encode.hpp>
#include <boost/url/rfc/unreserved_chars.hpp>

namespace genauth::call {
namespace {

WipedString encoded(std::initializer_list<Parameter> parameters)
{
    WipedString out;
    for (const Parameter& parameter : parameters) {
        if (!parameter.value)
            continue;
        if (!out.empty())
            out.push_back('&');
        const std::size_t size = boost::urls::encoded_size(*parameter.value, boost::urls::unreserved_chars);
        out.append(parameter.name).append("=");
        const std::size_t begin = out.size();
        out.resize(begin + size);
        boost::urls::encode(out.data() + begin, size, *parameter.value, boost::urls::unreserved_chars);
    }
    return out;
}

} // namespace

std::optional<SharedSecret> authorization_of(const AccessToken& token, TokenSpelling spelling)
{
    if (token.empty())
        return SharedSecret();
    SharedSecret value(spelling == TokenSpelling::bearer ? "Bearer " : "", token.reveal());
    if (!is_field_value(value.reveal()))
        return std::nullopt;
    return value;
}

Request::Request(std::shared_ptr<const Settings> client, const api::Operation& what,
                 std::optional<SharedSecret> user, CallOptions how)
    : settings(std::move(client)), operation(what), options(how)
{
    if (operation.identity == api::Identity::client && !settings->basic_authorization.empty())
        authorization = settings->basic_authorization;
    else if (!user)
        problem = "the access token or app secret has characters that no header may hold";
    else if (!user->empty())
        authorization = *std::move(user);
    else if (operation.identity == api::Identity::user)
        problem =
            std::string(operation.name) + " acts for a signed-in user: call it on client.as(access_token)";
}

void check_route(Request& request)
{
    const api::Operation& operation = request.operation;
    if (!is_token(operation.method) || !is_target(operation.path))
        request.problem = "the method or path has characters that no request line may hold";
}

void set_query(Request& request, std::initializer_list<Parameter> parameters)
{
    const WipedString query = encoded(parameters);
    request.path_and_query = request.operation.path;
    if (!query.empty())
        request.path_and_query.append("?").append(query);
}

void set_form(Request& request, std::initializer_list<Parameter> parameters)
{
    request.body.append(encoded(parameters));
}

} // namespace genauth::call
