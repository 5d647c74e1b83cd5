// The keys that passwords in requests may be encrypted with.
#pragma once

#include <genauth/secret.hpp>

#include <string>
#include <string_view>

namespace genauth::emulator {

// The keys are made once per process, when first asked for.
const std::string& rsa_public_key_pem();
std::string sm2_public_key_hex();

// A password as it was before encryption. Refuses what cannot be decrypted.
Secret plain_password(const std::string& password, std::string_view encrypt_type);

} // namespace genauth::emulator
