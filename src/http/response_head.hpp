// The head of an HTTP/1.1 answer: status line and fields, strictly (RFC 9112).
#pragma once

#include <genauth/error.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace genauth::http {

// What a peer did wrong.
struct Violation {
    ErrorKind kind = ErrorKind::protocol;
    std::string_view reason;
};

constexpr int max_fields = 100;

// The text that it was read from has to outlive it.
struct ResponseHead {
    int status = 0;
    bool keeps_alive = false;                 // The connection outlives the answer.
    bool chunked = false;                     // Otherwise, and without a length, the body is until the end.
    std::optional<std::uint64_t> length;      // Of the body.
    std::optional<std::chrono::seconds> idle; // How long the server keeps an idle connection.
    std::string_view retry_after;
    std::string_view request_id;
    std::string_view location;

    // `text` ends with the empty line. One framing only, no folded lines, no bare line feeds, no control
    // characters.
    std::optional<Violation> parse(std::string_view text);

private:
    class Fields;
};

// Takes a line off the text: without its end when that is CR LF, otherwise with it. Nothing when no line is
// complete.
std::optional<std::string_view> take_line(std::string_view& text);

// Visible characters, spaces, tabs, and what is not ASCII.
bool is_text(std::string_view line);

// A field, and nothing but such characters.
bool is_field(std::string_view line);

} // namespace genauth::http
