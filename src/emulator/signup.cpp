#include "emulator/contacts.hpp"
#include "emulator/handlers.hpp"
#include "emulator/password_keys.hpp"
#include "emulator/user_dto.hpp"

namespace genauth::emulator {
namespace {

namespace json = boost::json;

void set_password(World& world, const Fields& payload, const Fields& options, User& user)
{
    user.password = plain_password(payload.required("password"), options.text("passwordEncryptType"));
    user.username = payload.text("username");
    user.email = payload.text("email");
    if (user.username.empty() == user.email.empty())
        refuse(400, "Exactly one of passwordPayload.username and passwordPayload.email is needed");
    if (world.find_by_username(user.username) != nullptr)
        refuse_existing_user();
    refuse_taken_email(world, user.email);
}

void set_pass_code(World& world, const Fields& payload, const Fields& options, User& user)
{
    const std::string code = payload.required("passCode");
    user.email = payload.text("email");
    user.phone = payload.text("phone");
    user.phone_country_code = payload.text("phoneCountryCode");
    if (user.email.empty() == user.phone.empty())
        refuse(400, "Exactly one of passCodePayload.email and passCodePayload.phone is needed");
    use_code(world, user.email.empty() ? full_phone(user.phone_country_code, user.phone) : user.email,
             "CHANNEL_REGISTER", code);
    refuse_taken_email(world, user.email);
    refuse_taken_phone(world, user.phone, user.phone_country_code);
    user.email_verified = !user.email.empty();
    user.phone_verified = !user.phone.empty();
    if (!user.phone.empty() && options.has("passwordForPhonePassCode"))
        user.password =
            plain_password(options.text("passwordForPhonePassCode"), options.text("passwordEncryptType"));
}

// What a profile says of a person, besides addresses.
constexpr const char* personal[] = {
    "nickname",      "company",    "photo",      "device",     "browser",           "name",
    "givenName",     "familyName", "middleName", "profile",    "preferredUsername", "website",
    "gender",        "birthdate",  "zoneinfo",   "locale",     "address",           "formatted",
    "streetAddress", "locality",   "region",     "postalCode", "country",
};

// An address in the profile counts only with the code that was sent to it.
void set_profile(World& world, const Fields& profile, const Fields& options, User& user)
{
    for (const char* key : personal)
        if (profile.has(key))
            user.profile[key] = profile.text(key);
    user.custom_data = profile.object("customData").members();
    if (const std::string email = profile.text("email"); !email.empty()) {
        use_code(world, email, "CHANNEL_COMPLETE_EMAIL",
                 options.text("emailPassCodeForInformationCompletion"));
        refuse_taken_email(world, email);
        set_email(world, user, email);
    }
    if (const std::string phone = profile.text("phone"); !phone.empty()) {
        const std::string country_code = profile.text("phoneCountryCode");
        use_code(world, full_phone(country_code, phone), "CHANNEL_COMPLETE_PHONE",
                 options.text("phonePassCodeForInformationCompletion"));
        refuse_taken_phone(world, phone, country_code);
        set_phone(world, user, phone, country_code);
    }
}

} // namespace

json::value sign_up(World& world, const Call& call)
{
    const Fields options = call.fields.object("options");
    const std::string connection = call.fields.required("connection");
    User user;
    if (connection == "PASSWORD")
        set_password(world, call.fields.object("passwordPayload"), options, user);
    else if (connection == "PASSCODE")
        set_pass_code(world, call.fields.object("passCodePayload"), options, user);
    else
        refuse(400, "connection is none of PASSWORD and PASSCODE");
    set_profile(world, call.fields.object("profile"), options, user);
    if (!user.phone.empty() && user.phone_country_code.empty())
        user.phone_country_code = "+86";
    return user_dto(world.add_user(std::move(user)));
}

} // namespace genauth::emulator
