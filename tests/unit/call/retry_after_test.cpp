#include "call/retry_after.hpp"

#include <gtest/gtest.h>

namespace genauth::call {
namespace {

using namespace std::chrono_literals;

// 2026-01-01 00:00:00 UTC
const auto now = std::chrono::system_clock::from_time_t(1'767'225'600);

TEST(RetryAfter, ReadsSeconds)
{
    EXPECT_EQ(parse_retry_after("0", now), 0s);
    EXPECT_EQ(parse_retry_after("7", now), 7s);
    EXPECT_EQ(parse_retry_after("3600", now), 3600s);
}

TEST(RetryAfter, ReadsDates)
{
    EXPECT_EQ(parse_retry_after("Thu, 01 Jan 2026 00:01:00 GMT", now), 60s);
    EXPECT_EQ(parse_retry_after("Thu, 01 Jan 1970 00:00:00 GMT", now), 0s);
    EXPECT_EQ(parse_retry_after("Fri, 31 Dec 9999 23:59:59 GMT", now), 24h);
}

TEST(RetryAfter, IsClampedToADay)
{
    EXPECT_EQ(parse_retry_after("86401", now), 24h);
    EXPECT_EQ(parse_retry_after("99999999999999999999999999", now), 24h);
}

TEST(RetryAfter, IsNothingWhenItIsNonsense)
{
    for (const char* text : {"", "-1", "1e30", "soon", "1 2", "Thu, 01 Foo 2026 00:01:00 GMT"})
        EXPECT_EQ(parse_retry_after(text, now), std::nullopt) << text;
}

} // namespace
} // namespace genauth::call
