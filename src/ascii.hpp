// Looking for characters in a text, many at a time.
#pragma once

#include <array>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace genauth::ascii {

inline constexpr std::size_t width = 16;
using Found = std::array<unsigned char, width>;

inline bool is_nothing(const Found& found) noexcept
{
    unsigned char any = 0;
    for (const unsigned char one : found)
        any |= one;
    return any == 0;
}

// Has the text no character for which `flag` answers other than 0? It is to be branchless: the compiler makes
// one comparison out of many. It has to answer 0 for "a".
template<class Flag>
bool has_none(std::string_view text, Flag flag) noexcept
{
    Found found{};
    const auto look = [&](const char* at) {
        for (std::size_t i = 0; i < width; ++i)
            found[i] |= flag(static_cast<unsigned char>(at[i]));
    };
    if (text.size() >= width) {
        for (std::size_t i = 0; i + width < text.size(); i += width)
            look(text.data() + i);
        look(text.data() + text.size() - width);
    } else if (!text.empty()) {
        std::array<char, width> filled_up;
        filled_up.fill('a');
        std::memcpy(filled_up.data(), text.data(), text.size());
        look(filled_up.data());
    }
    return is_nothing(found);
}

// The same with each character and the next. \pre The text is longer than `width`.
template<class Flag>
bool has_no_pair(std::string_view text, Flag flag) noexcept
{
    Found found{};
    const auto look = [&](const char* at) {
        for (std::size_t i = 0; i < width; ++i)
            found[i] |= flag(static_cast<unsigned char>(at[i]), static_cast<unsigned char>(at[i + 1]));
    };
    const std::size_t pairs = text.size() - 1;
    for (std::size_t i = 0; i + width < pairs; i += width)
        look(text.data() + i);
    look(text.data() + pairs - width);
    return is_nothing(found);
}

} // namespace genauth::ascii
