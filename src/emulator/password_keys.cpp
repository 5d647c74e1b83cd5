#include "emulator/password_keys.hpp"

#include "emulator/base64.hpp"
#include "emulator/call.hpp"
#include "emulator/sm2.hpp"

#include <memory>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <optional>
#include <utility>

namespace genauth::emulator {
namespace {

struct FreeKey {
    void operator()(EVP_PKEY* key) const noexcept { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX* context) const noexcept { EVP_PKEY_CTX_free(context); }
    void operator()(BIO* bio) const noexcept { BIO_free(bio); }
};

// 1,024 bits are what the API's documents show.
EVP_PKEY* rsa_password_key()
{
    static const std::unique_ptr<EVP_PKEY, FreeKey> key(EVP_RSA_gen(1024));
    return key.get();
}

// Null where OpenSSL has no SM2.
EVP_PKEY* sm2_password_key()
{
    static const std::unique_ptr<EVP_PKEY, FreeKey> key(EVP_PKEY_Q_keygen(nullptr, nullptr, "SM2"));
    return key.get();
}

std::optional<std::string> from_rsa(const std::string& password)
{
    const auto bytes = from_base64(password);
    if (!bytes)
        return std::nullopt;
    const std::unique_ptr<EVP_PKEY_CTX, FreeKey> context(EVP_PKEY_CTX_new(rsa_password_key(), nullptr));
    std::string plain(256, '\0');
    std::size_t size = plain.size();
    if (EVP_PKEY_decrypt_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1 ||
        EVP_PKEY_decrypt(context.get(), reinterpret_cast<unsigned char*>(plain.data()), &size,
                         reinterpret_cast<const unsigned char*>(bytes->data()), bytes->size()) != 1)
        return std::nullopt;
    plain.resize(size);
    return plain;
}

// With and without the prefix that a demo of the vendor puts before it.
std::optional<std::string> from_sm2(const std::string& password)
{
    constexpr std::string_view prefix = "sm2:";
    if (sm2_password_key() == nullptr)
        refuse(501, "The OpenSSL of this emulator has no SM2");
    return sm2_decrypted(sm2_password_key(),
                         password.substr(password.starts_with(prefix) ? prefix.size() : 0));
}

} // namespace

const std::string& rsa_public_key_pem()
{
    static const std::string pem = [] {
        const std::unique_ptr<BIO, FreeKey> bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_PUBKEY(bio.get(), rsa_password_key());
        char* data = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &data);
        return std::string(data, static_cast<std::size_t>(size));
    }();
    return pem;
}

std::string sm2_public_key_hex()
{
    return sm2_point(sm2_password_key());
}

Secret plain_password(const std::string& password, std::string_view encrypt_type)
{
    if (encrypt_type.empty() || encrypt_type == "none")
        return password;
    if (encrypt_type != "rsa" && encrypt_type != "sm2")
        refuse(400, "passwordEncryptType is none of none, rsa and sm2");
    auto plain = encrypt_type == "rsa" ? from_rsa(password) : from_sm2(password);
    if (!plain) {
        ERR_clear_error(); // The connections of this thread would take it for theirs.
        refuse(400, "password cannot be decrypted");
    }
    return std::move(*plain);
}

} // namespace genauth::emulator
