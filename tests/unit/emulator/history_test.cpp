// What a user has done, on which devices, and may do.
#include "asking.hpp"

namespace genauth::emulator {
namespace {

using namespace std::chrono_literals;

EmulatorOptions with_permissions()
{
    EmulatorOptions options;
    EmulatorUser& alice = options.users.emplace_back();
    alice.username = "alice";
    alice.password = "alice-password";
    alice.permissions = {{"books", {"read", "lend"}}};
    return options;
}

class History : public Asking {
protected:
    History() : Asking(with_permissions()) {}

    boost::json::value get(const std::string& target, const std::string& access)
    {
        return ask("GET", "/api/v3/" + target, "", access);
    }

    boost::json::value post(const std::string& route, const std::string& body, const std::string& access)
    {
        return ask("POST", "/api/v3/" + route, body, access);
    }

    std::string token_from(const std::string& user_agent)
    {
        headers.emplace_back("user-agent", user_agent);
        std::string access = token();
        headers.pop_back();
        return access;
    }

    bool works(const std::string& access) { return status(get("get-profile", access)) == 200; }
};

TEST_F(History, TellsOfSignInsPageByPage)
{
    for (int i = 0; i < 12; ++i) {
        token();
        clock->advance(1s);
    }
    sign_in(R"("connection":"PASSWORD","passwordPayload":{"account":"alice","password":"wrong"})");
    const std::string access = token();
    const auto first = get("get-my-login-history", access).at("data");
    EXPECT_EQ(first.at("totalCount").as_int64(), 14);
    ASSERT_EQ(first.at("list").as_array().size(), 10U);
    EXPECT_TRUE(first.at("list").at(0).at("success").as_bool()) << "the newest is first";
    EXPECT_FALSE(first.at("list").at(1).at("success").as_bool());
    EXPECT_EQ(text(first.at("list").at(0).at("loginMethod")), "PASSWORD");

    const auto rest = get("get-my-login-history?page=2", access).at("data");
    EXPECT_EQ(rest.at("list").as_array().size(), 4U);
    EXPECT_TRUE(get("get-my-login-history?page=3", access).at("data").at("list").as_array().empty());
    EXPECT_TRUE(get("get-my-login-history?page=9223372036854775807&limit=50", access)
                    .at("data")
                    .at("list")
                    .as_array()
                    .empty());
    for (const char* query : {"page=0", "limit=0", "limit=51", "page=x", "limit=1x"})
        EXPECT_EQ(status(get(std::string("get-my-login-history?") + query, access)), 400) << query;
}

TEST_F(History, IsSearched)
{
    sign_in(R"("connection":"PASSWORD","passwordPayload":{"account":"alice","password":"wrong"})");
    sign_in(R"("connection":"PASSWORD","passwordPayload":{"account":"alice","password":"alice-password"},)"
            R"("options":{"clientIp":"192.0.2.7"})");
    clock->advance(60s);
    const std::string access = token();
    const auto count = [&](const std::string& query) {
        return get("get-my-login-history?" + query, access).at("data").at("totalCount").as_int64();
    };
    EXPECT_EQ(count(""), 3);
    EXPECT_EQ(count("success=false"), 1);
    EXPECT_EQ(count("success=true"), 2);
    EXPECT_EQ(count("clientIp=192.0.2.7"), 1);
    EXPECT_EQ(count("appId=another"), 0);
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(world.now().time_since_epoch());
    EXPECT_EQ(count("start=" + std::to_string(now.count())), 1);
    EXPECT_EQ(count("end=" + std::to_string(now.count() - 1)), 2);
}

TEST_F(History, KnowsDevicesByTheirUserAgents)
{
    const std::string phone = token_from("phone");
    const std::string again = token_from("phone");
    const std::string laptop = token_from("laptop");
    const auto devices = get("mydevices/list", laptop).at("data");
    ASSERT_EQ(devices.as_array().size(), 2U);
    EXPECT_EQ(text(devices.at(0).at("device").at("userAgent")), "phone");
    EXPECT_TRUE(devices.at(0).at("online").as_bool());

    const std::string body = R"({"deviceId":")" + text(devices.at(0).at("device").at("deviceId")) + "\"}";
    EXPECT_EQ(status(post("mydevices/revoke-session", body, laptop)), 200);
    EXPECT_FALSE(works(phone));
    EXPECT_FALSE(works(again));
    EXPECT_TRUE(works(laptop));
    EXPECT_FALSE(get("mydevices/list", laptop).at("data").at(0).at("online").as_bool());

    EXPECT_EQ(status(post("mydevices/unbind", body, laptop)), 200);
    EXPECT_EQ(get("mydevices/list", laptop).at("data").as_array().size(), 1U);
    EXPECT_EQ(status(post("mydevices/unbind", body, laptop)), 404);
}

TEST_F(History, KnowsWhetherTheApplicationIsInUse)
{
    const std::string access = token();
    const auto apps = get("get-my-logged-in-apps", access).at("data");
    EXPECT_EQ(text(apps.at(0).at("appId")), "emulated-app");
    EXPECT_TRUE(apps.at(0).at("active").as_bool());
    EXPECT_EQ(get("get-my-accessible-apps", access).at("data").as_array().size(), 1U);
}

TEST_F(History, KnowsWhatAUserMayDo)
{
    const std::string access = token();
    const auto checked = post("check-permission-string-resource",
                              R"({"resources":["books","films"],"action":"lend"})", access);
    const auto& results = checked.at("data").at("checkResultList");
    EXPECT_TRUE(results.at(0).at("enabled").as_bool());
    EXPECT_FALSE(results.at(1).at("enabled").as_bool());
    const auto burnt =
        post("check-permission-array-resource", R"({"resources":["books"],"action":"burn"})", access);
    EXPECT_FALSE(burnt.at("data").at("checkResultList").at(0).at("enabled").as_bool());

    const auto list =
        post("get-user-auth-resource-permission-list", R"({"resources":["books","films"]})", access);
    ASSERT_EQ(list.at("data").at("permissionList").as_array().size(), 1U);
    EXPECT_EQ(text(list.at("data").at("permissionList").at(0).at("actions").at(1)), "lend");
    const auto all = get("get-user-auth-resource-list", access).at("data").at("userPermissionList");
    EXPECT_EQ(text(all.at(0).at("resourceList").at(0).at("resourceCode")), "books");
    const auto one = post("get-user-auth-resource-struct", R"({"resource":"books"})", access).at("data");
    EXPECT_EQ(text(one.at("strResourceAuthAction").at("actions").at(0)), "read");
    EXPECT_EQ(status(post("get-user-auth-resource-struct", R"({"resource":"films"})", access)), 404);
    for (const char* body : {R"({"action":"read"})", R"({"resources":"books","action":"read"})",
                             R"({"resources":[1],"action":"read"})", R"({"resources":[]})"})
        EXPECT_EQ(status(post("check-permission-tree-resource", body, access)), 400) << body;
}

} // namespace
} // namespace genauth::emulator
