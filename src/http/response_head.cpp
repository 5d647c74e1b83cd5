#include "http/response_head.hpp"

#include "ascii.hpp"
#include "field_value.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace genauth::http {
namespace {

bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

// `inline` here and below, since a header has many lines.
inline std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && is_blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back()))
        text.remove_suffix(1);
    return text;
}

// Eight characters, capital letters as small ones.
std::uint64_t lowered(const char* at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word | 0x2020202020202020;
}

// `lower` is in lower case, and all letters and hyphens: no character of a header becomes one of them.
// Compares eight at a time, and some of them twice.
bool equals(std::string_view text, std::string_view lower)
{
    constexpr std::size_t width = sizeof(std::uint64_t);
    if (text.size() != lower.size())
        return false;
    if (lower.size() < width)
        return std::equal(text.begin(), text.end(), lower.begin(),
                          [](char a, char b) { return (a | 0x20) == b; });
    const auto same = [&](std::size_t i) { return lowered(text.data() + i) == lowered(lower.data() + i); };
    bool all = same(lower.size() - width);
    for (std::size_t i = 0; i + width < lower.size(); i += width)
        all &= same(i);
    return all;
}

bool lists(std::string_view list, std::string_view option)
{
    for (;;) {
        const std::size_t comma = std::min(list.find(','), list.size());
        if (equals(trimmed(list.substr(0, comma)), option))
            return true;
        if (comma == list.size())
            return false;
        list.remove_prefix(comma + 1);
    }
}

constexpr std::size_t shortest_head = std::string_view("HTTP/1.1 200 \r\n\r\n").size();
static_assert(shortest_head > ascii::width);

// With is_text() of each line the same would take longer. \pre The text is no shorter than a head and ends
// with a line feed.
bool are_lines(std::string_view text)
{
    return ascii::has_no_pair(text, [](unsigned char c, unsigned char next) -> unsigned char {
        const bool breaks_alone = (c == '\r') != (next == '\n');
        return ((c < 0x20) & (c != '\t') & (c != '\r') & (c != '\n')) | (c == 0x7f) | breaks_alone;
    });
}

// \pre are_lines(text), and one is left.
std::string_view next_line(std::string_view& text)
{
    const std::string_view line = text.substr(0, text.find('\r'));
    text.remove_prefix(line.size() + 2);
    return line;
}

// The name of a field; empty when the line is none.
inline std::string_view name_of(std::string_view line)
{
    const std::size_t size = token_size(line);
    return line.substr(0, size < line.size() && line[size] == ':' ? size : 0);
}

// Nothing unless the text is a number as a whole.
template<class Number>
std::optional<Number> number(std::string_view text)
{
    Number result = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), result);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        return std::nullopt;
    return result;
}

// "timeout=5, max=100" (RFC 2068, 19.7.1.1).
std::optional<std::chrono::seconds> timeout_of(std::string_view parameters)
{
    constexpr std::string_view name = "timeout=";
    const std::size_t begin = parameters.find(name);
    if (begin == std::string_view::npos)
        return std::nullopt;
    std::string_view value = parameters.substr(begin + name.size());
    value = value.substr(0, value.find_first_not_of("0123456789"));
    const std::optional<int> seconds = number<int>(value);
    return seconds ? std::optional(std::chrono::seconds(*seconds)) : std::nullopt;
}

} // namespace

std::optional<std::string_view> take_line(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    const bool whole = end > 0 && text[end - 1] == '\r';
    const std::string_view line = text.substr(0, whole ? end - 1 : end + 1);
    text.remove_prefix(end + 1);
    return line;
}

bool is_text(std::string_view line)
{
    return ascii::has_none(
        line, [](unsigned char c) -> unsigned char { return ((c < 0x20) & (c != '\t')) | (c == 0x7f); });
}

bool is_field(std::string_view line)
{
    return is_text(line) && !name_of(line).empty();
}

// What the fields say together.
class ResponseHead::Fields {
public:
    Fields(ResponseHead& head, bool http10) : head_(head), http10_(http10), keeps_alive_(!http10) {}

    void take(std::string_view name, std::string_view value)
    {
        switch (name.size()) {
        case 8:
            if (equals(name, "location"))
                head_.location = value;
            break;
        case 10:
            if (equals(name, "connection"))
                take_connection(value);
            else if (equals(name, "keep-alive"))
                head_.idle = timeout_of(value);
            break;
        case 11:
            if (equals(name, "retry-after"))
                head_.retry_after = value;
            break;
        case 12:
            if (equals(name, "x-request-id"))
                head_.request_id = value;
            break;
        case 14:
            if (equals(name, "content-length"))
                take_length(value);
            break;
        case 17:
            if (equals(name, "transfer-encoding"))
                take_encoding(value);
            break;
        default:
            break;
        }
    }

    std::string_view fault() const
    {
        if (lengths_ > 1 || encodings_ > 1)
            return "repeated framing fields";
        if (lengths_ > 0 && encodings_ > 0)
            return "both Content-Length and Transfer-Encoding";
        if (lengths_ > 0 && !head_.length)
            return "a Content-Length that is no number";
        if (encodings_ > 0 && !head_.chunked)
            return "a Transfer-Encoding other than chunked";
        return encodings_ > 0 && http10_ ? "a Transfer-Encoding in HTTP/1.0" : std::string_view();
    }

    bool keeps_alive() const { return keeps_alive_ && !close_; }

private:
    void take_connection(std::string_view options)
    {
        if (equals(options, "keep-alive")) { // What most of them say.
            keeps_alive_ = true;
            return;
        }
        close_ = close_ || lists(options, "close");
        keeps_alive_ = keeps_alive_ || lists(options, "keep-alive");
    }

    void take_length(std::string_view value)
    {
        ++lengths_;
        head_.length = number<std::uint64_t>(value);
    }

    void take_encoding(std::string_view value)
    {
        ++encodings_;
        head_.chunked = equals(value, "chunked");
    }

    ResponseHead& head_;
    bool http10_;
    bool keeps_alive_; // From HTTP/1.1 on without being asked.
    bool close_ = false;
    int lengths_ = 0;
    int encodings_ = 0;
};

std::optional<Violation> ResponseHead::parse(std::string_view text)
{
    const Violation malformed{ErrorKind::protocol, "a malformed header"};
    const bool http10 = text.starts_with("HTTP/1.0 ");
    if (text.size() < shortest_head || !(http10 || text.starts_with("HTTP/1.1 ")) || text[12] != ' ' ||
        !are_lines(text))
        return malformed;
    status = static_cast<int>(number<unsigned>(text.substr(9, 3)).value_or(0));
    if (status < 100)
        return malformed;
    text.remove_prefix(text.find('\n') + 1);

    Fields fields(*this, http10);
    int count = 0;
    while (text.front() != '\r') {
        const std::string_view line = next_line(text);
        const std::string_view name = name_of(line);
        if (name.empty())
            return malformed;
        if (++count > max_fields)
            return Violation{ErrorKind::limit_exceeded, "too many header fields"};
        fields.take(name, trimmed(line.substr(name.size() + 1)));
    }
    keeps_alive = fields.keeps_alive();
    if (const std::string_view fault = fields.fault(); !fault.empty())
        return Violation{ErrorKind::protocol, fault};
    return std::nullopt;
}

} // namespace genauth::http
