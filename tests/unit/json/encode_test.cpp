#include "json/encode.hpp"

#include "api/mfa_codec.hpp"
#include "api/permissions_codec.hpp"
#include "api/signin_codec.hpp"

#include <gtest/gtest.h>

namespace genauth {
namespace {

template<class T>
std::string encoded(const T& value, std::string* error = nullptr)
{
    WipedBuffer out;
    json::Writer writer(out);
    encode(writer, value);
    if (error != nullptr)
        *error = writer.error();
    else
        EXPECT_EQ(writer.error(), "");
    return std::string(out.view());
}

TEST(Encode, LeavesOutWhatIsNotSet)
{
    SendEnrollFactorRequestDto request;
    request.factor_type = FactorType::sms;
    request.profile.phone_number = "18800008888";
    EXPECT_EQ(encoded(request), R"({"profile":{"phoneNumber":"18800008888"},"factorType":"SMS"})");
    request.profile = {};
    EXPECT_EQ(encoded(request), R"({"profile":{},"factorType":"SMS"})");
}

TEST(Encode, SendsAnArrayThatIsRequiredEvenWhenItIsEmpty)
{
    CheckPermissionStringResourceDto request;
    request.action = "read";
    EXPECT_EQ(encoded(request), R"({"resources":[],"action":"read"})");
    request.resources = {"a", "b"};
    EXPECT_EQ(encoded(request), R"({"resources":["a","b"],"action":"read"})");
}

TEST(Encode, WritesKeysAsTheApiSpellsThem)
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::ad;
    request.ad_payload.emplace().sam_account_name = "joe";
    request.ad_payload->password = "pw";
    request.client_id = "app";
    EXPECT_EQ(encoded(request), R"({"connection":"AD","adPayload":{"password":"pw","sAMAccountName":"joe"},)"
                                R"("client_id":"app"})");
}

TEST(Encode, EscapesWhatJsonDemands)
{
    ResetFactorDto request;
    request.factor_id = std::string("q\" b\\ n\n t\t nul\0 esc\x1b", 21);
    EXPECT_EQ(encoded(request), R"({"factorId":"q\" b\\ n\n t\t nul\u0000 esc\u001b"})");
}

TEST(Encode, EscapesWhereverTheCharacterStands)
{
    for (std::size_t size = 1; size <= 40; ++size)
        for (std::size_t at = 0; at < size; ++at) {
            ResetFactorDto request;
            request.factor_id = std::string(at, 'a') + '"' + std::string(size - at - 1, 'a');
            EXPECT_EQ(encoded(request), R"({"factorId":")" + std::string(at, 'a') + R"(\")" +
                                            std::string(size - at - 1, 'a') + R"("})");
        }
}

TEST(Encode, PassesUnicodeThrough)
{
    ResetFactorDto request;
    request.factor_id = "gr\xc3\xbc\xc3\x9f \xe4\xbd\xa0 \xf0\x9f\x98\x80";
    EXPECT_EQ(encoded(request), "{\"factorId\":\"" + request.factor_id + "\"}");
}

TEST(Encode, NamesTheMemberThatIsNoUtf8AndNotItsValue)
{
    for (const char* bad :
         {"\xff", "\xc0\xaf", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe4\xbd", "\x80"}) {
        SendEnrollFactorRequestDto request;
        request.factor_type = FactorType::email;
        request.profile.email = std::string("hidden") + bad;
        std::string error;
        encoded(request, &error);
        EXPECT_EQ(error, "profile.email: not UTF-8");
    }
}

TEST(Encode, RefusesAnEnumerationThatWasNotSet)
{
    const EnrollFactorDto request;
    std::string error;
    encoded(request, &error);
    EXPECT_EQ(error, "factorType: not set");
}

TEST(Encode, ChecksFreeFormJson)
{
    SignInOptionsDto options;
    options.custom_data = Json(R"({"a":[1,2]})");
    EXPECT_EQ(encoded(options), R"({"customData":{"a":[1,2]}})");
    options.custom_data = Json(R"({"a":1}, "injected": true)");
    std::string error;
    encoded(options, &error);
    EXPECT_EQ(error, "customData: not JSON");
}

} // namespace
} // namespace genauth
