#include "emulator/contacts.hpp"

namespace genauth::emulator {

void use_code(World& world, const std::string& to, const char* channel, const std::string& code)
{
    if (!world.check_code(to, channel, code))
        refuse(world.options.choices.wrong_code_status, "Wrong or expired pass code",
               ApiCode::wrong_pass_code);
}

void refuse_existing_user()
{
    refuse(409, "The user exists already", ApiCode::user_exists);
}

void refuse_taken_email(World& world, const std::string& email)
{
    if (world.find_by_email(email) != nullptr)
        refuse_existing_user();
}

void refuse_taken_phone(World& world, const std::string& phone, const std::string& country_code)
{
    if (world.find_by_phone(phone, country_code) != nullptr)
        refuse_existing_user();
}

void set_email(const World& world, User& user, const std::string& email)
{
    user.email = email;
    user.email_verified = !email.empty();
    user.updated_at = world.now();
}

void set_phone(const World& world, User& user, const std::string& phone, const std::string& country_code)
{
    user.phone = phone;
    user.phone_country_code = phone.empty() ? "" : country_code.empty() ? "+86" : country_code;
    user.phone_verified = !phone.empty();
    user.updated_at = world.now();
}

} // namespace genauth::emulator
