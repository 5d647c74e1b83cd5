#include "json/decode.hpp"

#include <boost/json/serialize.hpp>
#include <limits>

namespace genauth::json {
namespace {

std::string_view kind_name(const boost::json::value& value)
{
    switch (value.kind()) {
    case boost::json::kind::null:
        return "null";
    case boost::json::kind::bool_:
        return "a boolean";
    case boost::json::kind::int64:
    case boost::json::kind::uint64:
    case boost::json::kind::double_:
        return "a number";
    case boost::json::kind::string:
        return "a string";
    case boost::json::kind::array:
        return "an array";
    case boost::json::kind::object:
        return "an object";
    }
    return "something else";
}

// An integer in any spelling, 7200.0 included.
std::optional<std::int64_t> integer_of(const boost::json::value& value)
{
    if (const std::int64_t* number = value.if_int64())
        return *number;
    constexpr double exact = 9007199254740992.0; // 2^53: beyond it a double skips integers.
    if (const double* number = value.if_double()) {
        if (*number >= -exact && *number <= exact &&
            *number == static_cast<double>(static_cast<std::int64_t>(*number)))
            return static_cast<std::int64_t>(*number);
    }
    return std::nullopt;
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
    fail({}, std::string("expected ").append(what).append(", found ").append(kind_name(value_)));
}

void Node::missing(std::string_view key) const
{
    fail(key, "missing");
}

std::string_view text_of(const Node& node)
{
    if (const boost::json::string* text = node.value().if_string())
        return {text->data(), text->size()};
    node.expected("a string");
    return {};
}

void decode(const Node& node, std::string& out)
{
    out = text_of(node);
}

void decode(const Node& node, Secret& out)
{
    out = Secret(text_of(node));
}

void decode(const Node& node, bool& out)
{
    if (const bool* truth = node.value().if_bool())
        out = *truth;
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
    out = Json(boost::json::serialize(node.value()));
}

} // namespace genauth::json
