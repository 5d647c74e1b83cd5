// The emulated API without a socket: what it answers to which request.
#include "asking.hpp"

#include "emulator/base64.hpp"
#include "emulator/otp.hpp"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace genauth::emulator {
namespace {

using namespace std::chrono_literals;

class Router : public Asking {};

TEST_F(Router, KnowsItsRoutesAndMethods)
{
    EXPECT_EQ(status(ask("GET", "/api/v3/unknown", "")), 404);
    EXPECT_EQ(status(ask("GET", "/api/v3/signin", "")), 404);
    EXPECT_TRUE(ask("GET", "/api/v3/system", "").as_object().contains("rsa"));
}

TEST_F(Router, DemandsTheApplication)
{
    headers.clear();
    EXPECT_EQ(status(ask("POST", "/api/v3/send-sms", "{}")), 400);
    headers = {{"x-genauth-app-id", "another"}};
    EXPECT_EQ(api_code(ask("POST", "/api/v3/send-sms", "{}")), 2011);
    headers = {{"x-genauth-app-id", "emulated-app"}};
    EXPECT_EQ(status(ask("POST", "/api/v3/send-email", R"({"channel":"CHANNEL_LOGIN","email":"a@b.c"})")),
              200);
}

TEST_F(Router, NamesWhatIsWrongWithABody)
{
    for (const char* body : {"", "[]", "{", "null", "\xff"})
        EXPECT_EQ(status(ask("POST", "/api/v3/send-sms", body)), 400) << body;
    const auto message = [&](const char* body) {
        return std::string(ask("POST", "/api/v3/send-sms", body).at("message").as_string());
    };
    EXPECT_EQ(message("{}"), "channel is missing");
    EXPECT_EQ(message(R"({"channel":1})"), "channel must be a string");
    EXPECT_EQ(message(R"({"channel":"CHANNEL_BIND_EMAIL","phoneNumber":"1"})"),
              "channel is not one of this operation");
    EXPECT_EQ(message(R"({"channel":"CHANNEL_LOGIN","phoneNumber":null})"), "phoneNumber is missing");
    EXPECT_EQ(std::string(sign_in(R"("connection":"PASSWORD","passwordPayload":{"account":"a"})")
                              .at("message")
                              .as_string()),
              "passwordPayload.password is missing");
}

TEST_F(Router, TakesTokensWithAndWithoutBearer)
{
    const std::string access = token();
    EXPECT_EQ(status(ask("GET", "/api/v3/get-profile", "", access)), 200);
    EXPECT_EQ(status(ask("GET", "/api/v3/get-profile", "", "Bearer " + access)), 200);
    EXPECT_EQ(api_code(ask("GET", "/api/v3/get-profile", "", access + "x")), 2020);
    EXPECT_EQ(api_code(ask("GET", "/api/v3/get-profile", "")), 2020);
    clock->advance(7200s);
    EXPECT_EQ(api_code(ask("GET", "/api/v3/get-profile", "", access)), 2020);
}

TEST_F(Router, TakesExactlyOneName)
{
    const auto with = [&](const std::string& names) {
        return sign_in(R"("connection":"PASSWORD","passwordPayload":{"password":"alice-password")" + names +
                       "}");
    };
    for (const char* name :
         {R"(,"account":"alice")", R"(,"account":"18800008888")", R"(,"account":"ALICE@example.com")",
          R"(,"email":"Alice@Example.com")", R"(,"username":"alice")", R"(,"phone":"18800008888")"})
        EXPECT_EQ(status(with(name)), 200) << name;
    EXPECT_EQ(status(with("")), 400);
    EXPECT_EQ(status(with(R"(,"account":"alice","email":"alice@example.com")")), 400);
    EXPECT_EQ(api_code(with(R"(,"username":"18800008888")")), 2333);
}

TEST_F(Router, GivesRefreshTokensForOfflineAccessOnly)
{
    const std::string alice =
        R"("connection":"PASSWORD","passwordPayload":{"account":"alice","password":"alice-password"})";
    const auto plain = sign_in(alice);
    EXPECT_FALSE(plain.at("data").as_object().contains("refresh_token"));
    EXPECT_EQ(plain.at("data").at("expire_in").as_int64(), 7200);
    const auto offline = sign_in(alice + R"(,"options":{"scope":"openid offline_access"})");
    EXPECT_TRUE(offline.at("data").as_object().contains("refresh_token"));
    EXPECT_EQ(status(sign_in(alice + R"(,"options":{"scope":"profile"})")), 400);
}

TEST_F(Router, DecryptsRsaPasswords)
{
    const auto system = ask("GET", "/api/v3/system", "");
    const std::string pem(system.at("rsa").at("publicKey").as_string());
    BIO* bio = BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()));
    EVP_PKEY* key = PEM_read_bio_PUBKEY(bio, nullptr, nullptr, nullptr);
    EVP_PKEY_CTX* context = EVP_PKEY_CTX_new(key, nullptr);
    ASSERT_EQ(EVP_PKEY_encrypt_init(context), 1);
    EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING);
    unsigned char cipher[256];
    std::size_t size = sizeof cipher;
    const std::string password = "alice-password";
    ASSERT_EQ(EVP_PKEY_encrypt(context, cipher, &size,
                               reinterpret_cast<const unsigned char*>(password.data()), password.size()),
              1);
    EVP_PKEY_CTX_free(context);
    EVP_PKEY_free(key);
    BIO_free(bio);
    const std::string text = base64({reinterpret_cast<char*>(cipher), size});
    const auto with = [&](const std::string& secret) {
        return sign_in(R"("connection":"PASSWORD","passwordPayload":{"account":"alice","password":")" +
                       secret + R"("},"options":{"passwordEncryptType":"rsa"})");
    };
    EXPECT_EQ(status(with(text)), 200);
    EXPECT_NE(status(with("bm90IGVuY3J5cHRlZA==")), 200);
}

TEST_F(Router, RegistersOnceAndWithProvenAddressesOnly)
{
    const auto sign_up = [&](const std::string& members) {
        return ask("POST", "/api/v3/signup", "{" + members + "}");
    };
    const std::string bob = R"("connection":"PASSWORD","passwordPayload":{"username":"bob","password":"pw"})";
    const auto created = sign_up(bob + R"(,"profile":{"nickname":"Bobby","gender":"M"})");
    EXPECT_EQ(created.at("data").at("nickname").as_string(), "Bobby");
    EXPECT_EQ(created.at("data").at("gender").as_string(), "M");
    EXPECT_EQ(api_code(sign_up(bob)), 2026);

    const std::string eve = R"("connection":"PASSWORD","passwordPayload":{"username":"eve","password":"pw"},)"
                            R"("profile":{"email":"eve@b.c"})";
    EXPECT_EQ(api_code(sign_up(eve)), 2001);
    ask("POST", "/api/v3/send-email", R"({"channel":"CHANNEL_COMPLETE_EMAIL","email":"eve@b.c"})");
    const std::string code(world.outbox.back().code.reveal());
    const auto proven =
        sign_up(eve + R"(,"options":{"emailPassCodeForInformationCompletion":")" + code + "\"}");
    EXPECT_EQ(proven.at("data").at("emailVerified").as_bool(), true);
}

TEST_F(Router, CodesExpireAndBelongToTheirChannel)
{
    const auto send = [&] {
        ask("POST", "/api/v3/send-sms", R"({"channel":"CHANNEL_LOGIN","phoneNumber":"18800008888"})");
        return std::string(world.outbox.back().code.reveal());
    };
    const auto use = [&](const std::string& code) {
        return sign_in(R"("connection":"PASSCODE","passCodePayload":{"phone":"18800008888","passCode":")" +
                       code + "\"}");
    };
    const std::string late = send();
    clock->advance(60s);
    EXPECT_EQ(api_code(use(late)), 2001);
    EXPECT_EQ(status(use(send())), 200);
    clock->advance(60s);
    ask("POST", "/api/v3/send-sms", R"({"channel":"CHANNEL_VERIFY_MFA","phoneNumber":"18800008888"})");
    EXPECT_EQ(api_code(use(std::string(world.outbox.back().code.reveal()))), 2001);
}

TEST_F(Router, FacesFollowTheErrorTable)
{
    const std::string access = token();
    const auto start = [&] {
        const auto reply =
            ask("POST", "/api/v3/send-enroll-factor-request", R"({"factorType":"FACE"})", access);
        return std::string(reply.at("data").at("enrollmentToken").as_string());
    };
    const std::string ticket = start();
    const auto bind = [&](const std::string& data) {
        return ask("POST", "/api/v3/enroll-factor",
                   R"({"factorType":"FACE","enrollmentToken":")" + ticket + R"(","enrollmentData":)" + data +
                       "}",
                   access);
    };
    EXPECT_EQ(api_code(bind("{}")), 1700);
    EXPECT_EQ(status(bind(R"({"photo":"p","isExternalPhoto":true})")), 200);
    EXPECT_EQ(api_code(ask("POST", "/api/v3/send-enroll-factor-request", R"({"factorType":"FACE"})", access)),
              1706);
}

TEST(RouterChoices, CanBeMadeOtherwise)
{
    EmulatorOptions options;
    options.choices.wrong_totp_answers_false = true;
    options.choices.totp_may_be_reused = false;
    options.choices.request_id_on_success = false;
    options.app_secret = "";
    const auto clock = std::make_shared<VirtualClock>();
    World world(options, clock);
    User& alice = *world.find_by_username("alice");
    Factor& factor = alice.factors.emplace_back();
    factor.type = "OTP";
    factor.totp_secret = new_totp_secret();
    world.tokens.add("t", {Token::Kind::access, alice.id, 0, {}, world.now() + 1h});
    const auto verify = [&](const std::string& code) {
        EmulatorRequest request;
        request.method = "POST";
        request.path = "/api/v3/mfa-totp-verify";
        request.headers = {{"x-authing-app-id", "emulated-app"}, {"authorization", "t"}};
        request.body = R"({"totp":")" + code + "\"}";
        return boost::json::parse(answer(world, request, find_route(request.method, request.path)).body);
    };
    const std::string code = totp_at(factor.totp_secret, world.now());
    const auto first = verify(code);
    EXPECT_TRUE(first.at("data").at("verified").as_bool());
    EXPECT_FALSE(first.as_object().contains("requestId"));
    EXPECT_FALSE(verify(code).at("data").at("verified").as_bool()) << "used twice";
    EXPECT_FALSE(verify("no code").at("data").at("verified").as_bool());
}

} // namespace
} // namespace genauth::emulator
