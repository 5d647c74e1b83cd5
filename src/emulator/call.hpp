// One received request as the handlers see it, and how they refuse it.
#pragma once

#include "api/operation.hpp"
#include "emulator/world.hpp"

#include <genauth/api_code.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace genauth::emulator {

// Ends a handler with an unsuccessful envelope.
struct Refusal {
    int status_code;
    ApiCode api_code;
    std::string message;
    boost::json::value data; // Null: none.
};

[[noreturn]] inline void refuse(int status_code, std::string message, ApiCode code = ApiCode::none)
{
    throw Refusal{status_code, code, std::move(message), nullptr};
}

// A body, a form or a query by its members. A missing member is empty; one of a wrong type is refused by
// name.
class Fields {
public:
    Fields() = default;
    explicit Fields(boost::json::object members, std::string path = {})
        : members_(std::move(members)), path_(std::move(path))
    {
    }

    std::string text(std::string_view key) const;
    std::string required(std::string_view key) const;
    bool flag(std::string_view key) const;
    std::int64_t integer(std::string_view key, std::int64_t otherwise) const;
    std::vector<std::string> texts(std::string_view key) const;
    Fields object(std::string_view key) const;
    bool has(std::string_view key) const;

    const boost::json::object& members() const noexcept { return members_; }

private:
    const boost::json::value* find(std::string_view key) const;

    boost::json::object members_;
    std::string path_;
};

struct Call {
    const api::Operation* operation = nullptr;
    Fields fields;             // Of the path and of the body, the form or the query.
    std::string authorization; // Without "Bearer ".
    std::string user_agent;
    User* user = nullptr; // Set for operations that act for a user.
};

} // namespace genauth::emulator
