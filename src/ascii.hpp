// Looking for characters in a text, many at a time.
#pragma once

#include <cstddef>
#include <string_view>

namespace genauth::ascii {

// Has the text no character for which `flag` answers other than 0? It is to be branchless: the compiler makes
// one comparison out of many.
template<class Flag>
bool has_none(std::string_view text, Flag flag) noexcept
{
    constexpr std::size_t width = 16;
    unsigned char found[width] = {};
    for (; text.size() >= width; text.remove_prefix(width))
        for (std::size_t i = 0; i < width; ++i)
            found[i] |= flag(static_cast<unsigned char>(text[i]));
    unsigned char any = 0;
    for (const unsigned char one : found)
        any |= one;
    for (const char c : text)
        any |= flag(static_cast<unsigned char>(c));
    return any == 0;
}

} // namespace genauth::ascii
