// The error codes of TLS: verdicts on certificates, and OpenSSL's own.
#pragma once

#include <genauth/tls_failure.hpp>

#include <system_error>

namespace genauth {

// X509_V_ERR_...
const std::error_category& certificate_category() noexcept;

// What ERR_get_error() answers.
const std::error_category& openssl_category() noexcept;

inline bool is_tls(const std::error_code& error) noexcept
{
    return error.category() == certificate_category() || error.category() == openssl_category();
}

} // namespace genauth
