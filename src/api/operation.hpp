// What is known of an operation besides its request and answer types.
#pragma once

#include <genauth/options.hpp>

#include <cstdint>
#include <string_view>

namespace genauth::api {

// Who the request speaks for.
enum class Identity : std::uint8_t {
    anybody, // An access token is sent when there is one.
    user,    // Needs an access token.
    client,  // The application's id and secret; an access token is not sent.
};

enum class BodyFormat : std::uint8_t { none, json, form };

enum class AnswerFormat : std::uint8_t {
    envelope, // {statusCode, message, apiCode?, requestId?, data?}
    bare,     // The answer itself, as JSON.
    text,     // The answer itself, as text.
};

struct Operation {
    std::string_view name; // As the official SDKs spell it.
    std::string_view method;
    std::string_view path; // With {placeholders}.
    Delivery delivery;
    Identity identity;
    BodyFormat body;
    AnswerFormat answer;
};

} // namespace genauth::api
