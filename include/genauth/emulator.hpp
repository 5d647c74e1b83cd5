/// \file
/// A GenAuth server for tests, in this process.
#pragma once

#include <genauth/clock.hpp>
#include <genauth/json.hpp>
#include <genauth/options.hpp>
#include <genauth/secret.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace genauth {

/// What a user may do with a resource.
struct EmulatorPermission {
    std::string resource;
    std::vector<std::string> actions; ///< For example "read".
};

/// A user that exists when the emulator starts. Empty members are not set.
struct EmulatorUser {
    std::string username;
    Secret password;
    std::string email;
    std::string phone; ///< Without calling code.
    std::string phone_country_code = "+86";
    std::string nickname;
    std::vector<EmulatorPermission> permissions;
};

/// A program that gets tokens of its own (grant type client_credentials).
struct EmulatorProgramAccount {
    std::string id;
    Secret secret;
};

/// How access and ID tokens are signed.
enum class EmulatorTokenAlgorithm : std::uint8_t {
    rs256, ///< With an RSA key that `/oidc/.well-known/jwks.json` shows. Made once per process.
    hs256, ///< With the application's secret.
};

/// A user's consent, which the hosted login page would give a code for.
struct EmulatorAuthorization {
    std::string account = "alice"; ///< User name, email address or phone number.
    std::string redirect_uri;      ///< The token request has to name the same.
    std::string scope = "openid profile";
    std::string nonce;                          ///< Goes into the ID token, if there is one.
    std::string code_challenge;                 ///< PKCE; empty: none.
    std::string code_challenge_method = "S256"; ///< Or "plain".
};

/// What the emulator does where the API's documents are silent. The table in src/emulator/README.md gives the
/// reason for each default.
struct EmulatorChoices {
    int step_up_status = 301;    ///< Body statusCode beside apiCode 1635 and 1636.
    int wrong_code_status = 403; ///< Body statusCode beside 6001, 6003 and 2001.
    int expired_enrollment_token_status =
        400; ///< Body statusCode of an expired, unknown or used enrollmentToken.
    bool enrollment_token_survives_wrong_code =
        true;                              ///< May a second pass code be tried with the same token?
    bool wrong_totp_answers_false = false; ///< mfa-totp-verify: `verified: false` in place of apiCode 6001.
    bool totp_may_be_reused = true;        ///< Is one TOTP accepted twice within its 30 seconds?
    int totp_window = 1;                   ///< Steps of 30 s accepted before and after the present one.
    bool request_id_on_success = true;     ///< Is `requestId` sent with success, too?
    int pass_code_length = 6;              ///< Digits of SMS and email codes: 4 or 6.
    bool profile_follows_scopes = true;    ///< Does get-profile leave out what the token has no scope for?
    bool qr_code_status_answers_tokens = false; ///< A confirmed QR code: `tokenSet` in place of `ticket`.
};

/// Settings of an Emulator.
struct EmulatorOptions {
    std::string address = "127.0.0.1"; ///< Where to listen. Other than loopback needs allow_public_address.
    std::uint16_t port = 0;            ///< 0: any free port.
    bool allow_public_address = false; ///< Everybody who reaches the port may then sign in as anybody.
    bool tls = true;                   ///< False: plain HTTP/1.1.

    /// Agree to HTTP/2 in the TLS handshake (ALPN) with clients that offer it. False: only HTTP/1.1.
    bool http2 = true;

    /// Requests that may be in progress at once on one HTTP/2 connection. Clients are told by SETTINGS and
    /// held to it. 1 to 10,000.
    std::uint32_t max_concurrent_streams = 100;

    bool control_routes = false; ///< Serve `/_emulator/...` (outbox, journal, clock, reset) as well.

    std::string app_id = "emulated-app";       ///< What requests have to name. Not empty.
    Secret app_secret = "emulated-app-secret"; ///< Empty: sign-in needs no proof of the application.

    /// How the application has to prove itself. Nothing: by client_secret_post or client_secret_basic, as it
    /// likes.
    std::optional<ClientAuthentication> client_authentication;

    EmulatorTokenAlgorithm token_algorithm = EmulatorTokenAlgorithm::rs256;
    std::vector<EmulatorProgramAccount> program_accounts; ///< Empty: none gets tokens by client_credentials.

    std::string pool_name = "Emulated Pool"; ///< The issuer in otpauth URIs.
    bool require_mfa_at_sign_in = false; ///< Users with a bound factor get apiCode 1635 in place of tokens.
    bool throttle = true;                ///< One code per minute, number or address, and channel.

    /// Empty: one user "alice", password "alice-password", alice@example.com, phone 18800008888.
    std::vector<EmulatorUser> users;
    EmulatorChoices choices;      ///< What the documents leave open.
    std::shared_ptr<Clock> clock; ///< Null: Clock::real().
};

/// A message that the emulator "sent".
struct EmulatorMessage {
    enum class Medium : std::uint8_t { sms, email };
    Medium medium = Medium::sms;
    std::string to;      ///< Number with calling code ("+8618800008888"), or address.
    std::string channel; ///< For example CHANNEL_BIND_MFA.
    Secret code;
    std::chrono::system_clock::time_point at;
};

/// A request that the emulator received. Bodies are kept as they came.
struct EmulatorRequest {
    std::string protocol; ///< "h2", "http/1.1" or "http/1.0", as ALPN names them.
    std::string method;
    std::string path;      ///< Without the query.
    std::string query;     ///< Without the "?".
    std::string operation; ///< For example "enrollFactor"; empty for an unknown route.
    /// Names in lower case; `:authority` is "host".
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::uint64_t connection = 0; ///< Counts connections from 1.
    int answered_status = 0;      ///< HTTP status; 0 when none was sent.

    /// The first value of a header, empty when it is missing.
    std::string_view header(std::string_view name) const noexcept;
};

/// A failure to be played in place of the answer, or before it. Where a connection is closed, that is without
/// a goodbye, and on HTTP/2 the other requests in progress on it fail, too, but for those answered already.
struct EmulatorFault {
    enum class Kind : std::uint8_t {
        delay,    ///< Answer normally after `delay` on the emulator's clock, whether or not it is waited for.
        status,   ///< Answer HTTP `status` with an empty JSON object.
        envelope, ///< Answer HTTP 200 with `status` as statusCode, `api_code` and `message`.
        close_before, ///< Close the connection without reading the request into the state or answering.
        close_after,  ///< Carry the request out, then close the connection without an answer.
        truncate,     ///< Carry it out, send half of the answer (on HTTP/2: of its body), then close.
        garbage,      ///< Send bytes that are no HTTP, then close.

        /// Carry it out, then end its stream with INTERNAL_ERROR. On HTTP/1.1: close_after.
        reset,
        /// End its stream with REFUSED_STREAM, which says that it was not processed. On HTTP/1.1:
        /// close_before.
        refuse,
        /// Send a GOAWAY that leaves this request out and covers all that came before, answer those, then
        /// close politely. On HTTP/1.1: close_before.
        go_away,
    };
    Kind kind = Kind::delay;
    std::chrono::milliseconds delay{0};
    int status = 500;
    int api_code = 0; ///< 0: none.
    std::string message = "scripted fault";
    std::string retry_after; ///< With kind status: the Retry-After header; empty: none.
    int times = 1;           ///< How many requests it hits; -1: all.
};

/// A GenAuth server on loopback with its own thread, a throwaway CA, and its state in memory.
///
///     genauth::Emulator emulator;
///     genauth::ClientOptions options;
///     options.host = emulator.host();
///     options.app_id = emulator.app_id();
///     options.app_secret = emulator.app_secret();
///     options.tls.ca_pem = emulator.ca_pem();
///
/// It serves the documented flows, with real RFC 6238 codes and real QR images, and never uses this library's
/// client; src/emulator/README.md lists them. Every other operation gets a sample, an answer of the right
/// shape that nothing stands behind; the header `x-genauth-emulator-answer` tells the two apart ("emulated",
/// "sample"). Listening starts in the constructor; the destructor closes every connection, HTTP/2 with
/// GOAWAY, and joins the thread.
///
/// Thread safety: every function may be called from any thread.
class Emulator {
public:
    /// \throws std::invalid_argument for an option that cannot be served; std::system_error when listening
    /// fails.
    explicit Emulator(EmulatorOptions options = {});
    Emulator(const Emulator&) = delete;
    Emulator& operator=(const Emulator&) = delete;
    ~Emulator();

    std::uint16_t port() const;
    std::string
    host() const; ///< For ClientOptions::host: "localhost:<port>", or "http://127.0.0.1:<port>" without TLS.
    std::string url() const;    ///< "https://localhost:<port>"
    std::string ca_pem() const; ///< The CA that signed the server's certificate; empty without TLS.
    const std::string& app_id() const;
    const Secret& app_secret() const;

    /// All messages since the start or the last reset, oldest first.
    std::vector<EmulatorMessage> outbox() const;

    /// The code of the newest message to a number (with or without calling code) or an address, if there is
    /// one.
    std::optional<Secret> last_code(std::string_view to) const;

    /// What an authenticator app shows now, on the emulator's clock, after scanning this otpauth URI.
    /// \throws std::invalid_argument when it is none.
    Secret totp(std::string_view otpauth_uri) const;

    /// A code for `/oidc/token` or `/oauth/token`. It is good once, for ten minutes.
    /// \throws std::invalid_argument when there is no such user, or for another code_challenge_method.
    Secret authorize(const EmulatorAuthorization& authorization);

    /// A CAS ticket for a user name, email address or phone number. It is good once, for one minute.
    /// \throws std::invalid_argument when there is no such user.
    Secret cas_ticket(const std::string& account, const std::string& service);

    /// Every request since the start or the last reset, in the order of arrival.
    std::vector<EmulatorRequest> journal() const;

    /// Waits until `count` requests have arrived since the start or the last reset, at most `limit` of real
    /// time.
    bool wait_for_requests(std::size_t count,
                           std::chrono::milliseconds limit = std::chrono::seconds(10)) const;

    /// Connections open at this moment.
    std::size_t connections() const;

    /// Plays a fault for an operation ("enrollFactor", or "*" for any). Faults for one operation are used up
    /// in order. Answers an id for fault_hits().
    int inject(std::string_view operation, EmulatorFault fault);

    /// How many requests a fault has hit.
    int fault_hits(int fault) const;

    /// Back to the seeded users: forgets factors, tokens, messages, journal, throttles and faults.
    /// Connections stay.
    void reset();

    /// Stops listening and closes every connection at once, as a crash would. The state can still be read.
    void stop();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace genauth
