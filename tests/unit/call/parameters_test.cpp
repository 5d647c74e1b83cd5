#include "call/parameters.hpp"

#include "support/mock_transport.hpp"

#include <genauth/model/resources.hpp>

#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>
#include <limits>

namespace genauth::call {
namespace {

class ParametersTest : public ::testing::Test {
protected:
    Request request(std::string_view path)
    {
        const api::Operation operation{"test",
                                       "GET",
                                       path,
                                       Delivery::read,
                                       api::Identity::anybody,
                                       api::BodyFormat::form,
                                       api::AnswerFormat::bare};
        auto settings =
            make_settings(io_.get_executor(), test::mock_options(std::make_shared<test::MockTransport>()));
        return Request(*settings, operation, SharedSecret(), CallOptions());
    }

    asio::io_context io_;
};

TEST_F(ParametersTest, EachTypeHasItsSpelling)
{
    Request call = request("/x");
    const std::string text = "a b";
    const Secret secret = "s&t";
    const std::optional<Secret> given = Secret("+");
    const std::optional<std::int64_t> number = std::numeric_limits<std::int64_t>::min();
    set_query(call, {{"text", text},
                     {"secret", secret},
                     {"given", given},
                     {"yes", true},
                     {"no", std::optional<bool>(false)},
                     {"most", std::numeric_limits<std::int64_t>::max()},
                     {"least", number},
                     {"order", SortOrder(SortOrder::desc)}});
    EXPECT_EQ(call.target(), "/x?text=a%20b&secret=s%26t&given=%2B&yes=true&no=false&most=9223372036854775807"
                             "&least=-9223372036854775808&order=Desc");
    EXPECT_EQ(call.problem, "");
}

TEST_F(ParametersTest, WhatIsAbsentIsLeftOut)
{
    Request call = request("/x");
    const std::optional<std::string> nothing;
    set_query(call, {{"a", nothing}, {"b", "1"}, {"c", std::optional<SortOrder>()}, {"d", ""}});
    EXPECT_EQ(call.target(), "/x?b=1&d=");
    Request plain = request("/x");
    set_query(plain, {{"a", nothing}});
    EXPECT_EQ(plain.target(), "/x");
}

TEST_F(ParametersTest, AnEnumThatIsNotSetIsRefused)
{
    Request call = request("/x");
    set_query(call, {{"a", SortOrder()}, {"b", SortOrder()}});
    EXPECT_EQ(call.problem, "a: not set");
}

TEST_F(ParametersTest, AFormStandsInTheBody)
{
    Request call = request("/x");
    set_form(call, {{"a", "\xc3\xbc=/?"}, {"b", "2"}});
    EXPECT_EQ(call.body.view(), "a=%C3%BC%3D%2F%3F&b=2");
    EXPECT_EQ(call.target(), "/x");
}

TEST_F(ParametersTest, PlaceholdersAreFilledInTheirOrder)
{
    Request call = request("/a/{first}/b/{second}");
    set_path(call, {"1/2?3#4", "5 %6"});
    set_query(call, {{"q", "7"}});
    EXPECT_EQ(call.target(), "/a/1%2F2%3F3%234/b/5%20%256?q=7");
    EXPECT_EQ(call.problem, "");
}

TEST_F(ParametersTest, APlaceholderDoesNotChangeTheRoute)
{
    for (const char* value : {"", ".", ".."}) {
        Request call = request("/a/{first}/{second}");
        set_path(call, {"fine", value});
        EXPECT_EQ(call.problem, R"(second: must not be empty, "." or "..")");
    }
    Request call = request("/a/{first}");
    set_path(call, {"..."});
    EXPECT_EQ(call.problem, "");
}

} // namespace
} // namespace genauth::call
