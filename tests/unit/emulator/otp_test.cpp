// The emulator's codes and images, judged by programs that we did not write.
#include "emulator/base64.hpp"
#include "emulator/otp.hpp"
#include "emulator/qr.hpp"
#include "support/process.hpp"

#include <gtest/gtest.h>

namespace genauth::emulator {
namespace {

TEST(Otp, AgreesWithOathtool)
{
    const std::string secret = new_totp_secret();
    EXPECT_EQ(secret.size(), 32U);
    for (const auto& [time, text] :
         {std::pair(59L, "1970-01-01 00:00:59 UTC"), std::pair(1'111'111'109L, "2005-03-18 01:58:29 UTC"),
          std::pair(2'000'000'000L, "2033-05-18 03:33:20 UTC")}) {
        const auto expected =
            test::run_program({"oathtool", "--totp", "-b", "-d", "6", "--now", text, secret});
        ASSERT_EQ(expected.status, 0) << expected.output;
        EXPECT_EQ(totp_at(secret, std::chrono::system_clock::from_time_t(time)) + '\n', expected.output);
    }
}

TEST(Otp, AgreesWithTheRfc)
{
    // RFC 6238, appendix B, with six digits.
    EXPECT_EQ(totp_at("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", std::chrono::system_clock::from_time_t(59)),
              "287082");
}

TEST(Otp, AcceptsWithinTheWindowOnly)
{
    const std::string secret = new_totp_secret();
    const auto now = std::chrono::system_clock::from_time_t(1'700'000'000);
    const std::string code = totp_at(secret, now);
    using std::chrono::seconds;
    EXPECT_TRUE(matching_step(secret, code, now + seconds(30), 1));
    EXPECT_TRUE(matching_step(secret, code, now - seconds(30), 1));
    EXPECT_FALSE(matching_step(secret, code, now + seconds(90), 1));
    EXPECT_FALSE(matching_step(secret, code, now + seconds(30), 0));
    EXPECT_FALSE(matching_step(secret, "", now, 1));
}

TEST(Otp, WritesTheUriAsDocumented)
{
    const std::string uri = totp_uri("My Pool", "a@b.c", "ABC");
    EXPECT_EQ(
        uri,
        "otpauth://totp/My%20Pool:a%40b.c?secret=ABC&period=30&digits=6&algorithm=SHA1&issuer=My%20Pool");
    EXPECT_EQ(secret_of(uri), "ABC");
    EXPECT_EQ(secret_of("https://totp/x?secret=ABC"), std::nullopt);
    EXPECT_EQ(secret_of("nonsense"), std::nullopt);
}

TEST(Qr, DecodesToItsText)
{
    const std::string uri = totp_uri("Emulated Pool", "alice", new_totp_secret());
    const std::string url = qr_data_url(uri);
    constexpr std::string_view prefix = "data:image/png;base64,";
    ASSERT_TRUE(url.starts_with(prefix));
    const test::TemporaryFile image(from_base64(url.substr(prefix.size())).value());
    const auto decoded = test::run_program({"zbarimg", "--quiet", "--raw", "png:" + image.path()});
    EXPECT_EQ(decoded.status, 0);
    EXPECT_TRUE(decoded.output.ends_with(uri + '\n')) << decoded.output; // It may complain about D-Bus first.
}

TEST(Base64, IsItsOwnInverse)
{
    for (const char* text : {"", "a", "ab", "abc", "abcd"})
        EXPECT_EQ(from_base64(base64(text)), text);
    EXPECT_EQ(from_base64("a!b?"), std::nullopt);
}

} // namespace
} // namespace genauth::emulator
