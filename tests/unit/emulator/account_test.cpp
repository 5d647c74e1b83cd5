// What users change about their accounts.
#include "asking.hpp"

namespace genauth::emulator {
namespace {

using namespace std::chrono_literals;

class Account : public Asking {
protected:
    boost::json::value post(const std::string& route, const std::string& members)
    {
        return ask("POST", "/api/v3/" + route, "{" + members + "}", access);
    }

    std::string email_code(const std::string& channel, const std::string& email)
    {
        EXPECT_EQ(status(post("send-email", R"("channel":")" + channel + R"(","email":")" + email + "\"")),
                  200);
        return sent_code();
    }

    std::string sms_code(const std::string& channel, const std::string& phone)
    {
        EXPECT_EQ(
            status(post("send-sms", R"("channel":")" + channel + R"(","phoneNumber":")" + phone + "\"")),
            200);
        return sent_code();
    }

    static std::string with_code(const std::string& code) { return R"("passCode":")" + code + "\""; }

    std::int64_t sign_in_status(const std::string& account, const std::string& password)
    {
        return status(sign_in(R"("connection":"PASSWORD","passwordPayload":{"account":")" + account +
                              R"(","password":")" + password + "\"}"));
    }

    User& alice() { return *world.find_by_username("alice"); }

    void add_bob()
    {
        User bob;
        bob.username = "bob";
        bob.email = "bob@example.com";
        bob.phone = "18800009999";
        bob.phone_country_code = "+86";
        world.add_user(std::move(bob));
    }

    std::string access = token();
};

TEST_F(Account, TakesAnEmailAddressAwayAndBack)
{
    const std::string good = email_code("CHANNEL_UNBIND_EMAIL", "alice@example.com");
    EXPECT_EQ(api_code(post("unbind-email", with_code("wrong"))), 2001);
    EXPECT_EQ(status(post("unbind-email", with_code(good))), 200);
    EXPECT_EQ(alice().email, "");
    EXPECT_FALSE(alice().email_verified);
    EXPECT_EQ(status(post("unbind-email", with_code(good))), 409);

    const std::string code = email_code("CHANNEL_BIND_EMAIL", "new@example.com");
    const std::string email = R"("email":"new@example.com",)";
    EXPECT_EQ(api_code(post("bind-email", email + with_code("wrong"))), 2001);
    EXPECT_EQ(status(post("bind-email", email + with_code(code))), 200);
    EXPECT_EQ(alice().email, "new@example.com");
    EXPECT_EQ(status(post("bind-email", email + with_code(code))), 409) << "there is one already";
}

TEST_F(Account, TakesAPhoneNumberAwayAndBack)
{
    EXPECT_EQ(status(post("unbind-phone", with_code(sms_code("CHANNEL_UNBIND_PHONE", "18800008888")))), 200);
    EXPECT_EQ(alice().phone, "");
    EXPECT_EQ(status(post("unbind-phone", with_code("any"))), 409);
    const std::string phone = R"("phoneNumber":"18800007777",)";
    EXPECT_EQ(status(post("bind-phone", phone + with_code(sms_code("CHANNEL_BIND_PHONE", "18800007777")))),
              200);
    EXPECT_EQ(alice().phone, "18800007777");
    EXPECT_EQ(alice().phone_country_code, "+86");
    EXPECT_EQ(status(post("bind-phone", phone + with_code("any"))), 409);
}

TEST_F(Account, DoesNotTakeWhatIsSomebodyElses)
{
    add_bob();
    alice().email.clear();
    const std::string code = email_code("CHANNEL_BIND_EMAIL", "BOB@example.com");
    EXPECT_EQ(api_code(post("bind-email", R"("email":"BOB@example.com",)" + with_code(code))), 2026);
    EXPECT_EQ(api_code(post("update-profile", R"("username":"bob")")), 1108);
}

TEST_F(Account, KeepsAWayToSignIn)
{
    alice().phone.clear();
    alice().password = "";
    const std::string code = email_code("CHANNEL_UNBIND_EMAIL", "alice@example.com");
    EXPECT_EQ(status(post("unbind-email", with_code(code))), 422);
    alice().password = "alice-password";
    EXPECT_EQ(status(post("unbind-email", with_code(code))), 200);
}

TEST_F(Account, ChangesItsEmailAddressInTwoSteps)
{
    const std::string code = email_code("CHANNEL_UPDATE_EMAIL", "new@example.com");
    const auto verify = [&](const std::string& more) {
        return post("verify-update-email-request",
                    R"("verifyMethod":"EMAIL_PASSCODE","emailPassCodePayload":{"newEmail":"new@example.com",)"
                    R"("newEmailPassCode":")" +
                        code + "\"" + more + "}");
    };
    EXPECT_EQ(status(verify(R"(,"oldEmail":"bob@example.com","oldEmailPassCode":"1")")), 400);
    EXPECT_EQ(api_code(verify(R"(,"oldEmail":"alice@example.com","oldEmailPassCode":"1")")), 2001);
    const auto verified = verify("").at("data");
    EXPECT_EQ(verified.at("tokenExpiresIn").as_int64(), 60);
    EXPECT_EQ(alice().email, "alice@example.com");
    const std::string permit = R"("updateEmailToken":")" + text(verified.at("updateEmailToken")) + "\"";
    EXPECT_TRUE(post("update-email", permit).at("data").at("success").as_bool());
    EXPECT_EQ(alice().email, "new@example.com");
    EXPECT_EQ(status(post("update-email", permit)), 400) << "a token is good once";
}

TEST_F(Account, ChangesItsPhoneNumberInTwoSteps)
{
    const std::string fresh = sms_code("CHANNEL_BIND_PHONE", "18800007777");
    const std::string old = sms_code("CHANNEL_UNBIND_PHONE", "18800008888");
    const auto verified =
        post("verify-update-phone-request",
             R"("verifyMethod":"PHONE_PASSCODE","phonePassCodePayload":{"newPhoneNumber":"18800007777",)"
             R"("newPhonePassCode":")" +
                 fresh + R"(","oldPhoneNumber":"18800008888","oldPhonePassCode":")" + old + "\"}");
    const std::string permit =
        R"("updatePhoneToken":")" + text(verified.at("data").at("updatePhoneToken")) + "\"";
    clock->advance(60s);
    EXPECT_EQ(status(post("update-phone", permit)), 400) << "a minute is over";
    EXPECT_EQ(alice().phone, "18800008888");
}

TEST_F(Account, ChangesItsPassword)
{
    EXPECT_EQ(status(post("update-password", R"("newPassword":"fresh")")), 400) << "without the old one";
    EXPECT_EQ(api_code(post("update-password", R"("newPassword":"fresh","oldPassword":"wrong")")), 2006);
    EXPECT_EQ(status(post("update-password", R"("newPassword":"fresh","oldPassword":"alice-password")")),
              200);
    EXPECT_EQ(sign_in_status("alice", "alice-password"), 403);
    EXPECT_EQ(sign_in_status("alice", "fresh"), 200);

    const auto valid = [&](const std::string& password) {
        return post("validate-password", R"("username":"alice","password":")" + password + "\"")
            .at("data")
            .at("valid")
            .as_bool();
    };
    EXPECT_TRUE(valid("fresh"));
    EXPECT_FALSE(valid("alice-password"));
}

TEST_F(Account, ResetsAForgottenPassword)
{
    access.clear();
    const auto by_email = [&](const std::string& code) {
        return post(
            "verify-reset-password-request",
            R"("verifyMethod":"EMAIL_PASSCODE","emailPassCodePayload":{"email":"alice@example.com",)" +
                with_code(code) + "}");
    };
    EXPECT_EQ(api_code(by_email("wrong")), 2001);
    const auto verified = by_email(email_code("CHANNEL_RESET_PASSWORD", "alice@example.com"));
    const std::string permit =
        R"("passwordResetToken":")" + text(verified.at("data").at("passwordResetToken")) + "\"";
    EXPECT_EQ(status(post("reset-password", permit)), 400) << "without a password";
    EXPECT_EQ(status(post("reset-password", permit + R"(,"password":"fresh")")), 200);
    EXPECT_EQ(sign_in_status("alice", "fresh"), 200);
    EXPECT_EQ(status(post("reset-password", permit + R"(,"password":"other")")), 400) << "good once";

    const auto nobody = post("verify-reset-password-request",
                             R"("verifyMethod":"PHONE_PASSCODE","phonePassCodePayload":{"phoneNumber":"1",)" +
                                 with_code(sms_code("CHANNEL_RESET_PASSWORD", "1")) + "}");
    EXPECT_EQ(api_code(nobody), 2004);
}

TEST_F(Account, IsDeletedInTwoSteps)
{
    const auto by = [&](const std::string& method, const std::string& payload) {
        return post("verify-delete-account-request", R"("verifyMethod":")" + method + "\"," + payload);
    };
    EXPECT_EQ(status(by("PASSWORD", R"("passwordPayload":{"password":"alice-password"})")), 422)
        << "only without phone and email";
    EXPECT_EQ(status(by("PHONE_PASSCODE", R"("phonePassCodePayload":{"phoneNumber":"1","passCode":"1"})")),
              400);
    const std::string code = email_code("CHANNEL_DELETE_ACCOUNT", "alice@example.com");
    const auto verified = by("EMAIL_PASSCODE", R"("emailPassCodePayload":{"email":"alice@example.com",)" +
                                                   with_code(code) + "}");
    EXPECT_EQ(status(post("delete-account", R"("deleteAccountToken":"wrong")")), 400);
    EXPECT_EQ(status(post("delete-account", R"("deleteAccountToken":")" +
                                                text(verified.at("data").at("deleteAccountToken")) + "\"")),
              200);
    EXPECT_EQ(sign_in_status("alice", "alice-password"), 403);
    EXPECT_EQ(api_code(ask("GET", "/api/v3/get-profile", "", access)), 2020) << "its tokens are gone, too";
}

TEST_F(Account, IsDeletedByPasswordWhenNothingElseIsBound)
{
    alice().email.clear();
    alice().phone.clear();
    const auto by_password = [&](const std::string& password) {
        return post("verify-delete-account-request",
                    R"("verifyMethod":"PASSWORD","passwordPayload":{"password":")" + password + "\"}");
    };
    EXPECT_EQ(api_code(by_password("wrong")), 2006);
    EXPECT_EQ(status(by_password("alice-password")), 200);
}

TEST_F(Account, UpdatesItsProfile)
{
    clock->advance(60s);
    const auto updated =
        post("update-profile", R"("nickname":"Al","username":"alice2","customData":{"floor":3})").at("data");
    EXPECT_EQ(text(updated.at("nickname")), "Al");
    EXPECT_EQ(text(updated.at("username")), "alice2");
    EXPECT_NE(text(updated.at("updatedAt")), text(updated.at("createdAt")));
    const auto profile = ask("GET", "/api/v3/get-profile?withCustomData=true", "", access).at("data");
    EXPECT_EQ(text(profile.at("nickname")), "Al");
    EXPECT_EQ(profile.at("customData").at("floor").as_int64(), 3);
    EXPECT_EQ(status(post("update-profile", R"("nickname":1)")), 400);
}

TEST_F(Account, SaysHowWellItIsProtected)
{
    const auto before = ask("GET", "/api/v3/get-security-info", "", access).at("data");
    EXPECT_TRUE(before.at("passwordSet").as_bool());
    EXPECT_FALSE(before.at("mfaEnrolled").as_bool());
    alice().password = "";
    alice().phone.clear();
    alice().factors.emplace_back().type = "SMS";
    const auto after = ask("GET", "/api/v3/get-security-info", "", access).at("data");
    EXPECT_FALSE(after.at("passwordSet").as_bool());
    EXPECT_FALSE(after.at("phoneBinded").as_bool());
    EXPECT_TRUE(after.at("emailBinded").as_bool());
    EXPECT_TRUE(after.at("mfaEnrolled").as_bool());
    EXPECT_LT(after.at("securityScore").as_int64(), before.at("securityScore").as_int64());
}

TEST_F(Account, ChecksCodesWithoutUsingThemUp)
{
    const std::string code = sms_code("CHANNEL_LOGIN", "18800008888");
    const auto check = [&](const std::string& channel) {
        const auto reply =
            post("pre-check-code", R"("codeType":"SMS","smsCodePayload":{"phone":"18800008888",)"
                                   R"("channel":")" +
                                       channel + "\"," + with_code(code) + "}");
        return reply.at("data").at("isValid").as_bool();
    };
    EXPECT_TRUE(check("CHANNEL_LOGIN"));
    EXPECT_TRUE(check("CHANNEL_LOGIN"));
    EXPECT_FALSE(check("CHANNEL_VERIFY_MFA"));
    clock->advance(60s);
    EXPECT_FALSE(check("CHANNEL_LOGIN"));
    EXPECT_EQ(status(post("pre-check-code", R"("codeType":"FAX")")), 400);
}

} // namespace
} // namespace genauth::emulator
