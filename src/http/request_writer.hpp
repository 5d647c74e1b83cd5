// One HTTP/1.1 request as the bytes that go out.
#pragma once

#include "wiped.hpp"

#include <genauth/transport.hpp>

#include <string_view>

namespace genauth::http {

// Head and body in one piece, to be written at once. It lies in `memory`, which grows as needed and serves
// the next request as well. \pre Nothing in the request holds CR, LF or NUL but the body.
std::string_view write_request(WipedString& memory, const TransportRequest& request,
                               std::string_view authority);

} // namespace genauth::http
