// Looking up the client's one host name without ever blocking the loop or a destructor.
#pragma once

#include "http/deadline.hpp"
#include "http/endpoint.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <memory>
#include <system_error>
#include <vector>

namespace genauth::http {

using Addresses = std::vector<boost::asio::ip::tcp::endpoint>;

struct Resolution {
    Addresses addresses;
    std::error_code error;
    bool expired = false;
};

// Asio's own resolver cannot be cancelled and makes the context's destructor wait for the name server. Here a
// thread that lives only as long as the lookup does the work, shared by all who ask meanwhile; it holds
// nothing of theirs.
class Resolver {
public:
    explicit Resolver(const Endpoint& endpoint);

    // Ends at `limit`, with `expired`, or when the coroutine is cancelled. Answers are kept for a minute,
    // failures for five seconds.
    asio::awaitable<Resolution> resolve(DeadlineQueue& queue, TimePoint limit);

    // None of the addresses was of use: the next call looks the name up again.
    void forget();

private:
    struct Lookup;
    struct Waiting;

    std::shared_ptr<Lookup> lookup_;
};

} // namespace genauth::http
