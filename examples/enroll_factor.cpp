// Enrols every MFA factor that the application allows, then lists, verifies and resets.
//
// Without settings it talks to an emulator in this process. With GENAUTH_HOST, GENAUTH_APP_ID and
// GENAUTH_APP_SECRET it talks to that tenant and asks for the codes.
#include "terminal_qr.hpp"
#include "user_input.hpp"

#include <genauth/client.hpp>
#include <genauth/model/mfa.hpp>
#include <genauth/model/signin.hpp>

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <cstdlib>
#include <iostream>
#include <stdexcept>

namespace asio = boost::asio;

namespace {

// A failed call ends this program; a server would decide by error.kind and error.api_code.
struct CallFailed {
    genauth::ApiError error;
};

template<class T>
T value_of(genauth::expected<T> reply)
{
    if (!reply)
        throw CallFailed{std::move(reply.error())};
    return std::move(*reply);
}

class Enrolment {
public:
    Enrolment(genauth::AuthenticationClient user, UserInput& input, Account account)
        : user_(std::move(user)), input_(input), account_(std::move(account))
    {
    }

    // Send the request, get the code as a user would, bind the factor.
    asio::awaitable<void> enroll(genauth::FactorType type)
    {
        genauth::SendEnrollFactorRequestDto request;
        request.factor_type = type;
        if (type == genauth::FactorType::sms)
            request.profile.phone_number = account_.phone;
        if (type == genauth::FactorType::email)
            request.profile.email = account_.email;
        const auto started = value_of(co_await user_.send_enroll_factor_request(request));

        genauth::EnrollFactorDto proof;
        proof.factor_type = type;
        proof.enrollment_token = started.data.enrollment_token;
        proof.enrollment_data = proof_for(type, started.data);
        value_of(co_await user_.enroll_factor(proof));
        std::cout << "  " << type.text() << " is bound\n";
    }

    // Of the factor enrolled last as OTP; empty without.
    const genauth::Secret& otpauth_uri() const { return otpauth_uri_; }

private:
    genauth::EnrollFactorEnrollmentDataDto proof_for(const genauth::FactorType& type,
                                                     const genauth::SendEnrollFactorRequestDataDto& started)
    {
        genauth::EnrollFactorEnrollmentDataDto proof;
        switch (type.known()) {
        case genauth::FactorType::otp:
            otpauth_uri_ = started.otp_data.value().qr_code_uri;
            std::cout << terminal_qr(std::string(otpauth_uri_.reveal()));
            proof.pass_code = input_.code_of_app(otpauth_uri_);
            break;
        case genauth::FactorType::sms:
            proof.pass_code = input_.code_sent_to(account_.phone);
            break;
        case genauth::FactorType::email:
            proof.pass_code = input_.code_sent_to(account_.email);
            break;
        case genauth::FactorType::face:
            proof.photo = account_.photo;
            proof.is_external_photo = true;
            break;
        }
        return proof;
    }

    genauth::AuthenticationClient user_;
    UserInput& input_;
    Account account_;
    genauth::Secret otpauth_uri_;
};

genauth::Secret wrong(const genauth::Secret& code)
{
    std::string text(code.reveal());
    if (!text.empty())
        text[0] = text[0] == '9' ? '0' : static_cast<char>(text[0] + 1);
    return text;
}

asio::awaitable<void> verify(const genauth::AuthenticationClient& user, const genauth::Secret& code)
{
    genauth::MfaOtpVerityDto request;
    request.totp = code;
    const auto right = value_of(co_await user.mfa_otp_verify(request));
    std::cout << "the code of the app is " << (right.data.verified ? "right" : "wrong") << '\n';

    request.totp = wrong(code);
    const auto refused = co_await user.mfa_otp_verify(request);
    if (refused)
        co_return;
    const genauth::ApiError& error = refused.error();
    std::cout << "a wrong code fails: apiCode " << static_cast<int>(error.api_code) << " ("
              << describe(error.api_code) << "), requestId " << error.request_id << '\n'
              << "  " << error << '\n';
}

asio::awaitable<void> list_and_reset(const genauth::AuthenticationClient& user)
{
    const auto enrolled = value_of(co_await user.list_enrolled_factors());
    std::cout << "enrolled factors:\n";
    for (const genauth::FactorDto& factor : enrolled.data)
        std::cout << "  " << factor.factor_type.text() << ' ' << factor.factor_id << '\n';
    if (enrolled.data.empty())
        co_return;
    const genauth::FactorDto& last = enrolled.data.back();
    genauth::ResetFactorDto request;
    request.factor_id = last.factor_id;
    value_of(co_await user.reset_factor(request));
    std::cout << "reset: " << last.factor_type.text() << '\n';
}

asio::awaitable<void> run(genauth::AuthenticationClient client, UserInput& input)
{
    const Account account = input.account();
    const auto tokens = value_of(co_await client.sign_in_by_account_password(account.name, account.password));
    const genauth::AuthenticationClient user = client.as(tokens.data.access_token.value());
    std::cout << "signed in as " << account.name << '\n';

    const auto possible = value_of(co_await user.list_factors_to_enroll());
    std::cout << "enrolling what is possible:\n";
    Enrolment enrolment(user, input, account);
    std::string done;
    for (const genauth::FactorToEnrollDto& factor : possible.data) {
        if (!factor.factor_type.is_known())
            continue; // A type that is newer than this program.
        co_await enrolment.enroll(factor.factor_type);
        done += ' ';
        done += factor.factor_type.text();
    }
    if (!enrolment.otpauth_uri().empty()) {
        const genauth::Secret code = input.code_of_app(enrolment.otpauth_uri());
        co_await verify(user, code);
    }
    co_await list_and_reset(user);
    std::cout << "enrolled:" << done << '\n';
}

const char* setting(const char* name)
{
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

void run_to_end(const genauth::ClientOptions& options, UserInput& input)
{
    asio::io_context io;
    auto client = value_of(genauth::AuthenticationClient::create(io.get_executor(), options));
    std::exception_ptr failure;
    asio::co_spawn(io, run(client, input), [&](std::exception_ptr thrown) { failure = thrown; });
    io.run();
    if (failure)
        std::rethrow_exception(failure);
}

void main_job()
{
    genauth::ClientOptions options;
    options.host = setting("GENAUTH_HOST");
    options.app_id = setting("GENAUTH_APP_ID");
    options.app_secret = setting("GENAUTH_APP_SECRET");
    options.tls.ca_file =
        setting("GENAUTH_CA_FILE"); // For a server with a private CA, such as `genauth emulator`.
    if (!options.host.empty()) {
        PromptedUser person;
        return run_to_end(options, person);
    }
    genauth::Emulator emulator;
    std::cout << "emulator: " << emulator.url() << '\n';
    options.host = emulator.host();
    options.app_id = emulator.app_id();
    options.app_secret = emulator.app_secret();
    options.tls.ca_pem = emulator.ca_pem();
    EmulatedUser user(emulator);
    run_to_end(options, user);
}

} // namespace

int main()
{
    try {
        main_job();
        return 0;
    } catch (const CallFailed& failed) {
        std::cerr << failed.error << '\n';
    } catch (const std::exception& failed) {
        std::cerr << failed.what() << '\n';
    }
    return 1;
}
