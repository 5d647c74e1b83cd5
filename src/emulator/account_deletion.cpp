#include "emulator/contacts.hpp"
#include "emulator/handlers.hpp"
#include "emulator/password_keys.hpp"

namespace genauth::emulator {
namespace {

namespace json = boost::json;

constexpr const char* channel = "CHANNEL_DELETE_ACCOUNT";

void prove_phone(World& world, const User& user, const Fields& payload)
{
    const std::string to = full_phone(payload.text("phoneCountryCode"), payload.required("phoneNumber"));
    if (user.phone.empty() || to != full_phone(user.phone_country_code, user.phone))
        refuse(400, "phoneNumber is not the account's");
    use_code(world, to, channel, payload.required("passCode"));
}

void prove_email(World& world, const User& user, const Fields& payload)
{
    if (user.email.empty() || world.find_by_email(payload.required("email")) != &user)
        refuse(400, "email is not the account's");
    use_code(world, user.email, channel, payload.required("passCode"));
}

void prove_password(const User& user, const Fields& payload)
{
    if (!user.phone.empty() || !user.email.empty())
        refuse(422, "A password is no proof for an account with a phone number or an email address");
    if (!(user.password == plain_password(payload.required("password"), payload.text("passwordEncryptType"))))
        refuse(403, "Wrong password", ApiCode::wrong_password);
}

} // namespace

json::value verify_delete_account_request(World& world, const Call& call)
{
    const std::string method = call.fields.required("verifyMethod");
    if (method == "PHONE_PASSCODE")
        prove_phone(world, *call.user, call.fields.object("phonePassCodePayload"));
    else if (method == "EMAIL_PASSCODE")
        prove_email(world, *call.user, call.fields.object("emailPassCodePayload"));
    else if (method == "PASSWORD")
        prove_password(*call.user, call.fields.object("passwordPayload"));
    else
        refuse(400, "verifyMethod is none of PHONE_PASSCODE, EMAIL_PASSCODE and PASSWORD");
    Permit permit;
    permit.purpose = Permit::Purpose::delete_account;
    permit.user_id = call.user->id;
    return json::object{{"deleteAccountToken", world.permits.add(std::move(permit), world.now())},
                        {"tokenExpiresIn", permit_lifetime.count()}};
}

// With the account go its tokens.
json::value delete_account(World& world, const Call& call)
{
    const auto permit = world.permits.take(call.fields.required("deleteAccountToken"),
                                           Permit::Purpose::delete_account, world.now());
    if (!permit || permit->user_id != call.user->id)
        refuse(400, "The deleteAccountToken is not valid");
    world.remove_user(permit->user_id);
    return json::object{{"success", true}};
}

} // namespace genauth::emulator
