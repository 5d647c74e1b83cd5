/// \file
/// Why TLS failed, as a condition to compare ApiError::cause with.
#pragma once

#include <system_error>

namespace genauth {

/// Compare with ApiError::cause: `if (error.cause == genauth::TlsFailure::expired)`.
///
/// Certificates are checked as RFC 5280 and RFC 6125 say; alerts are those of RFC 8446, 6.
enum class TlsFailure {
    expired = 1,   ///< A certificate of the server's chain is past its end.
    not_yet_valid, ///< A certificate of the server's chain has not begun, or this machine's time is wrong.
    host_mismatch, ///< The certificate is for another name or address than ClientOptions::host.
    untrusted,     ///< The chain does not lead to a trusted CA.
    revoked,       ///< The certificate is on the list of TlsOptions::crl_file.
    version,       ///< No protocol version in common.
    client_certificate, ///< The server refused the client's certificate, or the lack of one.
    corrupted,          ///< A record was forged or damaged.
    alert,              ///< Any other alert of the server.
    not_tls,            ///< What answers is no TLS server.
};

std::error_condition make_error_condition(TlsFailure failure) noexcept;

} // namespace genauth

template<>
struct std::is_error_condition_enum<genauth::TlsFailure> : std::true_type {
};
