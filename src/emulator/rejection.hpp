// Refusals of routes that have no envelope.
#pragma once

#include <boost/json/object.hpp>
#include <string>

namespace genauth::emulator {

// Ends a handler with an HTTP status of its own.
struct Rejection {
    int http_status;
    boost::json::object body;
};

// RFC 6749, 5.2.
inline Rejection oauth_error(int http_status, const char* error, const std::string& description)
{
    return {http_status, {{"error", error}, {"error_description", description}}};
}

} // namespace genauth::emulator
