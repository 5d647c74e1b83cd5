// The operations of fastpass. Generated from genauth.api.json by generate.py.
#include "api/fastpass_codec.hpp"
#include "api/operations.hpp"
#include "api/qrcode_codec.hpp"
#include "api/signin_codec.hpp"
#include "call/parameters.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<GeneFastpassQRCodeRespDto>>
AuthenticationClient::gene_fastpass_qrcode_info(const SignInFastpassDto& request, CallOptions options) const
{
    auto call = start(api::gene_fastpass_qrcode_info, options);
    call::set_json(*call, request);
    return call::perform<GeneFastpassQRCodeRespDto>(std::move(call));
}

asio::awaitable<expected<GetFastpassQRCodeRelationAppsRespDto>>
AuthenticationClient::get_fastpass_params(const GetFastpassParamsParams& request, CallOptions options) const
{
    auto call = start(api::get_fastpass_params, options);
    call::set_query(*call, {{"qrcodeId", request.qrcode_id}, {"appId", request.app_id}});
    return call::perform<GetFastpassQRCodeRelationAppsRespDto>(std::move(call));
}

asio::awaitable<expected<CheckQRCodeStatusRespDto>>
AuthenticationClient::get_app_login_qr_code_status(const GetAppLoginQrCodeStatusParams& request,
                                                   CallOptions options) const
{
    auto call = start(api::get_app_login_qr_code_status, options);
    call::set_query(*call, {{"qrcodeId", request.qrcode_id}});
    return call::perform<CheckQRCodeStatusRespDto>(std::move(call));
}

asio::awaitable<expected<LoginTokenRespDto>>
AuthenticationClient::qr_code_app_login(const AppQRCodeLoginDto& request, CallOptions options) const
{
    auto call = start(api::qr_code_app_login, options);
    call::set_json(*call, request);
    return call::perform<LoginTokenRespDto>(std::move(call));
}

} // namespace genauth
