/// \file
/// Passwords that only the server can read.
#pragma once

#include <genauth/expected.hpp>
#include <genauth/model/common.hpp>
#include <genauth/model/names.hpp>
#include <genauth/secret.hpp>

namespace genauth {

/// The password as requests with this `passwordEncryptType` carry it: encrypted with the server's key.
///
///     auto system = co_await client.get_system_info();
///     auto password = encrypt_password(*system, "correct horse", PasswordEncryptType::sm2);
///     if (password) ...        // The password of a request; its passwordEncryptType is sm2.
///
/// - `rsa`: PKCS #1 v1.5, in base64. A key of 1,024 bits takes 117 bytes.
/// - `sm2`: C1 without its leading 04, C3, C2, in hex, as the package sm-crypto for Node.js writes it. A demo
///   of the vendor puts `sm2:` before that; no document asks for it, and this does not.
/// - `none`: the password itself.
///
/// TLS protects passwords on their way in any case; this hides them from what stands between TLS and the API.
/// Fails with invalid_argument when the answer holds no key of that kind, when the password is too long for
/// the key or (SM2) empty, and when the OpenSSL at hand has no SM2.
expected<Secret> encrypt_password(const SystemInfoResp& system, const Secret& password,
                                  PasswordEncryptType type = PasswordEncryptType::rsa);

} // namespace genauth
