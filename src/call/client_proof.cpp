#include "call/client_proof.hpp"

namespace genauth::call {

void prove_client(Request& request, std::optional<std::string>& id, std::optional<Secret>& secret)
{
    const ClientOptions& client = request.settings->options;
    const bool is_own = !id || *id == client.app_id;
    if (secret || !is_own) // Another application's proof is not ours to give.
        request.authorization = SharedSecret();
    else if (!request.authorization.empty())
        return;
    else if (!client.app_secret.empty() &&
             client.client_authentication == ClientAuthentication::client_secret_post)
        secret = client.app_secret;
    // A form names the client even when nothing proves it (RFC 6749, 3.2.1).
    if (!id && (secret || request.operation.body == api::BodyFormat::form))
        id = client.app_id;
}

} // namespace genauth::call
