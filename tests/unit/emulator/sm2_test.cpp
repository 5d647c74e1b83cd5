// Passwords encrypted with SM2: what others encrypt is read here, and so is what this client encrypts.
#include "asking.hpp"
#include "emulator/sm2.hpp"

#include <genauth/error.hpp>
#include <genauth/model/system.hpp>
#include <genauth/password_encryption.hpp>

#include <algorithm>
#include <cctype>
#include <openssl/pem.h>

namespace genauth::emulator {
namespace {

// Made with sm-crypto 0.5.8 for Node.js: doEncrypt(text, publicKey).
constexpr std::string_view private_key = "-----BEGIN PRIVATE KEY-----\n"
                                         "MIGHAgEAMBMGByqGSM49AgEGCCqBHM9VAYItBG0wawIBAQQgYwzOZ53cGYKvYbfJ\n"
                                         "ubzDVAGGylvkneaZ2zbS8n3U9NahRANCAATSteYsZbdLsPR+qj3FPbsOKfnc9T1y\n"
                                         "XPeLW6++TZF8dulY/tDEQxAnhhYOaQrNKcDk/kZI6P6H3u8cvaqNCIrX\n"
                                         "-----END PRIVATE KEY-----\n";

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Key vector_key()
{
    BIO* bio = BIO_new_mem_buf(private_key.data(), static_cast<int>(private_key.size()));
    Key key(PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr), &EVP_PKEY_free);
    BIO_free(bio);
    return key;
}

Key new_key()
{
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "SM2"), &EVP_PKEY_free);
}

struct Vector {
    const char* name;
    std::string text;
    std::string encrypted;
};

const Vector vectors[] = {
    {"OneByte", "p",
     "9868de8c9bc50bf860c0b9fe3ad7f10f94c4d99e5ac3bc6f4ddc60dac96f7b718bc33c26f23de59696af8fa2"
     "cce1d86467ae036afd6cdb16c975edf43f7303220e781d7cd9fa449b7a5035186ec3392d55c79a496c724c4c"
     "cca3a7ed356c210f5d"},
    {"Ascii", "alice-password",
     "7740720c98514e36b3b599dbbbcbe7d5be95fb7edcab079f8a50dfb639714d57b6566bfcd349d6da8c492303"
     "2fbf228fd52b7028d166bdb37ebf27cdd4bbbfef1b8f5cc0c6109447866497c45c2cf38666299ff61aa7e8b1"
     "bc9c04901ede604e68e075c868d79696d1223daf9cf5"},
    {"Utf8", "correct h\xc3\xb6rse \xe5\xaf\x86\xe7\xa0\x81 \xf0\x9f\x94\x91",
     "13fc4fed52bcad8e6e02ff482a21cb5fe556cf9dbd634d54c9d8ad993ce9e144a4cc190ea99019cc23f191c2"
     "75e7c0875bd3deaae102a8159d77180b9fc4a6209875c21a622555afd2b41abac166432947b3461f6b213e62"
     "b4e948c4bcb4c809634d784a63f338ef8fde533b9f729b2a87d8e5ab30b593503214"},
    {"OneBlock", "0123456789abcdef0123456789abcdef",
     "76fae345b8962f25beab21a3d0de9e9751098a7a20b3a7c32d7108c896742610e28691f2b1c1833215607b25"
     "fc7a3d7962ff6142f3e4f5d7546a2b48700c48a1b1d58cfe7d42ed1fc00cb2e2bf55313867ce48dac079061c"
     "e3ba35d0e98cb464caab4ed04e64d0e8347f9e95969d7b74598c4f819861d3d77de91b3967b56c0f"},
    {"SevenBlocks", std::string(200, 'x'),
     "1e6f2ce57584b6462847c796110383be21d65e8344e9aaf60228be0292d0e1636dc12b1d3a00dde929439921"
     "c73291ef14a5eb49ddc0c075c7f3218d9d6554945b551fcf39cca21b34f15eace538fc4139afb84be9477756"
     "e00ce005a16dd9af6e49df674749a2127a4225af7d339ccd9e1f7745a9a357350ca3d8cbf5153130338f28c4"
     "8bb7c8adfada66baab48fafda22e4c6ddd768d8fe11b30f11b87c5b6ba94192f053a466bbe0cba6e92c623b6"
     "dfe7c606d676f4ec288b103208ed121e7513a1e2068212839833c9535631033731d600e7466f1fd37966d9e3"
     "780ff6f11ffa522a26ede9b43dda13bec0b6d3d307c3e8d28838afb2c49ee50488f05b23037fe7078f682eba"
     "39eb2c7a94a5c70f6f9587bcb69ba906495a586e61cc1860bf50c3d15bd2c2f0"},
    {"ZeroByteInX", "x begins with a zero byte",
     "0061c0cf5323c9aeac5faf3c0bbcdf9430267c42cf28801343a6d72f9c5f94d7ac5b6cbde2e7fad9f7b6e0d0"
     "1263dc3d7c4d6bb0dddf2fa46ae6c10fd2ceeb78a48135710232d9afd18ed095cd97d356a14dbf12c80b2884"
     "e928be05f2cc2a73a0ecda8007ca3c28293dd9ca0eacf606068b7a6d6a15c888ad"},
    {"ZeroByteAndOneBitInX", "x begins with a zero byte and a one bit",
     "00bb320a59bacfc611a34f1ff9faa93c5d4c29ff21751a3f93eba9bd73eadc7ed7f9e95a75123fb4358cd78c"
     "0567f7a419474a64b572533cd5da8431d9242a879add2f40399b6c87882af629334635b05909aaa4f1ce6380"
     "2c1b56903e7dbd2f3ee97ce008fd4e553c470746bc5f20d2862e457e446b023430472f3891b79ed389d16126"
     "0c70ce"},
    {"ZeroByteInY", "y begins with a zero byte",
     "1485f212fde22cccd5804ab523ad63248b7f8aff12ad689d669c4ac2175730090015b39c7bd99ed9aab110a9"
     "beca7318012deacfc8be0fe24ff32193dd25bb908d6bcc818a45bf7f7bff28a50a905dec29da6877d07dff09"
     "420c01011d67afaf038271c8d3ed9e5422fa7e1a93849d2946376819d6703dda27"},
};

class Sm2Vectors : public ::testing::TestWithParam<Vector> {};

TEST_P(Sm2Vectors, AreDecrypted)
{
    const Key key = vector_key();
    const Vector& vector = GetParam();
    EXPECT_EQ(sm2_decrypted(key.get(), vector.encrypted), vector.text);

    std::string upper = vector.encrypted;
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](unsigned char c) { return std::toupper(c); });
    EXPECT_EQ(sm2_decrypted(key.get(), upper), vector.text);
}

INSTANTIATE_TEST_SUITE_P(OfSmCrypto, Sm2Vectors, ::testing::ValuesIn(vectors),
                         [](const auto& vector) { return std::string(vector.param.name); });

TEST(Sm2, RefusesWhatIsNoCipherTextForTheKey)
{
    const Key key = vector_key();
    const std::string good = vectors[1].encrypted;
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string changed = good;
        changed[at] = changed[at] == '0' ? '1' : '0';
        EXPECT_EQ(sm2_decrypted(key.get(), changed), std::nullopt) << at;
        EXPECT_EQ(sm2_decrypted(key.get(), good.substr(0, at)), std::nullopt) << at;
    }
    EXPECT_EQ(sm2_decrypted(key.get(), "04" + good), std::nullopt);
    EXPECT_EQ(sm2_decrypted(key.get(), good + "0"), std::nullopt);
    EXPECT_EQ(sm2_decrypted(key.get(), "no hex"), std::nullopt);
    EXPECT_EQ(sm2_decrypted(new_key().get(), good), std::nullopt);
}

// One text in 128 has a coordinate that begins with a zero byte.
TEST(Sm2, ReadsWhatTheClientEncrypts)
{
    const Key key = new_key();
    SystemInfoResp system;
    system.sm2.public_key = sm2_point(key.get());
    bool short_coordinate = false;
    for (std::size_t size = 1; size < 300 || !short_coordinate; ++size) {
        const std::string password(size % 300 + 1, 'p');
        const auto encrypted = encrypt_password(system, password, PasswordEncryptType::sm2);
        ASSERT_TRUE(encrypted) << encrypted.error();
        const std::string_view text = encrypted->reveal();
        ASSERT_EQ(text.size(), 2 * (64 + 32 + password.size()));
        EXPECT_EQ(text.find_first_not_of("0123456789abcdef"), std::string_view::npos);
        EXPECT_EQ(sm2_decrypted(key.get(), std::string(text)), password);
        short_coordinate = short_coordinate || text.starts_with("00") || text.substr(64).starts_with("00");
    }
}

class Sm2Passwords : public Asking {
protected:
    boost::json::value sign_in_with(const std::string& password, const std::string& type)
    {
        return sign_in(R"("connection":"PASSWORD","passwordPayload":{"account":"alice","password":")" +
                       password + R"("},"options":{"passwordEncryptType":")" + type + R"("})");
    }

    std::string encrypted(const std::string& password)
    {
        SystemInfoResp system;
        system.sm2.public_key = text(ask("GET", "/api/v3/system", "").at("sm2").at("publicKey"));
        return std::string(encrypt_password(system, password, PasswordEncryptType::sm2).value().reveal());
    }
};

TEST_F(Sm2Passwords, AreTakenWithAndWithoutThePrefixOfTheDemo)
{
    EXPECT_EQ(status(sign_in_with(encrypted("alice-password"), "sm2")), 200);
    EXPECT_EQ(status(sign_in_with("sm2:" + encrypted("alice-password"), "sm2")), 200);
    EXPECT_EQ(status(sign_in_with(encrypted("another"), "sm2")), 403);
}

TEST_F(Sm2Passwords, AreRefusedAsThoseOfRsaAre)
{
    for (const char* type : {"rsa", "sm2"}) {
        EXPECT_EQ(sign_in_with("bm90IGVuY3J5cHRlZA==", type).at("statusCode"), 400) << type;
        EXPECT_EQ(sign_in_with("abcd", type).at("message"), "password cannot be decrypted") << type;
    }
    EXPECT_EQ(status(sign_in_with("abcd", "sm4")), 400);
}

TEST_F(Sm2Passwords, AreTakenWherePasswordsAreChanged)
{
    const std::string access = token();
    const auto update = R"({"oldPassword":")" + encrypted("alice-password") + R"(","newPassword":")" +
                        encrypted("secret-2") + R"(","passwordEncryptType":"sm2"})";
    EXPECT_EQ(status(ask("POST", "/api/v3/update-password", update, access)), 200);
    EXPECT_EQ(world.find_by_username("alice")->password.reveal(), "secret-2");
}

} // namespace
} // namespace genauth::emulator
