/// \file
/// JSON of a shape that the API does not fix.
#pragma once

#include <genauth/config.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace genauth {

/// A JSON value kept as text: free-form members such as `customData`, and what `call` sends and answers.
///
/// The text is checked where it enters a request; one that is no JSON is answered with invalid_argument. It
/// may hold personal data, so it is not streamable.
class Json {
public:
    Json() = default;
    explicit Json(std::string text) : text_(std::move(text)) {}

    /// The JSON text; empty when there is no value.
    const std::string& text() const noexcept { return text_; }
    bool empty() const noexcept { return text_.empty(); }

    /// The part that `pointer` names (RFC 6901, for example "/data/items/0"), or nothing.
    std::optional<Json> at(std::string_view pointer) const;

    /// The string that `pointer` names, unescaped, or nothing when it is missing or no string.
    std::optional<std::string> string_at(std::string_view pointer) const;

    friend bool operator==(const Json&, const Json&) = default;

private:
    std::string text_;
};

} // namespace genauth
