// Every value has words, and different values have different ones.
#include "tls_failure.hpp"

#include <genauth/error.hpp>

#include <gtest/gtest.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <set>

namespace genauth {
namespace {

template<class Enum>
void expect_distinct(Enum last)
{
    std::set<std::string_view> seen;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const std::string_view text = to_string(static_cast<Enum>(i));
        EXPECT_FALSE(text.empty()) << i;
        EXPECT_TRUE(seen.insert(text).second) << text;
    }
}

TEST(Words, OfErrors)
{
    expect_distinct(ErrorKind::shutting_down);
    expect_distinct(Phase::body);
    expect_distinct(Sent::answered);
}

TEST(Words, OfApiCodes)
{
    int described = 0;
    for (int code = 1; code < 4'000'000; ++code)
        described += describe(static_cast<ApiCode>(code)).empty() ? 0 : 1;
    EXPECT_EQ(described, 69);
}

TEST(TlsFailure, OfCertificates)
{
    const auto of = [](int verdict) { return std::error_code(verdict, certificate_category()); };
    EXPECT_TRUE(of(X509_V_ERR_CERT_HAS_EXPIRED) == TlsFailure::expired);
    EXPECT_TRUE(of(X509_V_ERR_CERT_NOT_YET_VALID) == TlsFailure::not_yet_valid);
    EXPECT_TRUE(of(X509_V_ERR_HOSTNAME_MISMATCH) == TlsFailure::host_mismatch);
    EXPECT_TRUE(of(X509_V_ERR_IP_ADDRESS_MISMATCH) == TlsFailure::host_mismatch);
    EXPECT_TRUE(of(X509_V_ERR_CERT_REVOKED) == TlsFailure::revoked);
    EXPECT_TRUE(of(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY) == TlsFailure::untrusted);
    EXPECT_EQ(of(X509_V_ERR_CERT_HAS_EXPIRED).message(), "certificate has expired");
    EXPECT_FALSE(of(X509_V_ERR_CERT_HAS_EXPIRED) == TlsFailure::revoked);
}

TEST(TlsFailure, OfTheProtocol)
{
    const auto of = [](int reason) {
        return std::error_code(static_cast<int>(ERR_PACK(ERR_LIB_SSL, 0, reason)), openssl_category());
    };
    for (const int reason : {SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_WRONG_SSL_VERSION,
                             SSL_R_NO_PROTOCOLS_AVAILABLE, SSL_R_TLSV1_ALERT_PROTOCOL_VERSION})
        EXPECT_TRUE(of(reason) == TlsFailure::version) << reason;
    for (const int reason : {SSL_R_WRONG_VERSION_NUMBER, SSL_R_HTTP_REQUEST, SSL_R_HTTPS_PROXY_REQUEST,
                             SSL_R_PACKET_LENGTH_TOO_LONG})
        EXPECT_TRUE(of(reason) == TlsFailure::not_tls) << reason;
    for (const int alert :
         {SSL_AD_BAD_CERTIFICATE, SSL_AD_UNSUPPORTED_CERTIFICATE, SSL_AD_CERTIFICATE_REVOKED,
          SSL_AD_CERTIFICATE_EXPIRED, SSL_AD_CERTIFICATE_UNKNOWN, SSL_AD_UNKNOWN_CA, SSL_AD_ACCESS_DENIED,
          SSL_AD_CERTIFICATE_REQUIRED})
        EXPECT_TRUE(of(SSL_AD_REASON_OFFSET + alert) == TlsFailure::client_certificate) << alert;
    EXPECT_TRUE(of(SSL_AD_REASON_OFFSET + SSL_AD_INTERNAL_ERROR) == TlsFailure::alert);
    EXPECT_TRUE(of(SSL_R_DECRYPTION_FAILED_OR_BAD_RECORD_MAC) == TlsFailure::corrupted);
    EXPECT_FALSE(of(SSL_R_HTTP_REQUEST).message().empty());
    EXPECT_EQ(std::error_code(0x7fffffff, openssl_category()).message(), "unknown TLS error");
    EXPECT_FALSE(std::make_error_code(std::errc::timed_out) == TlsFailure::alert);
}

TEST(TlsFailure, HasWords)
{
    std::set<std::string> seen;
    for (int i = 1; i <= static_cast<int>(TlsFailure::not_tls); ++i)
        EXPECT_TRUE(seen.insert(make_error_condition(static_cast<TlsFailure>(i)).message()).second) << i;
    EXPECT_EQ(seen.count("unknown"), 0U);
    EXPECT_EQ(std::error_condition(99, make_error_condition(TlsFailure::alert).category()).message(),
              "unknown");
}

} // namespace
} // namespace genauth
