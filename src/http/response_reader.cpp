#include "http/response_reader.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <charconv>

namespace genauth::http {
namespace {

namespace beast_http = boost::beast::http;
using Error = boost::beast::error_code;

constexpr std::size_t max_header_size = 16 * 1024;
constexpr std::size_t max_pending_size = 64 * 1024;
constexpr int max_fields = 100;
constexpr int max_interim = 8;

// "timeout=5, max=100" (RFC 2068, 19.7.1.1).
std::optional<std::chrono::seconds> timeout_of(std::string_view parameters)
{
    constexpr std::string_view name = "timeout=";
    const std::size_t begin = parameters.find(name);
    if (begin == std::string_view::npos)
        return std::nullopt;
    int seconds = 0;
    const char* const digits = parameters.data() + begin + name.size();
    const auto read = std::from_chars(digits, parameters.data() + parameters.size(), seconds);
    if (read.ec != std::errc() || seconds < 0)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

} // namespace

// Keeps the few fields that calls are judged by, and counts those that decide the framing.
class ResponseReader::Parser final : public beast_http::basic_parser<false> {
public:
    Parser(TransportResponse& response, std::optional<std::chrono::seconds>& keep_alive)
        : response_(response), keep_alive_(keep_alive)
    {
    }

    int status() const noexcept { return response_.status; }
    std::string_view framing_fault() const noexcept
    {
        if (lengths_ > 1 || encodings_ > 1)
            return "repeated framing fields";
        if (lengths_ > 0 && encodings_ > 0)
            return "both Content-Length and Transfer-Encoding";
        return odd_encoding_ ? "a Transfer-Encoding other than chunked" : std::string_view();
    }

private:
    using Text = boost::beast::string_view;

    void on_request_impl(beast_http::verb, Text, Text, int, Error&) override {}

    void on_response_impl(int code, Text, int, Error&) override { response_.status = code; }

    void on_field_impl(beast_http::field name, Text spelling, Text value, Error& error) override
    {
        if (++fields_ > max_fields)
            error = beast_http::error::header_limit;
        if (in_trailer_)
            return;
        switch (name) {
        case beast_http::field::content_length:
            ++lengths_;
            break;
        case beast_http::field::transfer_encoding:
            ++encodings_;
            odd_encoding_ = !boost::beast::iequals(value, "chunked");
            break;
        case beast_http::field::content_type:
            response_.content_type = std::string(value);
            break;
        case beast_http::field::retry_after:
            response_.retry_after = std::string(value);
            break;
        case beast_http::field::location:
            response_.location = std::string(value);
            break;
        case beast_http::field::keep_alive:
            keep_alive_ = timeout_of({value.data(), value.size()});
            break;
        default:
            if (boost::beast::iequals(spelling, "x-request-id"))
                response_.request_id = std::string(value);
            break;
        }
    }

    void on_header_impl(Error&) override { in_trailer_ = true; }

    void on_body_init_impl(const boost::optional<std::uint64_t>& length, Error&) override
    {
        if (length)
            response_.body.reserve(*length);
    }

    std::size_t on_body_impl(Text data, Error&) override
    {
        response_.body.append(data.data(), data.size());
        return data.size();
    }

    void on_chunk_header_impl(std::uint64_t, Text, Error&) override {}

    std::size_t on_chunk_body_impl(std::uint64_t, Text data, Error& error) override
    {
        return on_body_impl(data, error);
    }

    void on_finish_impl(Error&) override {}

    TransportResponse& response_;
    std::optional<std::chrono::seconds>& keep_alive_;
    int fields_ = 0;
    int lengths_ = 0;
    int encodings_ = 0;
    bool odd_encoding_ = false;
    bool in_trailer_ = false;
};

ResponseReader::ResponseReader(std::size_t max_body_size, To question)
    : max_body_size_(max_body_size), question_(question)
{
    next_message();
}

ResponseReader::~ResponseReader() = default;

ResponseReader::State ResponseReader::next_message()
{
    response_ = TransportResponse();
    parser_ = std::make_unique<Parser>(response_, keep_alive_);
    parser_->skip(question_ == To::connect);
    parser_->eager(true);
    parser_->header_limit(max_header_size);
    parser_->body_limit(max_body_size_);
    header_checked_ = header_judged_ = false;
    return State::more;
}

ResponseReader::State ResponseReader::fail(ErrorKind kind, std::string_view reason)
{
    failure_ = kind;
    reason_ = reason;
    return State::failed;
}

ResponseReader::State ResponseReader::feed(std::string_view data)
{
    began_ = began_ || !data.empty();
    if (!pending_.empty()) {
        pending_.append(data);
        data = pending_;
    }
    const State state = parse(data);
    if (state == State::complete)
        leftover_ = !data.empty();
    if (state != State::more)
        return state;
    if (data.size() > max_pending_size)
        return fail(ErrorKind::limit_exceeded, "a header, chunk header or trailer is too long");
    pending_ = std::string(data);
    return State::more;
}

ResponseReader::State ResponseReader::parse(std::string_view& data)
{
    while (!data.empty()) {
        if (!header_checked_) {
            if (data.find("\r\n\r\n") == std::string_view::npos) {
                return data.size() < max_header_size
                           ? State::more
                           : fail(ErrorKind::limit_exceeded, "the header is too long");
            }
            if (!check_header(data))
                return fail(ErrorKind::protocol, "a malformed header");
            header_checked_ = true;
        }
        Error error;
        const std::size_t used = parser_->put(boost::asio::buffer(data.data(), data.size()), error);
        data.remove_prefix(used);
        if (error == beast_http::error::body_limit || error == beast_http::error::header_limit)
            return fail(ErrorKind::limit_exceeded, "the body or header is larger than allowed");
        if (error && error != beast_http::error::need_more)
            return fail(ErrorKind::protocol, "not well-formed HTTP/1.1");
        if (!parser_->is_header_done()) // The parser wants more, and the header is complete.
            return fail(ErrorKind::protocol, "a malformed header");
        if (!header_judged_) {
            const State state = after_header();
            if (state == State::failed)
                return state;
            if (!header_judged_)
                continue; // An interim response: the next message follows.
        }
        if (parser_->is_done() && header_judged_)
            return State::complete;
        if (error || used == 0)
            return State::more;
    }
    return State::more;
}

// What Beast lets pass: folded lines, bare line feeds and a status below 100.
bool ResponseReader::check_header(std::string_view data)
{
    const std::string_view header = data.substr(0, data.find("\r\n\r\n") + 2);
    for (std::size_t i = header.find('\n'); i != std::string_view::npos; i = header.find('\n', i + 1)) {
        const bool folded = i + 1 < header.size() && (header[i + 1] == ' ' || header[i + 1] == '\t');
        if (i == 0 || header[i - 1] != '\r' || folded)
            return false;
    }
    const std::size_t status = header.find(' ');
    return status < header.size() - 1 && header[status + 1] != '0';
}

ResponseReader::State ResponseReader::after_header()
{
    const int status = parser_->status();
    if (status == 101)
        return fail(ErrorKind::protocol, "an unasked-for change of protocol");
    if (const std::string_view fault = parser_->framing_fault(); !fault.empty())
        return fail(ErrorKind::protocol, fault);
    if (status < 200) {
        if (++interim_ > max_interim)
            return fail(ErrorKind::limit_exceeded, "too many interim responses");
        return next_message();
    }
    if (parser_->need_eof())
        return fail(ErrorKind::protocol, "a body without a length");
    header_judged_ = true;
    return State::more;
}

bool ResponseReader::reusable() const
{
    return !leftover_ && parser_->is_done() && parser_->keep_alive();
}

} // namespace genauth::http
