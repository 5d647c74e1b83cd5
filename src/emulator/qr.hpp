#pragma once

#include <string>

namespace genauth::emulator {

// A QR code of the text as a PNG image in a data URL.
std::string qr_data_url(const std::string& text);

} // namespace genauth::emulator
