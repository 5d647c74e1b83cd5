#include <genauth/secret.hpp>

#include "wiped.hpp"

#include <openssl/crypto.h>
#include <utility>

namespace genauth {

void wipe(void* data, std::size_t size) noexcept
{
    OPENSSL_cleanse(data, size);
}

namespace {

// Overwrites the whole buffer: a short string leaves its characters behind when it is moved from.
void wipe(std::string& text) noexcept
{
    OPENSSL_cleanse(text.data(), text.capacity());
    text.clear();
}

} // namespace

Secret::Secret() noexcept = default;

Secret::Secret(std::string text) noexcept : text_(std::move(text))
{
    wipe(text);
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
    wipe(other.text_);
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
        wipe(text_);
        text_ = std::move(other.text_);
        wipe(other.text_);
    }
    return *this;
}

Secret::~Secret()
{
    wipe(text_);
}

bool operator==(const Secret& left, const Secret& right) noexcept
{
    return left.size() == right.size() &&
           CRYPTO_memcmp(left.text_.data(), right.text_.data(), left.size()) == 0;
}

} // namespace genauth
