#include "emulator/sm2.hpp"

#include <algorithm>
#include <memory>
#include <openssl/asn1.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <string_view>

namespace genauth::emulator {
namespace {

// In bytes.
constexpr std::size_t coordinate = 32;
constexpr std::size_t point = 2 * coordinate;
constexpr std::size_t digest = 32;

std::optional<std::string> from_hex(const std::string& hex)
{
    std::string bytes(hex.size() / 2 + 1, '\0');
    std::size_t size = 0;
    if (OPENSSL_hexstr2buf_ex(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), &size,
                              hex.c_str(), '\0') != 1 ||
        2 * size != hex.size())
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

std::string to_hex(std::string_view bytes)
{
    std::string hex;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        hex += {"0123456789abcdef"[value >> 4U], "0123456789abcdef"[value & 15U]};
    }
    return hex;
}

std::string asn1(int tag, std::string_view content)
{
    const int length = static_cast<int>(content.size());
    std::string value(static_cast<std::size_t>(ASN1_object_size(0, length, tag)), '\0');
    auto* at = reinterpret_cast<unsigned char*>(value.data());
    ASN1_put_object(&at, tag == V_ASN1_SEQUENCE, length, tag, V_ASN1_UNIVERSAL);
    std::copy(content.begin(), content.end(), at);
    return value;
}

// DER has no zero bytes before a number but one where its sign would be read.
std::string asn1_number(std::string_view bytes)
{
    bytes.remove_prefix(std::min(bytes.find_first_not_of('\0'), bytes.size() - 1));
    const bool sign = (static_cast<unsigned char>(bytes.front()) & 0x80U) != 0;
    return asn1(V_ASN1_INTEGER, std::string(sign ? 1 : 0, '\0').append(bytes));
}

// As OpenSSL reads it.
std::string asn1_cipher(std::string_view bytes)
{
    return asn1(V_ASN1_SEQUENCE, asn1_number(bytes.substr(0, coordinate)) +
                                     asn1_number(bytes.substr(coordinate, coordinate)) +
                                     asn1(V_ASN1_OCTET_STRING, bytes.substr(point, digest)) +
                                     asn1(V_ASN1_OCTET_STRING, bytes.substr(point + digest)));
}

} // namespace

std::string sm2_point(EVP_PKEY* key)
{
    std::string bytes(1 + point, '\0');
    std::size_t size = 0;
    EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY,
                                    reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), &size);
    return to_hex({bytes.data(), size});
}

std::optional<std::string> sm2_decrypted(EVP_PKEY* key, const std::string& encrypted)
{
    const auto bytes = from_hex(encrypted);
    if (!bytes || bytes->size() <= point + digest)
        return std::nullopt;
    const std::string cipher = asn1_cipher(*bytes);
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(EVP_PKEY_CTX_new(key, nullptr),
                                                                              &EVP_PKEY_CTX_free);
    std::string plain(cipher.size(), '\0');
    std::size_t size = plain.size();
    if (EVP_PKEY_decrypt_init(context.get()) != 1 ||
        EVP_PKEY_decrypt(context.get(), reinterpret_cast<unsigned char*>(plain.data()), &size,
                         reinterpret_cast<const unsigned char*>(cipher.data()), cipher.size()) != 1)
        return std::nullopt;
    plain.resize(size);
    return plain;
}

} // namespace genauth::emulator
