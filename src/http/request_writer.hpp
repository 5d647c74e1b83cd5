// One HTTP/1.1 request as the bytes that go out.
#pragma once

#include "wiped.hpp"

#include <genauth/transport.hpp>

namespace genauth::http {

// Head and body in one buffer, to be written at once. \pre Nothing in the request holds CR, LF or NUL but the
// body.
WipedString write_request(const TransportRequest& request, std::string_view authority);

} // namespace genauth::http
