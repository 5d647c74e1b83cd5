// A test of the emulated API without a socket: asks, and looks at the answer. Each that succeeds has to be as
// the API's description says.
#pragma once

#include "emulator/conformity.hpp"
#include "emulator/router.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace genauth::emulator {

class Asking : public ::testing::Test {
protected:
    explicit Asking(EmulatorOptions options = {}) : world(std::move(options), clock) {}

    // The answer itself is in `last`.
    void send(std::string method, const std::string& target, std::string body, const std::string& token = {})
    {
        EmulatorRequest request;
        request.method = std::move(method);
        request.path = target.substr(0, target.find('?'));
        request.query = target.find('?') == std::string::npos ? "" : target.substr(target.find('?') + 1);
        request.body = std::move(body);
        request.headers = headers;
        if (!token.empty())
            request.headers.emplace_back("authorization", token);
        const Route route = find_route(request.method, request.path);
        last = answer(world, request, route);
        if (route.operation != nullptr && last.status == 200 && last.content_type == json_content)
            expect_described(*route.operation);
    }

    boost::json::value ask(std::string method, const std::string& target, std::string body,
                           const std::string& token = {})
    {
        send(std::move(method), target, std::move(body), token);
        return boost::json::parse(last.body);
    }

    static std::int64_t status(const boost::json::value& answer)
    {
        return answer.at("statusCode").as_int64();
    }

    static std::int64_t api_code(const boost::json::value& answer)
    {
        const auto* code = answer.as_object().if_contains("apiCode");
        return code == nullptr ? 0 : code->as_int64();
    }

    static std::string text(const boost::json::value& value) { return std::string(value.as_string()); }

    boost::json::value sign_in(const std::string& members)
    {
        return ask("POST", "/api/v3/signin",
                   R"({"client_id":"emulated-app","client_secret":"emulated-app-secret",)" + members + "}");
    }

    // An access token of alice.
    std::string token()
    {
        const auto reply = sign_in(
            R"("connection":"PASSWORD","passwordPayload":{"account":"alice","password":"alice-password"})");
        return text(reply.at("data").at("access_token"));
    }

    // The code of the newest message.
    std::string sent_code() const { return std::string(world.outbox.back().code.reveal()); }

    std::shared_ptr<VirtualClock> clock = std::make_shared<VirtualClock>();
    World world;
    std::vector<std::pair<std::string, std::string>> headers{{"x-authing-app-id", "emulated-app"}};
    Answer last;

private:
    void expect_described(const api::Operation& operation)
    {
        const boost::json::value whole = boost::json::parse(last.body);
        const boost::json::value* status_code =
            whole.is_object() ? whole.get_object().if_contains("statusCode") : nullptr;
        if (status_code != nullptr && *status_code != 200)
            return;
        const bool wrapped = operation.answer == api::AnswerFormat::envelope;
        const boost::json::value* data = wrapped ? whole.get_object().if_contains("data") : &whole;
        if (const Member* member = description_of(operation).answer)
            EXPECT_EQ(nonconformity(*member, data, Spelling::json, "data"), "") << operation.name;
        else
            EXPECT_EQ(data, nullptr) << operation.name;
    }
};

} // namespace genauth::emulator
