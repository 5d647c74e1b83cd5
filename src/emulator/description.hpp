// The operations' requests and answers as genauth.api.json describes them. Handlers do not use it; operations
// without a handler are checked against it and answered from it.
#pragma once

#include "api/operation.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace genauth::emulator {

struct Type;

struct Member {
    std::string_view name;
    const Type* type;
    bool array;
    bool optional;
};

struct Type {
    enum class Kind : std::uint8_t { text, integer, number, boolean, json, enumeration, object };
    Kind kind;
    std::span<const Member> members = {};          // Of an object.
    std::span<const std::string_view> values = {}; // Of an enumeration: those that are known.
};

struct Description {
    const api::Operation* operation;
    const Type* request;  // Null: none, or anything.
    const Member* answer; // `data` of an envelope, or the whole of another answer. Null: none.
};

const Description& description_of(const api::Operation& operation);

} // namespace genauth::emulator
