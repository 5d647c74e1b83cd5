// A connection that speaks HTTP/1.1, with TLS or without.
#pragma once

#include "emulator/exchange.hpp"

namespace genauth::emulator {

// Reads requests and sends what becomes of them, until the connection ends. Answers whether the peer is owed
// a goodbye: a fault ends the connection without one. `Stream` is a TCP socket or a TLS stream over one.
template<class Stream>
asio::awaitable<bool> serve_http1(Stream& stream, Exchanges& exchanges, std::uint64_t connection);

} // namespace genauth::emulator
