#include "http/http2_stream.hpp"

#include <charconv>

namespace genauth::http {
namespace {

constexpr std::size_t max_header_size = 16 * 1024;
constexpr int max_fields = 100;
constexpr int max_interim = 8;

constexpr std::string_view long_body = "the body is larger than allowed";
constexpr int last_status = 599;

template<class Number>
bool read_number(std::string_view digits, Number& number)
{
    const char* const end = digits.data() + digits.size();
    const std::from_chars_result read = std::from_chars(digits.data(), end, number);
    return read.ec == std::errc() && read.ptr == end;
}

} // namespace

void Http2Stream::begin_header() noexcept
{
    header_size_ = 0;
    fields_ = 0;
}

Http2Stream::Fault Http2Stream::take_field(std::string_view name, std::string_view value)
{
    header_size_ += name.size() + value.size();
    if (++fields_ > max_fields || header_size_ > max_header_size)
        return {ErrorKind::limit_exceeded, "the header is too long"};
    if (answered)
        return {}; // A trailer.
    std::size_t length = 0;
    if (name == ":status") {
        read_number(value, response.status);
    } else if (name == "retry-after") {
        response.retry_after = value;
    } else if (name == "location") {
        response.location = value;
    } else if (name == "x-request-id") {
        response.request_id = value;
    } else if (name == "content-length" && read_number(value, length)) {
        if (length > max_body_size_)
            return {ErrorKind::limit_exceeded, long_body};
        response.body.reserve(length);
    }
    return {};
}

Http2Stream::Fault Http2Stream::end_header(TimePoint now)
{
    if (answered)
        return {};
    if (response.status > last_status)
        return {ErrorKind::protocol, "a status that HTTP does not know"};
    if (response.status >= 200) {
        answered = true;
        answered_at = now;
        return {};
    }
    response = TransportResponse();
    if (++interim_ > max_interim)
        return {ErrorKind::limit_exceeded, "too many interim responses"};
    return {};
}

Http2Stream::Fault Http2Stream::take_body(std::string_view data)
{
    if (response.body.size() + data.size() > max_body_size_)
        return {ErrorKind::limit_exceeded, long_body};
    response.body.append(data);
    return {};
}

} // namespace genauth::http
