#include "emulator/authorization.hpp"

#include "emulator/base64.hpp"

#include <openssl/sha.h>

namespace genauth::emulator {
namespace {

// RFC 7636, 4.1.
constexpr std::size_t shortest_verifier = 43;
constexpr std::size_t longest_verifier = 128;

std::string s256(std::string_view verifier)
{
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256(reinterpret_cast<const unsigned char*>(verifier.data()), verifier.size(), digest);
    return base64url({reinterpret_cast<const char*>(digest), sizeof digest});
}

} // namespace

bool proves_possession(const AuthorizationCode& code, std::string_view verifier)
{
    if (code.code_challenge.empty())
        return verifier.empty();
    if (verifier.size() < shortest_verifier || verifier.size() > longest_verifier)
        return false;
    return code.code_challenge == (code.plain_challenge ? std::string(verifier) : s256(verifier));
}

} // namespace genauth::emulator
