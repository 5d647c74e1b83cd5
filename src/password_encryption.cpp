#include <genauth/password_encryption.hpp>

#include "base64.hpp"

#include <genauth/error.hpp>
#include <genauth/model/system.hpp>

#include <memory>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <string>

namespace genauth {
namespace {

struct Free {
    void operator()(BIO* bio) const noexcept { BIO_free(bio); }
    void operator()(EVP_PKEY* key) const noexcept { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX* context) const noexcept { EVP_PKEY_CTX_free(context); }
};

constexpr std::size_t padding = 11; // Bytes, at least (RFC 8017, 7.2.1).

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

} // namespace

expected<Secret> encrypt_password(const SystemInfoResp& system, const Secret& password)
{
    const auto key = parse_key(system.rsa.public_key);
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

} // namespace genauth
