#include "call/redaction.hpp"

#include "api/mfa_codec.hpp"
#include "api/operations.hpp"
#include "call/parameters.hpp"
#include "support/mock_transport.hpp"

#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

namespace genauth::call {
namespace {

class Redaction : public ::testing::Test {
protected:
    Request request(const api::Operation& operation, const Secret& token = "the-token")
    {
        auto settings =
            make_settings(io_.get_executor(), test::mock_options(std::make_shared<test::MockTransport>()));
        return Request(*settings, operation, authorization_of(token, TokenSpelling::bearer), CallOptions());
    }

    static std::string redacted(std::string text, const Request& request)
    {
        redact(text, request);
        return text;
    }

    asio::io_context io_;
};

TEST_F(Redaction, ReplacesEveryValueOfTheBody)
{
    Request call = request(api::enroll_factor);
    EnrollFactorDto dto;
    dto.factor_type = FactorType::face;
    dto.enrollment_token = "enrolment\"token";
    dto.enrollment_data.pass_code = "123456";
    dto.enrollment_data.photo = "https://photos.example/alice";
    set_json(call, dto);
    EXPECT_EQ(redacted("bad code 123456 for enrolment\"token and https://photos.example/alice!", call),
              "bad code [redacted] for [redacted] and [redacted]!");
}

TEST_F(Redaction, ReplacesTokenAndAppSecret)
{
    const Request call = request(api::list_enrolled_factors);
    EXPECT_EQ(redacted("token the-token, secret the-app-secret", call),
              "token [redacted], secret [redacted]");
}

TEST_F(Redaction, ReplacesWhatStandsInThePath)
{
    Request call = request(api::delete_web_authn_admin_credential);
    set_path(call, {"cred/1", "user-1", "app-1"});
    EXPECT_EQ(redacted("no cred/1 (cred%2F1) of user-1 in app-1; credentials", call),
              "no [redacted] ([redacted]) of [redacted] in [redacted]; credentials");
}

TEST_F(Redaction, ReplacesQueryAndFormValues)
{
    Request query = request(api::get_factor);
    set_query(query, {{"factorId", "id with spaces"}});
    EXPECT_EQ(query.target(), "/api/v3/get-factor?factorId=id%20with%20spaces");
    EXPECT_EQ(redacted("no id with spaces, no id%20with%20spaces", query), "no [redacted], no [redacted]");

    Request form = request(api::verify_mfa_token);
    set_form(form, {{"token", "a+b/c="}});
    EXPECT_EQ(form.body.view(), "token=a%2Bb%2Fc%3D");
    EXPECT_EQ(redacted("bad a+b/c=", form), "bad [redacted]");
}

TEST_F(Redaction, ReplacesShortValuesOnlyWhereTheyStandAlone)
{
    Request call = request(api::mfa_otp_verify);
    MfaOtpVerityDto dto;
    dto.totp = "12";
    set_json(call, dto);
    EXPECT_EQ(redacted("code 12 is wrong, see rule 312 of 1200", call),
              "code [redacted] is wrong, see rule 312 of 1200");
}

TEST_F(Redaction, ReplacesTheLongerValueFirst)
{
    Request call = request(api::send_enroll_factor_request, "alice@example.com-token");
    SendEnrollFactorRequestDto dto;
    dto.factor_type = FactorType::email;
    dto.profile.email = "alice@example.com";
    set_json(call, dto);
    EXPECT_EQ(redacted("alice@example.com-token", call), "[redacted]");
}

TEST_F(Redaction, ReplacesControlCharacters)
{
    EXPECT_EQ(redacted("one\r\ntwo\x1b[31m", request(api::list_enrolled_factors)), "one??two?[31m");
}

} // namespace
} // namespace genauth::call
