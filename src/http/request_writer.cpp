#include "http/request_writer.hpp"

#include <charconv>

namespace genauth::http {
namespace {

void append_field(WipedString& out, std::string_view name, std::string_view value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

void write_request(WipedString& out, const TransportRequest& request, std::string_view authority)
{
    std::size_t size = 128 + request.target.size() + authority.size() + request.body.size();
    for (const Header& header : request.headers)
        size += header.name.size() + header.value.size() + 4;

    out.clear();
    out.reserve(size);
    out.append(request.method).append(" ").append(request.target).append(" HTTP/1.1\r\n");
    append_field(out, "host", authority);
    for (const Header& header : request.headers)
        append_field(out, header.name, header.value);
    if (!request.body.empty() || request.method != "GET") {
        char digits[20];
        const char* const end = std::to_chars(digits, digits + sizeof digits, request.body.size()).ptr;
        append_field(out, "content-length", std::string_view(digits, end));
    }
    out.append("\r\n").append(request.body);
}

} // namespace genauth::http
