#include "emulator/conformity.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <charconv>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

bool is_integer(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

// What was expected in place of the value, or null. Objects are looked into elsewhere.
const char* expected(Type::Kind kind, const json::value& value, Spelling spelling)
{
    const bool as_text = spelling == Spelling::text;
    switch (kind) {
    case Type::Kind::text:
    case Type::Kind::enumeration: // Of open sets: another value is none that is wrong.
        return value.is_string() ? nullptr : "a string";
    case Type::Kind::integer:
        if (as_text ? is_integer(value.as_string()) : value.is_int64())
            return nullptr;
        return "an integer";
    case Type::Kind::number:
        return as_text || value.is_number() ? nullptr : "a number";
    case Type::Kind::boolean:
        if (as_text ? value.as_string() == "true" || value.as_string() == "false" : value.is_bool())
            return nullptr;
        return "true or false";
    case Type::Kind::json:
        return nullptr;
    case Type::Kind::object:
        return value.is_object() ? nullptr : "an object";
    }
    return nullptr;
}

} // namespace

std::string nonconformity(const Type& type, const json::value& value, Spelling spelling,
                          const std::string& path)
{
    if (const char* wanted = expected(type.kind, value, spelling))
        return path + " must be " + wanted;
    if (type.kind != Type::Kind::object)
        return {};
    for (const Member& member : type.members) {
        const std::string name =
            path.empty() ? std::string(member.name) : path + '.' + std::string(member.name);
        std::string wrong =
            nonconformity(member, value.get_object().if_contains(member.name), spelling, name);
        if (!wrong.empty())
            return wrong;
    }
    return {};
}

std::string nonconformity(const Member& member, const json::value* value, Spelling spelling,
                          const std::string& path)
{
    if (value == nullptr || value->is_null())
        return member.optional ? std::string() : path + " is missing";
    if (!member.array)
        return nonconformity(*member.type, *value, spelling, path);
    const json::array* items = value->if_array();
    if (items == nullptr)
        return path + " must be an array";
    for (std::size_t i = 0; i < items->size(); ++i) {
        std::string wrong =
            nonconformity(*member.type, (*items)[i], spelling, path + '[' + std::to_string(i) + ']');
        if (!wrong.empty())
            return wrong;
    }
    return {};
}

} // namespace genauth::emulator
