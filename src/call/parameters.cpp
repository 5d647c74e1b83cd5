#include "call/parameters.hpp"

#include <array>
#include <boost/url/encode.hpp>
#include <boost/url/rfc/unreserved_chars.hpp>
#include <charconv>

namespace genauth::call {
namespace {

constexpr std::size_t usual_size = 256; // Of a path with its query.

char* extend(WipedString& out, std::size_t size)
{
    out.resize(out.size() + size);
    return out.data() + out.size() - size;
}

char* extend(WipedBuffer& out, std::size_t size)
{
    return out.extend(size);
}

template<class Buffer>
void append_encoded(Buffer& out, std::string_view text)
{
    const std::size_t size = boost::urls::encoded_size(text, boost::urls::unreserved_chars);
    boost::urls::encode(extend(out, size), size, text, boost::urls::unreserved_chars);
}

void refuse(Request& request, std::string_view name, std::string_view why)
{
    if (request.problem.empty())
        request.problem.append(name).append(": ").append(why);
}

// `separator` stands before the first parameter.
template<class Buffer>
void append(Request& request, Buffer& out, Parameters parameters, std::string_view separator)
{
    std::array<char, 20> digits;
    for (const Parameter& parameter : parameters) {
        std::string_view text;
        if (std::holds_alternative<Parameter::Absent>(parameter.value()))
            continue;
        if (const auto* number = std::get_if<std::int64_t>(&parameter.value()))
            text = {digits.data(), std::to_chars(digits.begin(), digits.end(), *number).ptr};
        else if (const auto* value = std::get_if<std::string_view>(&parameter.value()))
            text = *value;
        else
            refuse(request, parameter.name(), "not set");
        out.append(separator);
        out.append(parameter.name());
        out.append(std::string_view("="));
        append_encoded(out, text);
        separator = "&";
    }
}

// What a placeholder cannot be: the path would name another route.
bool changes_the_route(std::string_view value)
{
    return value.empty() || value == "." || value == "..";
}

} // namespace

void set_path(Request& request, std::initializer_list<std::string_view> values)
{
    WipedString& out = request.path_and_query;
    out.reserve(usual_size);
    std::string_view left = request.operation.path;
    for (const std::string_view value : values) {
        const std::size_t open = left.find('{');
        const std::size_t close = left.find('}', open);
        out.append(left.substr(0, open));
        if (changes_the_route(value))
            refuse(request, left.substr(open + 1, close - open - 1), R"(must not be empty, "." or "..")");
        append_encoded(out, value);
        left.remove_prefix(close + 1);
    }
    out.append(left);
}

void set_query(Request& request, Parameters parameters)
{
    WipedString& out = request.path_and_query;
    out.reserve(usual_size);
    if (out.empty())
        out.append(request.operation.path);
    append(request, out, parameters, "?");
}

void set_form(Request& request, Parameters parameters)
{
    append(request, request.body, parameters, {});
}

} // namespace genauth::call
