#include <genauth/secret.hpp>

#include "wiped.hpp"

#include <cstring>
#include <openssl/crypto.h>
#include <utility>

namespace genauth {

void wipe(void* data, std::size_t size) noexcept
{
    std::memset(data, 0, size);
    // Somebody may look at the zeros: the compiler must not leave them out.
    asm volatile("" : : "r"(data) : "memory");
}

namespace {

void wipe(std::string& text) noexcept
{
    genauth::wipe(text.data(), text.capacity());
    text.clear();
}

// A short text leaves its characters behind when it is moved, a long one nothing.
void wipe_moved(std::string& from, const std::string& to) noexcept
{
    if (to.capacity() == std::string().capacity())
        wipe(from);
}

// Has this text, which is wiped whenever it is moved from, held nothing?
bool is_clean(const std::string& text) noexcept
{
    return text.empty() && text.capacity() == std::string().capacity();
}

} // namespace

Secret::Secret() noexcept = default;

Secret::Secret(std::string text) noexcept : text_(std::move(text))
{
    wipe(text); // Also what it may have held before it grew.
}

Secret::Secret(std::string_view text) : text_(text)
{
}

Secret::Secret(const char* text) : text_(text)
{
}

Secret::Secret(const Secret& other) = default;

Secret::Secret(Secret&& other) noexcept : text_(std::move(other.text_))
{
    wipe_moved(other.text_, text_);
}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other)
        *this = Secret(other);
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        if (!is_clean(text_))
            wipe(text_);
        text_ = std::move(other.text_);
        wipe(other.text_);
    }
    return *this;
}

Secret::~Secret()
{
    if (!is_clean(text_))
        wipe(text_);
}

SharedSecret::SharedSecret(std::string_view prefix, std::string_view text)
    : size_(prefix.size() + text.size())
{
    const auto all = std::allocate_shared_for_overwrite<char[]>(WipingAllocator<char>(), size_);
    text.copy(all.get() + prefix.copy(all.get(), prefix.size()), text.size());
    text_ = all;
}

bool operator==(const Secret& left, const Secret& right) noexcept
{
    return left.size() == right.size() &&
           CRYPTO_memcmp(left.text_.data(), right.text_.data(), left.size()) == 0;
}

} // namespace genauth
