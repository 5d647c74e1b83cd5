#include "json/decode.hpp"

#include "api/mfa_codec.hpp"
#include "api/permissions_codec.hpp"
#include "api/profile_codec.hpp"
#include "api/resources_codec.hpp"
#include "api/signin_codec.hpp"
#include "api/token_codec.hpp"
#include "json/document.hpp"

#include <gtest/gtest.h>

namespace genauth {
namespace {

template<class T>
std::string decode_text(std::string_view text, T& out)
{
    const json::Document document(text);
    if (document.root() == nullptr)
        return "no JSON";
    std::string error;
    decode(json::Node(*document.root(), error), out);
    return error;
}

TEST(Decode, ReadsAnAnswer)
{
    SendEnrollFactorRequestRespDto answer;
    EXPECT_EQ(decode_text(R"({"statusCode":200,"message":"ok","requestId":"r1","data":{"enrollmentToken":"t",
                              "otpData":{"qrCodeUri":"u","qrCodeDataUrl":"d","recoveryCode":"c"}}})",
                          answer),
              "");
    EXPECT_EQ(answer.status_code, 200);
    EXPECT_EQ(answer.request_id, "r1");
    EXPECT_EQ(answer.data.enrollment_token.reveal(), "t");
    ASSERT_TRUE(answer.data.otp_data);
    EXPECT_EQ(answer.data.otp_data->recovery_code.reveal(), "c");
}

TEST(Decode, TakesNullForAbsentAndIgnoresTheUnknown)
{
    SendEnrollFactorRequestRespDto answer;
    EXPECT_EQ(
        decode_text(
            R"({"statusCode":200,"apiCode":null,"data":{"enrollmentToken":"t","otpData":null,"new":[1]}})",
            answer),
        "");
    EXPECT_FALSE(answer.data.otp_data);
}

TEST(Decode, NamesThePathOfAWrongTypeAndNotTheValue)
{
    ListEnrolledFactorsRespDto answer;
    EXPECT_EQ(decode_text(R"({"statusCode":200,"data":[{"factorId":"a","factorType":"SMS","profile":{}},
                              {"factorId":4711,"factorType":"SMS","profile":{}}]})",
                          answer),
              "data[1].factorId: expected a string, found a number");
}

TEST(Decode, NamesThePathOfAMissingMember)
{
    SendEnrollFactorRequestRespDto answer;
    EXPECT_EQ(decode_text(R"({"statusCode":200,"data":{"enrollmentToken":"t","otpData":{"qrCodeUri":"u"}}})",
                          answer),
              "data.otpData.qrCodeDataUrl: missing");
    EXPECT_EQ(decode_text(R"({"statusCode":200,"data":[]})", answer),
              "data: expected an object, found an array");
    EXPECT_EQ(decode_text(R"([])", answer), "expected an object, found an array");
}

TEST(Decode, KeepsAnUnknownEnumerator)
{
    FactorToEnrollDto factor;
    EXPECT_EQ(decode_text(R"({"factorType":"PASSKEY"})", factor), "");
    EXPECT_EQ(factor.factor_type.text(), "PASSKEY");
}

TEST(Decode, AcceptsIntegersInAnySpellingAndNothingElse)
{
    LoginTokenResponseDataDto tokens;
    const auto with = [&](std::string_view number) {
        return decode_text(R"({"token_type":"bearer","expire_in":)" + std::string(number) + "}", tokens);
    };
    EXPECT_EQ(with("7200"), "");
    EXPECT_EQ(with("7200.0"), "");
    EXPECT_EQ(tokens.expire_in, 7200);
    EXPECT_EQ(with("-0"), "");
    for (const char* bad : {"7200.5", "1e400", "18446744073709551615", "1e17", "\"7200\"", "true"})
        EXPECT_TRUE(with(bad).starts_with("expire_in: expected an integer, ")) << bad;
}

TEST(Decode, ReadsNumbers)
{
    GeoIpLocation place;
    EXPECT_EQ(decode_text(R"({"lon":116.3889,"lat":-39})", place), "");
    EXPECT_EQ(place.lon, 116.3889);
    EXPECT_EQ(place.lat, -39.0);
    EXPECT_EQ(decode_text(R"({"lon":"116","lat":0})", place), "lon: expected a number, found a string");
}

TEST(Decode, ReadsAMemberByEitherOfItsNames)
{
    OIDCTokenResponse tokens;
    EXPECT_EQ(decode_text(R"({"access_token":"a","token_type":"Bearer","expires_in":1})", tokens), "");
    EXPECT_EQ(tokens.expires_in, 1);
    EXPECT_EQ(decode_text(R"({"access_token":"a","token_type":"Bearer","expire_in":2})", tokens), "");
    EXPECT_EQ(tokens.expires_in, 2);
    EXPECT_EQ(decode_text(R"({"access_token":"a","token_type":"Bearer"})", tokens), "expires_in: missing");
}

TEST(Decode, ReadsTreesOfOneType)
{
    TreeResourceAuthAction tree;
    EXPECT_EQ(decode_text(R"({"nodeAuthActionList":[{"code":"a","name":"A","children":[
                              {"code":"b","name":"B","actions":["read"]}]}]})",
                          tree),
              "");
    EXPECT_EQ(tree.node_auth_action_list.at(0).children.at(0).actions.at(0), "read");
}

TEST(Decode, KeepsFreeFormObjectsAsText)
{
    FactorDto factor;
    EXPECT_EQ(decode_text(R"({"factorId":"a","factorType":"SMS","profile":{"phoneNumber":"188"}})", factor),
              "");
    EXPECT_EQ(factor.profile.string_at("/phoneNumber"), "188");
}

TEST(Decode, KeepsWhatAFreeFormValueSays)
{
    Json value;
    EXPECT_EQ(
        decode_text(
            R"( {"a" : [1e400, -0, 18446744073709551616, 7.50],"\u0062":"\"\n\u00fc", "c":[null,true,{}]} )",
            value),
        "");
    EXPECT_EQ(value.text(), "{\"a\":[1e400,-0,18446744073709551616,7.50],\"b\":\"\\\"\\n\xc3\xbc\","
                            "\"c\":[null,true,{}]}");
}

TEST(Decode, ReadsAUserThatHasOnlyAnId)
{
    UserSingleRespDto answer;
    EXPECT_EQ(decode_text(R"({"statusCode":200,"data":{"userId":"u1"}})", answer), "");
    EXPECT_EQ(answer.data.user_id, "u1");
    EXPECT_FALSE(answer.data.gender);
}

TEST(Document, IsStrict)
{
    for (const char* bad : {"", "{", "{} x", "\xef\xbb\xbf{}", "{'a':1}", "\"\xff\"", "\"\\ud800\"", "[1,]"})
        EXPECT_EQ(json::Document(bad).root(), nullptr) << bad;
}

TEST(Document, UnescapesStringsOfAnyLength)
{
    std::string escaped;
    std::string plain;
    for (int i = 0; i < 5'000; ++i) {
        escaped += i % 3 == 0 ? "\\n" : "abc\\u00fc";
        plain += i % 3 == 0 ? "\n" : "abc\xc3\xbc";
    }
    const std::string text =
        "[\"" + escaped + "\",\"plain\",{\"k\\u0065y\":\"x" + escaped + "\"},\"\\t\",\"\"]";
    const json::Document document(text);
    ASSERT_NE(document.root(), nullptr);
    ASSERT_EQ(document.root()->count(), 5U);
    const json::Value* value = document.root()->first();
    EXPECT_EQ(value->text(), plain);
    value = value->next();
    EXPECT_EQ(value->text(), "plain");
    value = value->next();
    ASSERT_NE(value->find("key"), nullptr);
    EXPECT_EQ(value->find("key")->text(), "x" + plain);
    value = value->next();
    EXPECT_EQ(value->text(), "\t");
    value = value->next();
    EXPECT_EQ(value->text(), "");
    EXPECT_EQ(value->next(), document.root()->end());
}

TEST(Document, FindsTheLastOfTwoMembersOfOneName)
{
    const json::Document document(R"({"a":{"b":1},"b":2,"a":3})");
    EXPECT_EQ(document.root()->find("a")->text(), "3");
    EXPECT_EQ(document.root()->find("b")->text(), "2");
    EXPECT_EQ(document.root()->find("c"), nullptr);
}

TEST(Document, FindsKeysOfAnyLengthThatDifferAnywhere)
{
    for (std::size_t size = 0; size <= 40; ++size) {
        const std::string key(size, 'k');
        const std::string text = "{\"" + key + "\":1}";
        const json::Document document(text);
        EXPECT_NE(document.root()->find(key), nullptr) << size;
        EXPECT_EQ(document.root()->find(key + 'k'), nullptr) << size;
        for (std::size_t at = 0; at < size; ++at) {
            std::string other = key;
            other[at] = 'x';
            EXPECT_EQ(document.root()->find(other), nullptr) << size << ", " << at;
        }
    }
}

TEST(Document, StopsAtThirtyTwoLevels)
{
    const auto nested = [](int depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    EXPECT_NE(json::Document(nested(32)).root(), nullptr);
    EXPECT_EQ(json::Document(nested(33)).root(), nullptr);
    EXPECT_EQ(json::Document(nested(100'000)).root(), nullptr);
}

} // namespace
} // namespace genauth
