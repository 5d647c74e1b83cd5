// Email addresses and phone numbers: proving that one has them, and giving them to a user.
#pragma once

#include "emulator/call.hpp"

namespace genauth::emulator {

// Refuses a code that was not sent to there for this, has expired or has been used.
void use_code(World& world, const std::string& to, const char* channel, const std::string& code);

// Refuse what belongs to somebody. Empty ones belong to nobody.
void refuse_taken_email(World& world, const std::string& email);
void refuse_taken_phone(World& world, const std::string& phone, const std::string& country_code);

[[noreturn]] void refuse_existing_user();

void set_email(const World& world, User& user, const std::string& email);
void set_phone(const World& world, User& user, const std::string& phone, const std::string& country_code);

} // namespace genauth::emulator
