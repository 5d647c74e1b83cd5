// Reaching the server through an HTTP proxy: which, whether, and by what words.
#pragma once

#include "http/endpoint.hpp"
#include "wiped.hpp"

#include <genauth/options.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace genauth::http {

struct Proxy {
    Endpoint endpoint;
    WipedString authorization; // The value of proxy-authorization; empty: none.
};

// Nothing when the server is reached directly. Answers what is wrong with the options or, when asked for,
// with the environment.
tl::expected<std::optional<Proxy>, std::string> choose_proxy(const ProxyOptions& options,
                                                             const Endpoint& server);

// Does a list as ProxyOptions::no_proxy describes it name this host?
bool is_excepted(std::string_view no_proxy, std::string_view host);

// The request for a tunnel to the server.
WipedString write_connect(const Proxy& proxy, const Endpoint& server);

} // namespace genauth::http
