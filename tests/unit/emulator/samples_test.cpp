// Operations that nothing stands behind: their requests are checked, their answers have the right shape.
#include "asking.hpp"

#include "api/operations.hpp"
#include "emulator/conformity.hpp"
#include "emulator/exchange.hpp"
#include "emulator/handlers.hpp"
#include "emulator/sample.hpp"

#include <boost/json/serialize.hpp>

namespace genauth::emulator {
namespace {

class Samples : public Asking {
protected:
    std::string refused(const std::string& method, const std::string& target, const std::string& body)
    {
        const auto reply = ask(method, target, body, token());
        return status(reply) == 400 ? text(reply.at("message")) : "answered";
    }
};

// A request as its type describes it.
std::string query_of(const Type& type)
{
    std::string query;
    for (const Member& member : type.members) {
        const auto value = sample_of(member);
        const std::string plain = value.is_string() ? std::string(value.as_string()) : serialize(value);
        query.append(query.empty() ? "" : "&").append(member.name).append("=").append(plain);
    }
    return query;
}

TEST_F(Samples, OrSomethingBetterIsAnsweredByEveryOperation)
{
    for (const api::Operation* operation : api::all_operations) {
        std::string target(operation->path);
        for (std::size_t at = target.find('{'); at != std::string::npos; at = target.find('{'))
            target.replace(at, target.find('}') - at + 1, "emulated-app");
        std::string body;
        if (const Type* request = description_of(*operation).request) {
            const Member whole{"", request, false, false};
            if (operation->body == api::BodyFormat::json)
                body = serialize(sample_of(whole));
            else if (operation->body == api::BodyFormat::form)
                body = query_of(*request);
            else
                target += '?' + query_of(*request);
        } else if (operation->body == api::BodyFormat::json) {
            body = "[]";
        }
        send(std::string(operation->method), target, body, token());
        EXPECT_NE(last.status, 404) << operation->name;
        EXPECT_EQ(last.body.find("\"statusCode\":501"), std::string::npos) << operation->name;
        if (handler_of(*operation) == nullptr) {
            EXPECT_EQ(last.origin, origin::sample) << operation->name;
            EXPECT_EQ(last.status, 200) << operation->name;
            EXPECT_EQ(last.body.find("\"statusCode\":400"), std::string::npos)
                << operation->name << last.body;
        }
    }
}

TEST_F(Samples, HaveTheShapeThatIsDescribed)
{
    for (const api::Operation* operation : api::all_operations) {
        const Member* member = description_of(*operation).answer;
        if (member == nullptr)
            continue;
        const auto sample = sample_of(*member);
        EXPECT_EQ(nonconformity(*member, &sample, Spelling::json, "data"), "") << operation->name;
    }
}

TEST_F(Samples, AreMarked)
{
    const auto marked = [this](std::string_view as) {
        for (const auto& [name, value] : header_fields(last))
            if (name == "x-genauth-emulator-answer")
                return value == as;
        return false;
    };
    send("GET", "/api/v3/get-country-list", "");
    EXPECT_TRUE(marked("sample"));
    send("GET", "/api/v3/system", "");
    EXPECT_TRUE(marked("emulated"));
    send("GET", "/api/v3/unknown", "");
    EXPECT_TRUE(marked("emulated"));
}

TEST_F(Samples, NeedWhatTheRealOperationNeeds)
{
    EXPECT_EQ(api_code(ask("GET", "/api/v3/get-my-group-list", "")), 2020) << "a token";
    EXPECT_EQ(status(ask("GET", "/api/v3/get-my-group-list", "", token())), 200);
    headers.clear();
    EXPECT_EQ(status(ask("GET", "/api/v3/get-country-list", "")), 400) << "the application's id";
}

TEST_F(Samples, CheckJson)
{
    const auto wrong = [this](const std::string& body) {
        return refused("POST", "/api/v3/decrypt-wechat-miniprogram-data", body);
    };
    EXPECT_EQ(wrong("{}"), "code is missing");
    EXPECT_EQ(wrong(R"({"code":null})"), "code is missing");
    EXPECT_EQ(wrong(R"({"code":1})"), "code must be a string");
    EXPECT_EQ(wrong("[]"), "The body is no JSON object");
    const auto batch = [this](const std::string& ids) {
        return refused("POST", "/api/v3/approval-batch", R"({"objectType":"ROLE","objectIds":)" + ids + "}");
    };
    EXPECT_EQ(batch("[]"), "answered");
    EXPECT_EQ(batch("{}"), "objectIds must be an array");
    EXPECT_EQ(batch(R"(["1",2])"), "objectIds[1] must be a string");
    EXPECT_EQ(
        refused("POST", "/api/v3/switch-login-by-user", R"({"targetUserId":"1","options":{"scope":1}})"),
        "options.scope must be a string");
}

TEST_F(Samples, CheckQueries)
{
    const auto wrong = [this](const std::string& query) {
        return refused("GET", "/api/v3/get-my-department-list?" + query, "");
    };
    EXPECT_EQ(wrong("page=1&limit=50&withCustomData=true"), "answered");
    EXPECT_EQ(wrong("page=one"), "page must be an integer");
    EXPECT_EQ(wrong("page=1x"), "page must be an integer");
    EXPECT_EQ(wrong("withCustomData=yes"), "withCustomData must be true or false");
    EXPECT_EQ(wrong("page=%"), "a malformed percent-encoding");
    EXPECT_EQ(refused("GET", "/api/v3/get-alipay-authinfo", ""), "extIdpConnidentifier is missing");
}

} // namespace
} // namespace genauth::emulator
