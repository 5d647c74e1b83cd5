// TLS as a machine between two buffers: OpenSSL never sees a socket.
#pragma once

#include "wiped.hpp"

#include <genauth/options.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <tl/expected.hpp>

struct ssl_ctx_st;
struct ssl_st;

namespace genauth::http {

// The settings of all sessions of a client. Immutable, shared by any number of threads.
class TlsContext {
public:
    // Answers what is wrong with the options.
    static tl::expected<std::shared_ptr<const TlsContext>, std::string> create(const TlsOptions& options);

    ssl_ctx_st* native() const noexcept { return context_.get(); }

private:
    struct Free {
        void operator()(ssl_ctx_st* context) const noexcept;
    };
    std::unique_ptr<ssl_ctx_st, Free> context_;
};

// One client session. The owner moves bytes between the network and input()/output().
class TlsSession {
public:
    enum class Status : unsigned char {
        done,   // As asked.
        input,  // More bytes of the peer are needed.
        closed, // The peer has said goodbye (close_notify).
        failed, // See error().
    };

    // Will accept the peer only if its certificate is valid for `host`, a name or an IP address.
    // \pre `host` is not empty: OpenSSL takes an empty name as "do not check".
    TlsSession(const TlsContext& context, const std::string& host);
    TlsSession(const TlsSession&) = delete;
    TlsSession& operator=(const TlsSession&) = delete;

    Status handshake();
    Status write(std::string_view plain);
    Status read(std::span<char> plain, std::size_t& size);

    // `input` when nothing is left unread: no plaintext, no goodbye, no error.
    Status peek();

    // Bytes from the peer go here ...
    std::span<char> input();
    void received(std::size_t size);
    // ... and these have to reach it.
    std::string_view output() const noexcept;
    void sent(std::size_t size);

    // Why the last call failed: a certificate verdict or an OpenSSL error.
    const std::error_code& error() const noexcept { return error_; }

private:
    friend struct TlsBio;
    struct Free {
        void operator()(ssl_st* session) const noexcept;
    };

    Status judge(int result);

    std::unique_ptr<ssl_st, Free> ssl_;
    std::unique_ptr<char[]> in_;
    std::size_t in_begin_ = 0;
    std::size_t in_end_ = 0;
    std::string out_;
    std::size_t out_begin_ = 0;
    std::error_code error_;
};

} // namespace genauth::http
