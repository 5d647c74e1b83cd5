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
};

// `attempts` have been made, the last ended with `error`.
//
//   delivery           nothing sent    perhaps sent               answered attempts read               yes
//   yes                        408 reused, 429, 502, 503, 504        3 idempotent_write   yes             yes
//   429, 503 with Retry-After             2 refresh            yes             no                         no
//   2 connects, 1 sent send, bind, other  yes             no                         no 2 connects, 1 sent
//
// Never repeated: refused arguments, cancellation, certificates, and what the queue or the whole call's limit
// ended.
Retry next_attempt(Delivery delivery, const ApiError& error, int attempts);

} // namespace genauth::call
