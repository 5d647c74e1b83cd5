#include "json/unique_keys.hpp"

#include <gtest/gtest.h>

namespace genauth::json {
namespace {

TEST(UniqueKeys, LooksAtEachObjectByItself)
{
    EXPECT_TRUE(has_unique_keys(
        R"({"a":1,"b":{"a":-2,"b":[{"a":1.5},{"a":null}]},"c":true,"d":18446744073709551615,"e":"a"})"));
    EXPECT_FALSE(has_unique_keys(R"({"a":1,"a":2})"));
    EXPECT_FALSE(has_unique_keys(R"([{"x":{"a":1,"b":2,"a":1}}])"));
    EXPECT_FALSE(has_unique_keys(R"({"a\u0062":1,"ab":2})")) << "spelled differently, the same name";
    EXPECT_TRUE(has_unique_keys(R"({"a":1,"A":2,"":3})"));
    EXPECT_FALSE(has_unique_keys("{"));
}

} // namespace
} // namespace genauth::json
