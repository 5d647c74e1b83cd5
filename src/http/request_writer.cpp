#include "http/request_writer.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

namespace genauth::http {
namespace {

constexpr std::string_view separator = ": ";
constexpr std::string_view end_of_line = "\r\n";

std::size_t size_of_field(std::string_view name, std::string_view value)
{
    return name.size() + separator.size() + value.size() + end_of_line.size();
}

char* put(char* at, std::string_view text)
{
    std::char_traits<char>::copy(at, text.data(), text.size());
    return at + text.size();
}

char* put_field(char* at, std::string_view name, std::string_view value)
{
    return put(put(put(put(at, name), separator), value), end_of_line);
}

} // namespace

FixedFields::FixedFields(std::string_view authority, std::span<const Header> first)
    : fields_(first.begin(), first.end())
{
    const auto add = [this](std::string_view name, std::string_view value) {
        text_.append(name).append(separator).append(value).append(end_of_line);
    };
    add("host", authority);
    host_size_ = text_.size();
    for (const Header& header : fields_)
        add(header.name, header.value);
}

std::size_t FixedFields::covers(std::span<const Header> headers) const
{
    const auto same = [](const Header& a, const Header& b) {
        return a.name.data() == b.name.data() && a.name.size() == b.name.size() &&
               a.value.data() == b.value.data() && a.value.size() == b.value.size();
    };
    const bool all =
        headers.size() >= fields_.size() && std::equal(fields_.begin(), fields_.end(), headers.begin(), same);
    return all ? fields_.size() : 0;
}

std::string_view FixedFields::text(std::size_t covered) const
{
    return std::string_view(text_).substr(0, covered != 0 ? text_.size() : host_size_);
}

std::string_view write_request(WipedString& memory, const TransportRequest& request, const FixedFields& fixed)
{
    constexpr std::string_view space = " ";
    constexpr std::string_view version = " HTTP/1.1\r\n";
    constexpr std::string_view length_name = "content-length: ";
    constexpr std::size_t digits = std::numeric_limits<std::size_t>::digits10 + 1; // At most.

    const std::size_t covered = fixed.covers(request.headers);
    const std::string_view first = fixed.text(covered);
    const std::span<const Header> others = request.headers.subspan(covered);
    std::size_t room = request.method.size() + space.size() + request.target.size() + version.size() +
                       first.size() + length_name.size() + digits + 2 * end_of_line.size() +
                       request.body.size();
    for (const Header& header : others)
        room += size_of_field(header.name, header.value);
    if (memory.size() < room)
        memory.assign(room, '\0');

    char* at = put(put(put(put(memory.data(), request.method), space), request.target), version);
    at = put(at, first);
    for (const Header& header : others)
        at = put_field(at, header.name, header.value);
    if (!request.body.empty() || request.method != "GET") {
        at = put(at, length_name);
        at = put(std::to_chars(at, at + digits, request.body.size()).ptr, end_of_line);
    }
    at = put(put(at, end_of_line), request.body);
    return {memory.data(), at};
}

} // namespace genauth::http
