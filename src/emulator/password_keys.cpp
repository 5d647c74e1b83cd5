#include "emulator/password_keys.hpp"

#include "emulator/base64.hpp"
#include "emulator/call.hpp"

#include <memory>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace genauth::emulator {
namespace {

struct Free {
    void operator()(EVP_PKEY* key) const noexcept { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX* context) const noexcept { EVP_PKEY_CTX_free(context); }
    void operator()(BIO* bio) const noexcept { BIO_free(bio); }
};

// 1,024 bits are what the API's documents show.
EVP_PKEY* rsa_key()
{
    static const std::unique_ptr<EVP_PKEY, Free> key(EVP_RSA_gen(1024));
    return key.get();
}

std::string decrypted(const std::string& bytes)
{
    const std::unique_ptr<EVP_PKEY_CTX, Free> context(EVP_PKEY_CTX_new(rsa_key(), nullptr));
    std::string plain(256, '\0');
    std::size_t size = plain.size();
    if (EVP_PKEY_decrypt_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1 ||
        EVP_PKEY_decrypt(context.get(), reinterpret_cast<unsigned char*>(plain.data()), &size,
                         reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()) != 1)
        refuse(400, "password cannot be decrypted");
    plain.resize(size);
    return plain;
}

} // namespace

const std::string& rsa_public_key_pem()
{
    static const std::string pem = [] {
        const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_PUBKEY(bio.get(), rsa_key());
        char* data = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &data);
        return std::string(data, static_cast<std::size_t>(size));
    }();
    return pem;
}

const std::string& sm2_public_key_hex()
{
    static const std::string hex = [] {
        const std::unique_ptr<EVP_PKEY, Free> key(EVP_PKEY_Q_keygen(nullptr, nullptr, "SM2"));
        unsigned char point[65];
        std::size_t size = 0;
        EVP_PKEY_get_octet_string_param(key.get(), OSSL_PKEY_PARAM_PUB_KEY, point, sizeof point, &size);
        std::string text;
        for (std::size_t i = 0; i < size; ++i)
            text.append({"0123456789abcdef"[point[i] >> 4U], "0123456789abcdef"[point[i] & 15U]});
        return text;
    }();
    return hex;
}

Secret plain_password(const std::string& password, std::string_view encrypt_type)
{
    if (encrypt_type.empty() || encrypt_type == "none")
        return password;
    if (encrypt_type == "sm2")
        refuse(501, "The emulator does not decrypt SM2");
    if (encrypt_type != "rsa")
        refuse(400, "passwordEncryptType is none of none, rsa and sm2");
    const auto bytes = from_base64(password);
    if (!bytes)
        refuse(400, "password is not base64");
    return decrypted(*bytes);
}

} // namespace genauth::emulator
