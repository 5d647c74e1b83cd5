// Checking, changing and resetting passwords.
#include "emulator/contacts.hpp"
#include "emulator/handlers.hpp"
#include "emulator/password_keys.hpp"

namespace genauth::emulator {
namespace {

namespace json = boost::json;

void set_password(const World& world, User& user, Secret password)
{
    if (password.empty())
        refuse(400, "The new password is empty");
    user.password = std::move(password);
    user.updated_at = world.now();
}

User* by_phone_code(World& world, const Fields& payload)
{
    const std::string phone = payload.required("phoneNumber");
    const std::string country_code = payload.text("phoneCountryCode");
    use_code(world, full_phone(country_code, phone), "CHANNEL_RESET_PASSWORD", payload.required("passCode"));
    return world.find_by_phone(phone, country_code);
}

User* by_email_code(World& world, const Fields& payload)
{
    const std::string email = payload.required("email");
    use_code(world, email, "CHANNEL_RESET_PASSWORD", payload.required("passCode"));
    return world.find_by_email(email);
}

// The email address goes before the phone number, and that before the user name.
const User* named(World& world, const Fields& fields)
{
    if (fields.has("email"))
        return world.find_by_email(fields.text("email"));
    if (fields.has("phone"))
        return world.find_by_phone(fields.text("phone"), fields.text("phoneCountryCode"));
    return world.find_by_username(fields.required("username"));
}

} // namespace

json::value validate_password(World& world, const Call& call)
{
    const User* user = named(world, call.fields);
    const Secret password =
        plain_password(call.fields.required("password"), call.fields.text("passwordEncryptType"));
    return json::object{{"valid", user != nullptr && !user->password.empty() && user->password == password}};
}

json::value update_password(World& world, const Call& call)
{
    const Fields& fields = call.fields;
    User& user = *call.user;
    const std::string encrypted_by = fields.text("passwordEncryptType");
    Secret password = plain_password(fields.required("newPassword"), encrypted_by);
    if (fields.has("passwordResetToken")) {
        const auto permit = world.permits.take(fields.text("passwordResetToken"),
                                               Permit::Purpose::reset_password, world.now());
        if (!permit || permit->user_id != user.id)
            refuse(400, "The passwordResetToken is not valid");
    } else if (!user.password.empty()) {
        if (!(user.password == plain_password(fields.required("oldPassword"), encrypted_by)))
            refuse(403, "Wrong password", ApiCode::wrong_password);
    }
    set_password(world, user, std::move(password));
    return nullptr;
}

json::value verify_reset_password_request(World& world, const Call& call)
{
    const std::string method = call.fields.required("verifyMethod");
    const User* user = nullptr;
    if (method == "PHONE_PASSCODE")
        user = by_phone_code(world, call.fields.object("phonePassCodePayload"));
    else if (method == "EMAIL_PASSCODE")
        user = by_email_code(world, call.fields.object("emailPassCodePayload"));
    else
        refuse(400, "verifyMethod is none of EMAIL_PASSCODE and PHONE_PASSCODE");
    if (user == nullptr)
        refuse(404, "There is no such user", ApiCode::user_not_found);
    Permit permit;
    permit.purpose = Permit::Purpose::reset_password;
    permit.user_id = user->id;
    return json::object{{"passwordResetToken", world.permits.add(std::move(permit), world.now())},
                        {"tokenExpiresIn", permit_lifetime.count()}};
}

json::value reset_password(World& world, const Call& call)
{
    Secret password =
        plain_password(call.fields.required("password"), call.fields.text("passwordEncryptType"));
    const auto permit = world.permits.take(call.fields.required("passwordResetToken"),
                                           Permit::Purpose::reset_password, world.now());
    User* user = permit ? world.find_user(permit->user_id) : nullptr;
    if (user == nullptr)
        refuse(400, "The passwordResetToken is not valid");
    set_password(world, *user, std::move(password));
    return json::object{{"success", true}};
}

} // namespace genauth::emulator
