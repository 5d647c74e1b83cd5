// The operations of webauthn. Generated from genauth.api.json by generate.py.
#include "api/common_codec.hpp"
#include "api/operations.hpp"
#include "api/webauthn_codec.hpp"
#include "call/parameters.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<GetAuthenticationOptionsRespDto>>
AuthenticationClient::init_authentication_options(CallOptions options) const
{
    return call::perform<GetAuthenticationOptionsRespDto>(start(api::init_authentication_options, options));
}

asio::awaitable<expected<VerifyAuthenticationResultRespDto>>
AuthenticationClient::verify_authentication(const VerifyAuthenticationDto& request, CallOptions options) const
{
    auto call = start(api::verify_authentication, options);
    call::set_json(*call, request);
    return call::perform<VerifyAuthenticationResultRespDto>(std::move(call));
}

asio::awaitable<expected<GetRegistrationOptionsRespDto>>
AuthenticationClient::init_register_options(CallOptions options) const
{
    return call::perform<GetRegistrationOptionsRespDto>(start(api::init_register_options, options));
}

asio::awaitable<expected<VerifyRegistrationResultRespDto>>
AuthenticationClient::verify_register(const VerifyRegistrationDto& request, CallOptions options) const
{
    auto call = start(api::verify_register, options);
    call::set_json(*call, request);
    return call::perform<VerifyRegistrationResultRespDto>(std::move(call));
}

asio::awaitable<expected<ListWebAuthnAuthenticatorDeviceDataDto>>
AuthenticationClient::list_credentials_by_page(const Json& request, CallOptions options) const
{
    auto call = start(api::list_credentials_by_page, options);
    call::set_json(*call, request);
    return call::perform<ListWebAuthnAuthenticatorDeviceDataDto>(std::move(call));
}

asio::awaitable<expected<WebAuthnCheckValidCredentialsByCredIdsRespDto>>
AuthenticationClient::check_valid_credentials_by_cred_ids(const Json& request, CallOptions options) const
{
    auto call = start(api::check_valid_credentials_by_cred_ids, options);
    call::set_json(*call, request);
    return call::perform<WebAuthnCheckValidCredentialsByCredIdsRespDto>(std::move(call));
}

asio::awaitable<expected<IsSuccessRespDto>>
AuthenticationClient::remove_all_credentials(const Json& request, CallOptions options) const
{
    auto call = start(api::remove_all_credentials, options);
    call::set_json(*call, request);
    return call::perform<IsSuccessRespDto>(std::move(call));
}

asio::awaitable<expected<IsSuccessRespDto>>
AuthenticationClient::remove_credential(std::string_view credential_id, const Json& request,
                                        CallOptions options) const
{
    auto call = start(api::remove_credential, options);
    call::set_path(*call, {credential_id});
    call::set_json(*call, request);
    return call::perform<IsSuccessRespDto>(std::move(call));
}

asio::awaitable<expected<JsonRespDto>>
AuthenticationClient::web_authn_admin_initialize(const Json& request, CallOptions options) const
{
    auto call = start(api::web_authn_admin_initialize, options);
    call::set_json(*call, request);
    return call::perform<JsonRespDto>(std::move(call));
}

asio::awaitable<expected<JsonRespDto>>
AuthenticationClient::web_authn_admin_register_finalize(const Json& request, CallOptions options) const
{
    auto call = start(api::web_authn_admin_register_finalize, options);
    call::set_json(*call, request);
    return call::perform<JsonRespDto>(std::move(call));
}

asio::awaitable<expected<JsonRespDto>> AuthenticationClient::update_web_authn_admin_credential(
    std::string_view credential_id, const UpdatePasskeyDto& request, CallOptions options) const
{
    auto call = start(api::update_web_authn_admin_credential, options);
    call::set_path(*call, {credential_id});
    call::set_json(*call, request);
    return call::perform<JsonRespDto>(std::move(call));
}

asio::awaitable<expected<JsonRespDto>>
AuthenticationClient::delete_web_authn_admin_credential(std::string_view credential_id,
                                                        std::string_view user_id, std::string_view app_id,
                                                        CallOptions options) const
{
    auto call = start(api::delete_web_authn_admin_credential, options);
    call::set_path(*call, {credential_id, user_id, app_id});
    return call::perform<JsonRespDto>(std::move(call));
}

asio::awaitable<expected<JsonRespDto>>
AuthenticationClient::list_web_authn_person_credentials(const ListWebAuthnPersonCredentialsParams& request,
                                                        CallOptions options) const
{
    auto call = start(api::list_web_authn_person_credentials, options);
    call::set_query(*call, {{"page", request.page},
                            {"limit", request.limit},
                            {"userId", request.user_id},
                            {"appId", request.app_id}});
    return call::perform<JsonRespDto>(std::move(call));
}

asio::awaitable<expected<JsonRespDto>>
AuthenticationClient::web_authn_login_initalize(CallOptions options) const
{
    return call::perform<JsonRespDto>(start(api::web_authn_login_initalize, options));
}

asio::awaitable<expected<JsonRespDto>>
AuthenticationClient::web_authn_login_finalize(const FinalizeWebAuthnLoginDto& request,
                                               CallOptions options) const
{
    auto call = start(api::web_authn_login_finalize, options);
    call::set_json(*call, request);
    return call::perform<JsonRespDto>(std::move(call));
}

asio::awaitable<expected<JsonRespDto>>
AuthenticationClient::web_authn_register_initalize(CallOptions options) const
{
    return call::perform<JsonRespDto>(start(api::web_authn_register_initalize, options));
}

asio::awaitable<expected<JsonRespDto>>
AuthenticationClient::web_authn_mfa_bind_initialize(CallOptions options) const
{
    return call::perform<JsonRespDto>(start(api::web_authn_mfa_bind_initialize, options));
}

asio::awaitable<expected<JsonRespDto>>
AuthenticationClient::web_authn_mfa_verify_initalize(CallOptions options) const
{
    return call::perform<JsonRespDto>(start(api::web_authn_mfa_verify_initalize, options));
}

asio::awaitable<expected<JsonRespDto>>
AuthenticationClient::web_authn_register_finalize(const Json& request, CallOptions options) const
{
    auto call = start(api::web_authn_register_finalize, options);
    call::set_json(*call, request);
    return call::perform<JsonRespDto>(std::move(call));
}

asio::awaitable<expected<JsonRespDto>>
AuthenticationClient::list_web_authn_credentials(const ListWebAuthnCredentialsParams& request,
                                                 CallOptions options) const
{
    auto call = start(api::list_web_authn_credentials, options);
    call::set_query(*call, {{"page", request.page}, {"limit", request.limit}});
    return call::perform<JsonRespDto>(std::move(call));
}

asio::awaitable<expected<IsSuccessRespDto>>
AuthenticationClient::update_web_authn_credential(std::string_view credential_id,
                                                  const UpdatePasskeyDto& request, CallOptions options) const
{
    auto call = start(api::update_web_authn_credential, options);
    call::set_path(*call, {credential_id});
    call::set_json(*call, request);
    return call::perform<IsSuccessRespDto>(std::move(call));
}

asio::awaitable<expected<JsonRespDto>>
AuthenticationClient::delete_web_authn_credential(std::string_view credential_id, CallOptions options) const
{
    auto call = start(api::delete_web_authn_credential, options);
    call::set_path(*call, {credential_id});
    return call::perform<JsonRespDto>(std::move(call));
}

} // namespace genauth
