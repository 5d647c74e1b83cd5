// Sample calls of fastpass. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/fastpass.hpp>
#include <genauth/model/qrcode.hpp>
#include <genauth/model/signin.hpp>

namespace genauth::test {
namespace {

SignInFastpassOptionsDto sign_in_fastpass_options_dto()
{
    SignInFastpassOptionsDto out;
    out.scope = "openid profile";
    out.context = Json(R"({"any": ["thing", 1, true]})");
    out.custom_data = Json(R"({"any": ["thing", 1, true]})");
    return out;
}

SignInFastpassDto sign_in_fastpass_dto()
{
    SignInFastpassDto out;
    out.options = sign_in_fastpass_options_dto();
    return out;
}

GetFastpassParamsParams get_fastpass_params_params()
{
    GetFastpassParamsParams out;
    out.qrcode_id = "the qrcodeId";
    out.app_id = "the appId";
    return out;
}

GetAppLoginQrCodeStatusParams get_app_login_qr_code_status_params()
{
    GetAppLoginQrCodeStatusParams out;
    out.qrcode_id = "the qrcodeId";
    return out;
}

AppQRCodeLoginDto app_qrcode_login_dto()
{
    AppQRCodeLoginDto out;
    out.action = AppLoginAction::app_login;
    out.qrcode_id = "the qrcodeId";
    return out;
}

asio::awaitable<Outcome> operation_gene_fastpass_qrcode_info(const AuthenticationClient& client)
{
    const SignInFastpassDto request = sign_in_fastpass_dto();
    return outcome(client.gene_fastpass_qrcode_info(request));
}

asio::awaitable<Outcome> operation_get_fastpass_params(const AuthenticationClient& client)
{
    const GetFastpassParamsParams request = get_fastpass_params_params();
    return outcome(client.get_fastpass_params(request));
}

asio::awaitable<Outcome> operation_get_app_login_qr_code_status(const AuthenticationClient& client)
{
    const GetAppLoginQrCodeStatusParams request = get_app_login_qr_code_status_params();
    return outcome(client.get_app_login_qr_code_status(request));
}

asio::awaitable<Outcome> operation_qr_code_app_login(const AuthenticationClient& client)
{
    const AppQRCodeLoginDto request = app_qrcode_login_dto();
    return outcome(client.qr_code_app_login(request));
}

} // namespace

std::vector<SampleCall> fastpass_calls()
{
    return {{"operations/geneFastpassQrcodeInfo", operation_gene_fastpass_qrcode_info},
            {"operations/getFastpassParams", operation_get_fastpass_params},
            {"operations/getAppLoginQrCodeStatus", operation_get_app_login_qr_code_status},
            {"operations/qrCodeAppLogin", operation_qr_code_app_login}};
}

} // namespace genauth::test
