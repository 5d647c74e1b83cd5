#include "emulator/random.hpp"

#include <new>
#include <openssl/rand.h>

namespace genauth::emulator {

std::string random_bytes(std::size_t size)
{
    std::string bytes(size, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(size)) != 1)
        throw std::bad_alloc();
    return bytes;
}

std::string random_hex(std::size_t digits)
{
    std::string text = random_bytes(digits);
    for (char& c : text)
        c = "0123456789abcdef"[static_cast<unsigned char>(c) & 15U];
    return text;
}

std::string random_digits(std::size_t size)
{
    std::string text;
    while (text.size() < size) {
        const auto byte = static_cast<unsigned char>(random_bytes(1).front());
        if (byte < 250) // Beyond it the lower digits would come up more often.
            text += static_cast<char>('0' + byte % 10);
    }
    return text;
}

std::string random_uuid()
{
    std::string hex = random_hex(32);
    hex[12] = '4';
    hex[16] = "89ab"[static_cast<unsigned char>(random_bytes(1).front()) & 3U];
    for (const std::size_t dash : {20U, 16U, 12U, 8U})
        hex.insert(dash, 1, '-');
    return hex;
}

} // namespace genauth::emulator
