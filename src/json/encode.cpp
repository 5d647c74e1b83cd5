#include "json/encode.hpp"

#include "ascii.hpp"
#include "json/document.hpp"
#include "json/utf8.hpp"

#include <charconv>

namespace genauth::json {
namespace {

constexpr bool needs_escape(char c) noexcept
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

// Characters that JSON takes as they are, and nothing but ASCII.
bool is_plain(std::string_view text) noexcept
{
    return ascii::has_none(text, [](unsigned char c) -> unsigned char {
        return (c < 0x20) | (c == '"') | (c == '\\') | (c > 0x7f);
    });
}

void append_escaped(WipedBuffer& out, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out.append("\\\"");
        return;
    case '\\':
        out.append("\\\\");
        return;
    case '\n':
        out.append("\\n");
        return;
    case '\r':
        out.append("\\r");
        return;
    case '\t':
        out.append("\\t");
        return;
    default:
        break;
    }
    const auto code = static_cast<unsigned char>(c);
    out.append("\\u00");
    out.append(hex[code >> 4U]);
    out.append(hex[code & 15U]);
}

void append_escaped(WipedBuffer& out, std::string_view text)
{
    std::size_t copied = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!needs_escape(text[i]))
            continue;
        out.append(text.substr(copied, i - copied));
        append_escaped(out, text[i]);
        copied = i + 1;
    }
    out.append(text.substr(copied));
}

} // namespace

void Writer::string(std::string_view text)
{
    if (!is_plain(text))
        return escaped(text);
    char* const out = out_.extend(text.size() + 2);
    out[0] = '"';
    text.copy(out + 1, text.size());
    out[text.size() + 1] = '"';
}

void Writer::escaped(std::string_view text)
{
    if (!is_utf8(text))
        fail("not UTF-8");
    out_.append('"');
    append_escaped(out_, text);
    out_.append('"');
}

void Writer::integer(std::int64_t number)
{
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    out_.append(std::string_view(digits, end));
}

void Writer::document(std::string_view json_text)
{
    const Document document(json_text);
    if (document.root() == nullptr)
        fail("not JSON");
    out_.append(json_text);
}

void Writer::enumeration(std::string_view text)
{
    if (text.empty())
        fail("not set");
    string(text);
}

void Writer::fail(std::string_view what)
{
    if (!error_.empty())
        return;
    for (const ObjectWriter* object = innermost_; object != nullptr; object = object->outer_)
        error_ = std::string(object->key_).append(error_.empty() ? ": " : ".").append(error_);
    error_.append(what);
}

} // namespace genauth::json
