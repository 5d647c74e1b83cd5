// Looking at the characters of a text, many at a time.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace genauth::ascii {

inline constexpr std::size_t width = 16;

template<std::size_t Width>
using Block = std::array<unsigned char, Width>;

// What comes of all blocks of the text, place by place. `merge` takes what has come so far and a character,
// and is to be branchless: the compiler has it look at a block at once. \pre The text fills a block.
template<std::size_t Width, class Merge>
Block<Width> merged(std::string_view text, Merge merge) noexcept
{
    Block<Width> result{};
    const auto look = [&](const char* at) {
        for (std::size_t i = 0; i < Width; ++i)
            result[i] = merge(result[i], static_cast<unsigned char>(at[i]));
    };
    for (std::size_t i = 0; i + Width < text.size(); i += Width)
        look(text.data() + i);
    look(text.data() + text.size() - Width);
    return result;
}

// Has the text no character for which `flag`, branchless as well, answers other than 0?
template<std::size_t Width = width, class Flag>
bool has_none(std::string_view text, Flag flag) noexcept
{
    if (text.size() < Width) {
        if constexpr (Width > 1)
            return has_none<Width / 2>(text, flag);
        return true;
    }
    const auto found = merged<Width>(
        text, [&](unsigned char so_far, unsigned char c) -> unsigned char { return so_far | flag(c); });
    return found == Block<Width>{};
}

// The highest rank among the text's characters; 0 when it is empty. `rank` is branchless.
template<std::size_t Width = 2 * width, class Rank>
unsigned char highest(std::string_view text, Rank rank) noexcept
{
    if (text.size() < Width) {
        if constexpr (Width > 1)
            return highest<Width / 2>(text, rank);
        return 0;
    }
    const auto ranks =
        merged<Width>(text, [&](unsigned char so_far, unsigned char c) { return std::max(so_far, rank(c)); });
    unsigned char result = 0;
    for (const unsigned char one : ranks)
        result = std::max(result, one);
    return result;
}

// The same with each character and the next. \pre The text is longer than `width`.
template<class Flag>
bool has_no_pair(std::string_view text, Flag flag) noexcept
{
    Block<width> found{};
    const auto look = [&](const char* at) {
        for (std::size_t i = 0; i < width; ++i)
            found[i] |= flag(static_cast<unsigned char>(at[i]), static_cast<unsigned char>(at[i + 1]));
    };
    const std::size_t pairs = text.size() - 1;
    for (std::size_t i = 0; i + width < pairs; i += width)
        look(text.data() + i);
    look(text.data() + pairs - width);
    return found == Block<width>{};
}

// Like memcmp, but without a call, which costs more than a short text.
template<std::size_t Width = width>
inline bool equal(const char* one, const char* other, std::size_t size) noexcept
{
    if (size < Width) {
        if constexpr (Width > 1)
            return equal<Width / 2>(one, other, size);
        return true;
    }
    for (; size > Width; one += Width, other += Width, size -= Width)
        if (std::memcmp(one, other, Width) != 0)
            return false;
    return std::memcmp(one + size - Width, other + size - Width, Width) == 0;
}

inline bool equal(std::string_view one, std::string_view other) noexcept
{
    return one.size() == other.size() && equal(one.data(), other.data(), one.size());
}

} // namespace genauth::ascii
