// What may stand in a header field or a request line (RFC 9110, 5.5 and 5.6.2; RFC 3986, 3.3 and 3.4).
#pragma once

#include <algorithm>
#include <string_view>

namespace genauth::call {

// Visible ASCII and inner spaces: no line break, no NUL, nothing that servers read differently.
inline bool is_field_value(std::string_view text) noexcept
{
    const bool padded = !text.empty() && (text.front() == ' ' || text.back() == ' ');
    return !padded && std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

inline bool is_token(std::string_view text) noexcept
{
    constexpr std::string_view allowed =
        "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

// A path with an optional query, percent-encoded already.
inline bool is_target(std::string_view text) noexcept
{
    constexpr std::string_view allowed =
        "/?:@!$&'()*+,;=-._~%0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    return text.starts_with('/') && text.find_first_not_of(allowed) == std::string_view::npos;
}

} // namespace genauth::call
