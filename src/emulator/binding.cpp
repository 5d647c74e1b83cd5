// Giving an account its first email address or phone number, and taking it away.
#include "emulator/contacts.hpp"
#include "emulator/handlers.hpp"

namespace genauth::emulator {
namespace {

// With a password, the name is enough to sign in; an address is enough with a code.
void keep_a_way_in(const User& user, const std::string& other_contact)
{
    if (other_contact.empty() && (user.username.empty() || user.password.empty()))
        refuse(422, "The account could not be signed in to any more");
}

} // namespace

boost::json::value bind_email(World& world, const Call& call)
{
    const std::string email = call.fields.required("email");
    if (!call.user->email.empty())
        refuse(409, "The account has an email address already");
    use_code(world, email, "CHANNEL_BIND_EMAIL", call.fields.required("passCode"));
    refuse_taken_email(world, email);
    set_email(world, *call.user, email);
    return nullptr;
}

boost::json::value unbind_email(World& world, const Call& call)
{
    User& user = *call.user;
    const std::string code = call.fields.required("passCode");
    if (user.email.empty())
        refuse(409, "The account has no email address");
    keep_a_way_in(user, user.phone);
    use_code(world, user.email, "CHANNEL_UNBIND_EMAIL", code);
    set_email(world, user, {});
    return nullptr;
}

boost::json::value bind_phone(World& world, const Call& call)
{
    const std::string phone = call.fields.required("phoneNumber");
    const std::string country_code = call.fields.text("phoneCountryCode");
    if (!call.user->phone.empty())
        refuse(409, "The account has a phone number already");
    use_code(world, full_phone(country_code, phone), "CHANNEL_BIND_PHONE", call.fields.required("passCode"));
    refuse_taken_phone(world, phone, country_code);
    set_phone(world, *call.user, phone, country_code);
    return nullptr;
}

boost::json::value unbind_phone(World& world, const Call& call)
{
    User& user = *call.user;
    const std::string code = call.fields.required("passCode");
    if (user.phone.empty())
        refuse(409, "The account has no phone number");
    keep_a_way_in(user, user.email);
    use_code(world, full_phone(user.phone_country_code, user.phone), "CHANNEL_UNBIND_PHONE", code);
    set_phone(world, user, {}, {});
    return nullptr;
}

} // namespace genauth::emulator
