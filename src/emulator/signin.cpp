#include "emulator/client_authentication.hpp"
#include "emulator/contacts.hpp"
#include "emulator/handlers.hpp"
#include "emulator/password_keys.hpp"
#include "emulator/token_set.hpp"

#include <algorithm>
#include <boost/json/array.hpp>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

constexpr std::chrono::seconds mfa_token_lifetime{360};

User* find_user(World& world, const Fields& payload)
{
    const std::string account = payload.text("account");
    const std::string email = payload.text("email");
    const std::string username = payload.text("username");
    const std::string phone = payload.text("phone");
    const auto names = {&account, &email, &username, &phone};
    if (std::count_if(names.begin(), names.end(), [](const std::string* name) { return !name->empty(); }) !=
        1)
        refuse(400, "Exactly one of account, email, username and phone is needed");
    if (!account.empty())
        return world.find_by_account(account);
    if (!email.empty())
        return world.find_by_email(email);
    if (!username.empty())
        return world.find_by_username(username);
    return world.find_by_phone(phone, {});
}

SignIn described(const Call& call, const Fields& options)
{
    SignIn sign_in;
    sign_in.method = call.fields.text("connection");
    sign_in.user_agent = call.user_agent;
    if (options.has("clientIp"))
        sign_in.client_ip = options.text("clientIp");
    return sign_in;
}

// A failure belongs to the history of the account, if there is one.
[[noreturn]] void fail(World& world, const User* user, SignIn sign_in)
{
    if (user != nullptr) {
        sign_in.user_id = user->id;
        sign_in.at = world.now();
        sign_in.error = "Wrong account or password";
        world.sign_ins.add(std::move(sign_in));
    }
    refuse(403, "Wrong account or password", ApiCode::wrong_account_or_password);
}

User& by_password(World& world, const Call& call, const Fields& options)
{
    const Fields payload = call.fields.object("passwordPayload");
    const Secret password = plain_password(payload.required("password"), options.text("passwordEncryptType"));
    User* user = find_user(world, payload);
    if (user == nullptr || user->password.empty() || !(user->password == password))
        fail(world, user, described(call, options));
    return *user;
}

User& by_pass_code(World& world, const Fields& payload, const Fields& options)
{
    const std::string code = payload.required("passCode");
    const std::string email = payload.text("email");
    const std::string phone = payload.text("phone");
    const std::string country_code = payload.text("phoneCountryCode");
    if (email.empty() == phone.empty())
        refuse(400, "Exactly one of email and phone is needed");
    const std::string to = email.empty() ? full_phone(country_code, phone) : email;
    use_code(world, to, "CHANNEL_LOGIN", code);
    if (User* user = email.empty() ? world.find_by_phone(phone, country_code) : world.find_by_email(email))
        return *user;
    if (!options.flag("autoRegister"))
        refuse(404, "There is no such user", ApiCode::user_not_found);
    User user;
    set_email(world, user, email);
    set_phone(world, user, phone, country_code);
    return world.add_user(std::move(user));
}

// What the user has to do before there are tokens.
json::object step_up_data(World& world, const User& user)
{
    Token token;
    token.kind = Token::Kind::mfa;
    token.user_id = user.id;
    json::object data;
    data["mfaToken"] = issue_token(world, std::move(token), mfa_token_lifetime);
    json::array& policies = data["applicationMfa"].emplace_array();
    for (const Factor& factor : user.factors) {
        json::object policy;
        policy["mfaPolicy"] = factor.type;
        policy["status"] = 1;
        policy["sort"] = policies.size();
        policies.push_back(std::move(policy));
        if (factor.type == "SMS") {
            data["mfaPhone"] = factor.profile.at("phoneNumber");
            data["mfaPhoneCountryCode"] = factor.profile.at("phoneCountryCode");
        }
        if (factor.type == "EMAIL")
            data["mfaEmail"] = factor.profile.at("email");
    }
    data["totpMfaEnabled"] = user.factor("OTP") != nullptr;
    data["faceMfaEnabled"] = user.factor("FACE") != nullptr;
    data["username"] = user.username;
    data["email"] = user.email;
    data["phone"] = user.phone;
    data["phoneCountryCode"] = user.phone_country_code;
    return data;
}

} // namespace

json::value sign_in_by_credentials(World& world, const Call& call)
{
    if (!proves_application(world.options, call))
        refuse(401, "Client authentication failed");
    const Fields options = call.fields.object("options");
    const std::string asked = options.text("scope");
    const std::string scope = asked.empty() ? "openid profile" : asked;
    if (!has_scope(scope, "openid"))
        refuse(400, "options.scope has to contain openid");

    const std::string connection = call.fields.required("connection");
    User* user = nullptr;
    if (connection == "PASSWORD")
        user = &by_password(world, call, options);
    else if (connection == "PASSCODE")
        user = &by_pass_code(world, call.fields.object("passCodePayload"), options);
    else if (connection == "LDAP" || connection == "AD")
        refuse(501, "The emulator has no directory");
    else
        refuse(400, "connection is none of PASSWORD, PASSCODE, LDAP and AD");

    if (world.options.require_mfa_at_sign_in && !user->factors.empty())
        throw Refusal{world.options.choices.step_up_status, ApiCode::mfa_required_by_user, "MFA is required",
                      step_up_data(world, *user)};
    return sign_in_user(world, *user, scope, described(call, options));
}

} // namespace genauth::emulator
