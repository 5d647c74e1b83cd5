#include "http/response_head.hpp"

#include "ascii.hpp"
#include "field_value.hpp"

#include <algorithm>
#include <charconv>

namespace genauth::http {
namespace {

bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && is_blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back()))
        text.remove_suffix(1);
    return text;
}

// `lower` is in lower case, and all letters and hyphens: no other character becomes one of them.
bool equals(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size() && std::equal(text.begin(), text.end(), lower.begin(),
                                                     [](char a, char b) { return (a | 0x20) == b; });
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

std::optional<Field> parse_field(std::string_view line)
{
    const std::size_t name = token_size(line);
    if (name == 0 || name == line.size() || line[name] != ':')
        return std::nullopt;
    return Field{line.substr(0, name), trimmed(line.substr(name + 1))};
}

// What the fields say together.
class ResponseHead::Fields {
public:
    Fields(ResponseHead& head, bool http10) : head_(head), http10_(http10), keeps_alive_(!http10) {}

    void take(const Field& field)
    {
        switch (field.name.size()) {
        case 8:
            if (equals(field.name, "location"))
                head_.location = field.value;
            break;
        case 10:
            if (equals(field.name, "connection"))
                take_connection(field.value);
            else if (equals(field.name, "keep-alive"))
                head_.idle = timeout_of(field.value);
            break;
        case 11:
            if (equals(field.name, "retry-after"))
                head_.retry_after = field.value;
            break;
        case 12:
            if (equals(field.name, "x-request-id"))
                head_.request_id = field.value;
            break;
        case 14:
            if (equals(field.name, "content-length"))
                take_length(field.value);
            break;
        case 17:
            if (equals(field.name, "transfer-encoding"))
                take_encoding(field.value);
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
    status = number<int>(text.substr(9, 3)).value_or(0);
    if (status < 100)
        return malformed;
    next_line(text);

    Fields fields(*this, http10);
    int count = 0;
    for (std::string_view line = next_line(text); !line.empty(); line = next_line(text)) {
        const std::optional<Field> field = parse_field(line);
        if (!field)
            return malformed;
        if (++count > max_fields)
            return Violation{ErrorKind::limit_exceeded, "too many header fields"};
        fields.take(*field);
    }
    keeps_alive = fields.keeps_alive();
    if (const std::string_view fault = fields.fault(); !fault.empty())
        return Violation{ErrorKind::protocol, fault};
    return std::nullopt;
}

} // namespace genauth::http
