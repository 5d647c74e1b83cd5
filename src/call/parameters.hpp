// Arguments that go into the path, the query or a form, percent-encoded.
#pragma once

#include "call/request.hpp"

#include <genauth/open_enum.hpp>
#include <genauth/secret.hpp>

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <variant>

namespace genauth::call {

// One name and value of a query or a form. Refers to texts, so that no copy of a secret is made.
class Parameter {
public:
    struct Absent {}; // Left out.
    struct Unset {};  // Should be there: invalid_argument.
    using Value = std::variant<Absent, Unset, std::string_view, std::int64_t>;

    template<std::convertible_to<std::string_view> Text>
    Parameter(std::string_view name, const Text& text) : name_(name), value_(std::string_view(text))
    {
    }
    Parameter(std::string_view name, const Secret& value) : name_(name), value_(value.reveal()) {}
    Parameter(std::string_view name, std::int64_t value) : name_(name), value_(value) {}
    Parameter(std::string_view name, bool value) : Parameter(name, value ? "true" : "false") {}

    template<class Names>
    Parameter(std::string_view name, const OpenEnum<Names>& value) : name_(name), value_(Unset())
    {
        if (value.is_set())
            value_ = value.text();
    }

    template<class T>
    Parameter(std::string_view name, const std::optional<T>& value) : name_(name)
    {
        if (value)
            value_ = Parameter(name, *value).value_;
    }

    std::string_view name() const noexcept { return name_; }
    const Value& value() const noexcept { return value_; }

private:
    std::string_view name_;
    Value value_;
};

using Parameters = std::initializer_list<Parameter>;

// Replaces the placeholders of the operation's path, in their order. Comes before set_query().
void set_path(Request& request, std::initializer_list<std::string_view> values);
void set_query(Request& request, Parameters parameters);
void set_form(Request& request, Parameters parameters);

} // namespace genauth::call
