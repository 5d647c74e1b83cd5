// Authorisation codes: what the hosted login page would have found out about a user.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace genauth::emulator {

struct AuthorizationCode {
    std::string user_id;
    std::string redirect_uri;
    std::string scope;
    std::string nonce;
    std::string code_challenge; // Empty: no PKCE.
    bool plain_challenge = false;
    std::uint64_t family = 0; // Of the tokens that it is exchanged for.
    std::chrono::system_clock::time_point expires;
    bool used = false;
};

using AuthorizationCodes = std::map<std::string, AuthorizationCode, std::less<>>; // By code.

// Does the verifier of a token request belong to the code's challenge (RFC 7636, 4.6)? Without a challenge
// there must be no verifier.
bool proves_possession(const AuthorizationCode& code, std::string_view verifier);

} // namespace genauth::emulator
