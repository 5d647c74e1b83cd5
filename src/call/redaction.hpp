// Keeping what the caller sent out of what a server says about it.
#pragma once

#include "call/request.hpp"

#include <string>

namespace genauth::call {

// Replaces in `text` every value that the request carried (body, query, token, app secret) by "[redacted]",
// and control characters by "?". Values of up to three characters are replaced where they stand alone.
void redact(std::string& text, const Request& request);

} // namespace genauth::call
