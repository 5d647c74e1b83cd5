#include "http/tls_context.hpp"

#include "http/tls_session.hpp"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <string_view>

namespace genauth::http {
namespace {

constexpr std::size_t record_size = 4 * 1024; // Holds most requests; OpenSSL keeps a buffer of this size.
constexpr std::size_t most_tickets = 64;      // Of one host. A server gives one or two per connection.

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
    // The end of the text counts as an error, but only this one.
    const bool at_end = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    return added > 0 && at_end;
}

std::string add_cas(SSL_CTX* context, const TlsOptions& options)
{
    if (options.trust_system_cas && SSL_CTX_set_default_verify_paths(context) != 1)
        return "tls: the system's CA certificates cannot be used: " + reason();
    if (!options.ca_file.empty() && SSL_CTX_load_verify_file(context, options.ca_file.c_str()) != 1)
        return "tls.ca_file: " + reason();
    if (!options.ca_pem.empty() && !add_ca_pem(context, options.ca_pem))
        return "tls.ca_pem: not a list of certificates in PEM form";
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

std::string add_crl(SSL_CTX* context, const TlsOptions& options)
{
    if (options.crl_file.empty())
        return {};
    X509_STORE* store = SSL_CTX_get_cert_store(context);
    X509_LOOKUP* lookup = X509_STORE_add_lookup(store, X509_LOOKUP_file());
    if (lookup == nullptr || X509_load_crl_file(lookup, options.crl_file.c_str(), X509_FILETYPE_PEM) < 1)
        return "tls.crl_file: " + reason();
    X509_STORE_set_flags(store, X509_V_FLAG_CRL_CHECK);
    return {};
}

// ALPN (RFC 7301), the preferred protocol first.
bool offer(SSL_CTX* context, HttpVersion version)
{
    constexpr std::string_view http2 = "\x02h2";
    constexpr std::string_view http1 = "\x08http/1.1";
    std::string protocols;
    if (version != HttpVersion::http1)
        protocols += http2;
    if (version != HttpVersion::http2)
        protocols += http1;
    return SSL_CTX_set_alpn_protos(context, reinterpret_cast<const unsigned char*>(protocols.data()),
                                   static_cast<unsigned>(protocols.size())) == 0;
}

} // namespace

void FreeTlsTicket::operator()(ssl_session_st* ticket) const noexcept
{
    SSL_SESSION_free(ticket);
}

void TlsContext::Free::operator()(ssl_ctx_st* context) const noexcept
{
    SSL_CTX_free(context);
}

tl::expected<std::shared_ptr<const TlsContext>, std::string> TlsContext::create(const TlsOptions& options,
                                                                                HttpVersion version)
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
    SSL_CTX_set_max_send_fragment(context, record_size);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    if (!offer(context, version))
        return tl::unexpected("tls: " + reason());
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_sess_set_new_cb(context, &TlsSession::on_ticket);
    SSL_CTX_set_info_callback(context, &TlsSession::on_event);

    std::string problem = add_cas(context, options);
    if (problem.empty())
        problem = add_certificate(context, options);
    if (problem.empty())
        problem = add_crl(context, options);
    if (!problem.empty())
        return tl::unexpected(problem);
    return std::shared_ptr<const TlsContext>(std::move(result));
}

TlsTicket TlsContext::take_ticket(const std::string& host) const
{
    const std::lock_guard lock(mutex_);
    const auto found = tickets_.find(host);
    if (found == tickets_.end() || found->second.empty())
        return nullptr;
    TlsTicket newest = std::move(found->second.back());
    found->second.pop_back();
    return newest;
}

void TlsContext::keep_ticket(const std::string& host, TlsTicket ticket) const
{
    const std::lock_guard lock(mutex_);
    auto& tickets = tickets_[host];
    if (tickets.size() == most_tickets)
        tickets.erase(tickets.begin());
    tickets.push_back(std::move(ticket));
}

} // namespace genauth::http
