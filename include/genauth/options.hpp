/// \file
/// How a client finds its server, proves who it is, and how long it waits.
#pragma once

#include <genauth/clock.hpp>
#include <genauth/secret.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>

namespace genauth {

class Observer;
class Transport;

/// How the application proves itself on the sign-in and token routes. Must equal the application's setting.
enum class ClientAuthentication : std::uint8_t {
    client_secret_post,  ///< `client_id` and `client_secret` in the body; without a secret, as `none`.
    client_secret_basic, ///< An `authorization: Basic` header.
    none,                ///< Nothing in JSON, `client_id` in a form.
};

/// How a user's token is written in the `authorization` header. The official SDKs differ; servers take both.
enum class TokenSpelling : std::uint8_t {
    bearer, ///< `authorization: Bearer <token>`
    bare,   ///< `authorization: <token>`
};

/// Which header names the application.
enum class AppIdHeader : std::uint8_t {
    both,    ///< Both of the following.
    authing, ///< `x-authing-app-id`
    genauth, ///< `x-genauth-app-id`
};

/// Which HTTP a client speaks.
enum class HttpVersion : std::uint8_t {
    automatic, ///< HTTP/2 when the server agrees to it in the TLS handshake (ALPN), HTTP/1.1 otherwise.
    http1,     ///< HTTP/1.1 only.
    http2,     ///< HTTP/2 only: a server that does not agree fails with ErrorKind::tls. Needs TLS.
};

/// Time limits of one call. Each is clamped to [1 ms, 24 h]. `total` starts when the operation is called and
/// covers all attempts and the pauses between them; the others bound one step of one attempt, never beyond
/// `total`.
struct Timeouts {
    std::chrono::milliseconds queue{2'000};       ///< Waiting for a free connection.
    std::chrono::milliseconds resolve{5'000};     ///< Looking up the host name.
    std::chrono::milliseconds connect{5'000};     ///< Opening the TCP connection, over all addresses.
    std::chrono::milliseconds tls{5'000};         ///< TLS handshake.
    std::chrono::milliseconds first_byte{10'000}; ///< From the last request byte to the first answer byte.
    std::chrono::milliseconds body{10'000};       ///< From the first to the last byte of the answer.
    std::chrono::milliseconds total{20'000};      ///< The whole call.
};

/// Limits of the connection pool. Idle connections wait without a pending operation, so they never keep an
/// io_context running; a stale one is found and closed at the next call.
///
/// Over HTTP/2 calls share a connection, as many at a time as the server allows (at most 1,000). While it is
/// not known which HTTP the server speaks, and then while one is being opened, further calls wait for it,
/// within Timeouts::queue.
///
/// After five connections in a row could not be made, calls fail at once, with ErrorKind::connect, but for
/// one each second that tries.
struct PoolOptions {
    std::size_t max_connections = 64; ///< Open at once; 1 to 65,536.
    std::size_t max_waiters = 1'024;  ///< Calls that may wait for one; beyond it: overloaded.

    /// A connection unused for longer is not used again. A server that announces a shorter time
    /// (`Keep-Alive: timeout`) is believed, less a second.
    std::chrono::milliseconds idle{20'000};
    std::chrono::milliseconds idle_before_send{
        3'000};                                  ///< The same before an operation that must not be repeated.
    std::chrono::milliseconds lifetime{600'000}; ///< Age after which a connection is replaced, +-10 %.
};

/// Verification of the server, and the client's own certificate. Verification cannot be turned off.
struct TlsOptions {
    std::string ca_pem;           ///< CA certificates (PEM) trusted in addition to the system's.
    std::string ca_file;          ///< The same from a file; one that cannot be read fails create().
    bool trust_system_cas = true; ///< False: only `ca_pem` and `ca_file` count.
    std::string certificate_file; ///< Client certificate chain (PEM) for mutual TLS.
    std::string private_key_file; ///< Its private key (PEM); required with certificate_file.
    std::string
        crl_file; ///< Revoked certificates (PEM). When set, the list of the server's CA must be in it.

    enum class Version : std::uint8_t { tls1_2, tls1_3 };
    Version minimum_version = Version::tls1_2;
};

/// An HTTP proxy that opens a tunnel to the server (CONNECT; RFC 9110, 9.3.6). TLS runs inside the tunnel, so
/// the proxy sees the server's name and nothing of the calls.
struct ProxyOptions {
    /// "proxy.example.com:3128" or "http://proxy.example.com:3128"; the port is 80 by default. Empty: none.
    /// The name is looked up by this client, the server's name by the proxy.
    std::string url;
    std::string username; ///< Sent as `proxy-authorization: Basic` when not empty.
    Secret password;

    /// Hosts that are reached directly, separated by commas: a name stands for itself and all names below it,
    /// an address (or a network as "10.0.0.0/8") for itself, "*" for every host.
    std::string no_proxy;

    /// Takes what is empty above from HTTPS_PROXY (for an http:// server: http_proxy) and NO_PROXY, spelled
    /// in either case. A program that runs with more rights than its caller should not ask for this.
    bool from_environment = false;
};

/// Settings of an AuthenticationClient, checked by AuthenticationClient::create().
struct ClientOptions {
    /// The application's domain: "tenant.example.com", "tenant.example.com:8443" or
    /// "https://tenant.example.com". "http://" is accepted for loopback addresses only.
    std::string host;
    std::string app_id; ///< Required.
    Secret app_secret;  ///< Needed by the sign-in routes unless the application's setting is `none`.

    ClientAuthentication client_authentication = ClientAuthentication::client_secret_post;
    TokenSpelling token_spelling = TokenSpelling::bearer;
    AppIdHeader app_id_header = AppIdHeader::both;

    std::string
        language; ///< `x-authing-lang`: zh-CN (the server's default), en-US, ja-JP or zh-TW; empty: not sent.
    std::string user_agent; ///< Put before the library's own, for example "my-server/2.1".

    HttpVersion http_version = HttpVersion::automatic;

    Timeouts timeouts;
    PoolOptions pool;
    TlsOptions tls;
    ProxyOptions proxy;

    /// Largest accepted body of an answer, in bytes; at most 16 MiB. A body costs about ten times its size
    /// while it is decoded.
    std::size_t max_body_size = 1U << 20U;

    /// Allows plain "http://" to other than loopback addresses: tokens and passwords cross the network
    /// readable.
    bool unsafe_allow_plain_http = false;

    std::shared_ptr<Observer> observer;   ///< Null: nobody looks on.
    std::shared_ptr<Clock> clock;         ///< Null: Clock::real().
    std::shared_ptr<Transport> transport; ///< Null: HTTP over the client's own pool.
};

/// May an operation be repeated after a failure? Declared per operation; the HTTP verb is no evidence.
enum class Delivery : std::uint8_t {
    read,             ///< No effect: up to 3 attempts.
    idempotent_write, ///< The same effect when done twice: up to 2 attempts.
    refresh,          ///< Rotates a token: never repeated once it may have been sent.
    send,    ///< Sends or consumes a code, signs in, creates: never repeated once it may have been sent.
    bind,    ///< Binds or enrols: as send; afterwards, listing tells the outcome.
    unknown, ///< Not known: as send.
};

/// Settings of one call. Trivially destructible on purpose; see "GCC 12" in the README.
struct CallOptions {
    std::chrono::milliseconds timeout{0}; ///< Replaces Timeouts::total when positive.
    std::size_t max_body_size = 0; ///< Replaces ClientOptions::max_body_size when positive; at most 16 MiB.
    Delivery delivery = Delivery::unknown; ///< Of AuthenticationClient::call() only.
};
static_assert(std::is_trivially_destructible_v<CallOptions>);

} // namespace genauth
