// From a host name to a connection that can carry requests.
#pragma once

#include "http/attempt.hpp"
#include "http/carrier.hpp"
#include "http/circuit.hpp"
#include "http/connection.hpp"
#include "http/endpoint.hpp"
#include "http/proxy.hpp"
#include "http/resolver.hpp"

#include <genauth/options.hpp>

#include <boost/asio/awaitable.hpp>
#include <memory>
#include <mutex>
#include <optional>

namespace genauth::http {

// Looks up, dials, asks the proxy for a tunnel, and shakes hands.
class Opener {
public:
    struct Settings {
        Endpoint endpoint;
        std::optional<Proxy> proxy; // Then its host is looked up, not the server's.
        Timeouts timeouts;
        HttpVersion http_version = HttpVersion::automatic;
        std::span<const Header> headers; // That every request begins with; outlive them all.
    };

    // Connections live on `home`.
    Opener(asio::any_io_executor home, const Settings& settings, std::shared_ptr<Room> room);

    // Null: the attempt says why. `tls` null: plain HTTP.
    asio::awaitable<std::shared_ptr<Carrier>> open(Attempt& attempt, std::shared_ptr<const TlsContext> tls);

private:
    asio::awaitable<std::shared_ptr<Carrier>> make(Attempt& attempt, std::shared_ptr<const TlsContext> tls);
    asio::awaitable<std::unique_ptr<Connection>> dial_host(Attempt& attempt);
    asio::awaitable<bool> secure(Attempt& attempt, Connection& connection,
                                 std::shared_ptr<const TlsContext> tls);
    asio::awaitable<bool> ask_proxy(Attempt& attempt, Connection& connection);
    bool may_try(Attempt& attempt);
    void judge(const Attempt& attempt, bool opened);

    asio::any_io_executor home_;
    Endpoint server_;
    std::optional<Proxy> proxy_;
    CarrierSettings settings_;
    HttpVersion version_;
    Resolver resolver_;
    std::mutex mutex_;
    Circuit circuit_;
};

} // namespace genauth::http
