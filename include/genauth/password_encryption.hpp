/// \file
/// Passwords that only the server can read.
#pragma once

#include <genauth/expected.hpp>
#include <genauth/model/names.hpp>
#include <genauth/secret.hpp>

namespace genauth {

/// The password as requests with PasswordEncryptType::rsa carry it: encrypted with the server's key (RSA,
/// PKCS #1 v1.5), in base64.
///
///     auto system = co_await client.get_system_info();
///     auto password = encrypt_password(*system, "correct horse");
///     if (password) ...        // The password of a request; passwordEncryptType is rsa.
///
/// TLS protects passwords on their way in any case; this hides them from what stands between TLS and the API.
/// Fails with invalid_argument when the answer's `rsa.publicKey` is no RSA key, or one too small for the
/// password: a key of 1,024 bits takes 117 bytes.
expected<Secret> encrypt_password(const SystemInfoResp& system, const Secret& password);

} // namespace genauth
