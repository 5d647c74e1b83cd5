#include <genauth/model/mfa.hpp>

#include <gtest/gtest.h>

namespace genauth {
namespace {

TEST(OpenEnum, KnowsTheListedValues)
{
    const FactorType type = FactorType::sms;
    EXPECT_EQ(type.text(), "SMS");
    EXPECT_EQ(FactorType("SMS"), type);
    EXPECT_TRUE(type == FactorType::sms);
    EXPECT_FALSE(type == FactorType::otp);
}

TEST(OpenEnum, KeepsAValueThatTheServerAdded)
{
    const FactorType type("PASSKEY");
    EXPECT_FALSE(type.is_known());
    EXPECT_TRUE(type.is_set());
    EXPECT_EQ(type.text(), "PASSKEY");
    EXPECT_FALSE(type == FactorType::otp);
    bool was_default = false;
    switch (type.known()) {
    case FactorType::otp:
    case FactorType::sms:
    case FactorType::email:
    case FactorType::face:
        break;
    default:
        was_default = true;
    }
    EXPECT_TRUE(was_default);
}

TEST(OpenEnum, IsUnsetUntilGivenAValue)
{
    const FactorType type;
    EXPECT_FALSE(type.is_set());
    EXPECT_EQ(type.text(), "");
    EXPECT_FALSE(type == FactorType::otp);
}

} // namespace
} // namespace genauth
