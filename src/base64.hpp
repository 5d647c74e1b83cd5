#pragma once

#include <cstddef>
#include <openssl/evp.h>
#include <string_view>

namespace genauth {

// RFC 4648, 4, as whatever kind of string is wanted.
template<class Text>
Text base64(std::string_view bytes)
{
    Text text(4 * ((bytes.size() + 2) / 3) + 1, '\0'); // OpenSSL adds a NUL.
    const int size =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                        reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(size));
    return text;
}

} // namespace genauth
