#include "emulator/tls_identity.hpp"

#include "emulator/random.hpp"

#include <memory>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdexcept>

namespace genauth::emulator {
namespace {

struct Free {
    void operator()(EVP_PKEY* key) const noexcept { EVP_PKEY_free(key); }
    void operator()(X509* certificate) const noexcept { X509_free(certificate); }
    void operator()(X509_EXTENSION* extension) const noexcept { X509_EXTENSION_free(extension); }
    void operator()(BIGNUM* number) const noexcept { BN_free(number); }
    void operator()(BIO* bio) const noexcept { BIO_free(bio); }
};

template<class T>
using Owned = std::unique_ptr<T, Free>;

template<class T>
Owned<T> checked(T* made)
{
    if (made == nullptr)
        throw std::runtime_error("the TLS certificate cannot be made");
    return Owned<T>(made);
}

void check(bool done)
{
    if (!done)
        throw std::runtime_error("the TLS certificate cannot be made");
}

std::string contents(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return std::string(data, static_cast<std::size_t>(size));
}

std::string pem(X509* certificate)
{
    const auto bio = checked(BIO_new(BIO_s_mem()));
    check(PEM_write_bio_X509(bio.get(), certificate) == 1);
    return contents(bio.get());
}

std::string pem(EVP_PKEY* key)
{
    const auto bio = checked(BIO_new(BIO_s_mem()));
    check(PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return contents(bio.get());
}

void add_extension(X509* certificate, X509* issuer, int nid, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const auto extension = checked(X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str()));
    check(X509_add_ext(certificate, extension.get(), -1) == 1);
}

Owned<X509> make_certificate(EVP_PKEY* key, const char* name, const TlsIdentitySpec& spec)
{
    auto certificate = checked(X509_new());
    check(X509_set_version(certificate.get(), X509_VERSION_3) == 1);
    BIGNUM* bits = BN_new();
    const auto serial = checked(bits);
    check(BN_rand(bits, 127, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1);
    check(BN_to_ASN1_INTEGER(bits, X509_get_serialNumber(certificate.get())) != nullptr);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), spec.valid_from.count());
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), spec.valid_to.count());
    check(X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                                     reinterpret_cast<const unsigned char*>(name), -1, -1, 0) == 1);
    check(X509_set_pubkey(certificate.get(), key) == 1);
    return certificate;
}

void sign(X509* certificate, X509* issuer, EVP_PKEY* issuer_key)
{
    check(X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1);
    check(X509_sign(certificate, issuer_key, EVP_sha256()) != 0);
}

std::string alternative_names(const TlsIdentitySpec& spec)
{
    std::string names;
    for (const std::string& name : spec.names)
        names += (names.empty() ? "DNS:" : ",DNS:") + name;
    for (const std::string& address : spec.addresses)
        names += (names.empty() ? "IP:" : ",IP:") + address;
    return names;
}

} // namespace

TlsIdentity make_tls_identity(const TlsIdentitySpec& spec)
{
    const auto ca_key = checked(EVP_EC_gen("P-256"));
    const auto ca = make_certificate(ca_key.get(), "genauth emulator CA", TlsIdentitySpec());
    X509_set_issuer_name(ca.get(), X509_get_subject_name(ca.get()));
    add_extension(ca.get(), ca.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    add_extension(ca.get(), ca.get(), NID_key_usage, "critical,keyCertSign");
    add_extension(ca.get(), ca.get(), NID_subject_key_identifier, "hash");
    sign(ca.get(), ca.get(), ca_key.get());

    const auto key = checked(EVP_EC_gen("P-256"));
    const auto leaf = make_certificate(key.get(), "genauth emulator", spec);
    add_extension(leaf.get(), ca.get(), NID_basic_constraints, "critical,CA:FALSE");
    add_extension(leaf.get(), ca.get(), NID_key_usage, "critical,digitalSignature");
    add_extension(leaf.get(), ca.get(), NID_ext_key_usage, "serverAuth");
    add_extension(leaf.get(), ca.get(), NID_subject_key_identifier, "hash");
    add_extension(leaf.get(), ca.get(), NID_authority_key_identifier, "keyid");
    add_extension(leaf.get(), ca.get(), NID_subject_alt_name, alternative_names(spec));
    sign(leaf.get(), ca.get(), ca_key.get());
    return {pem(ca.get()), pem(leaf.get()), pem(key.get())};
}

} // namespace genauth::emulator
