// Requests and answers through TLS, over memory.
#include "emulator/tls_identity.hpp"
#include "http/tls_session.hpp"

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <optional>

namespace genauth::http {
namespace {

struct Free {
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
    void operator()(SSL* ssl) const { SSL_free(ssl); }
};
template<class T>
using Owned = std::unique_ptr<T, Free>;

Owned<BIO> source(const std::string& pem)
{
    return Owned<BIO>(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
}

// A session and its server, the handshake done.
class Pair {
public:
    Pair() : context_(SSL_CTX_new(TLS_server_method()))
    {
        const Owned<X509> certificate(
            PEM_read_bio_X509(source(identity_.certificate_pem).get(), nullptr, nullptr, nullptr));
        const Owned<EVP_PKEY> key(
            PEM_read_bio_PrivateKey(source(identity_.private_key_pem).get(), nullptr, nullptr, nullptr));
        SSL_CTX_use_certificate(context_.get(), certificate.get());
        SSL_CTX_use_PrivateKey(context_.get(), key.get());
        server_.reset(SSL_new(context_.get()));
        SSL_set_bio(server_.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_accept_state(server_.get());

        TlsOptions options;
        options.ca_pem = identity_.ca_pem;
        options.trust_system_cas = false;
        session_.emplace(TlsContext::create(options, HttpVersion::http1).value(), "localhost");
        while (session_->handshake() == TlsSession::Status::input) {
            to_server();
            SSL_do_handshake(server_.get());
            to_client();
        }
        to_server();
        if (SSL_do_handshake(server_.get()) != 1)
            std::abort();
        to_client(); // Tickets.
        char nothing[1];
        std::size_t size = 0;
        if (session_->read(nothing, size) != TlsSession::Status::input)
            std::abort();
    }

    TlsSession& session() { return *session_; }

    void answer(std::string_view text)
    {
        SSL_write(server_.get(), text.data(), static_cast<int>(text.size()));
    }

    // What the server has written reaches the session, one record at a time.
    std::string take()
    {
        std::string bytes(BIO_ctrl_pending(SSL_get_wbio(server_.get())), '\0');
        BIO_read(SSL_get_wbio(server_.get()), bytes.data(), static_cast<int>(bytes.size()));
        return bytes;
    }

    void receive(std::string_view bytes)
    {
        bytes.copy(session_->input().data(), bytes.size());
        session_->received(bytes.size());
    }

private:
    void to_server()
    {
        const std::string_view output = session_->output();
        BIO_write(SSL_get_rbio(server_.get()), output.data(), static_cast<int>(output.size()));
        session_->sent(output.size());
    }
    void to_client() { receive(take()); }

    emulator::TlsIdentity identity_ = emulator::make_tls_identity();
    Owned<SSL_CTX> context_;
    Owned<SSL> server_;
    std::optional<TlsSession> session_;
};

void tls_write(benchmark::State& state)
{
    Pair pair;
    TlsSession& session = pair.session();
    const std::string request(1'100, 'r');
    for (auto _ : state) {
        if (session.write(request) != TlsSession::Status::done)
            std::abort();
        session.sent(session.output().size());
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(request.size()) * state.iterations());
}
BENCHMARK(tls_write);

void tls_read(benchmark::State& state)
{
    constexpr std::size_t batch = 256; // Encrypted together, while the clock stands.
    Pair pair;
    TlsSession& session = pair.session();
    const std::string answer(520, 'a');
    std::vector<std::string> records;
    char plain[2'048];
    for (auto _ : state) {
        if (records.empty()) {
            state.PauseTiming();
            for (std::size_t i = 0; i < batch; ++i) {
                pair.answer(answer);
                records.insert(records.begin(), pair.take());
            }
            state.ResumeTiming();
        }
        pair.receive(records.back());
        records.pop_back();
        std::size_t size = 0;
        if (session.read(plain, size) != TlsSession::Status::done || size != answer.size())
            std::abort();
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(answer.size()) * state.iterations());
}
BENCHMARK(tls_read);

} // namespace
} // namespace genauth::http
