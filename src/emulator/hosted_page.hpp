// What users do on the hosted pages of a real server. Here a test does it for them.
#pragma once

#include "emulator/world.hpp"

namespace genauth::emulator {

// Throw std::invalid_argument for what no page would do.
Secret authorize(World& world, const EmulatorAuthorization& authorization);
Secret issue_cas_ticket(World& world, const std::string& account, const std::string& service);

} // namespace genauth::emulator
