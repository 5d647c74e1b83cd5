#include "wiped.hpp"

#include <genauth/secret.hpp>

#include <gtest/gtest.h>
#include <ostream>
#include <type_traits>

namespace genauth {
namespace {

template<class T>
concept Streamable = requires(std::ostream& out, const T& value)
{
    out << value;
};

TEST(Secret, RevealsWhatItWasMadeFrom)
{
    const Secret from_literal = "abc";
    const Secret from_string = std::string("abc");
    const Secret from_view = std::string_view("abc");
    EXPECT_EQ(from_literal.reveal(), "abc");
    EXPECT_EQ(from_string, from_literal);
    EXPECT_EQ(from_view, from_literal);
}

TEST(Secret, CannotBePrinted)
{
    static_assert(!Streamable<Secret>);
    static_assert(!std::is_convertible_v<Secret, std::string>);
    static_assert(!std::is_convertible_v<Secret, std::string_view>);
}

TEST(Secret, IsNoAggregate)
{
    static_assert(!std::is_aggregate_v<Secret>, "GCC 12 destroys aggregates in co_await statements twice");
}

TEST(Secret, LeavesNothingInWhatItWasMovedFrom)
{
    std::string text = "short";
    const char* const bytes = text.data();
    Secret first(std::move(text));
    EXPECT_EQ(std::string_view(bytes, 5).find("short"), std::string_view::npos);

    const Secret second(std::move(first));
    EXPECT_TRUE(first.empty());
    EXPECT_EQ(second.reveal(), "short");
}

TEST(Secret, SurvivesAssignmentToItself)
{
    Secret secret = "a value that is longer than a short string";
    const Secret& alias = secret;
    secret = alias;
    EXPECT_EQ(secret.reveal(), "a value that is longer than a short string");
}

TEST(Secret, DiffersInAnyByteOrInLength)
{
    EXPECT_FALSE(Secret("abc") == Secret("abd"));
    EXPECT_FALSE(Secret("abc") == Secret("abcd"));
    EXPECT_TRUE(Secret() == Secret(""));
}

TEST(Wipe, Overwrites)
{
    char block[] = "password";
    wipe(block, 8);
    EXPECT_EQ(std::string_view(block, 8), std::string_view("\0\0\0\0\0\0\0\0", 8));
}

} // namespace
} // namespace genauth
