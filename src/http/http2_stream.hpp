// One request and its answer on an HTTP/2 connection, and what an answer may hold.
#pragma once

#include "http/deadline.hpp"
#include "wiped.hpp"

#include <genauth/error.hpp>
#include <genauth/transport.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <system_error>

namespace genauth::http {

// The owner keeps it, and what the request refers to, until it has left the session. Limits of an answer: 16
// KiB and 100 fields of header, 8 interim responses, and the request's own for the body.
class Http2Stream {
public:
    TransportResponse response;
    TimePoint sent_at{};     // Once `sent`.
    TimePoint answered_at{}; // Once `answered`.
    std::size_t bytes_sent = 0;
    std::size_t bytes_received = 0;

    bool begun = false;    // The header has been put into the output: the server may act on it.
    bool sent = false;     // So has the rest of the request.
    bool answered = false; // The header of the answer has come.
    bool ended = false;    // Nothing more will happen.

    // How it ended, when not with the answer: as a failure of this kind, or by an error of the connection.
    std::optional<ErrorKind> failure;
    std::string_view reason;
    std::error_code cause;
    bool complete() const noexcept { return ended && !failure && !cause; }

    bool tell_when_sent = false; // Otherwise that is not worth a change.

protected:
    Http2Stream() = default;
    ~Http2Stream() { wipe(response.body.data(), response.body.size()); } // It may hold a token.

private:
    friend class Http2Session;

    struct Fault {
        ErrorKind kind = ErrorKind::limit_exceeded;
        std::string_view reason; // Empty: none.
    };

    // Of the answer. They say what is wrong with it.
    void begin_header() noexcept;
    Fault take_field(std::string_view name, std::string_view value);
    Fault end_header(TimePoint now);
    Fault take_body(std::string_view data);

    std::int32_t id_ = 0;
    std::string_view unsent_; // Of the request's body.
    std::size_t max_body_size_ = 0;
    std::size_t header_size_ = 0;
    int fields_ = 0;
    int interim_ = 0;
    bool open_ = false;
    bool changed_ = false;
    Http2Stream* next_changed_ = nullptr;
    Http2Stream* previous_ = nullptr;
    Http2Stream* next_ = nullptr;
};

} // namespace genauth::http
