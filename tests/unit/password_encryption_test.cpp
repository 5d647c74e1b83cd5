#include <genauth/password_encryption.hpp>

#include <genauth/error.hpp>
#include <genauth/model/system.hpp>

#include <gtest/gtest.h>
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
using Key = std::unique_ptr<EVP_PKEY, Free>;

// What a server with this key says of itself.
SystemInfoResp system_of(const Key& key)
{
    const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
    EXPECT_EQ(PEM_write_bio_PUBKEY(bio.get(), key.get()), 1);
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    SystemInfoResp system;
    system.rsa.public_key.assign(data, static_cast<std::size_t>(size));
    return system;
}

std::string decrypted(const Key& key, std::string_view base64)
{
    std::string bytes(base64.size() * 3 / 4, '\0');
    EXPECT_EQ(EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                              reinterpret_cast<const unsigned char*>(base64.data()),
                              static_cast<int>(base64.size())),
              static_cast<int>(bytes.size()));
    const std::unique_ptr<EVP_PKEY_CTX, Free> context(EVP_PKEY_CTX_new(key.get(), nullptr));
    std::size_t size = static_cast<std::size_t>(EVP_PKEY_get_size(key.get()));
    std::string plain(size, '\0');
    EXPECT_EQ(EVP_PKEY_decrypt_init(context.get()), 1);
    EXPECT_EQ(EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING), 1);
    EXPECT_EQ(EVP_PKEY_decrypt(context.get(), reinterpret_cast<unsigned char*>(plain.data()), &size,
                               reinterpret_cast<const unsigned char*>(bytes.data()),
                               static_cast<std::size_t>(EVP_PKEY_get_size(key.get()))),
              1);
    plain.resize(size);
    return plain;
}

TEST(EncryptPassword, TheServerReadsIt)
{
    const Key key(EVP_RSA_gen(1024));
    const SystemInfoResp system = system_of(key);
    for (const std::string& password :
         {std::string(), std::string("correct h\xc3\xb6rse"), std::string(117, 'x')}) {
        const auto first = encrypt_password(system, password);
        ASSERT_TRUE(first) << first.error();
        EXPECT_EQ(decrypted(key, first->reveal()), password);
        const auto second = encrypt_password(system, password);
        ASSERT_TRUE(second) << second.error();
        EXPECT_NE(first->reveal(), second->reveal()) << "the padding is random";
    }
}

TEST(EncryptPassword, SaysWhatTheKeyTakes)
{
    const auto reply = encrypt_password(system_of(Key(EVP_RSA_gen(1024))), std::string(118, 'x'));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::invalid_argument);
    EXPECT_EQ(reply.error().sent, Sent::no);
    EXPECT_EQ(reply.error().message, "the password has more bytes than the server's key can encrypt: 117");
}

TEST(EncryptPassword, NeedsAnRsaKey)
{
    SystemInfoResp system = system_of(Key(EVP_EC_gen("P-256")));
    EXPECT_EQ(encrypt_password(system, "p").error().message, "rsa.publicKey: no RSA key in PEM");
    // Whoever asked for its pass phrase would wait for the terminal.
    system.rsa.public_key = "-----BEGIN PUBLIC KEY-----\nProc-Type: 4,ENCRYPTED\n"
                            "DEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n"
                            "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAK==\n-----END PUBLIC KEY-----\n";
    EXPECT_EQ(encrypt_password(system, "p").error().message, "rsa.publicKey: no RSA key in PEM");
    system.rsa.public_key = "nonsense";
    EXPECT_EQ(encrypt_password(system, "p").error().message, "rsa.publicKey: no RSA key in PEM");
    system.rsa.public_key.clear();
    EXPECT_EQ(encrypt_password(system, "p").error().kind, ErrorKind::invalid_argument);
}

TEST(EncryptPassword, LeavesItAloneWhenAskedTo)
{
    EXPECT_EQ(encrypt_password({}, "p", PasswordEncryptType::none).value().reveal(), "p");
}

TEST(EncryptPassword, KnowsThreeTypes)
{
    for (const PasswordEncryptType& type : {PasswordEncryptType("sm4"), PasswordEncryptType()}) {
        const auto reply = encrypt_password({}, "p", type);
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::invalid_argument);
        EXPECT_EQ(reply.error().message, "passwordEncryptType: none of none, rsa and sm2");
    }
}

// A point of the curve: its base point.
const std::string sm2_point = "0432c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7"
                              "bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0";

std::string sm2_refusal(const std::string& public_key, const Secret& password)
{
    SystemInfoResp system;
    system.sm2.public_key = public_key;
    const auto reply = encrypt_password(system, password, PasswordEncryptType::sm2);
    EXPECT_EQ(ERR_peek_error(), 0U) << "the next connection would take it for its own";
    return reply ? "" : reply.error().message;
}

TEST(EncryptPassword, NeedsAPointOfTheCurveForSm2)
{
    EXPECT_EQ(sm2_refusal(sm2_point, "p"), "");
    std::string beside = sm2_point;
    beside.back() = '1';
    std::string compressed = sm2_point;
    compressed[1] = '2';
    for (const std::string& key :
         {std::string(), std::string("00"), std::string("nonsense"), beside, compressed, sm2_point.substr(2),
          sm2_point + "00", sm2_point.substr(0, 66)})
        EXPECT_EQ(sm2_refusal(key, "p"), "sm2.publicKey: no point of SM2's curve in hex") << key;
}

TEST(EncryptPassword, CannotEncryptNothingWithSm2)
{
    EXPECT_EQ(sm2_refusal(sm2_point, ""), "an empty password cannot be encrypted with SM2");
}

TEST(EncryptPassword, SaysThatOpensslHasNoSm2)
{
    ASSERT_EQ(EVP_set_default_properties(nullptr, "fips=yes"), 1);
    const std::string refusal = sm2_refusal(sm2_point, "p");
    ASSERT_EQ(EVP_set_default_properties(nullptr, ""), 1);
    EXPECT_EQ(refusal, "passwordEncryptType: this OpenSSL has no SM2");
}

} // namespace
} // namespace genauth
