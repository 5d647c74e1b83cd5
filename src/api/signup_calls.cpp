// The operations of signup. Generated from genauth.api.json by generate.py.
#include "api/operations.hpp"
#include "api/profile_codec.hpp"
#include "api/signup_codec.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<UserSingleRespDto>> AuthenticationClient::sign_up(const SignUpDto& request,
                                                                           CallOptions options) const
{
    auto call = start(api::sign_up, options);
    call::set_json(*call, request);
    return call::perform<UserSingleRespDto>(std::move(call));
}

asio::awaitable<expected<UserSingleRespDto>>
AuthenticationClient::sign_up_by_email_password(std::string_view email, const Secret& password) const
{
    SignUpDto request;
    request.connection = SignUpConnection::password;
    request.password_payload.emplace();
    request.password_payload->email = email;
    request.password_payload->password = password;
    return sign_up(request);
}

asio::awaitable<expected<UserSingleRespDto>>
AuthenticationClient::sign_up_by_email_password(std::string_view email, const Secret& password,
                                                const SignUpProfileDto& profile) const
{
    SignUpDto request;
    request.connection = SignUpConnection::password;
    request.password_payload.emplace();
    request.password_payload->email = email;
    request.password_payload->password = password;
    request.profile = profile;
    return sign_up(request);
}

asio::awaitable<expected<UserSingleRespDto>>
AuthenticationClient::sign_up_by_email_password(std::string_view email, const Secret& password,
                                                const SignUpProfileDto& profile,
                                                const SignUpOptionsDto& options) const
{
    SignUpDto request;
    request.connection = SignUpConnection::password;
    request.password_payload.emplace();
    request.password_payload->email = email;
    request.password_payload->password = password;
    request.profile = profile;
    request.options = options;
    return sign_up(request);
}

asio::awaitable<expected<UserSingleRespDto>>
AuthenticationClient::sign_up_by_username_password(std::string_view username, const Secret& password) const
{
    SignUpDto request;
    request.connection = SignUpConnection::password;
    request.password_payload.emplace();
    request.password_payload->username = username;
    request.password_payload->password = password;
    return sign_up(request);
}

asio::awaitable<expected<UserSingleRespDto>>
AuthenticationClient::sign_up_by_username_password(std::string_view username, const Secret& password,
                                                   const SignUpProfileDto& profile) const
{
    SignUpDto request;
    request.connection = SignUpConnection::password;
    request.password_payload.emplace();
    request.password_payload->username = username;
    request.password_payload->password = password;
    request.profile = profile;
    return sign_up(request);
}

asio::awaitable<expected<UserSingleRespDto>>
AuthenticationClient::sign_up_by_username_password(std::string_view username, const Secret& password,
                                                   const SignUpProfileDto& profile,
                                                   const SignUpOptionsDto& options) const
{
    SignUpDto request;
    request.connection = SignUpConnection::password;
    request.password_payload.emplace();
    request.password_payload->username = username;
    request.password_payload->password = password;
    request.profile = profile;
    request.options = options;
    return sign_up(request);
}

asio::awaitable<expected<UserSingleRespDto>>
AuthenticationClient::sign_up_by_email_code(std::string_view email, const Secret& pass_code) const
{
    SignUpDto request;
    request.connection = SignUpConnection::passcode;
    request.pass_code_payload.emplace();
    request.pass_code_payload->email = email;
    request.pass_code_payload->pass_code = pass_code;
    return sign_up(request);
}

asio::awaitable<expected<UserSingleRespDto>>
AuthenticationClient::sign_up_by_email_code(std::string_view email, const Secret& pass_code,
                                            const SignUpProfileDto& profile) const
{
    SignUpDto request;
    request.connection = SignUpConnection::passcode;
    request.pass_code_payload.emplace();
    request.pass_code_payload->email = email;
    request.pass_code_payload->pass_code = pass_code;
    request.profile = profile;
    return sign_up(request);
}

asio::awaitable<expected<UserSingleRespDto>>
AuthenticationClient::sign_up_by_email_code(std::string_view email, const Secret& pass_code,
                                            const SignUpProfileDto& profile,
                                            const SignUpOptionsDto& options) const
{
    SignUpDto request;
    request.connection = SignUpConnection::passcode;
    request.pass_code_payload.emplace();
    request.pass_code_payload->email = email;
    request.pass_code_payload->pass_code = pass_code;
    request.profile = profile;
    request.options = options;
    return sign_up(request);
}

asio::awaitable<expected<UserSingleRespDto>>
AuthenticationClient::sign_up_by_phone_code(std::string_view phone, const Secret& pass_code,
                                            std::string_view phone_country_code) const
{
    SignUpDto request;
    request.connection = SignUpConnection::passcode;
    request.pass_code_payload.emplace();
    request.pass_code_payload->phone = phone;
    request.pass_code_payload->pass_code = pass_code;
    if (!phone_country_code.empty())
        request.pass_code_payload->phone_country_code = phone_country_code;
    return sign_up(request);
}

asio::awaitable<expected<UserSingleRespDto>>
AuthenticationClient::sign_up_by_phone_code(std::string_view phone, const Secret& pass_code,
                                            std::string_view phone_country_code,
                                            const SignUpProfileDto& profile) const
{
    SignUpDto request;
    request.connection = SignUpConnection::passcode;
    request.pass_code_payload.emplace();
    request.pass_code_payload->phone = phone;
    request.pass_code_payload->pass_code = pass_code;
    if (!phone_country_code.empty())
        request.pass_code_payload->phone_country_code = phone_country_code;
    request.profile = profile;
    return sign_up(request);
}

asio::awaitable<expected<UserSingleRespDto>> AuthenticationClient::sign_up_by_phone_code(
    std::string_view phone, const Secret& pass_code, std::string_view phone_country_code,
    const SignUpProfileDto& profile, const SignUpOptionsDto& options) const
{
    SignUpDto request;
    request.connection = SignUpConnection::passcode;
    request.pass_code_payload.emplace();
    request.pass_code_payload->phone = phone;
    request.pass_code_payload->pass_code = pass_code;
    if (!phone_country_code.empty())
        request.pass_code_payload->phone_country_code = phone_country_code;
    request.profile = profile;
    request.options = options;
    return sign_up(request);
}

} // namespace genauth
