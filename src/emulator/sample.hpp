// Answers of the right shape that nothing stands behind.
#pragma once

#include "emulator/description.hpp"

#include <boost/json/value.hpp>

namespace genauth::emulator {

// All members are there, an array holds one item, an enumeration its first value.
boost::json::value sample_of(const Member& member);

} // namespace genauth::emulator
