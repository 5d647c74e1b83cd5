#include "tls_failure.hpp"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <string>

namespace genauth {
namespace {

TlsFailure verdict_on_certificate(int code)
{
    switch (code) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return TlsFailure::expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return TlsFailure::not_yet_valid;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return TlsFailure::host_mismatch;
    case X509_V_ERR_CERT_REVOKED:
        return TlsFailure::revoked;
    default:
        return TlsFailure::untrusted;
    }
}

TlsFailure meaning_of_alert(int description)
{
    switch (description) {
    case SSL_AD_BAD_CERTIFICATE:
    case SSL_AD_UNSUPPORTED_CERTIFICATE:
    case SSL_AD_CERTIFICATE_REVOKED:
    case SSL_AD_CERTIFICATE_EXPIRED:
    case SSL_AD_CERTIFICATE_UNKNOWN:
    case SSL_AD_UNKNOWN_CA:
    case SSL_AD_ACCESS_DENIED:
    case SSL_AD_CERTIFICATE_REQUIRED:
        return TlsFailure::client_certificate;
    case SSL_AD_PROTOCOL_VERSION:
        return TlsFailure::version;
    default:
        return TlsFailure::alert;
    }
}

TlsFailure meaning_of(unsigned long code)
{
    const int reason = ERR_GET_REASON(code);
    if (reason > SSL_AD_REASON_OFFSET && reason < SSL_AD_REASON_OFFSET + 256)
        return meaning_of_alert(reason - SSL_AD_REASON_OFFSET);
    switch (reason) {
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_WRONG_SSL_VERSION:
    case SSL_R_NO_PROTOCOLS_AVAILABLE:
        return TlsFailure::version;
    case SSL_R_WRONG_VERSION_NUMBER:
    case SSL_R_HTTP_REQUEST:
    case SSL_R_HTTPS_PROXY_REQUEST:
    case SSL_R_PACKET_LENGTH_TOO_LONG:
        return TlsFailure::not_tls;
    default:
        return TlsFailure::corrupted;
    }
}

class CertificateCategory final : public std::error_category {
public:
    const char* name() const noexcept override { return "certificate"; }
    std::string message(int code) const override { return X509_verify_cert_error_string(code); }
    std::error_condition default_error_condition(int code) const noexcept override
    {
        return verdict_on_certificate(code);
    }
};

class OpensslCategory final : public std::error_category {
public:
    const char* name() const noexcept override { return "openssl"; }
    std::string message(int code) const override
    {
        const char* text = ERR_reason_error_string(static_cast<unsigned long>(code));
        return text != nullptr ? text : "unknown TLS error";
    }
    std::error_condition default_error_condition(int code) const noexcept override
    {
        return meaning_of(static_cast<unsigned long>(code));
    }
};

class FailureCategory final : public std::error_category {
public:
    const char* name() const noexcept override { return "genauth.tls_failure"; }
    std::string message(int failure) const override
    {
        switch (static_cast<TlsFailure>(failure)) {
        case TlsFailure::expired:
            return "certificate expired";
        case TlsFailure::not_yet_valid:
            return "certificate not yet valid";
        case TlsFailure::host_mismatch:
            return "certificate for another host";
        case TlsFailure::untrusted:
            return "certificate not trusted";
        case TlsFailure::revoked:
            return "certificate revoked";
        case TlsFailure::version:
            return "no common TLS version";
        case TlsFailure::client_certificate:
            return "client certificate refused";
        case TlsFailure::corrupted:
            return "damaged TLS record";
        case TlsFailure::alert:
            return "TLS alert";
        case TlsFailure::not_tls:
            return "not a TLS server";
        }
        return "unknown";
    }
};

} // namespace

const std::error_category& certificate_category() noexcept
{
    static const CertificateCategory category;
    return category;
}

const std::error_category& openssl_category() noexcept
{
    static const OpensslCategory category;
    return category;
}

std::error_condition make_error_condition(TlsFailure failure) noexcept
{
    static const FailureCategory category;
    return {static_cast<int>(failure), category};
}

} // namespace genauth
