#include "emulator/call.hpp"

#include <boost/json/array.hpp>
#include <charconv>

namespace genauth::emulator {
namespace {

std::string joined(const std::string& path, std::string_view key)
{
    return path.empty() ? std::string(key) : path + '.' + std::string(key);
}

} // namespace

// Null equals absent.
const boost::json::value* Fields::find(std::string_view key) const
{
    const boost::json::value* value = members_.if_contains(key);
    return value == nullptr || value->is_null() ? nullptr : value;
}

bool Fields::has(std::string_view key) const
{
    return find(key) != nullptr;
}

std::string Fields::text(std::string_view key) const
{
    const boost::json::value* value = find(key);
    if (value == nullptr)
        return {};
    const boost::json::string* text = value->if_string();
    if (text == nullptr)
        refuse(400, joined(path_, key) + " must be a string");
    return std::string(text->data(), text->size());
}

std::string Fields::required(std::string_view key) const
{
    std::string value = text(key);
    if (value.empty())
        refuse(400, joined(path_, key) + " is missing");
    return value;
}

bool Fields::flag(std::string_view key) const
{
    const boost::json::value* value = find(key);
    if (value == nullptr)
        return false;
    if (const bool* truth = value->if_bool())
        return *truth;
    const boost::json::string* text = value->if_string(); // In a query.
    if (text == nullptr || (*text != "true" && *text != "false"))
        refuse(400, joined(path_, key) + " must be true or false");
    return *text == "true";
}

std::int64_t Fields::integer(std::string_view key, std::int64_t otherwise) const
{
    const boost::json::value* value = find(key);
    if (value == nullptr)
        return otherwise;
    if (const std::int64_t* number = value->if_int64())
        return *number;
    const boost::json::string* text = value->if_string(); // In a query.
    std::int64_t number = 0;
    const char* const begin = text == nullptr ? nullptr : text->data();
    const char* const end = text == nullptr ? nullptr : begin + text->size();
    const auto read = std::from_chars(begin, end, number);
    if (begin == end || read.ec != std::errc() || read.ptr != end)
        refuse(400, joined(path_, key) + " must be an integer");
    return number;
}

std::vector<std::string> Fields::texts(std::string_view key) const
{
    const boost::json::value* value = find(key);
    const boost::json::array* items = value == nullptr ? nullptr : value->if_array();
    if (items == nullptr)
        refuse(400, joined(path_, key) + " must be an array");
    std::vector<std::string> result;
    for (const boost::json::value& item : *items) {
        if (!item.is_string())
            refuse(400, joined(path_, key) + " must hold strings");
        result.emplace_back(item.as_string());
    }
    return result;
}

Fields Fields::object(std::string_view key) const
{
    const boost::json::value* value = find(key);
    if (value == nullptr)
        return Fields({}, joined(path_, key));
    if (!value->is_object())
        refuse(400, joined(path_, key) + " must be an object");
    return Fields(value->get_object(), joined(path_, key));
}

} // namespace genauth::emulator
