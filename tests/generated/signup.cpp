// Sample calls of signup. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/profile.hpp>
#include <genauth/model/signup.hpp>

namespace genauth::test {
namespace {

SignUpByPasswordDto sign_up_by_password_dto()
{
    SignUpByPasswordDto out;
    out.password = "alice-password";
    out.username = "alice";
    out.email = "alice@example.com";
    return out;
}

SignUpByPassCodeDto sign_up_by_pass_code_dto()
{
    SignUpByPassCodeDto out;
    out.pass_code = "the passCode";
    out.email = "alice@example.com";
    out.phone = "18800008888";
    out.phone_country_code = "+86";
    return out;
}

SignUpProfileDto sign_up_profile_dto()
{
    SignUpProfileDto out;
    out.nickname = "the nickname";
    out.company = "the company";
    out.photo = "the photo";
    out.device = "the device";
    out.browser = "the browser";
    out.name = "the name";
    out.given_name = "the givenName";
    out.family_name = "the familyName";
    out.middle_name = "the middleName";
    out.profile = "the profile";
    out.preferred_username = "the preferredUsername";
    out.website = "the website";
    out.gender = Gender::male;
    out.birthdate = "2000-01-31";
    out.zoneinfo = "the zoneinfo";
    out.locale = "the locale";
    out.address = "the address";
    out.formatted = "the formatted";
    out.street_address = "the streetAddress";
    out.locality = "the locality";
    out.region = "the region";
    out.postal_code = "the postalCode";
    out.country = "the country";
    out.email = "alice@example.com";
    out.phone = "18800008888";
    out.phone_country_code = "+86";
    out.custom_data = Json(R"({"any": ["thing", 1, true]})");
    return out;
}

SignUpOptionsDto sign_up_options_dto()
{
    SignUpOptionsDto out;
    out.client_ip = "the clientIp";
    out.phone_pass_code_for_information_completion = "the phonePassCodeForInformationCompletion";
    out.email_pass_code_for_information_completion = "the emailPassCodeForInformationCompletion";
    out.password_for_phone_pass_code = "the passwordForPhonePassCode";
    out.context = Json(R"({"any": ["thing", 1, true]})");
    out.password_encrypt_type = PasswordEncryptType::none;
    return out;
}

SignUpDto sign_up_dto()
{
    SignUpDto out;
    out.connection = SignUpConnection::password;
    out.password_payload = sign_up_by_password_dto();
    out.pass_code_payload = sign_up_by_pass_code_dto();
    out.profile = sign_up_profile_dto();
    out.options = sign_up_options_dto();
    return out;
}

asio::awaitable<Outcome> operation_sign_up(const AuthenticationClient& client)
{
    const SignUpDto request = sign_up_dto();
    return outcome(client.sign_up(request));
}

asio::awaitable<Outcome> shortcut_sign_up_by_email_password(const AuthenticationClient& client)
{
    const SignUpProfileDto profile = sign_up_profile_dto();
    const SignUpOptionsDto options = sign_up_options_dto();
    return outcome(client.sign_up_by_email_password("alice@example.com", "alice-password", profile, options));
}

asio::awaitable<Outcome> shortcut_sign_up_by_username_password(const AuthenticationClient& client)
{
    const SignUpProfileDto profile = sign_up_profile_dto();
    const SignUpOptionsDto options = sign_up_options_dto();
    return outcome(client.sign_up_by_username_password("alice", "alice-password", profile, options));
}

asio::awaitable<Outcome> shortcut_sign_up_by_email_code(const AuthenticationClient& client)
{
    const SignUpProfileDto profile = sign_up_profile_dto();
    const SignUpOptionsDto options = sign_up_options_dto();
    return outcome(client.sign_up_by_email_code("alice@example.com", "the passCode", profile, options));
}

asio::awaitable<Outcome> shortcut_sign_up_by_phone_code(const AuthenticationClient& client)
{
    const SignUpProfileDto profile = sign_up_profile_dto();
    const SignUpOptionsDto options = sign_up_options_dto();
    return outcome(client.sign_up_by_phone_code("18800008888", "the passCode", "+86", profile, options));
}

} // namespace

std::vector<SampleCall> signup_calls()
{
    return {{"operations/signUp", operation_sign_up},
            {"shortcuts/signUpByEmailPassword", shortcut_sign_up_by_email_password},
            {"shortcuts/signUpByUsernamePassword", shortcut_sign_up_by_username_password},
            {"shortcuts/signUpByEmailCode", shortcut_sign_up_by_email_code},
            {"shortcuts/signUpByPhoneCode", shortcut_sign_up_by_phone_code}};
}

} // namespace genauth::test
