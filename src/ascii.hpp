// Looking at eight characters of a text at once.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace genauth::ascii {

using Word = std::uint64_t;

// Eight times the same character.
constexpr Word each(unsigned char c) noexcept
{
    return 0x0101'0101'0101'0101U * c;
}

// Sets the top bit of the first byte that is below `limit`, at most 0x80, if any. \pre No top bit is set.
constexpr Word below(Word word, unsigned char limit) noexcept
{
    return word - each(limit);
}

constexpr Word equal(Word word, unsigned char c) noexcept
{
    return below(word ^ each(c), 1);
}

// Has the text no character of which `flag` sets the top bit? Its last word is filled up with "a".
template<class Flag>
bool has_none(std::string_view text, Flag flag) noexcept
{
    Word flags = 0;
    for (; text.size() >= sizeof(Word); text.remove_prefix(sizeof(Word))) {
        Word word;
        std::memcpy(&word, text.data(), sizeof word);
        flags |= flag(word);
    }
    Word rest = each('a');
    if (!text.empty())
        std::memcpy(&rest, text.data(), text.size());
    return ((flags | flag(rest)) & each(0x80)) == 0;
}

} // namespace genauth::ascii
