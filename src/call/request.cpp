#include "call/request.hpp"

#include "field_value.hpp"

namespace genauth::call {

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
    if (operation.identity == api::Identity::client)
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

} // namespace genauth::call
