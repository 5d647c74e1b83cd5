// Another email address or phone number in place of the present one.
#include "emulator/contacts.hpp"
#include "emulator/handlers.hpp"

namespace genauth::emulator {
namespace {

namespace json = boost::json;

Permit taken(World& world, const Call& call, Permit::Purpose purpose, const char* member)
{
    auto permit = world.permits.take(call.fields.required(member), purpose, world.now());
    if (!permit || permit->user_id != call.user->id)
        refuse(400, std::string("The ") + member + " is not valid");
    return std::move(*permit);
}

json::object permitted(World& world, Permit permit, const char* member)
{
    return {{member, world.permits.add(std::move(permit), world.now())},
            {"tokenExpiresIn", permit_lifetime.count()}};
}

// The old address need not be proved, but what is given has to be right.
void check_old_email(World& world, const Call& call, const Fields& payload)
{
    if (!payload.has("oldEmail"))
        return;
    if (world.find_by_email(payload.text("oldEmail")) != call.user)
        refuse(400, "oldEmail is not the account's");
    use_code(world, call.user->email, "CHANNEL_UPDATE_EMAIL", payload.required("oldEmailPassCode"));
}

void check_old_phone(World& world, const Call& call, const Fields& payload)
{
    if (!payload.has("oldPhoneNumber"))
        return;
    const std::string phone = payload.text("oldPhoneNumber");
    const std::string country_code = payload.text("oldPhoneCountryCode");
    if (world.find_by_phone(phone, country_code) != call.user)
        refuse(400, "oldPhoneNumber is not the account's");
    use_code(world, full_phone(country_code, phone), "CHANNEL_UNBIND_PHONE",
             payload.required("oldPhonePassCode"));
}

} // namespace

json::value verify_update_email_request(World& world, const Call& call)
{
    if (call.fields.required("verifyMethod") != "EMAIL_PASSCODE")
        refuse(400, "verifyMethod is not EMAIL_PASSCODE");
    const Fields payload = call.fields.object("emailPassCodePayload");
    Permit permit;
    permit.purpose = Permit::Purpose::change_email;
    permit.user_id = call.user->id;
    permit.email = payload.required("newEmail");
    refuse_taken_email(world, permit.email);
    check_old_email(world, call, payload);
    use_code(world, permit.email, "CHANNEL_UPDATE_EMAIL", payload.required("newEmailPassCode"));
    return permitted(world, std::move(permit), "updateEmailToken");
}

json::value update_email(World& world, const Call& call)
{
    const Permit permit = taken(world, call, Permit::Purpose::change_email, "updateEmailToken");
    refuse_taken_email(world, permit.email);
    set_email(world, *call.user, permit.email);
    return json::object{{"success", true}};
}

json::value verify_update_phone_request(World& world, const Call& call)
{
    if (call.fields.required("verifyMethod") != "PHONE_PASSCODE")
        refuse(400, "verifyMethod is not PHONE_PASSCODE");
    const Fields payload = call.fields.object("phonePassCodePayload");
    Permit permit;
    permit.purpose = Permit::Purpose::change_phone;
    permit.user_id = call.user->id;
    permit.phone = payload.required("newPhoneNumber");
    permit.phone_country_code = payload.text("newPhoneCountryCode");
    refuse_taken_phone(world, permit.phone, permit.phone_country_code);
    check_old_phone(world, call, payload);
    use_code(world, full_phone(permit.phone_country_code, permit.phone), "CHANNEL_BIND_PHONE",
             payload.required("newPhonePassCode"));
    return permitted(world, std::move(permit), "updatePhoneToken");
}

json::value update_phone(World& world, const Call& call)
{
    const Permit permit = taken(world, call, Permit::Purpose::change_phone, "updatePhoneToken");
    refuse_taken_phone(world, permit.phone, permit.phone_country_code);
    set_phone(world, *call.user, permit.phone, permit.phone_country_code);
    return json::object{{"success", true}};
}

} // namespace genauth::emulator
