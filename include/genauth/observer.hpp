/// \file
/// Seeing what a client does: one record per attempt, for metrics, traces and logs.
#pragma once

#include <genauth/error.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace genauth {

/// The pool at one moment, and what it has done so far.
struct PoolGauges {
    std::size_t busy = 0;    ///< Connections in use or being opened.
    std::size_t idle = 0;    ///< Connections that wait for use.
    std::size_t waiting = 0; ///< Calls that wait for a connection.

    std::uint64_t opened = 0;  ///< Connections made, since the client was.
    std::uint64_t resumed = 0; ///< Those of them whose TLS session was resumed.
    std::uint64_t closed = 0;  ///< Connections ended.
    std::uint64_t failed = 0;  ///< Connections that could not be made.
};

/// What one attempt did on the network, and when. A time counts from the beginning of the attempt and is
/// missing for a step that was not completed or not needed.
struct AttemptTrace {
    using Time = std::optional<std::chrono::microseconds>;

    Time queued;     ///< A place in the pool was free.
    Time resolved;   ///< The host name had addresses. Missing, as the next two, on a reused connection.
    Time connected;  ///< The TCP connection stood, the proxy's consent included.
    Time secured;    ///< The TLS handshake was complete.
    Time sent;       ///< The last byte of the request was handed to the system.
    Time first_byte; ///< The first bytes of the answer came.
    Time done;       ///< The attempt ended.

    bool reused = false;            ///< The connection had served before.
    bool resumed = false;           ///< Its TLS session was resumed.
    std::string_view protocol;      ///< "http/1.1" or "h2"; empty before a connection stood.
    std::size_t bytes_sent = 0;     ///< Of the request, before encryption.
    std::size_t bytes_received = 0; ///< Of the answer, after decryption.
};

/// One attempt, as an Observer sees it. Holds no secret and nothing that the caller or a user entered: no
/// path parameter, no query, no body, no header value. The views are valid during the call of the observer
/// only.
struct AttemptRecord {
    std::string_view operation; ///< As the API spells it, for example "enrollFactor".
    int attempt = 1;            ///< Counts from 1 within the call.
    bool last = true;           ///< No further attempt follows: the call ends with this outcome.
    AttemptTrace trace;
    PoolGauges pool; ///< At the end of the attempt.

    std::optional<ErrorKind> error; ///< Nothing on success.
    Phase phase = Phase::body;      ///< How far the attempt came.
    Sent sent = Sent::answered;
    int http_status = 0;              ///< 0: no answer.
    int status_code = 0;              ///< The body's `statusCode` of a refused call.
    ApiCode api_code = ApiCode::none; ///< The body's `apiCode` of a refused call.
    std::string_view request_id;      ///< Of a refused call.
};

/// Receives a record at the end of each attempt. Set one in ClientOptions::observer.
///
/// Called on the thread that the call runs on, so by several at once when calls run on several; it must not
/// block. Adapters for a log and for Prometheus are among the examples.
class Observer {
public:
    virtual ~Observer() = default;
    virtual void on_attempt(const AttemptRecord& record) noexcept = 0;
};

} // namespace genauth
