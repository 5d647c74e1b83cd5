/// \file
/// The client.
#pragma once

#include <genauth/error.hpp>
#include <genauth/model/messages.hpp>
#include <genauth/model/mfa.hpp>
#include <genauth/model/profile.hpp>
#include <genauth/model/signin.hpp>
#include <genauth/model/signup.hpp>
#include <genauth/model/system.hpp>
#include <genauth/observer.hpp>
#include <genauth/options.hpp>
#include <genauth/secret.hpp>
#include <genauth/transport.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace genauth::api {
struct Operation;
}

namespace genauth::call {
struct Request;
struct Settings;
} // namespace genauth::call

#if GENAUTH_TEMPORARY_REQUESTS_ARE_UNSAFE
/// Refuses to compile `client.operation(Request{...})`: name the request first. See "GCC 12" in the README.
#define GENAUTH_NAME_THE_REQUEST_FIRST(operation, Request)                                                   \
    void operation(Request&&, CallOptions = {}) const = delete
#else
#define GENAUTH_NAME_THE_REQUEST_FIRST(operation, Request) static_assert(true)
#endif

namespace genauth {

/// A client of the GenAuth V3 authentication API.
///
/// A cheap handle: copies share one connection pool and one set of options. One client serves a whole
/// process; the user on whose behalf a call is made travels with the call, as `client.as(token)`.
///
/// Calls: an operation reads its arguments at once, so that they need not outlive the expression, and answers
/// an awaitable that makes the call when it is awaited. No failure of a call is thrown: the result is the
/// answer or an ApiError. An awaitable may only be awaited once, and only while the executor given to
/// create() runs.
///
/// Cancellation: terminal cancellation (what co_spawn, bind_cancellation_slot and the awaitable operators
/// emit by default) ends a call at any point with ErrorKind::cancelled and a truthful ApiError::sent.
///
/// Thread safety: a handle may be used by many threads at once, except while it is assigned to or its token
/// set. The coroutines may run on other executors than the client's.
///
/// Lifetime: the client and all copies must be gone, or idle, before the execution context of create() is
/// destroyed.
class AuthenticationClient {
public:
    /// Checks the options; opens no connection. Fails with invalid_argument and a message that names the
    /// option. `executor` is where connections and timers live, usually that of the caller's io_context.
    static expected<AuthenticationClient> create(asio::any_io_executor executor, ClientOptions options);

    /// A client that speaks for the user of this token, over the same connections.
    AuthenticationClient as(const AccessToken& token) const;

    /// Sets the token of this handle, for programs with one user. Copies made before are not changed.
    void set_access_token(const AccessToken& token);

    /// \name MFA
    /// All but verify_mfa_token act for a signed-in user.
    /// @{

    /// Starts the enrolment of a factor: sends a code (SMS, EMAIL) or answers the seed (OTP). Sends at most
    /// once. The server allows one request per phone number or address and minute.
    asio::awaitable<expected<SendEnrollFactorRequestRespDto>>
    send_enroll_factor_request(const SendEnrollFactorRequestDto& request, CallOptions options = {}) const;
    GENAUTH_NAME_THE_REQUEST_FIRST(send_enroll_factor_request, SendEnrollFactorRequestDto);

    /// Binds the factor with the proof that the user holds it. Sent at most once; when the outcome is unknown
    /// (ApiError::sent is maybe), list_enrolled_factors tells.
    asio::awaitable<expected<EnrollFactorRespDto>> enroll_factor(const EnrollFactorDto& request,
                                                                 CallOptions options = {}) const;
    GENAUTH_NAME_THE_REQUEST_FIRST(enroll_factor, EnrollFactorDto);

    /// Did an enroll_factor take place whose outcome is unknown (ApiError::sent is maybe)? Lists the user's
    /// factors and answers the one of the request's type; nothing means that it did not. A factor of the same
    /// type that was there before cannot be told from the new one: then compare what list_enrolled_factors
    /// said.
    asio::awaitable<expected<std::optional<FactorDto>>> reconcile(const EnrollFactorDto& request,
                                                                  CallOptions options = {}) const;
    GENAUTH_NAME_THE_REQUEST_FIRST(reconcile, EnrollFactorDto);

    /// Unbinds a factor.
    asio::awaitable<expected<ResetFactorRespDto>> reset_factor(const ResetFactorDto& request,
                                                               CallOptions options = {}) const;
    GENAUTH_NAME_THE_REQUEST_FIRST(reset_factor, ResetFactorDto);

    /// The factors that the user has enrolled.
    asio::awaitable<expected<ListEnrolledFactorsRespDto>>
    list_enrolled_factors(CallOptions options = {}) const;

    /// One enrolled factor.
    asio::awaitable<expected<GetFactorRespDto>> get_factor(const GetFactorParams& request,
                                                           CallOptions options = {}) const;
    GENAUTH_NAME_THE_REQUEST_FIRST(get_factor, GetFactorParams);

    /// The factor types that the application allows and the user has not enrolled.
    asio::awaitable<expected<ListFactorsToEnrollRespDto>>
    list_factors_to_enroll(CallOptions options = {}) const;

    /// Checks a code of the user's authenticator app. Sent at most once: a server may count failures.
    asio::awaitable<expected<MfaOtpVerityRespDto>> mfa_otp_verify(const MfaOtpVerityDto& request,
                                                                  CallOptions options = {}) const;
    GENAUTH_NAME_THE_REQUEST_FIRST(mfa_otp_verify, MfaOtpVerityDto);

    /// Is an MFA token (of a step-up error's data) valid, and whose is it?
    asio::awaitable<expected<MfaTokenIntrospectResponse>>
    verify_mfa_token(const MfaTokenIntrospectEndpointParams& request, CallOptions options = {}) const;
    GENAUTH_NAME_THE_REQUEST_FIRST(verify_mfa_token, MfaTokenIntrospectEndpointParams);
    /// @}

    /// \name Sign-in and sign-up
    /// Made at most once. The answer's `access_token` is for as(); the client keeps no token. When the user
    /// has to take another step first, the error's step_up() is true.
    /// @{

    asio::awaitable<expected<LoginTokenRespDto>> sign_in_by_credentials(const SigninByCredentialsDto& request,
                                                                        CallOptions options = {}) const;
    GENAUTH_NAME_THE_REQUEST_FIRST(sign_in_by_credentials, SigninByCredentialsDto);

    asio::awaitable<expected<LoginTokenRespDto>> sign_in_by_email_password(std::string_view email,
                                                                           const Secret& password) const;
    asio::awaitable<expected<LoginTokenRespDto>>
    sign_in_by_email_password(std::string_view email, const Secret& password,
                              const SignInOptionsDto& options) const;

    asio::awaitable<expected<LoginTokenRespDto>> sign_in_by_phone_password(std::string_view phone,
                                                                           const Secret& password) const;
    asio::awaitable<expected<LoginTokenRespDto>>
    sign_in_by_phone_password(std::string_view phone, const Secret& password,
                              const SignInOptionsDto& options) const;

    asio::awaitable<expected<LoginTokenRespDto>> sign_in_by_username_password(std::string_view username,
                                                                              const Secret& password) const;
    asio::awaitable<expected<LoginTokenRespDto>>
    sign_in_by_username_password(std::string_view username, const Secret& password,
                                 const SignInOptionsDto& options) const;

    /// `account` is a username, a phone number or an email address.
    asio::awaitable<expected<LoginTokenRespDto>> sign_in_by_account_password(std::string_view account,
                                                                             const Secret& password) const;
    asio::awaitable<expected<LoginTokenRespDto>>
    sign_in_by_account_password(std::string_view account, const Secret& password,
                                const SignInOptionsDto& options) const;

    /// The code is one sent by send_email with EmailChannel::login.
    asio::awaitable<expected<LoginTokenRespDto>> sign_in_by_email_pass_code(std::string_view email,
                                                                            const Secret& pass_code) const;
    asio::awaitable<expected<LoginTokenRespDto>>
    sign_in_by_email_pass_code(std::string_view email, const Secret& pass_code,
                               const SignInOptionsDto& options) const;

    /// The code is one sent by send_sms with SmsChannel::login. An empty calling code means the server's
    /// default, +86.
    asio::awaitable<expected<LoginTokenRespDto>>
    sign_in_by_phone_pass_code(std::string_view phone, const Secret& pass_code,
                               std::string_view phone_country_code = {}) const;
    asio::awaitable<expected<LoginTokenRespDto>>
    sign_in_by_phone_pass_code(std::string_view phone, const Secret& pass_code,
                               std::string_view phone_country_code, const SignInOptionsDto& options) const;

#if GENAUTH_TEMPORARY_REQUESTS_ARE_UNSAFE
    // Name the options first.
    void sign_in_by_email_password(std::string_view, const Secret&, SignInOptionsDto&&) const = delete;
    void sign_in_by_phone_password(std::string_view, const Secret&, SignInOptionsDto&&) const = delete;
    void sign_in_by_username_password(std::string_view, const Secret&, SignInOptionsDto&&) const = delete;
    void sign_in_by_account_password(std::string_view, const Secret&, SignInOptionsDto&&) const = delete;
    void sign_in_by_email_pass_code(std::string_view, const Secret&, SignInOptionsDto&&) const = delete;
    void sign_in_by_phone_pass_code(std::string_view, const Secret&, std::string_view,
                                    SignInOptionsDto&&) const = delete;
#endif

    /// Registers a user, by password or by a code sent with the channel "register". Answers the new user.
    asio::awaitable<expected<UserSingleRespDto>> sign_up(const SignUpDto& request,
                                                         CallOptions options = {}) const;
    GENAUTH_NAME_THE_REQUEST_FIRST(sign_up, SignUpDto);
    /// @}

    /// \name Messages
    /// Sent at most once. The server allows one per minute, number or address, and channel.
    /// @{
    asio::awaitable<expected<SendSMSRespDto>> send_sms(const SendSMSDto& request,
                                                       CallOptions options = {}) const;
    GENAUTH_NAME_THE_REQUEST_FIRST(send_sms, SendSMSDto);

    asio::awaitable<expected<SendEmailRespDto>> send_email(const SendEmailDto& request,
                                                           CallOptions options = {}) const;
    GENAUTH_NAME_THE_REQUEST_FIRST(send_email, SendEmailDto);
    /// @}

    /// The signed-in user, as far as the scopes of the token allow.
    asio::awaitable<expected<UserSingleRespDto>> get_profile() const;
    asio::awaitable<expected<UserSingleRespDto>> get_profile(const GetProfileParams& request,
                                                             CallOptions options = {}) const;
    GENAUTH_NAME_THE_REQUEST_FIRST(get_profile, GetProfileParams);

    /// Public keys for the encryption of passwords, versions, outbound addresses.
    asio::awaitable<expected<SystemInfoResp>> get_system_info(CallOptions options = {}) const;

    /// A route that has no operation here yet: JSON in, the whole JSON answer out.
    ///
    /// `path` starts with "/" and is percent-encoded, query included. An empty `body` sends none. Identity,
    /// timeouts, errors and cancellation are those of the operations; it is repeated only as
    /// CallOptions::delivery allows.
    asio::awaitable<expected<Json>> call(std::string_view method, std::string_view path, const Json& body,
                                         CallOptions options = {}) const;

    /// \name The connections
    /// Shared by all copies of the client.
    /// @{

    /// Opens connections, one after the other, until so many are open (at most PoolOptions::max_connections),
    /// so that the first calls need not; over HTTP/2, which calls share, one. Ends within Timeouts::total.
    /// The first failure ends it.
    asio::awaitable<expected<void>> prewarm(std::size_t connections) const;

    /// Uses other TLS settings for the connections opened from now on; open connections finish the call they
    /// carry and are then closed. Fails with invalid_argument, and changes nothing, when the settings cannot
    /// be used. Reads files again even when their names are the same. Blocks while it reads them.
    expected<void> reload_tls(const TlsOptions& options) const;

    /// The pool at this moment. All zero with a transport of the caller's.
    PoolGauges pool_gauges() const;

    /// Ends the client: new calls and those that wait for a connection fail with ErrorKind::shutting_down.
    /// Calls in flight may finish within `grace`, and then fail with it, too, their ApiError::sent truthful.
    /// Returns when no call is left and every connection is closed; it waits on no peer. May be called more
    /// than once. When it is cancelled, the client stays closed and the rest of the calls goes on.
    asio::awaitable<void> async_close(std::chrono::milliseconds grace = std::chrono::seconds(5)) const;
    /// @}

private:
    explicit AuthenticationClient(std::shared_ptr<const call::Settings> settings);

    call::Request start(const api::Operation& operation, CallOptions options) const;

    std::shared_ptr<const call::Settings> settings_;
    std::optional<SharedSecret> authorization_{SharedSecret()}; // The header; nothing: it cannot be sent.
};

} // namespace genauth
