#include "http/response_reader.hpp"

#include <algorithm>
#include <charconv>

namespace genauth::http {
namespace {

constexpr std::size_t max_header_size = 16 * 1024;
constexpr std::size_t max_line_size = 16 * 1024; // Of a chunk, and of a trailer in all.
constexpr int max_interim = 8;

constexpr std::string_view start = "HTTP/1.";
constexpr std::string_view end_of_head = "\r\n\r\n";

// The size that a chunk's first line says; its extensions say nothing to us (RFC 9112, 7.1).
std::optional<std::uint64_t> chunk_size(std::string_view line)
{
    std::uint64_t size = 0;
    const auto read = std::from_chars(line.data(), line.data() + line.size(), size, 16);
    if (read.ec != std::errc())
        return std::nullopt;
    line.remove_prefix(static_cast<std::size_t>(read.ptr - line.data()));
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    const bool well_formed = line.empty() || (line.front() == ';' && is_text(line));
    return well_formed ? std::optional(size) : std::nullopt;
}

// Few answers have such a field.
void keep(std::string& text, std::string_view value)
{
    if (!value.empty())
        text = value;
}

} // namespace

ResponseReader::State ResponseReader::fail(const Violation& violation)
{
    violation_ = violation;
    return State::failed;
}

ResponseReader::State ResponseReader::feed(std::string_view data)
{
    began_ = began_ || !data.empty();
    if (!pending_.empty()) {
        pending_.append(data);
        data = pending_;
    }
    State state = State::more;
    for (std::size_t before = data.size() + 1; state == State::more && data.size() < before;) {
        before = data.size();
        state = advance(data);
    }
    leftover_ = state == State::complete && !data.empty();
    if (state == State::more && data.size() != pending_.size())
        pending_ = WipedString(data);
    return state;
}

ResponseReader::State ResponseReader::advance(std::string_view& data)
{
    switch (part_) {
    case Part::head:
        return read_head(data);
    case Part::body:
    case Part::chunk:
        return read_body(data);
    case Part::chunk_size:
        return read_chunk_size(data);
    case Part::chunk_end:
        return read_chunk_end(data);
    case Part::trailer:
        return read_trailer(data);
    }
    return State::failed;
}

ResponseReader::State ResponseReader::read_head(std::string_view& data)
{
    if (!data.starts_with(start) && !start.starts_with(data))
        return fail({ErrorKind::protocol, "not HTTP/1.1"});
    const std::size_t end = data.find(end_of_head, searched_);
    if (std::min(end, data.size()) > max_header_size)
        return fail({ErrorKind::limit_exceeded, "the header is too long"});
    if (end == std::string_view::npos) {
        searched_ = std::max(data.size(), end_of_head.size()) - end_of_head.size();
        return State::more;
    }
    ResponseHead head;
    const auto violation = head.parse(data.substr(0, end + end_of_head.size()));
    if (violation)
        return fail(*violation);
    if (head.status == 101)
        return fail({ErrorKind::protocol, "an unasked-for change of protocol"});
    const State state = begin_body(head);
    data.remove_prefix(end + end_of_head.size());
    searched_ = 0;
    return state;
}

ResponseReader::State ResponseReader::begin_body(const ResponseHead& head)
{
    if (head.status < 200) // The final answer follows.
        return ++interim_ <= max_interim ? State::more
                                         : fail({ErrorKind::limit_exceeded, "too many interim responses"});
    response_.status = head.status;
    keep(response_.retry_after, head.retry_after);
    keep(response_.request_id, head.request_id);
    keep(response_.location, head.location);
    keeps_alive_ = head.keeps_alive;
    idle_ = head.idle;
    if (question_ == To::connect || head.status == 204 || head.status == 304)
        return State::complete;
    if (head.chunked) {
        part_ = Part::chunk_size;
        return State::more;
    }
    if (!head.length)
        return fail({ErrorKind::protocol, "a body without a length"});
    if (*head.length > max_body_size_)
        return fail({ErrorKind::limit_exceeded, "the body is larger than allowed"});
    part_ = Part::body;
    remaining_ = *head.length;
    response_.body.reserve(remaining_);
    return remaining_ == 0 ? State::complete : State::more;
}

ResponseReader::State ResponseReader::read_body(std::string_view& data)
{
    const std::string_view piece = data.substr(0, remaining_);
    response_.body.append(piece);
    remaining_ -= piece.size();
    data.remove_prefix(piece.size());
    if (remaining_ > 0)
        return State::more;
    if (part_ == Part::body)
        return State::complete;
    part_ = Part::chunk_end;
    return State::more;
}

ResponseReader::State ResponseReader::read_chunk_size(std::string_view& data)
{
    const auto line = take_line(data);
    if (!line)
        return wait_for_line(data);
    const std::optional<std::uint64_t> size = chunk_size(*line);
    if (!size)
        return fail({ErrorKind::protocol, "a malformed chunk"});
    if (*size > max_body_size_ - response_.body.size())
        return fail({ErrorKind::limit_exceeded, "the body is larger than allowed"});
    remaining_ = *size;
    part_ = remaining_ == 0 ? Part::trailer : Part::chunk;
    return State::more;
}

ResponseReader::State ResponseReader::read_chunk_end(std::string_view& data)
{
    const std::string_view end = data.substr(0, 2);
    if (!std::string_view("\r\n").starts_with(end))
        return fail({ErrorKind::protocol, "a chunk longer than it says"});
    if (end.size() < 2)
        return State::more;
    data.remove_prefix(2);
    part_ = Part::chunk_size;
    return State::more;
}

// What it says comes too late to be believed.
ResponseReader::State ResponseReader::read_trailer(std::string_view& data)
{
    const auto line = take_line(data);
    if (!line)
        return wait_for_line(data);
    if (line->empty())
        return State::complete;
    if (!is_field(*line))
        return fail({ErrorKind::protocol, "a malformed trailer"});
    trailer_size_ += line->size();
    if (++trailer_fields_ > max_fields || trailer_size_ > max_line_size)
        return fail({ErrorKind::limit_exceeded, "the trailer is too long"});
    return State::more;
}

ResponseReader::State ResponseReader::wait_for_line(std::string_view data)
{
    if (data.size() > max_line_size)
        return fail({ErrorKind::limit_exceeded, "a chunk's first line or a trailer is too long"});
    return State::more;
}

} // namespace genauth::http
