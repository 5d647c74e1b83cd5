// Opening a TCP connection to whichever address of a host accepts one first (RFC 8305).
#pragma once

#include "http/deadline.hpp"
#include "http/resolver.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <optional>
#include <system_error>

namespace genauth::http {

// The families take turns; within each, the resolver's order stays (RFC 8305, 4).
Addresses interleaved(const Addresses& addresses);

struct Dialled {
    std::optional<asio::ip::tcp::socket> socket;
    std::error_code error; // Why the last address failed, when none accepted.
    bool expired = false;
};

// Gives each address a quarter of a second, or until it fails, before the next is tried beside it. Ends at
// `limit`, or when the coroutine is cancelled. The socket lives on `home`.
asio::awaitable<Dialled> dial(asio::any_io_executor home, Addresses addresses, DeadlineQueue& queue,
                              TimePoint limit);

} // namespace genauth::http
