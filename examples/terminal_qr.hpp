#pragma once

#include <string>

// A QR code drawn with half blocks, dark on light, quiet zone included.
std::string terminal_qr(const std::string& text);
