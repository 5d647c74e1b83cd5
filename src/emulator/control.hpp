// The routes under /_emulator/, for programs that cannot call the Emulator object.
#pragma once

#include "emulator/faults.hpp"
#include "emulator/journal.hpp"
#include "emulator/router.hpp"
#include "emulator/world.hpp"

namespace genauth::emulator {

// \pre The world is guarded by the caller.
Answer control(World& world, Journal& journal, Faults& faults, const EmulatorRequest& request);

} // namespace genauth::emulator
