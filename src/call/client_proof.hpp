// How the application proves itself in the body of a request (RFC 6749, 2.3).
#pragma once

#include "call/request.hpp"

#include <genauth/secret.hpp>

#include <optional>
#include <string>

namespace genauth::call {

// Fills in the id and secret of a request as ClientOptions::client_authentication says. A request with a
// secret of its own proves itself: it is sent without the header, since two proofs at once are refused.
void prove_client(Request& request, std::optional<std::string>& id, std::optional<Secret>& secret);

template<class Dto>
Dto with_client(Request& request, Dto dto)
{
    prove_client(request, dto.client_id, dto.client_secret);
    return dto;
}

} // namespace genauth::call
