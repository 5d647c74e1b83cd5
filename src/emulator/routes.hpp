// Which operation a method and a path mean.
#pragma once

#include "api/operation.hpp"

#include <boost/json/object.hpp>
#include <string_view>

namespace genauth::emulator {

struct Route {
    const api::Operation* operation = nullptr; // Null: there is no such route.
    boost::json::object placeholders;          // Values of the path's {placeholders}, decoded.
};

Route find_route(std::string_view method, std::string_view path);

} // namespace genauth::emulator
