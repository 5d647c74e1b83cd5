#include "http/request_writer.hpp"

#include <array>
#include <charconv>
#include <cstring>

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
    std::memcpy(at, text.data(), text.size());
    return at + text.size();
}

char* put_field(char* at, std::string_view name, std::string_view value)
{
    return put(put(put(put(at, name), separator), value), end_of_line);
}

} // namespace

std::string_view write_request(WipedString& memory, const TransportRequest& request,
                               std::string_view authority)
{
    constexpr std::string_view space = " ";
    constexpr std::string_view version = " HTTP/1.1\r\n";
    constexpr std::string_view length_name = "content-length";
    std::array<char, 20> digits;
    std::string_view length;
    if (!request.body.empty() || request.method != "GET")
        length = {digits.data(), std::to_chars(digits.begin(), digits.end(), request.body.size()).ptr};

    std::size_t size = request.method.size() + space.size() + request.target.size() + version.size() +
                       size_of_field("host", authority) + end_of_line.size() + request.body.size();
    for (const Header& header : request.headers)
        size += size_of_field(header.name, header.value);
    if (!length.empty())
        size += size_of_field(length_name, length);
    if (memory.size() < size)
        memory.assign(size, '\0');

    char* at = put(put(put(put(memory.data(), request.method), space), request.target), version);
    at = put_field(at, "host", authority);
    for (const Header& header : request.headers)
        at = put_field(at, header.name, header.value);
    if (!length.empty())
        at = put_field(at, length_name, length);
    put(put(at, end_of_line), request.body);
    return {memory.data(), size};
}

} // namespace genauth::http
