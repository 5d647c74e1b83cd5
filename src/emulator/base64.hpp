#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace genauth::emulator {

std::string base64(std::string_view bytes);
std::string base64url(std::string_view bytes); // Without padding (RFC 7515, 2).
std::optional<std::string> from_base64(std::string_view text);

} // namespace genauth::emulator
