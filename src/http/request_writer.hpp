// One HTTP/1.1 request as the bytes that go out.
#pragma once

#include "wiped.hpp"

#include <genauth/transport.hpp>

namespace genauth::http {

// Head and body go into one buffer, to be written at once; what was in it is overwritten. \pre Nothing in the
// request holds CR, LF or NUL but the body.
void write_request(WipedString& out, const TransportRequest& request, std::string_view authority);

} // namespace genauth::http
