// What users do, through the client, over TLS, against the emulator.
#include "support/emulated.hpp"

#include <genauth/model/messages.hpp>
#include <genauth/model/mfa.hpp>
#include <genauth/model/profile.hpp>
#include <genauth/model/signin.hpp>
#include <genauth/model/signup.hpp>
#include <genauth/model/system.hpp>

namespace genauth {
namespace {

using test::run;
using namespace std::chrono_literals;

class Enrollment : public ::testing::Test {
protected:
    void start(EmulatorOptions options = {})
    {
        options.clock = clock;
        emulator.emplace(options);
        client.emplace(test::client_for(io, test::options_for(*emulator)));
    }

    expected<SendEnrollFactorRequestRespDto> begin(const AuthenticationClient& user, FactorType type)
    {
        SendEnrollFactorRequestDto request;
        request.factor_type = type;
        if (type == FactorType::sms)
            request.profile.phone_number = "18800008888";
        if (type == FactorType::email)
            request.profile.email = "alice@example.com";
        return run(io, user.send_enroll_factor_request(request));
    }

    expected<EnrollFactorRespDto> finish(const AuthenticationClient& user, FactorType type,
                                         const Secret& token, std::optional<Secret> code)
    {
        EnrollFactorDto request;
        request.factor_type = type;
        request.enrollment_token = token;
        request.enrollment_data.pass_code = std::move(code);
        if (type == FactorType::face)
            request.enrollment_data.photo = "https://photos.example.com/a.jpg";
        return run(io, user.enroll_factor(request));
    }

    // Answers the otpauth URI.
    Secret enroll_otp(const AuthenticationClient& user)
    {
        const auto started = begin(user, FactorType::otp);
        EXPECT_TRUE(started) << started.error();
        const Secret uri = started->data.otp_data->qr_code_uri;
        EXPECT_TRUE(
            finish(user, FactorType::otp, started->data.enrollment_token, emulator->totp(uri.reveal())));
        return uri;
    }

    asio::io_context io;
    std::shared_ptr<VirtualClock> clock = std::make_shared<VirtualClock>();
    std::optional<test::WatchedEmulator> emulator;
    std::optional<AuthenticationClient> client;
};

TEST_F(Enrollment, BindsAllFourFactors)
{
    start();
    const auto alice = test::signed_in(io, *client);
    enroll_otp(alice);
    for (const auto& [type, address] :
         {std::pair(FactorType::sms, "18800008888"), std::pair(FactorType::email, "alice@example.com")}) {
        const auto started = begin(alice, type);
        ASSERT_TRUE(started) << started.error();
        EXPECT_FALSE(started->data.otp_data);
        ASSERT_TRUE(finish(alice, type, started->data.enrollment_token, emulator->last_code(address)));
    }
    const auto face = begin(alice, FactorType::face);
    ASSERT_TRUE(finish(alice, FactorType::face, face->data.enrollment_token, {}));

    const auto enrolled = run(io, alice.list_enrolled_factors());
    ASSERT_TRUE(enrolled) << enrolled.error();
    ASSERT_EQ(enrolled->data.size(), 4U);
    EXPECT_EQ(enrolled->data[1].profile.string_at("/phoneNumber"), "18800008888");
    const auto left = run(io, alice.list_factors_to_enroll());
    ASSERT_TRUE(left);
    EXPECT_TRUE(left->data.empty());

    GetFactorParams params;
    params.factor_id = enrolled->data[2].factor_id;
    const auto one = run(io, alice.get_factor(params));
    ASSERT_TRUE(one) << one.error();
    EXPECT_EQ(one->data.factor_type, FactorType::email);

    ResetFactorDto reset;
    reset.factor_id = params.factor_id;
    ASSERT_TRUE(run(io, alice.reset_factor(reset)));
    EXPECT_EQ(run(io, alice.get_factor(params)).error().status_code, 404);
    EXPECT_EQ(run(io, alice.list_factors_to_enroll())->data.at(0).factor_type, FactorType::email);
}

TEST_F(Enrollment, HasNoEffectUntilTheCodeIsRight)
{
    start();
    const auto alice = test::signed_in(io, *client);
    const auto started = begin(alice, FactorType::otp);
    const auto wrong = finish(alice, FactorType::otp, started->data.enrollment_token, Secret("not it"));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().api_code, ApiCode::wrong_totp);
    EXPECT_FALSE(wrong.error().request_id.empty());
    const auto missing = finish(alice, FactorType::otp, started->data.enrollment_token, {});
    EXPECT_EQ(missing.error().api_code, ApiCode::totp_missing);
    EXPECT_TRUE(run(io, alice.list_enrolled_factors())->data.empty());

    const Secret right = emulator->totp(started->data.otp_data->qr_code_uri.reveal());
    EXPECT_TRUE(finish(alice, FactorType::otp, started->data.enrollment_token, right));
    EXPECT_FALSE(finish(alice, FactorType::otp, started->data.enrollment_token, right))
        << "the token is single use";
}

TEST_F(Enrollment, TokensLastOneMinute)
{
    start();
    const auto alice = test::signed_in(io, *client);
    const auto started = begin(alice, FactorType::sms);
    clock->advance(60s);
    const auto late =
        finish(alice, FactorType::sms, started->data.enrollment_token, emulator->last_code("18800008888"));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().status_code, 400);
}

TEST_F(Enrollment, CodesAreThrottledPerMinute)
{
    start();
    const auto alice = test::signed_in(io, *client);
    ASSERT_TRUE(begin(alice, FactorType::sms));
    const auto second = begin(alice, FactorType::sms);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().status_code, 429);
    EXPECT_TRUE(second.error().retryable());
    EXPECT_EQ(emulator->outbox().size(), 1U);
    clock->advance(60s);
    EXPECT_TRUE(begin(alice, FactorType::sms));
}

TEST_F(Enrollment, VerifiesTheCodeOfTheApp)
{
    start();
    const auto alice = test::signed_in(io, *client);
    MfaOtpVerityDto request;
    request.totp = "123456";
    EXPECT_EQ(run(io, alice.mfa_otp_verify(request)).error().status_code, 404);

    const Secret uri = enroll_otp(alice);
    request.totp = emulator->totp(uri.reveal());
    const auto right = run(io, alice.mfa_otp_verify(request));
    ASSERT_TRUE(right) << right.error();
    EXPECT_TRUE(right->data.verified);
    clock->advance(90s);
    EXPECT_EQ(run(io, alice.mfa_otp_verify(request)).error().api_code, ApiCode::wrong_totp);
}

TEST_F(Enrollment, AnswersAStepUpWhenMfaIsDemanded)
{
    EmulatorOptions options;
    options.require_mfa_at_sign_in = true;
    start(options);
    enroll_otp(test::signed_in(io, *client));
    const auto again = run(io, client->sign_in_by_account_password("alice", "alice-password"));
    ASSERT_FALSE(again);
    EXPECT_TRUE(again.error().step_up());
    EXPECT_EQ(again.error().api_code, ApiCode::mfa_required_by_user);

    MfaTokenIntrospectEndpointParams token;
    token.token = again.error().data.string_at("/mfaToken").value();
    const auto active = run(io, client->verify_mfa_token(token));
    ASSERT_TRUE(active) << active.error();
    EXPECT_TRUE(active->active);
    EXPECT_EQ(*active->exp - *active->iat, 360);
    clock->advance(361s);
    EXPECT_FALSE(run(io, client->verify_mfa_token(token))->active);
}

TEST_F(Enrollment, TwoUsersShareOneClient)
{
    EmulatorOptions options;
    for (const char* name : {"ann", "ben"}) {
        EmulatorUser& user = options.users.emplace_back();
        user.username = name;
        user.password = "pw";
        user.email = std::string(name) + "@example.com";
    }
    start(options);
    const auto ann = test::signed_in(io, *client, "ann", "pw");
    const auto ben = test::signed_in(io, *client, "ben", "pw");
    enroll_otp(ann);
    EXPECT_EQ(run(io, ann.list_enrolled_factors())->data.size(), 1U);
    EXPECT_EQ(run(io, ben.list_enrolled_factors())->data.size(), 0U);
    EXPECT_EQ(run(io, ann.get_profile())->data.email, "ann@example.com");
    EXPECT_EQ(run(io, ben.get_profile())->data.username, "ben");
    EXPECT_EQ(emulator->journal().back().connection, 1U) << "one connection is enough";
}

TEST_F(Enrollment, SignsInByPassCodeAndRegisters)
{
    start();
    SendSMSDto sms;
    sms.channel = SmsChannel::login;
    sms.phone_number = "18800008888";
    ASSERT_TRUE(run(io, client->send_sms(sms)));
    const Secret code = emulator->last_code("18800008888").value();
    EXPECT_EQ(run(io, client->sign_in_by_phone_pass_code("18800008888", "000000x")).error().api_code,
              ApiCode::wrong_pass_code);
    ASSERT_TRUE(run(io, client->sign_in_by_phone_pass_code("18800008888", code)));
    EXPECT_FALSE(run(io, client->sign_in_by_phone_pass_code("18800008888", code))) << "codes are single use";

    SendEmailDto email;
    email.channel = EmailChannel::register_;
    email.email = "new@example.com";
    ASSERT_TRUE(run(io, client->send_email(email)));
    SignUpDto request;
    request.connection = SignUpConnection::passcode;
    request.pass_code_payload.emplace().email = "new@example.com";
    request.pass_code_payload->pass_code = emulator->last_code("new@example.com").value();
    request.profile.emplace().nickname = "newbie";
    const auto user = run(io, client->sign_up(request));
    ASSERT_TRUE(user) << user.error();
    EXPECT_EQ(user->data.nickname, "newbie");
    EXPECT_EQ(user->data.email, "new@example.com");
}

TEST_F(Enrollment, RefusesWrongPasswordsAndExpiredTokens)
{
    start();
    const auto wrong = run(io, client->sign_in_by_account_password("alice", "nope"));
    EXPECT_EQ(wrong.error().api_code, ApiCode::wrong_account_or_password);
    EXPECT_EQ(wrong.error().status_code, 403);
    const auto alice = test::signed_in(io, *client);
    ASSERT_TRUE(run(io, alice.get_profile()));
    clock->advance(7200s);
    EXPECT_EQ(run(io, alice.get_profile()).error().api_code, ApiCode::not_signed_in);
}

TEST_F(Enrollment, ReadsProfileFlagsAndSystemInformation)
{
    start();
    const auto alice = test::signed_in(io, *client);
    EXPECT_TRUE(run(io, alice.get_profile())->data.custom_data.empty());
    GetProfileParams params;
    params.with_custom_data = true;
    EXPECT_EQ(run(io, alice.get_profile(params))->data.custom_data, Json("{}"));
    const auto system = run(io, client->get_system_info());
    ASSERT_TRUE(system) << system.error();
    EXPECT_TRUE(system->rsa.public_key.starts_with("-----BEGIN PUBLIC KEY-----"));
    EXPECT_EQ(system->sm2.public_key.size(), 130U);
}

TEST_F(Enrollment, SpellingsOfHeadersAndProofsWork)
{
    start();
    for (const AppIdHeader header : {AppIdHeader::authing, AppIdHeader::genauth}) {
        ClientOptions options = test::options_for(*emulator);
        options.app_id_header = header;
        options.token_spelling = TokenSpelling::bare;
        options.client_authentication = ClientAuthentication::client_secret_basic;
        const auto other = test::client_for(io, options);
        EXPECT_TRUE(run(io, test::signed_in(io, other).get_profile()));
    }
    ClientOptions none = test::options_for(*emulator);
    none.client_authentication = ClientAuthentication::none;
    const auto refused =
        run(io, test::client_for(io, none).sign_in_by_account_password("alice", "alice-password"));
    EXPECT_EQ(refused.error().status_code, 401);
}

} // namespace
} // namespace genauth
