// Time-based one-time codes (RFC 6238): SHA-1, 6 digits, 30 seconds.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace genauth::emulator {

// A new seed: 160 bits (RFC 4226, 4), in base32.
std::string new_totp_secret();

std::string totp_uri(std::string_view issuer, std::string_view account, std::string_view secret);

// The seed inside an otpauth URI, if it is one.
std::optional<std::string> secret_of(std::string_view otpauth_uri);

std::string totp_at(std::string_view secret, std::chrono::system_clock::time_point time);

// The 30-second step whose code this is, at most `window` steps away from the present one.
std::optional<std::uint64_t> matching_step(std::string_view secret, std::string_view code,
                                           std::chrono::system_clock::time_point time, int window);

} // namespace genauth::emulator
