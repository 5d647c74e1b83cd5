// Reading one HTTP/1.1 answer, strictly, out of whatever pieces it comes in.
#pragma once

#include <genauth/error.hpp>
#include <genauth/transport.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace genauth::http {

// Accepts what RFC 9112 calls unambiguous: one framing, by Content-Length or chunked, or none by status. The
// limits: 16 KiB and 100 fields of header, 8 interim responses, 64 KiB of anything that is not body.
class ResponseReader {
public:
    enum class State : unsigned char { more, complete, failed };

    explicit ResponseReader(std::size_t max_body_size);
    ~ResponseReader();
    ResponseReader(const ResponseReader&) = delete;
    ResponseReader& operator=(const ResponseReader&) = delete;

    State feed(std::string_view data);

    // Once complete: the answer, and whether the connection may carry another request.
    TransportResponse& response() noexcept { return response_; }
    bool reusable() const;

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
    int interim_ = 0;
    bool header_checked_ = false;
    bool header_judged_ = false;
    bool began_ = false;
    bool leftover_ = false;
};

} // namespace genauth::http
