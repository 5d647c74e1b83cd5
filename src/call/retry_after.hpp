#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace genauth::call {

// The Retry-After field (RFC 9110, 10.2.3): seconds or a date. Clamped to [0, 24 h]; nothing when it is
// neither.
std::optional<std::chrono::seconds> parse_retry_after(std::string_view value,
                                                      std::chrono::system_clock::time_point now);

} // namespace genauth::call
