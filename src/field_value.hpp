// What may stand in a header field or a request line (RFC 9110, 5.5 and 5.6.2; RFC 3986, 3.3 and 3.4).
#pragma once

#include "ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace genauth {

// Visible ASCII and inner spaces: no line break, no NUL, nothing that servers read differently.
inline bool is_field_value(std::string_view text) noexcept
{
    constexpr unsigned char first = ' ', last = '~';
    const bool padded = !text.empty() && (text.front() == first || text.back() == first);
    // What comes before `first` wraps around, and is higher than `last`.
    return !padded &&
           ascii::highest(text, [](unsigned char c) -> unsigned char { return c - first; }) <= last - first;
}

inline constexpr std::array<bool, 256> token_characters = [] {
    std::array<bool, 256> table{};
    for (const unsigned char c :
         std::string_view("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"))
        table[c] = true;
    return table;
}();

// How many characters of a token the text begins with.
constexpr std::size_t token_size(std::string_view text) noexcept
{
    const auto stands = [](char c) { return token_characters[static_cast<unsigned char>(c)]; };
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), stands) - text.begin());
}

constexpr bool is_token(std::string_view text) noexcept
{
    return !text.empty() && token_size(text) == text.size();
}

// A path with an optional query, percent-encoded already. `also` are further characters to allow: those of
// placeholders.
constexpr bool is_target(std::string_view text, std::string_view also = {}) noexcept
{
    constexpr std::string_view allowed =
        "/?:@!$&'()*+,;=-._~%0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const auto stands = [&](char c) {
        return allowed.find(c) != std::string_view::npos || also.find(c) != std::string_view::npos;
    };
    return text.starts_with('/') && std::all_of(text.begin(), text.end(), stands);
}

} // namespace genauth
