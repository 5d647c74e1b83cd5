#include <genauth/password_encryption.hpp>

#include "base64.hpp"

#include <genauth/error.hpp>
#include <genauth/model/system.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <openssl/asn1.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <string>
#include <utility>

namespace genauth {
namespace {

struct Free {
    void operator()(BIO* bio) const noexcept { BIO_free(bio); }
    void operator()(EVP_PKEY* key) const noexcept { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX* context) const noexcept { EVP_PKEY_CTX_free(context); }
    void operator()(ASN1_STRING* string) const noexcept { ASN1_STRING_free(string); }
};

// In bytes.
constexpr std::size_t padding = 11;    // At least (RFC 8017, 7.2.1).
constexpr std::size_t coordinate = 32; // Of a point of SM2's curve.

unexpected refuse(std::string message)
{
    ERR_clear_error(); // Asio would take what OpenSSL notes for a failure of its own.
    ApiError error;
    error.message = std::move(message);
    return unexpected(std::move(error));
}

std::unique_ptr<EVP_PKEY, Free> parse_key(const std::string& pem)
{
    // Without this OpenSSL would ask the terminal for the pass phrase of an encrypted key.
    constexpr auto no_pass_phrase = [](char*, int, int, void*) { return -1; };
    const std::unique_ptr<BIO, Free> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    std::unique_ptr<EVP_PKEY, Free> key(PEM_read_bio_PUBKEY(bio.get(), nullptr, no_pass_phrase, nullptr));
    if (key && EVP_PKEY_is_a(key.get(), "RSA") != 1)
        key.reset();
    return key;
}

expected<Secret> by_rsa(const std::string& public_key, const Secret& password)
{
    const auto key = parse_key(public_key);
    if (!key)
        return refuse("rsa.publicKey: no RSA key in PEM");
    const auto key_size = static_cast<std::size_t>(EVP_PKEY_get_size(key.get()));
    if (key_size <= padding)
        return refuse("rsa.publicKey: too short a key");
    if (password.size() + padding > key_size)
        return refuse("the password has more bytes than the server's key can encrypt: " +
                      std::to_string(key_size - padding));

    const std::unique_ptr<EVP_PKEY_CTX, Free> context(EVP_PKEY_CTX_new(key.get(), nullptr));
    const std::string_view plain = password.reveal();
    std::string encrypted(key_size, '\0');
    std::size_t size = encrypted.size();
    if (EVP_PKEY_encrypt_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1 ||
        EVP_PKEY_encrypt(context.get(), reinterpret_cast<unsigned char*>(encrypted.data()), &size,
                         reinterpret_cast<const unsigned char*>(plain.data()), plain.size()) != 1)
        return refuse("rsa.publicKey: OpenSSL cannot encrypt with it");
    encrypted.resize(size);
    return Secret(base64<std::string>(encrypted));
}

// Null when this is no point of the curve.
std::unique_ptr<EVP_PKEY, Free> make_key(EVP_PKEY_CTX* context, const std::string& hex)
{
    std::array<unsigned char, 1 + 2 * coordinate> point{};
    std::size_t size = 0;
    if (OPENSSL_hexstr2buf_ex(point.data(), point.size(), &size, hex.c_str(), '\0') != 1 ||
        size != point.size() || point[0] != 4)
        return nullptr;
    std::string curve = "SM2";
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, curve.data(), curve.size()),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()),
        OSSL_PARAM_construct_end(),
    };
    EVP_PKEY* key = nullptr;
    EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters);
    return std::unique_ptr<EVP_PKEY, Free>(key);
}

void append_hex(std::string& text, const ASN1_STRING& bytes, std::size_t width)
{
    const unsigned char* data = ASN1_STRING_get0_data(&bytes);
    const auto size = static_cast<std::size_t>(ASN1_STRING_length(&bytes));
    text.append(2 * (width - std::min(width, size)), '0');
    for (std::size_t i = 0; i < size; ++i)
        text += {"0123456789abcdef"[data[i] >> 4U], "0123456789abcdef"[data[i] & 15U]};
}

// OpenSSL writes SEQUENCE {x INTEGER, y INTEGER, C3 OCTET STRING, C2 OCTET STRING}. Empty when this is not
// that.
std::string in_hex(const std::string& der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const unsigned char* const end = at + der.size();
    long left = 0;
    int tag = 0;
    int tag_class = 0;
    if ((ASN1_get_object(&at, &left, &tag, &tag_class, static_cast<long>(der.size())) & 0x80) != 0)
        return {};
    std::string text;
    for (int i = 0; i < 4; ++i) {
        const bool number = i < 2;
        const std::unique_ptr<ASN1_STRING, Free> part(number ? d2i_ASN1_INTEGER(nullptr, &at, end - at)
                                                             : d2i_ASN1_OCTET_STRING(nullptr, &at, end - at));
        if (!part)
            return {};
        append_hex(text, *part, number ? coordinate : 0);
    }
    return text;
}

// In DER; empty when that fails.
std::string encrypted_by_sm2(EVP_PKEY* key, std::string_view password)
{
    const std::unique_ptr<EVP_PKEY_CTX, Free> context(EVP_PKEY_CTX_new(key, nullptr));
    const auto* const plain = reinterpret_cast<const unsigned char*>(password.data());
    std::size_t size = 0;
    if (EVP_PKEY_encrypt_init(context.get()) != 1 ||
        EVP_PKEY_encrypt(context.get(), nullptr, &size, plain, password.size()) != 1)
        return {};
    std::string encrypted(size, '\0');
    if (EVP_PKEY_encrypt(context.get(), reinterpret_cast<unsigned char*>(encrypted.data()), &size, plain,
                         password.size()) != 1)
        return {};
    encrypted.resize(size);
    return encrypted;
}

expected<Secret> by_sm2(const std::string& public_key, const Secret& password)
{
    const std::unique_ptr<EVP_PKEY_CTX, Free> making(EVP_PKEY_CTX_new_from_name(nullptr, "SM2", nullptr));
    if (EVP_PKEY_fromdata_init(making.get()) != 1)
        return refuse("passwordEncryptType: this OpenSSL has no SM2");
    const auto key = make_key(making.get(), public_key);
    if (!key)
        return refuse("sm2.publicKey: no point of SM2's curve in hex");
    if (password.empty())
        return refuse("an empty password cannot be encrypted with SM2");

    std::string encrypted = in_hex(encrypted_by_sm2(key.get(), password.reveal()));
    if (encrypted.empty())
        return refuse("sm2.publicKey: OpenSSL cannot encrypt with it");
    return Secret(std::move(encrypted));
}

} // namespace

expected<Secret> encrypt_password(const SystemInfoResp& system, const Secret& password,
                                  PasswordEncryptType type)
{
    switch (type.known()) {
    case PasswordEncryptType::none:
        return password;
    case PasswordEncryptType::rsa:
        return by_rsa(system.rsa.public_key, password);
    case PasswordEncryptType::sm2:
        return by_sm2(system.sm2.public_key, password);
    }
    return refuse("passwordEncryptType: none of none, rsa and sm2");
}

} // namespace genauth
