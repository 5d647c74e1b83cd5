#include "json/unique_keys.hpp"

#include <gtest/gtest.h>

namespace genauth::json {
namespace {

bool unique(std::string_view text)
{
    const Document document(text);
    return has_unique_keys(*document.root());
}

TEST(UniqueKeys, LooksAtEachObjectByItself)
{
    EXPECT_TRUE(unique(
        R"({"a":1,"b":{"a":-2,"b":[{"a":1.5},{"a":null}]},"c":true,"d":18446744073709551615,"e":"a"})"));
    EXPECT_FALSE(unique(R"({"a":1,"a":2})"));
    EXPECT_FALSE(unique(R"([{"x":{"a":1,"b":2,"a":1}}])"));
    EXPECT_FALSE(unique(R"({"a\u0062":1,"ab":2})")) << "spelled differently, the same name";
    EXPECT_TRUE(unique(R"({"a":1,"A":2,"":3})"));
}

} // namespace
} // namespace genauth::json
