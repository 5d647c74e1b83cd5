// May a failed attempt be followed by another? Pure: the table of deliveries, nothing else.
#pragma once

#include <genauth/error.hpp>
#include <genauth/options.hpp>

#include <chrono>

namespace genauth::call {

struct Retry {
    bool allowed = false;
    bool fresh_connection = false;
    std::chrono::milliseconds pause{0}; // The upper bound of a random pause when `jitter`, else the pause.
    bool jitter = true;
    bool budgeted = true; // Draws on the client's retry budget.
};

// clang-format off
// `attempts` have been made, the last ended with `error`.
//
//   delivery          nothing sent  perhaps sent, or the answer broke off        answered                       attempts
//   read              yes           yes                                          408 reused, 429, 502, 503, 504        3
//   idempotent_write  yes           on a reused connection, or answer broke off  429, 503 with Retry-After             2
//   refresh           yes           no                                           no                 2 connects, 1 sent
//   send, bind, other yes           no                                           no                 2 connects, 1 sent
//
// A request that a connection did not take up, GOAWAY or REFUSED_STREAM for example, is no load for the server: it gets
// 5 attempts outside the budget.
// Never repeated: refused arguments, cancellation, an unknown host, certificates, a refusing proxy, and what the
// queue, this machine's resources or the whole call's limit ended.
// clang-format on
Retry next_attempt(Delivery delivery, const ApiError& error, int attempts);

} // namespace genauth::call
