// The members of a request, wherever it carries them.
#pragma once

#include "emulator/call.hpp"
#include "emulator/routes.hpp"

namespace genauth::emulator {

// Of the body, the form or the query, as the operation has it, and of the path. Refuses what is malformed.
Fields request_fields(const Route& route, const EmulatorRequest& request);

// The token that a request acts with, without "Bearer ". Userinfo also takes it as `access_token` of its
// query or, by POST, of a form (RFC 6750, 2).
std::string authorization_of(const api::Operation& operation, const EmulatorRequest& request);

} // namespace genauth::emulator
