// Signing in with the help of another device: by QR code, by push, by fast authentication.
#include "asking.hpp"

namespace genauth::emulator {
namespace {

using namespace std::chrono_literals;

class QrLogin : public Asking {
protected:
    std::string generate()
    {
        return text(ask("POST", "/api/v3/gene-qrcode", R"({"type":"MOBILE_APP"})").at("data").at("qrcodeId"));
    }

    boost::json::value poll(const std::string& id)
    {
        return ask("GET", "/api/v3/check-qrcode-status?qrcodeId=" + id, "").at("data");
    }

    std::string state(const std::string& id) { return text(poll(id).at("status")); }

    std::int64_t act(const std::string& id, const std::string& action, const std::string& access)
    {
        return status(ask("POST", "/api/v3/change-qrcode-status",
                          R"({"qrcodeId":")" + id + R"(","action":")" + action + "\"}", access));
    }

    boost::json::value exchange(const std::string& ticket)
    {
        return ask("POST", "/api/v3/exchange-tokenset-with-qrcode-ticket",
                   R"({"client_id":"emulated-app","client_secret":"emulated-app-secret","ticket":")" +
                       ticket + "\"}");
    }

    // An access token of somebody else.
    std::string stranger()
    {
        ask("POST", "/api/v3/signup",
            R"({"connection":"PASSWORD","passwordPayload":{"username":"bob","password":"pw"}})");
        const auto reply =
            sign_in(R"("connection":"PASSWORD","passwordPayload":{"account":"bob","password":"pw"})");
        return text(reply.at("data").at("access_token"));
    }
};

TEST_F(QrLogin, GoesFromScanToTokens)
{
    const std::string alice = token();
    const std::string id = generate();
    EXPECT_EQ(state(id), "PENDING");
    EXPECT_EQ(act(id, "SCAN", alice), 200);
    EXPECT_EQ(state(id), "SCANNED");
    EXPECT_EQ(text(poll(id).at("briefUserInfo").at("displayName")), "alice");
    EXPECT_FALSE(poll(id).as_object().contains("ticket"));
    EXPECT_EQ(act(id, "CONFIRM", alice), 200);
    EXPECT_EQ(act(id, "CONFIRM", alice), 200) << "may be repeated";
    EXPECT_EQ(state(id), "AUTHORIZED");

    const std::string ticket = text(poll(id).at("ticket"));
    EXPECT_EQ(text(ask("GET", "/api/v3/get-qrcode-status?qrcodeId=" + id, "").at("data").at("ticket")),
              ticket);
    const auto reply = exchange(ticket);
    const std::string access = text(reply.at("data").at("access_token"));
    EXPECT_EQ(text(ask("GET", "/api/v3/get-profile", "", access).at("data").at("userId")),
              world.find_by_username("alice")->id);
    EXPECT_EQ(status(exchange(ticket)), 400) << "a ticket is good once";
}

TEST_F(QrLogin, NamesWhoHasNoNickname)
{
    ask("POST", "/api/v3/signup",
        R"({"connection":"PASSWORD","passwordPayload":{"username":"bob","password":"pw"},)"
        R"("profile":{"nickname":null}})");
    const auto reply =
        sign_in(R"("connection":"PASSWORD","passwordPayload":{"account":"bob","password":"pw"})");
    const std::string id = generate();
    EXPECT_EQ(act(id, "SCAN", text(reply.at("data").at("access_token"))), 200);
    EXPECT_EQ(text(poll(id).at("briefUserInfo").at("displayName")), "bob");
}

TEST_F(QrLogin, TakesNoNicknameThatIsNoText)
{
    const auto reply = ask("POST", "/api/v3/signup",
                           R"({"connection":"PASSWORD","passwordPayload":{"username":"bob","password":"pw"},)"
                           R"("profile":{"nickname":5}})");
    EXPECT_EQ(status(reply), 400);
}

TEST_F(QrLogin, IsConfirmedOnlyByWhoScanned)
{
    const std::string alice = token();
    const std::string bob = stranger();
    const std::string id = generate();
    EXPECT_EQ(act(id, "CONFIRM", alice), 409) << "nobody has scanned";
    EXPECT_EQ(act(id, "SCAN", alice), 200);
    EXPECT_EQ(act(id, "SCAN", bob), 409);
    EXPECT_EQ(act(id, "CONFIRM", bob), 409);
    EXPECT_EQ(act(id, "CANCEL", bob), 409);
    EXPECT_EQ(state(id), "SCANNED");
}

TEST_F(QrLogin, CanBeCancelled)
{
    const std::string alice = token();
    const std::string id = generate();
    act(id, "SCAN", alice);
    EXPECT_EQ(act(id, "CANCEL", alice), 200);
    EXPECT_EQ(state(id), "CANCELLED");
    EXPECT_EQ(act(id, "SCAN", alice), 409);
    EXPECT_EQ(act(id, "CONFIRM", alice), 409);
}

TEST_F(QrLogin, ExpiresUnlessItGoesOn)
{
    const std::string alice = token();
    const std::string late = generate();
    clock->advance(119s);
    EXPECT_EQ(act(late, "SCAN", alice), 200);
    clock->advance(1s);
    EXPECT_EQ(state(late), "EXPIRED");
    EXPECT_EQ(act(late, "CONFIRM", alice), 400);

    const std::string id = generate();
    act(id, "SCAN", alice);
    act(id, "CONFIRM", alice);
    const std::string ticket = text(poll(id).at("ticket"));
    clock->advance(120s);
    EXPECT_EQ(state(id), "EXPIRED");
    EXPECT_EQ(status(exchange(ticket)), 400);
}

TEST_F(QrLogin, RefusesWhatItDoesNotKnow)
{
    const std::string alice = token();
    EXPECT_EQ(status(ask("GET", "/api/v3/check-qrcode-status?qrcodeId=unknown", "")), 404);
    EXPECT_EQ(status(ask("POST", "/api/v3/gene-qrcode", R"({"type":"TELEX"})")), 400);
    EXPECT_EQ(act(generate(), "EAT", alice), 400);
    EXPECT_EQ(status(exchange("unknown")), 400);
    EXPECT_EQ(status(ask("POST", "/api/v3/exchange-tokenset-with-qrcode-ticket", R"({"ticket":"t"})")), 401);
}

EmulatorOptions answering_tokens()
{
    EmulatorOptions options;
    options.choices.qr_code_status_answers_tokens = true;
    return options;
}

class QrLoginWithTokens : public Asking {
protected:
    QrLoginWithTokens() : Asking(answering_tokens()) {}
};

TEST_F(QrLoginWithTokens, AnswersThemInPlaceOfATicket)
{
    const std::string alice = token();
    const auto made = ask("POST", "/api/v3/gene-qrcode", R"({"type":"MOBILE_APP"})");
    const std::string id = text(made.at("data").at("qrcodeId"));
    for (const char* action : {"SCAN", "CONFIRM"}) {
        const auto reply = ask("POST", "/api/v3/set-qrcode-status",
                               R"({"qrcodeId":")" + id + R"(","action":")" + action + "\"}", alice);
        EXPECT_TRUE(reply.at("data").at("success").as_bool()) << action;
    }
    const auto data = ask("GET", "/api/v3/check-qrcode-status?qrcodeId=" + id, "").at("data");
    EXPECT_FALSE(data.as_object().contains("ticket"));
    const std::string access = text(data.at("tokenSet").at("access_token"));
    EXPECT_EQ(status(ask("GET", "/api/v3/get-profile", "", access)), 200);
}

class PushLogin : public Asking {
protected:
    std::string push()
    {
        const auto reply = ask("POST", "/api/v3/signin-by-push", R"({"account":"alice"})");
        EXPECT_EQ(reply.at("data").at("expireTime").as_int64(), 120);
        return text(reply.at("data").at("pushCodeId"));
    }

    boost::json::value poll(const std::string& id)
    {
        return ask("GET", "/api/v3/check-pushcode-status?pushCodeId=" + id, "").at("data");
    }

    std::int64_t act(const std::string& id, const std::string& action)
    {
        return status(ask("POST", "/api/v3/change-pushcode-status",
                          R"({"pushCodeId":")" + id + R"(","action":")" + action + "\"}", token()));
    }
};

TEST_F(PushLogin, IsConfirmedOnce)
{
    const std::string id = push();
    EXPECT_EQ(text(poll(id).at("status")), "PUSHED");
    EXPECT_EQ(act(id, "CONFIRM"), 200);
    EXPECT_EQ(act(id, "CONFIRM"), 200);
    EXPECT_EQ(act(id, "CANCEL"), 409);
    EXPECT_EQ(text(poll(id).at("status")), "AUTHORIZED");
    const std::string access = text(poll(id).at("tokenSet").at("access_token"));
    EXPECT_EQ(status(ask("GET", "/api/v3/get-profile", "", access)), 200);
}

TEST_F(PushLogin, IsCancelledOrExpires)
{
    const std::string id = push();
    EXPECT_EQ(act(id, "CANCEL"), 200);
    EXPECT_EQ(text(poll(id).at("status")), "CANCELLED");
    const std::string late = push();
    clock->advance(120s);
    EXPECT_EQ(text(poll(late).at("status")), "EXPIRED");
    EXPECT_EQ(act(late, "CONFIRM"), 400);
    EXPECT_EQ(act("unknown", "CONFIRM"), 404);
    EXPECT_EQ(act(push(), "SCAN"), 400);
    EXPECT_EQ(api_code(ask("POST", "/api/v3/signin-by-push", R"({"account":"nobody"})")), 2004);
}

class Fastpass : public Asking {
protected:
    std::string generate()
    {
        return text(
            ask("POST", "/api/v3/gene-fastpass-qrcode-info", "{}", token()).at("data").at("qrcodeId"));
    }

    boost::json::value log_in(const std::string& id)
    {
        return ask("POST", "/api/v3/qrcode-app-login", R"({"action":"APP_LOGIN","qrcodeId":")" + id + "\"}");
    }

    std::string state(const std::string& id)
    {
        return text(
            ask("GET", "/api/v3/get-app-login-qrcode-status?qrcodeId=" + id, "").at("data").at("status"));
    }
};

TEST_F(Fastpass, SignsTheAppInAsWhoShowsTheCode)
{
    const std::string id = generate();
    EXPECT_EQ(state(id), "PENDING");
    const auto apps = ask("GET", "/api/v3/get-fastpass-client-apps?appId=a&qrcodeId=" + id, "");
    EXPECT_EQ(text(apps.at("data").at("relationApps").at(0).at("id")), "emulated-app");
    const std::string access = text(log_in(id).at("data").at("access_token"));
    EXPECT_EQ(text(ask("GET", "/api/v3/get-profile", "", access).at("data").at("userId")),
              world.find_by_username("alice")->id);
    EXPECT_EQ(state(id), "AUTHORIZED");
    EXPECT_EQ(status(log_in(id)), 400) << "good once";
}

TEST_F(Fastpass, IsGoodForTwoMinutes)
{
    const std::string late = generate();
    clock->advance(120s);
    EXPECT_EQ(state(late), "EXPIRED");
    EXPECT_EQ(status(log_in(late)), 400);
    EXPECT_EQ(status(log_in("unknown")), 404);
}

} // namespace
} // namespace genauth::emulator
