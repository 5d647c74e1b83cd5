// ClientOptions after checking: what every call of a client shares.
#pragma once

#include "http/deadline.hpp"
#include "wiped.hpp"

#include <genauth/error.hpp>
#include <genauth/options.hpp>
#include <genauth/transport.hpp>

#include <memory>
#include <string>
#include <vector>

namespace genauth::call {

struct Settings {
    ClientOptions options; // Durations and sizes are within their ranges.
    std::string user_agent;
    WipedString basic_authorization; // For Identity::client; empty unless client_secret_basic.
    std::vector<Header> headers;     // Of every request; refers to the members above.
    std::shared_ptr<http::DeadlineQueue> deadlines;
    std::shared_ptr<Transport> transport;

    Settings() = default;
    Settings(const Settings&) = delete;
    Settings& operator=(const Settings&) = delete;
};

// Answers invalid_argument and names the option when one of them cannot be used.
expected<std::shared_ptr<const Settings>> make_settings(asio::any_io_executor executor,
                                                        ClientOptions options);

} // namespace genauth::call
