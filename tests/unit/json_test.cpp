#include <genauth/json.hpp>

#include <gtest/gtest.h>

namespace genauth {
namespace {

TEST(Json, FindsPartsByPointer)
{
    const Json json(R"({"data":{"items":[{"id":"a\nb"},2]}})");
    EXPECT_EQ(json.string_at("/data/items/0/id"), "a\nb");
    EXPECT_EQ(json.at("/data/items/1"), Json("2"));
    EXPECT_EQ(json.string_at("/data/items/1"), std::nullopt);
    EXPECT_EQ(json.at("/data/nothing"), std::nullopt);
}

TEST(Json, AnswersNothingForWhatIsNoJson)
{
    EXPECT_EQ(Json("{").at(""), std::nullopt);
    EXPECT_EQ(Json().at(""), std::nullopt);
    EXPECT_TRUE(Json().empty());
}

} // namespace
} // namespace genauth
