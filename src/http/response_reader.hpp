// Reading one HTTP/1.1 answer, strictly, out of whatever pieces it comes in.
#pragma once

#include <genauth/error.hpp>
#include <genauth/transport.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace genauth::http {

// Accepts what RFC 9112 calls unambiguous: one framing, by Content-Length or chunked, or none by status. The
// limits: 16 KiB and 100 fields of header, 8 interim responses, 64 KiB of anything that is not body.
class ResponseReader {
public:
    enum class State : unsigned char { more, complete, failed };

    // What answers a CONNECT has no body: the tunnel begins behind the header (RFC 9110, 9.3.6).
    enum class To : unsigned char { request, connect };

    explicit ResponseReader(std::size_t max_body_size, To question = To::request);
    ~ResponseReader();
    ResponseReader(const ResponseReader&) = delete;
    ResponseReader& operator=(const ResponseReader&) = delete;

    State feed(std::string_view data);

    // Once complete: the answer, and whether the connection may carry another request.
    TransportResponse& response() noexcept { return response_; }
    bool reusable() const;
    bool leftover() const noexcept { return leftover_; }

    // How long the server says that it keeps an idle connection: `Keep-Alive: timeout`, in seconds.
    std::optional<std::chrono::seconds> keep_alive() const noexcept { return keep_alive_; }

    // Once failed: protocol or limit_exceeded, and why.
    ErrorKind failure() const noexcept { return failure_; }
    std::string_view reason() const noexcept { return reason_; }

    // Have any bytes of an answer come?
    bool began() const noexcept { return began_; }

private:
    class Parser;

    State parse(std::string_view& data);
    bool check_header(std::string_view data);
    State after_header();
    State next_message();
    State fail(ErrorKind kind, std::string_view reason);

    std::size_t max_body_size_;
    std::unique_ptr<Parser> parser_;
    std::string pending_; // What the parser wants to see again with more behind it.
    TransportResponse response_;
    ErrorKind failure_ = ErrorKind::protocol;
    std::string_view reason_;
    std::optional<std::chrono::seconds> keep_alive_;
    To question_;
    int interim_ = 0;
    bool header_checked_ = false;
    bool header_judged_ = false;
    bool began_ = false;
    bool leftover_ = false;
};

} // namespace genauth::http
