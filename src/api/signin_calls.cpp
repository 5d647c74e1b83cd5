// The operations of signin. Generated from genauth.api.json by generate.py.
#include "api/operations.hpp"
#include "api/signin_codec.hpp"
#include "call/client_proof.hpp"
#include "call/parameters.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_credentials(const SigninByCredentialsDto& request, CallOptions options) const
{
    auto call = start(api::sign_in_by_credentials, options);
    const SigninByCredentialsDto proven = call::with_client(*call, request);
    call::set_json(*call, proven);
    return call::perform<LoginTokenRespDto>(std::move(call));
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_mobile(const SigninByMobileDto& request, CallOptions options) const
{
    auto call = start(api::sign_in_by_mobile, options);
    const SigninByMobileDto proven = call::with_client(*call, request);
    call::set_json(*call, proven);
    return call::perform<LoginTokenRespDto>(std::move(call));
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::switch_login_by_user(const PublicAccountSwitchLoginDto& request,
                                           CallOptions options) const
{
    auto call = start(api::switch_login_by_user, options);
    call::set_json(*call, request);
    return call::perform<LoginTokenRespDto>(std::move(call));
}

asio::awaitable<expected<GetAlipayAuthInfoRespDto>>
AuthenticationClient::get_alipay_auth_info(const GetAlipayAuthInfoParams& request, CallOptions options) const
{
    auto call = start(api::get_alipay_auth_info, options);
    call::set_query(*call, {{"extIdpConnidentifier", request.ext_idp_connidentifier}});
    return call::perform<GetAlipayAuthInfoRespDto>(std::move(call));
}

asio::awaitable<expected<GetCaptchaCodeRespDto>>
AuthenticationClient::gene_catcha_code_and_token(CallOptions options) const
{
    return call::perform<GetCaptchaCodeRespDto>(start(api::gene_catcha_code_and_token, options));
}

asio::awaitable<expected<ValidatePasswordRespDto>>
AuthenticationClient::validate_password(const ValidatePasswordDto& request, CallOptions options) const
{
    auto call = start(api::validate_password, options);
    call::set_json(*call, request);
    return call::perform<ValidatePasswordRespDto>(std::move(call));
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_email_password(std::string_view email, const Secret& password) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::password;
    request.password_payload.emplace();
    request.password_payload->email = email;
    request.password_payload->password = password;
    return sign_in_by_credentials(request);
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_email_password(std::string_view email, const Secret& password,
                                                const SignInOptionsDto& options) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::password;
    request.password_payload.emplace();
    request.password_payload->email = email;
    request.password_payload->password = password;
    request.options = options;
    return sign_in_by_credentials(request);
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_phone_password(std::string_view phone, const Secret& password) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::password;
    request.password_payload.emplace();
    request.password_payload->phone = phone;
    request.password_payload->password = password;
    return sign_in_by_credentials(request);
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_phone_password(std::string_view phone, const Secret& password,
                                                const SignInOptionsDto& options) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::password;
    request.password_payload.emplace();
    request.password_payload->phone = phone;
    request.password_payload->password = password;
    request.options = options;
    return sign_in_by_credentials(request);
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_username_password(std::string_view username, const Secret& password) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::password;
    request.password_payload.emplace();
    request.password_payload->username = username;
    request.password_payload->password = password;
    return sign_in_by_credentials(request);
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_username_password(std::string_view username, const Secret& password,
                                                   const SignInOptionsDto& options) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::password;
    request.password_payload.emplace();
    request.password_payload->username = username;
    request.password_payload->password = password;
    request.options = options;
    return sign_in_by_credentials(request);
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_account_password(std::string_view account, const Secret& password) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::password;
    request.password_payload.emplace();
    request.password_payload->account = account;
    request.password_payload->password = password;
    return sign_in_by_credentials(request);
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_account_password(std::string_view account, const Secret& password,
                                                  const SignInOptionsDto& options) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::password;
    request.password_payload.emplace();
    request.password_payload->account = account;
    request.password_payload->password = password;
    request.options = options;
    return sign_in_by_credentials(request);
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_email_pass_code(std::string_view email, const Secret& pass_code) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::passcode;
    request.pass_code_payload.emplace();
    request.pass_code_payload->email = email;
    request.pass_code_payload->pass_code = pass_code;
    return sign_in_by_credentials(request);
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_email_pass_code(std::string_view email, const Secret& pass_code,
                                                 const SignInOptionsDto& options) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::passcode;
    request.pass_code_payload.emplace();
    request.pass_code_payload->email = email;
    request.pass_code_payload->pass_code = pass_code;
    request.options = options;
    return sign_in_by_credentials(request);
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_phone_pass_code(std::string_view phone, const Secret& pass_code,
                                                 std::string_view phone_country_code) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::passcode;
    request.pass_code_payload.emplace();
    request.pass_code_payload->phone = phone;
    request.pass_code_payload->pass_code = pass_code;
    if (!phone_country_code.empty())
        request.pass_code_payload->phone_country_code = phone_country_code;
    return sign_in_by_credentials(request);
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_phone_pass_code(std::string_view phone, const Secret& pass_code,
                                                 std::string_view phone_country_code,
                                                 const SignInOptionsDto& options) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::passcode;
    request.pass_code_payload.emplace();
    request.pass_code_payload->phone = phone;
    request.pass_code_payload->pass_code = pass_code;
    if (!phone_country_code.empty())
        request.pass_code_payload->phone_country_code = phone_country_code;
    request.options = options;
    return sign_in_by_credentials(request);
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_ad(std::string_view sam_account_name, const Secret& password) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::ad;
    request.ad_payload.emplace();
    request.ad_payload->sam_account_name = sam_account_name;
    request.ad_payload->password = password;
    return sign_in_by_credentials(request);
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_ad(std::string_view sam_account_name, const Secret& password,
                                    const SignInOptionsDto& options) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::ad;
    request.ad_payload.emplace();
    request.ad_payload->sam_account_name = sam_account_name;
    request.ad_payload->password = password;
    request.options = options;
    return sign_in_by_credentials(request);
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_ldap(std::string_view sam_account_name, const Secret& password) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::ldap;
    request.ldap_payload.emplace();
    request.ldap_payload->sam_account_name = sam_account_name;
    request.ldap_payload->password = password;
    return sign_in_by_credentials(request);
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::sign_in_by_ldap(std::string_view sam_account_name, const Secret& password,
                                      const SignInOptionsDto& options) const
{
    SigninByCredentialsDto request;
    request.connection = SignInConnection::ldap;
    request.ldap_payload.emplace();
    request.ldap_payload->sam_account_name = sam_account_name;
    request.ldap_payload->password = password;
    request.options = options;
    return sign_in_by_credentials(request);
}

} // namespace genauth
