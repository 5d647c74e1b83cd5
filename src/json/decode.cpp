#include "json/decode.hpp"

#include "json/encode.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <charconv>
#include <limits>

namespace genauth::json {
namespace {

std::string_view name_of(Kind kind)
{
    switch (kind) {
    case Kind::null:
        return "null";
    case Kind::boolean:
        return "a boolean";
    case Kind::number:
        return "a number";
    case Kind::string:
        return "a string";
    case Kind::array:
        return "an array";
    case Kind::object:
        return "an object";
    }
    return "something else";
}

// An integer that is spelled otherwise: 7200.0, 72e2.
std::optional<std::int64_t> integer_of_real(std::string_view spelling)
{
    constexpr double exact = 9007199254740992.0; // 2^53: beyond it a double skips integers.
    boost::system::error_code error;
    const boost::json::value value = boost::json::parse(spelling, error);
    const double* const number = error ? nullptr : value.if_double();
    if (number != nullptr && *number >= -exact && *number <= exact &&
        *number == static_cast<double>(static_cast<std::int64_t>(*number)))
        return static_cast<std::int64_t>(*number);
    return std::nullopt;
}

std::optional<std::int64_t> integer_of(const Value& value)
{
    if (value.kind() != Kind::number)
        return std::nullopt;
    const std::string_view spelling = value.text();
    const char* const end = spelling.data() + spelling.size();
    std::int64_t number = 0;
    const auto [read, error] = std::from_chars(spelling.data(), end, number);
    if (error == std::errc() && read == end)
        return number;
    return integer_of_real(spelling);
}

void write(Writer& out, const Value& value)
{
    switch (value.kind()) {
    case Kind::null:
        return out.raw("null");
    case Kind::boolean:
    case Kind::number:
        return out.raw(value.text());
    case Kind::string:
        return out.string(value.text());
    case Kind::array:
    case Kind::object:
        break;
    }
    const bool object = value.kind() == Kind::object;
    out.raw(object ? '{' : '[');
    for (const Value* member = value.first(); member != value.end(); member = member->next()) {
        if (member != value.first())
            out.raw(',');
        if (object) {
            out.string(member->key());
            out.raw(':');
        }
        write(out, *member);
    }
    out.raw(object ? '}' : ']');
}

} // namespace

std::string Node::path() const
{
    if (parent_ == nullptr)
        return {};
    std::string path = parent_->path();
    if (key_.data() == nullptr)
        return path + '[' + std::to_string(index_) + ']';
    if (!path.empty())
        path += '.';
    return path.append(key_);
}

void Node::fail(std::string_view key, std::string_view what) const
{
    if (!error_.empty())
        return;
    error_ = path();
    if (!key.empty()) {
        if (!error_.empty())
            error_ += '.';
        error_.append(key);
    }
    if (!error_.empty())
        error_ += ": ";
    error_.append(what);
}

void Node::expected(std::string_view what) const
{
    fail({}, std::string("expected ").append(what).append(", found ").append(name_of(value_.kind())));
}

void Node::missing(std::string_view key) const
{
    fail(key, "missing");
}

std::string_view text_of(const Node& node)
{
    if (node.value().kind() == Kind::string)
        return node.value().text();
    node.expected("a string");
    return {};
}

void decode(const Node& node, std::string& out)
{
    out = std::string(text_of(node));
}

void decode(const Node& node, Secret& out)
{
    out = Secret(text_of(node));
}

void decode(const Node& node, bool& out)
{
    if (node.value().kind() == Kind::boolean)
        out = node.value().text() == "true";
    else
        node.expected("a boolean");
}

void decode(const Node& node, std::int64_t& out)
{
    if (const auto number = integer_of(node.value()))
        out = *number;
    else
        node.expected("an integer");
}

void decode(const Node& node, double& out)
{
    if (node.value().kind() != Kind::number)
        return node.expected("a number");
    boost::system::error_code error;
    const boost::json::value number = boost::json::parse(node.value().text(), error);
    if (!error)
        out = number.to_number<double>();
    else
        node.expected("a number of 64 bits");
}

void decode(const Node& node, std::int32_t& out)
{
    const auto number = integer_of(node.value());
    using Limits = std::numeric_limits<std::int32_t>;
    if (number && *number >= Limits::min() && *number <= Limits::max())
        out = static_cast<std::int32_t>(*number);
    else
        node.expected("an integer of 32 bits");
}

void decode(const Node& node, ApiCode& out)
{
    std::int32_t number = 0;
    decode(node, number);
    out = static_cast<ApiCode>(number);
}

void decode(const Node& node, Json& out)
{
    WipedBuffer text;
    Writer writer(text);
    write(writer, node.value());
    out = Json(std::string(text.view()));
}

} // namespace genauth::json
