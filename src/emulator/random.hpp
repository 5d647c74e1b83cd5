// Values that nobody can guess.
#pragma once

#include <cstddef>
#include <string>

namespace genauth::emulator {

std::string random_bytes(std::size_t size);
std::string random_hex(std::size_t digits);
std::string random_digits(std::size_t size);
std::string random_uuid();

} // namespace genauth::emulator
