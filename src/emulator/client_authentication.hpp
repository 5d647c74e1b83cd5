// How an application proves that it is the one that it says it is.
#pragma once

#include "emulator/call.hpp"

namespace genauth::emulator {

// As EmulatorOptions::client_authentication wants it. A `client_id` alone proves nothing, and with `none`
// nothing has to be proved.
bool proves_application(const EmulatorOptions& options, const Call& call);

} // namespace genauth::emulator
