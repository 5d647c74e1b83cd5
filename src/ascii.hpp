// Looking for characters in a text, many at a time.
#pragma once

#include <array>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace genauth::ascii {

// Has the text no character for which `flag` answers other than 0? It is to be branchless: the compiler makes
// one comparison out of many. It has to answer 0 for "a".
template<class Flag>
bool has_none(std::string_view text, Flag flag) noexcept
{
    constexpr std::size_t width = 16;
    std::array<unsigned char, width> found{};
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
    unsigned char any = 0;
    for (const unsigned char one : found)
        any |= one;
    return any == 0;
}

} // namespace genauth::ascii
