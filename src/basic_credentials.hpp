#pragma once

#include "wiped.hpp"

#include <string_view>

namespace genauth {

// The value of an authorization field by RFC 7617. Nothing is percent-encoded, as the official SDKs do it.
WipedString basic_credentials(std::string_view user, std::string_view password);

} // namespace genauth
