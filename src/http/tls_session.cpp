#include "http/tls_session.hpp"

#include "tls_failure.hpp"

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <cstring>
#include <new>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <utility>

namespace genauth::http {
namespace {

constexpr std::size_t narrow_input = 4 * 1024;
constexpr std::size_t wide_input = 17 * 1024; // One TLS record and its header.
constexpr std::size_t most_sent = 64 * 1024;  // That may stand before what is still to be sent.
// RFC 9525: the subject names no host, and a wildcard is a whole label.
constexpr unsigned host_flags = X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT;

bool is_address(const std::string& host)
{
    boost::system::error_code no_address;
    boost::asio::ip::make_address(host, no_address);
    return !no_address;
}

} // namespace

// OpenSSL's view of a session's two buffers.
struct TlsBio {
    // No exception may pass through OpenSSL's functions.
    static int write(BIO* bio, const char* data, int size)
    try {
        auto& session = *static_cast<TlsSession*>(BIO_get_data(bio));
        BIO_clear_retry_flags(bio);
        session.out_.append(data, static_cast<std::size_t>(size));
        return size;
    } catch (const std::bad_alloc&) {
        static_cast<TlsSession*>(BIO_get_data(bio))->out_of_memory_ = true;
        return -1;
    }

    static int read(BIO* bio, char* data, int size)
    {
        auto& session = *static_cast<TlsSession*>(BIO_get_data(bio));
        BIO_clear_retry_flags(bio);
        const std::size_t n = std::min(static_cast<std::size_t>(size), session.in_end_ - session.in_begin_);
        session.starved_ = n == 0;
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
    // Without this OpenSSL takes the end for a failure, and its tickets for worthless.
    SSL_set_shutdown(session, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
    SSL_free(session);
}

TlsSession::TlsSession(std::shared_ptr<const TlsContext> context, std::string host)
    : context_(std::move(context)), host_(std::move(host)), host_is_address_(is_address(host_)),
      ssl_(SSL_new(context_->native()))
{
    BIO* bio = ssl_ ? BIO_new(TlsBio::method()) : nullptr;
    if (bio == nullptr)
        throw std::bad_alloc();
    BIO_set_data(bio, this);
    BIO_set_init(bio, 1);
    SSL_set_bio(ssl_.get(), bio, bio);
    SSL_set_app_data(ssl_.get(), this);
    SSL_set_connect_state(ssl_.get());
    SSL_set_read_ahead(ssl_.get(), 1); // A record in one piece, not its header first.

    X509_VERIFY_PARAM* parameters = SSL_get0_param(ssl_.get());
    X509_VERIFY_PARAM_set_hostflags(parameters, host_flags);
    const bool checked = host_is_address_
                             ? X509_VERIFY_PARAM_set1_ip_asc(parameters, host_.c_str()) == 1
                             : X509_VERIFY_PARAM_set1_host(parameters, host_.data(), host_.size()) == 1 &&
                                   SSL_set_tlsext_host_name(ssl_.get(), host_.c_str()) == 1;
    if (!checked)
        throw std::bad_alloc();
    if (const TlsTicket ticket = context_->take_ticket(host_))
        SSL_set_session(ssl_.get(), ticket.get());
}

// Keeps a copy: OpenSSL goes on writing to its own, and the next connection may be on another thread.
int TlsSession::on_ticket(ssl_st* ssl, ssl_session_st* ticket)
try {
    const auto& self = *static_cast<const TlsSession*>(SSL_get_app_data(ssl));
    if (SSL_SESSION_is_resumable(ticket) == 1)
        if (TlsTicket copy{SSL_SESSION_dup(ticket)})
            self.context_->keep_ticket(self.host_, std::move(copy));
    return 0; // The reference stays OpenSSL's.
} catch (const std::bad_alloc&) {
    return 0; // A full handshake, next time.
}

// A goodbye is a warning; TLS 1.3 has no levels (RFC 8446, 6), but only a handshake that is done makes it
// known.
void TlsSession::on_event(const ssl_st* ssl, int event, int value)
{
    if (event != SSL_CB_READ_ALERT || (value & 0xff) != SSL_AD_CLOSE_NOTIFY)
        return;
    const bool without_levels = SSL_version(ssl) == TLS1_3_VERSION && SSL_is_init_finished(ssl) == 1;
    if (value >> 8 == SSL3_AL_WARNING || without_levels)
        static_cast<TlsSession*>(SSL_get_app_data(ssl))->closed_ = true;
}

bool TlsSession::resumed() const noexcept
{
    return SSL_session_reused(ssl_.get()) == 1;
}

std::string_view TlsSession::protocol() const noexcept
{
    const unsigned char* name = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(ssl_.get(), &name, &size);
    return {reinterpret_cast<const char*>(name), size};
}

// Of many records at a time, reading ahead would move all that are left whenever one has been read.
void TlsSession::widen() noexcept
{
    wide_ = true;
    SSL_set_read_ahead(ssl_.get(), 0);
}

// OpenSSL does not look whether the buffer that it has is long enough: it is to get a new one.
void TlsSession::use_long_records() noexcept
{
    long_records_ = SSL_free_buffers(ssl_.get()) == 1 && // Refuses when they are in use.
                    SSL_set_max_send_fragment(ssl_.get(), SSL3_RT_MAX_PLAIN_LENGTH) == 1;
}

void TlsSession::rest() noexcept
{
    if (in_begin_ == in_end_)
        in_.reset();
    if (out_.empty())
        std::string().swap(out_);
    SSL_free_buffers(ssl_.get()); // Refuses when they are in use.
    ERR_clear_error();
}

TlsSession::Status TlsSession::handshake()
{
    begin();
    const Status status = judge(SSL_do_handshake(ssl_.get()));
    return status == Status::done && resumed() ? check_resumed_peer() : status;
}

// A resumed session comes without certificates, and OpenSSL looks at nothing: neither at the name that is
// wanted now nor at the time.
TlsSession::Status TlsSession::check_resumed_peer()
{
    X509* certificate = SSL_get0_peer_certificate(ssl_.get());
    int verdict = X509_V_OK;
    if (certificate == nullptr)
        verdict = X509_V_ERR_UNSPECIFIED;
    else if (host_is_address_ && X509_check_ip_asc(certificate, host_.c_str(), 0) != 1)
        verdict = X509_V_ERR_IP_ADDRESS_MISMATCH;
    else if (!host_is_address_ &&
             X509_check_host(certificate, host_.data(), host_.size(), host_flags, nullptr) != 1)
        verdict = X509_V_ERR_HOSTNAME_MISMATCH;
    else if (X509_cmp_current_time(X509_get0_notAfter(certificate)) < 0)
        verdict = X509_V_ERR_CERT_HAS_EXPIRED;
    if (verdict == X509_V_OK)
        return Status::done;
    error_ = std::error_code(verdict, certificate_category());
    return Status::failed;
}

// Then OpenSSL need not be asked.
bool TlsSession::nothing_came() const noexcept
{
    return in_begin_ == in_end_ && SSL_has_pending(ssl_.get()) == 0;
}

TlsSession::Status TlsSession::write(std::string_view plain)
{
    if (wide_ && !long_records_)
        use_long_records();
    begin();
    std::size_t written = 0;
    return judge(SSL_write_ex(ssl_.get(), plain.data(), plain.size(), &written));
}

TlsSession::Status TlsSession::read(std::span<char> plain, std::size_t& size)
{
    size = 0;
    if (nothing_came())
        return Status::input;
    begin();
    return judge(SSL_read_ex(ssl_.get(), plain.data(), plain.size(), &size));
}

TlsSession::Status TlsSession::peek()
{
    if (nothing_came())
        return Status::input;
    begin();
    char byte = 0;
    std::size_t size = 0;
    return judge(SSL_peek_ex(ssl_.get(), &byte, 1, &size));
}

void TlsSession::close()
{
    SSL_shutdown(ssl_.get()); // Has no answer that we would wait for.
    ERR_clear_error();
}

void TlsSession::begin() noexcept
{
    starved_ = false;
    out_of_memory_ = false;
}

// Not by SSL_get_error(), which looks at OpenSSL's queue of errors first: what others have left there on this
// thread would have to be cleared before every call.
TlsSession::Status TlsSession::judge(int result)
{
    if (result == 1)
        return Status::done;
    if (starved_)
        return Status::input;
    if (closed_)
        return Status::closed;
    error_ = failure();
    ERR_clear_error();
    return Status::failed;
}

std::error_code TlsSession::failure() const
{
    const long verdict = SSL_get_verify_result(ssl_.get());
    if (verdict != X509_V_OK)
        return {static_cast<int>(verdict), certificate_category()};
    const unsigned long code = out_of_memory_ ? 0 : ERR_peek_last_error();
    return code != 0 ? std::error_code(static_cast<int>(code), openssl_category())
                     : std::make_error_code(std::errc::not_enough_memory);
}

std::span<char> TlsSession::input()
{
    const std::size_t wanted = wide_ ? wide_input : narrow_input;
    if (in_begin_ == in_end_) {
        in_begin_ = in_end_ = 0;
        if (in_size_ != wanted)
            in_.reset();
        in_size_ = wanted;
    }
    if (!in_)
        in_ = std::make_unique_for_overwrite<char[]>(in_size_);
    return {in_.get() + in_end_, in_size_ - in_end_};
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
    if (out_begin_ == out_.size() || out_begin_ >= most_sent) {
        out_.erase(0, out_begin_);
        out_begin_ = 0;
    }
}

} // namespace genauth::http
