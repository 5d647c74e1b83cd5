// ClientOptions after checking: what every call of a client shares.
#pragma once

#include "call/in_flight.hpp"
#include "call/retry_budget.hpp"
#include "http/deadline.hpp"

#include <genauth/error.hpp>
#include <genauth/options.hpp>
#include <genauth/transport.hpp>

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace genauth::http {
class Network;
}

namespace genauth::call {

// What changes while a client lives.
struct State {
    explicit State(http::TimePoint now) : budget(now) {}

    InFlight in_flight;
    std::mutex mutex;
    RetryBudget budget; // take() is called under the mutex.
};

struct Settings {
    ClientOptions options; // Durations and sizes are within their ranges.
    std::string user_agent;
    SharedSecret basic_authorization; // For Identity::client; empty unless client_secret_basic.
    std::vector<Header> headers;      // Of every request; refers to the members above.
    std::shared_ptr<http::DeadlineQueue> deadlines;
    std::shared_ptr<Transport> transport;   // The caller's; null: the network.
    std::unique_ptr<http::Network> network; // Null with a transport of the caller's.
    std::unique_ptr<State> state;

    Settings();
    ~Settings();
    Settings(const Settings&) = delete;
    Settings& operator=(const Settings&) = delete;
};

// Answers invalid_argument and names the option when one of them cannot be used.
expected<std::shared_ptr<const Settings>> make_settings(asio::any_io_executor executor,
                                                        ClientOptions options);

// New TLS settings for connections that are opened from now on. Answers invalid_argument and changes nothing
// when they cannot be used.
expected<void> reload_tls(const Settings& settings, const TlsOptions& options);

} // namespace genauth::call
