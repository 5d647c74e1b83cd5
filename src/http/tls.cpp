#include "http/tls.hpp"

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ssl/error.hpp>
#include <cstring>
#include <new>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace genauth::http {
namespace {

constexpr std::size_t input_size = 17 * 1024; // One TLS record and its header.

class CertificateCategory final : public std::error_category {
public:
    const char* name() const noexcept override { return "certificate"; }
    std::string message(int verdict) const override { return X509_verify_cert_error_string(verdict); }
};

const std::error_category& certificate_category()
{
    static const CertificateCategory category;
    return category;
}

std::error_code last_error()
{
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    return boost::system::error_code(static_cast<int>(code), boost::asio::error::get_ssl_category());
}

std::string reason()
{
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    const char* text = ERR_reason_error_string(code);
    return text != nullptr ? text : "unknown error";
}

bool add_ca_pem(SSL_CTX* context, const std::string& pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(
        BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), &BIO_free);
    int added = 0;
    while (X509* certificate = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)) {
        const int stored = X509_STORE_add_cert(SSL_CTX_get_cert_store(context), certificate);
        X509_free(certificate);
        if (stored != 1)
            return false;
        ++added;
    }
    ERR_clear_error(); // The end of the text counts as an error.
    return added > 0;
}

std::string add_cas(SSL_CTX* context, const TlsOptions& options)
{
    if (options.trust_system_cas && SSL_CTX_set_default_verify_paths(context) != 1)
        return "tls: the system's CA certificates cannot be used: " + reason();
    if (!options.ca_file.empty() && SSL_CTX_load_verify_file(context, options.ca_file.c_str()) != 1)
        return "tls.ca_file: " + reason();
    if (!options.ca_pem.empty() && !add_ca_pem(context, options.ca_pem))
        return "tls.ca_pem: no certificate in PEM form";
    if (!options.trust_system_cas && options.ca_file.empty() && options.ca_pem.empty())
        return "tls: no CA to trust: set ca_pem, ca_file or trust_system_cas";
    return {};
}

std::string add_certificate(SSL_CTX* context, const TlsOptions& options)
{
    if (options.certificate_file.empty() != options.private_key_file.empty())
        return "tls: certificate_file and private_key_file belong together";
    if (options.certificate_file.empty())
        return {};
    if (SSL_CTX_use_certificate_chain_file(context, options.certificate_file.c_str()) != 1)
        return "tls.certificate_file: " + reason();
    if (SSL_CTX_use_PrivateKey_file(context, options.private_key_file.c_str(), SSL_FILETYPE_PEM) != 1)
        return "tls.private_key_file: " + reason();
    if (SSL_CTX_check_private_key(context) != 1)
        return "tls.private_key_file: " + reason();
    return {};
}

} // namespace

void TlsContext::Free::operator()(ssl_ctx_st* context) const noexcept
{
    SSL_CTX_free(context);
}

tl::expected<std::shared_ptr<const TlsContext>, std::string> TlsContext::create(const TlsOptions& options)
{
    ERR_clear_error();
    auto result = std::make_shared<TlsContext>();
    result->context_.reset(SSL_CTX_new(TLS_client_method()));
    SSL_CTX* context = result->context_.get();
    if (context == nullptr)
        return tl::unexpected("tls: " + reason());

    const bool only_1_3 = options.minimum_version == TlsOptions::Version::tls1_3;
    SSL_CTX_set_min_proto_version(context, only_1_3 ? TLS1_3_VERSION : TLS1_2_VERSION);
    SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CLEANSE_PLAINTEXT);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    static constexpr unsigned char alpn[] = "\x08http/1.1";
    SSL_CTX_set_alpn_protos(context, alpn, sizeof alpn - 1);

    std::string problem = add_cas(context, options);
    if (problem.empty())
        problem = add_certificate(context, options);
    if (!problem.empty())
        return tl::unexpected(problem);
    return std::shared_ptr<const TlsContext>(std::move(result));
}

// OpenSSL's view of a session's two buffers.
struct TlsBio {
    static int write(BIO* bio, const char* data, int size)
    {
        auto& session = *static_cast<TlsSession*>(BIO_get_data(bio));
        session.out_.append(data, static_cast<std::size_t>(size));
        return size;
    }

    static int read(BIO* bio, char* data, int size)
    {
        auto& session = *static_cast<TlsSession*>(BIO_get_data(bio));
        BIO_clear_retry_flags(bio);
        const std::size_t n = std::min(static_cast<std::size_t>(size), session.in_end_ - session.in_begin_);
        if (n == 0) {
            BIO_set_retry_read(bio);
            return -1;
        }
        std::memcpy(data, session.in_.get() + session.in_begin_, n);
        session.in_begin_ += n;
        return static_cast<int>(n);
    }

    static long control(BIO*, int command, long, void*) { return command == BIO_CTRL_FLUSH ? 1 : 0; }

    static const BIO_METHOD* method()
    {
        static const BIO_METHOD* const made = [] {
            BIO_METHOD* created = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "genauth");
            BIO_meth_set_write(created, write);
            BIO_meth_set_read(created, read);
            BIO_meth_set_ctrl(created, control);
            return created;
        }();
        return made;
    }
};

void TlsSession::Free::operator()(ssl_st* session) const noexcept
{
    SSL_free(session);
}

TlsSession::TlsSession(const TlsContext& context, const std::string& host)
    : ssl_(SSL_new(context.native())), in_(std::make_unique_for_overwrite<char[]>(input_size))
{
    BIO* bio = ssl_ ? BIO_new(TlsBio::method()) : nullptr;
    if (bio == nullptr)
        throw std::bad_alloc();
    BIO_set_data(bio, this);
    BIO_set_init(bio, 1);
    SSL_set_bio(ssl_.get(), bio, bio);
    SSL_set_connect_state(ssl_.get());

    boost::system::error_code no_address;
    boost::asio::ip::make_address(host, no_address);
    X509_VERIFY_PARAM* parameters = SSL_get0_param(ssl_.get());
    X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    const bool checked = no_address
                             ? X509_VERIFY_PARAM_set1_host(parameters, host.data(), host.size()) == 1 &&
                                   SSL_set_tlsext_host_name(ssl_.get(), host.c_str()) == 1
                             : X509_VERIFY_PARAM_set1_ip_asc(parameters, host.c_str()) == 1;
    if (!checked)
        throw std::bad_alloc();
}

TlsSession::Status TlsSession::handshake()
{
    ERR_clear_error();
    return judge(SSL_do_handshake(ssl_.get()));
}

TlsSession::Status TlsSession::write(std::string_view plain)
{
    ERR_clear_error();
    std::size_t written = 0;
    return judge(SSL_write_ex(ssl_.get(), plain.data(), plain.size(), &written));
}

TlsSession::Status TlsSession::read(std::span<char> plain, std::size_t& size)
{
    ERR_clear_error();
    size = 0;
    return judge(SSL_read_ex(ssl_.get(), plain.data(), plain.size(), &size));
}

TlsSession::Status TlsSession::peek()
{
    ERR_clear_error();
    char byte = 0;
    std::size_t size = 0;
    const Status status = judge(SSL_peek_ex(ssl_.get(), &byte, 1, &size));
    return status == Status::input && in_begin_ != in_end_ ? Status::done : status;
}

TlsSession::Status TlsSession::judge(int result)
{
    if (result == 1)
        return Status::done;
    switch (SSL_get_error(ssl_.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return Status::input;
    case SSL_ERROR_ZERO_RETURN:
        return Status::closed;
    default:
        break;
    }
    const long verdict = SSL_get_verify_result(ssl_.get());
    error_ = verdict != X509_V_OK ? std::error_code(static_cast<int>(verdict), certificate_category())
                                  : last_error();
    ERR_clear_error();
    return Status::failed;
}

std::span<char> TlsSession::input()
{
    if (in_begin_ == in_end_)
        in_begin_ = in_end_ = 0;
    return {in_.get() + in_end_, input_size - in_end_};
}

void TlsSession::received(std::size_t size)
{
    in_end_ += size;
}

std::string_view TlsSession::output() const noexcept
{
    return std::string_view(out_).substr(out_begin_);
}

void TlsSession::sent(std::size_t size)
{
    out_begin_ += size;
    if (out_begin_ == out_.size()) {
        out_.clear();
        out_begin_ = 0;
    }
}

} // namespace genauth::http
