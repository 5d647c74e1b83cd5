// From a received request to an answer: application, identity, handler or sample, envelope.
#pragma once

#include "emulator/answer.hpp"
#include "emulator/routes.hpp"
#include "emulator/world.hpp"

namespace genauth::emulator {

Answer answer(World& world, const EmulatorRequest& request, const Route& route);

} // namespace genauth::emulator
