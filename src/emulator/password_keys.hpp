// The keys that passwords in requests may be encrypted with.
#pragma once

#include <genauth/secret.hpp>

#include <string>
#include <string_view>

namespace genauth::emulator {

// Made once per process, when first asked for.
const std::string& rsa_public_key_pem();
const std::string& sm2_public_key_hex();

// A password as it was before encryption. Refuses what cannot be decrypted; SM2 is not emulated.
Secret plain_password(const std::string& password, std::string_view encrypt_type);

} // namespace genauth::emulator
