// Rows T6 and T8 once more: certificates as only openssl's own program makes them.
#include "faults/fixture.hpp"
#include "faults/identity.hpp"
#include "support/process.hpp"

#include <genauth/tls_failure.hpp>

#include <fstream>
#include <memory>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <sstream>

namespace genauth::faults {
namespace {

std::string content(const std::string& path)
{
    std::ostringstream out;
    out << std::ifstream(path).rdbuf();
    return out.str();
}

// A certificate that vouches for itself.
emulator::TlsIdentity self_signed(const std::vector<std::string>& more)
{
    const test::TemporaryFile certificate("");
    const test::TemporaryFile key("");
    std::vector<std::string> command{"openssl",
                                     "req",
                                     "-x509",
                                     "-newkey",
                                     "ec",
                                     "-pkeyopt",
                                     "ec_paramgen_curve:P-256",
                                     "-nodes",
                                     "-subj",
                                     "/CN=localhost",
                                     "-days",
                                     "2",
                                     "-keyout",
                                     key.path(),
                                     "-out",
                                     certificate.path()};
    command.insert(command.end(), more.begin(), more.end());
    const auto made = test::run_program(command);
    EXPECT_EQ(made.status, 0) << made.output;
    return {content(certificate.path()), content(certificate.path()), content(key.path())};
}

template<class T>
std::unique_ptr<T, void (*)(T*)> owned(T* object, void (*free)(T*))
{
    EXPECT_NE(object, nullptr);
    return {object, free};
}

// The issuer's list of revoked certificates; with the certificate itself on it, or empty.
std::string revocation_list(const emulator::TlsIdentity& issuer, bool revoked)
{
    const auto in = owned(BIO_new_mem_buf(issuer.certificate_pem.data(), -1), BIO_free_all);
    const auto certificate = owned(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr), X509_free);
    const auto key_in = owned(BIO_new_mem_buf(issuer.private_key_pem.data(), -1), BIO_free_all);
    const auto key = owned(PEM_read_bio_PrivateKey(key_in.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    const auto list = owned(X509_CRL_new(), X509_CRL_free);
    const auto now = owned(ASN1_TIME_set(nullptr, ::time(nullptr) - 60), ASN1_STRING_free);
    const auto next = owned(ASN1_TIME_set(nullptr, ::time(nullptr) + 3600), ASN1_STRING_free);
    X509_CRL_set_version(list.get(), 1);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(certificate.get()));
    X509_CRL_set1_lastUpdate(list.get(), now.get());
    X509_CRL_set1_nextUpdate(list.get(), next.get());
    if (revoked) {
        X509_REVOKED* entry = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(certificate.get()));
        X509_REVOKED_set_revocationDate(entry, now.get());
        X509_CRL_add0_revoked(list.get(), entry);
    }
    X509_CRL_sign(list.get(), key.get(), EVP_sha256());
    const auto out = owned(BIO_new(BIO_s_mem()), BIO_free_all);
    PEM_write_bio_X509_CRL(out.get(), list.get());
    const char* text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return {text, static_cast<std::size_t>(size)};
}

class Certificates : public Faults {
protected:
    ApiError refused(ClientOptions options)
    {
        const auto reply = call(client_for(std::move(options)), Delivery::read, fresh_path());
        EXPECT_FALSE(reply);
        return reply ? ApiError() : reply.error();
    }
};

TEST_F(Certificates, T6_CertificateWithTheNameInItsSubjectOnly)
{
    const auto made = self_signed({});
    ca_pem = made.ca_pem;
    const Server server(echo, tls_options(made));
    const ApiError error = refused(options_for(server.host()));
    EXPECT_TRUE(error.cause == TlsFailure::host_mismatch) << error;
    EXPECT_EQ(error.sent, Sent::no);
}

TEST_F(Certificates, T7_CertificateThatVouchesForItself)
{
    const auto made = self_signed({"-addext", "subjectAltName=DNS:localhost"});
    ca_pem = identity().ca_pem;
    const Server server(echo, tls_options(made));
    const ApiError error = refused(options_for(server.host()));
    EXPECT_TRUE(error.cause == TlsFailure::untrusted) << error;
    EXPECT_EQ(error.sent, Sent::no);
}

TEST_F(Certificates, T8_RevokedCertificate)
{
    const auto made = self_signed({"-addext", "subjectAltName=DNS:localhost"});
    ca_pem = made.ca_pem;
    const Server server(echo, tls_options(made));
    expect_ok(client_for(server.host()));
    ClientOptions options = options_for(server.host());
    const test::TemporaryFile empty(revocation_list(made, false));
    options.tls.crl_file = empty.path();
    expect_ok(client_for(options));
    const test::TemporaryFile full(revocation_list(made, true));
    options.tls.crl_file = full.path();
    const ApiError error = refused(options);
    EXPECT_TRUE(error.cause == TlsFailure::revoked) << error;
    EXPECT_EQ(error.kind, ErrorKind::tls);
    EXPECT_EQ(error.sent, Sent::no);
    EXPECT_EQ(error.attempts, 1);
}

} // namespace
} // namespace genauth::faults
