#include "api/operations.hpp"
#include "api/signin_codec.hpp"
#include "call/client_proof.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {
namespace {

using Answer = asio::awaitable<expected<LoginTokenRespDto>>;

SigninByCredentialsDto by_password(std::optional<std::string> SignInByPasswordPayloadDto::*name,
                                   std::string_view value, const Secret& password)
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::password;
    SignInByPasswordPayloadDto& payload = request.password_payload.emplace();
    payload.password = password;
    payload.*name = value;
    return request;
}

SigninByCredentialsDto by_email_code(std::string_view email, const Secret& pass_code)
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::passcode;
    SignInByPassCodePayloadDto& payload = request.pass_code_payload.emplace();
    payload.pass_code = pass_code;
    payload.email = email;
    return request;
}

SigninByCredentialsDto by_phone_code(std::string_view phone, const Secret& pass_code,
                                     std::string_view country_code)
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::passcode;
    SignInByPassCodePayloadDto& payload = request.pass_code_payload.emplace();
    payload.pass_code = pass_code;
    payload.phone = phone;
    if (!country_code.empty())
        payload.phone_country_code = country_code;
    return request;
}

Answer send(const AuthenticationClient& client, SigninByCredentialsDto request)
{
    return client.sign_in_by_credentials(request);
}

Answer send(const AuthenticationClient& client, SigninByCredentialsDto request,
            const SignInOptionsDto& options)
{
    request.options = options;
    return client.sign_in_by_credentials(request);
}

} // namespace

Answer AuthenticationClient::sign_in_by_credentials(const SigninByCredentialsDto& request,
                                                    CallOptions options) const
{
    call::Request call = start(api::sign_in_by_credentials, options);
    const SigninByCredentialsDto proven = call::with_client(call, request);
    call::set_json(call, proven);
    return call::perform<LoginTokenRespDto>(std::move(call));
}

Answer AuthenticationClient::sign_in_by_email_password(std::string_view email, const Secret& password) const
{
    return send(*this, by_password(&SignInByPasswordPayloadDto::email, email, password));
}

Answer AuthenticationClient::sign_in_by_email_password(std::string_view email, const Secret& password,
                                                       const SignInOptionsDto& options) const
{
    return send(*this, by_password(&SignInByPasswordPayloadDto::email, email, password), options);
}

Answer AuthenticationClient::sign_in_by_phone_password(std::string_view phone, const Secret& password) const
{
    return send(*this, by_password(&SignInByPasswordPayloadDto::phone, phone, password));
}

Answer AuthenticationClient::sign_in_by_phone_password(std::string_view phone, const Secret& password,
                                                       const SignInOptionsDto& options) const
{
    return send(*this, by_password(&SignInByPasswordPayloadDto::phone, phone, password), options);
}

Answer AuthenticationClient::sign_in_by_username_password(std::string_view username,
                                                          const Secret& password) const
{
    return send(*this, by_password(&SignInByPasswordPayloadDto::username, username, password));
}

Answer AuthenticationClient::sign_in_by_username_password(std::string_view username, const Secret& password,
                                                          const SignInOptionsDto& options) const
{
    return send(*this, by_password(&SignInByPasswordPayloadDto::username, username, password), options);
}

Answer AuthenticationClient::sign_in_by_account_password(std::string_view account,
                                                         const Secret& password) const
{
    return send(*this, by_password(&SignInByPasswordPayloadDto::account, account, password));
}

Answer AuthenticationClient::sign_in_by_account_password(std::string_view account, const Secret& password,
                                                         const SignInOptionsDto& options) const
{
    return send(*this, by_password(&SignInByPasswordPayloadDto::account, account, password), options);
}

Answer AuthenticationClient::sign_in_by_email_pass_code(std::string_view email, const Secret& pass_code) const
{
    return send(*this, by_email_code(email, pass_code));
}

Answer AuthenticationClient::sign_in_by_email_pass_code(std::string_view email, const Secret& pass_code,
                                                        const SignInOptionsDto& options) const
{
    return send(*this, by_email_code(email, pass_code), options);
}

Answer AuthenticationClient::sign_in_by_phone_pass_code(std::string_view phone, const Secret& pass_code,
                                                        std::string_view phone_country_code) const
{
    return send(*this, by_phone_code(phone, pass_code, phone_country_code));
}

Answer AuthenticationClient::sign_in_by_phone_pass_code(std::string_view phone, const Secret& pass_code,
                                                        std::string_view phone_country_code,
                                                        const SignInOptionsDto& options) const
{
    return send(*this, by_phone_code(phone, pass_code, phone_country_code), options);
}

} // namespace genauth
