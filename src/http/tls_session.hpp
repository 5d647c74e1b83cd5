// TLS as a machine between two buffers: OpenSSL never sees a socket.
#pragma once

#include "http/tls_context.hpp"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <system_error>

struct ssl_st;

namespace genauth::http {

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
    TlsSession(std::shared_ptr<const TlsContext> context, std::string host);
    TlsSession(const TlsSession&) = delete;
    TlsSession& operator=(const TlsSession&) = delete;

    Status handshake();
    Status write(std::string_view plain);
    Status read(std::span<char> plain, std::size_t& size);

    // `input` when nothing is left unread: no plaintext, no goodbye, no error.
    Status peek();

    // Puts the goodbye into output().
    void close();

    // Once the handshake is done: has the peer been known from an earlier session, and which protocol does it
    // speak (ALPN; empty when it did not say)?
    bool resumed() const noexcept;
    std::string_view protocol() const noexcept;

    // From now on, records and reads as long as TLS allows, for who sends and receives a lot.
    void widen() noexcept;

    // Gives back the buffers until they are needed again; does nothing while something is in them.
    void rest() noexcept;

    // Bytes from the peer go here ...
    std::span<char> input();
    void received(std::size_t size);
    // ... and these have to reach it.
    std::string_view output() const noexcept;
    void sent(std::size_t size);

    // Why the last call failed: a certificate verdict or an OpenSSL error.
    const std::error_code& error() const noexcept { return error_; }

    // OpenSSL hands over a ticket.
    static int on_ticket(ssl_st* ssl, ssl_session_st* ticket);

    // OpenSSL tells of an alert, among others.
    static void on_event(const ssl_st* ssl, int event, int value);

private:
    friend struct TlsBio;
    struct Free {
        void operator()(ssl_st* session) const noexcept;
    };

    void begin() noexcept;
    Status judge(int result);
    std::error_code failure() const;
    bool nothing_came() const noexcept;
    void use_long_records() noexcept;
    Status check_resumed_peer();

    std::shared_ptr<const TlsContext> context_;
    std::string host_;
    bool host_is_address_ = false;
    bool wide_ = false;
    bool long_records_ = false;
    bool starved_ = false;       // In this call OpenSSL wanted more of the peer than there was.
    bool out_of_memory_ = false; // In this call there was no room for what OpenSSL wrote.
    bool closed_ = false;        // The peer has said goodbye. Nothing that it sends is read any more.
    std::unique_ptr<ssl_st, Free> ssl_;
    std::unique_ptr<char[]> in_;
    std::size_t in_size_ = 0;
    std::size_t in_begin_ = 0;
    std::size_t in_end_ = 0;
    std::string out_;
    std::size_t out_begin_ = 0;
    std::error_code error_;
};

} // namespace genauth::http
