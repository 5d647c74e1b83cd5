// Looking for characters in a text, many at a time.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace genauth::ascii {

inline constexpr std::size_t width = 16;
using Ranks = std::array<unsigned char, width>;

inline unsigned char highest(const Ranks& ranks) noexcept
{
    unsigned char result = 0;
    for (const unsigned char one : ranks)
        result = std::max(result, one);
    return result;
}

// The highest rank among the text's characters; 0 when it is empty. `rank` is to be branchless: the compiler
// has it look at `width` characters at once.
template<class Rank>
unsigned char highest(std::string_view text, Rank rank) noexcept
{
    Ranks ranks{};
    const auto look = [&](const char* at) {
        for (std::size_t i = 0; i < width; ++i)
            ranks[i] = std::max(ranks[i], rank(static_cast<unsigned char>(at[i])));
    };
    if (text.size() >= width) {
        for (std::size_t i = 0; i + width < text.size(); i += width)
            look(text.data() + i);
        look(text.data() + text.size() - width);
    } else if (!text.empty()) {
        std::array<char, width> filled_up;
        filled_up.fill(text.front());
        std::memcpy(filled_up.data(), text.data(), text.size());
        look(filled_up.data());
    }
    return highest(ranks);
}

// Has the text no character for which `flag` answers other than 0? Branchless as well.
template<class Flag>
bool has_none(std::string_view text, Flag flag) noexcept
{
    return highest(text, flag) == 0;
}

// The same with each character and the next. \pre The text is longer than `width`.
template<class Flag>
bool has_no_pair(std::string_view text, Flag flag) noexcept
{
    Ranks found{};
    const auto look = [&](const char* at) {
        for (std::size_t i = 0; i < width; ++i)
            found[i] |= flag(static_cast<unsigned char>(at[i]), static_cast<unsigned char>(at[i + 1]));
    };
    const std::size_t pairs = text.size() - 1;
    for (std::size_t i = 0; i + width < pairs; i += width)
        look(text.data() + i);
    look(text.data() + pairs - width);
    return highest(found) == 0;
}

} // namespace genauth::ascii
