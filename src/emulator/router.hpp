// From a received request to an answer: route, identity, handler, envelope.
#pragma once

#include "api/operation.hpp"
#include "emulator/world.hpp"

#include <string>

namespace genauth::emulator {

struct Answer {
    int status = 200;
    std::string body; // JSON.
    std::string request_id;
    std::string retry_after; // Empty: no such header.
};

// Null for an unknown route.
const api::Operation* find_operation(std::string_view path);

Answer answer(World& world, const EmulatorRequest& request, const api::Operation* operation);

// An envelope that no handler made.
Answer envelope(int http_status, int status_code, int api_code, std::string_view message);

} // namespace genauth::emulator
