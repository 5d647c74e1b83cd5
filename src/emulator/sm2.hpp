// SM2 as the package sm-crypto writes it: in hex, C1 without its leading 04, C3, C2.
#pragma once

#include <openssl/evp.h>
#include <optional>
#include <string>

namespace genauth::emulator {

// The key's point, uncompressed. Empty without a key.
std::string sm2_point(EVP_PKEY* key);

// Nothing when this is no text encrypted for the key.
std::optional<std::string> sm2_decrypted(EVP_PKEY* key, const std::string& encrypted);

} // namespace genauth::emulator
