#include "emulator/routes.hpp"

#include "api/operations.hpp"
#include "emulator/percent.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

std::string joined(std::string_view method, std::string_view path)
{
    return std::string(method).append(" ").append(path);
}

struct Table {
    std::unordered_map<std::string, const api::Operation*> plain; // By method and path.
    std::vector<const api::Operation*> with_placeholders;
};

const Table& table()
{
    static const Table made = [] {
        Table table;
        for (const api::Operation* operation : api::all_operations) {
            if (operation->path.find('{') == std::string_view::npos)
                table.plain.emplace(joined(operation->method, operation->path), operation);
            else
                table.with_placeholders.push_back(operation);
        }
        return table;
    }();
    return made;
}

// Takes the first segment of a path off, with the "/" before it.
std::string_view take_segment(std::string_view& path)
{
    path.remove_prefix(1);
    const std::string_view segment = path.substr(0, path.find('/'));
    path.remove_prefix(segment.size());
    return segment;
}

// The values of the placeholders, if the path is of this pattern. None of them may be empty.
std::optional<json::object> matched(std::string_view pattern, std::string_view path)
{
    json::object values;
    while (!pattern.empty() && path.starts_with('/')) {
        const std::string_view wanted = take_segment(pattern);
        const std::string_view segment = take_segment(path);
        if (!wanted.starts_with('{')) {
            if (segment != wanted)
                return std::nullopt;
            continue;
        }
        const auto value = percent_decoded(segment);
        if (!value || value->empty())
            return std::nullopt;
        values[wanted.substr(1, wanted.size() - 2)] = *value;
    }
    if (!pattern.empty() || !path.empty())
        return std::nullopt;
    return values;
}

} // namespace

Route find_route(std::string_view method, std::string_view path)
{
    const Table& routes = table();
    if (const auto plain = routes.plain.find(joined(method, path)); plain != routes.plain.end())
        return {plain->second, {}};
    for (const api::Operation* operation : routes.with_placeholders) {
        if (operation->method != method)
            continue;
        if (auto values = matched(operation->path, path))
            return {operation, std::move(*values)};
    }
    return {};
}

} // namespace genauth::emulator
