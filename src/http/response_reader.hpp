// Reading one HTTP/1.1 answer, strictly, out of whatever pieces it comes in.
#pragma once

#include "http/response_head.hpp"
#include "wiped.hpp"

#include <genauth/transport.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace genauth::http {

// Accepts what RFC 9112 calls unambiguous: one framing, by Content-Length or chunked, or none by status. The
// limits: 100 fields and 16 KiB each of header, trailer and a chunk's first line, 8 interim responses.
class ResponseReader {
public:
    enum class State : std::uint8_t { more, complete, failed };

    // What answers a CONNECT has no body: the tunnel begins behind the header (RFC 9110, 9.3.6).
    enum class To : std::uint8_t { request, connect };

    // What it reads it writes to `response`, which is empty.
    ResponseReader(TransportResponse& response, std::size_t max_body_size, To question = To::request)
        : response_(response), max_body_size_(max_body_size), question_(question)
    {
    }
    ResponseReader(const ResponseReader&) = delete;
    ResponseReader& operator=(const ResponseReader&) = delete;

    State feed(std::string_view data);

    // Once complete: may the connection carry another request?
    bool reusable() const noexcept { return keeps_alive_ && !leftover_; }
    bool leftover() const noexcept { return leftover_; }

    // How long the server says that it keeps an idle connection: `Keep-Alive: timeout`, in seconds.
    std::optional<std::chrono::seconds> keep_alive() const noexcept { return idle_; }

    // Once failed: protocol or limit_exceeded, and why.
    ErrorKind failure() const noexcept { return violation_.kind; }
    std::string_view reason() const noexcept { return violation_.reason; }

    // Have any bytes of an answer come?
    bool began() const noexcept { return began_; }

private:
    enum class Part : std::uint8_t { head, body, chunk_size, chunk, chunk_end, trailer };

    State advance(std::string_view& data);
    State read_head(std::string_view& data);
    State begin_body(const ResponseHead& head);
    State read_body(std::string_view& data);
    State read_chunk_size(std::string_view& data);
    State read_chunk_end(std::string_view& data);
    State read_trailer(std::string_view& data);
    State wait_for_line(std::string_view data);
    State fail(const Violation& violation);

    TransportResponse& response_;
    std::size_t max_body_size_;
    WipedString pending_;         // Begins a line, or the head, that is not complete.
    std::size_t searched_ = 0;    // There is no end of it in so much of the data.
    std::uint64_t remaining_ = 0; // Of the body, or of the chunk.
    std::size_t trailer_size_ = 0;
    std::optional<std::chrono::seconds> idle_;
    Violation violation_;
    To question_;
    Part part_ = Part::head;
    int interim_ = 0;
    int trailer_fields_ = 0;
    bool keeps_alive_ = false;
    bool began_ = false;
    bool leftover_ = false;
};

} // namespace genauth::http
