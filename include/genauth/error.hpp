/// \file
/// What went wrong with a call, in full.
#pragma once

#include <genauth/api_code.hpp>
#include <genauth/expected.hpp>
#include <genauth/json.hpp>

#include <chrono>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace genauth {

/// The class of a failure.
enum class ErrorKind : std::uint8_t {
    invalid_argument, ///< The request or an option cannot be sent as it is. Nothing was sent.
    cancelled,        ///< The caller cancelled the call.
    overloaded,       ///< The pool and its queue are full, or this machine is out of descriptors or ports.
                      ///< Nothing was sent.
    timeout,          ///< A time limit passed; `phase` says which.
    resolve,          ///< The host name has no address.
    connect,          ///< No address of the host accepted a connection.
    tls,              ///< The handshake or the check of the server's certificate failed.
    connection_lost,  ///< The connection ended before the answer was complete.
    protocol,         ///< The server's answer is not HTTP as this client accepts it.
    limit_exceeded,   ///< The answer is larger than the limits allow.
    decode,           ///< The answer's body is not the JSON that the operation promises.
    http,             ///< An HTTP status other than 2xx without an API error in its body.
    api,              ///< The API refused the request; see `status_code` and `api_code`, or `oauth_error`.
    shutting_down,    ///< The client is being closed.
};

/// How far a call had come.
enum class Phase : std::uint8_t {
    queue,      ///< Waiting for a connection, or not begun.
    resolve,    ///< Looking up the host name.
    connect,    ///< Opening the TCP connection.
    tls,        ///< TLS handshake.
    send,       ///< Writing the request.
    first_byte, ///< Waiting for the answer to begin.
    body,       ///< Reading or judging the answer.
};

/// Could the server have acted on the request?
enum class Sent : std::uint8_t {
    no,       ///< No byte of it was written: the server cannot have acted.
    maybe,    ///< Some of it was written and no answer began: the outcome is unknown.
    answered, ///< The server began to answer.
};

std::string_view to_string(ErrorKind kind) noexcept;
std::string_view to_string(Phase phase) noexcept;
std::string_view to_string(Sent sent) noexcept;

std::ostream& operator<<(std::ostream& out, ErrorKind kind);
std::ostream& operator<<(std::ostream& out, Phase phase);
std::ostream& operator<<(std::ostream& out, Sent sent);

/// Why a call has no answer. Holds no secret: texts of the server are stripped of every value that the
/// request carried before they come here.
struct ApiError {
    ErrorKind kind = ErrorKind::invalid_argument;
    Phase phase = Phase::queue;
    Sent sent = Sent::no;

    int http_status = 0;              ///< HTTP status; 0 when no answer came.
    int status_code = 0;              ///< The body's `statusCode`; 0 when there was none.
    ApiCode api_code = ApiCode::none; ///< The body's `apiCode`; describe() says what is known of it.
    std::string oauth_error; ///< The code of an OAuth error, such as "invalid_grant" (RFC 6749, 5.2).
    std::string message;     ///< For people. The server's words, or ours.
    std::string request_id;  ///< The server's name for the request; quote it to the operator.

    /// How long the server asked to wait (RFC 9110, 10.2.3). Never negative, at most 24 hours.
    std::optional<std::chrono::seconds> retry_after;

    int attempts = 0;        ///< How often the request was tried; 0 when it never left.
    bool reused = false;     ///< The last attempt used a connection that had served before.
    bool idempotent = false; ///< The operation may be repeated without harm.
    std::error_code cause;   ///< The error underneath, of Asio, OpenSSL or the system; see TlsFailure.
    Json data;               ///< The body's `data`, kept only when step_up() is true. May hold an MFA token.

    /// Can the same call succeed when it is made again, without acting twice?
    /// True for passing failures that reached nobody, that were answered 429 or 503, or of idempotent
    /// operations.
    bool retryable() const noexcept;

    /// Does the server demand another step (MFA, password reset, ...) that `api_code` names and `data`
    /// describes?
    bool step_up() const noexcept;
};

/// One line: kind, phase, sent, codes, message, request id. Control characters are replaced.
std::ostream& operator<<(std::ostream& out, const ApiError& error);

} // namespace genauth
