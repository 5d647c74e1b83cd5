// Where the server is, as ClientOptions::host says it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace genauth::http {

struct Endpoint {
    bool tls = true;
    std::string host; // A name without a trailing dot, or an address without brackets.
    std::uint16_t port = 443;
    std::string authority; // For the host header.
};

// The name "localhost", in any case.
bool is_localhost(std::string_view host) noexcept;

// Reads "host", "host:port" or "scheme://host:port". Answers what is wrong with the text.
tl::expected<Endpoint, std::string> parse_endpoint(std::string_view text, bool allow_plain_http);

} // namespace genauth::http
