// The operations of qrcode. Generated from genauth.api.json by generate.py.
#include "api/common_codec.hpp"
#include "api/operations.hpp"
#include "api/qrcode_codec.hpp"
#include "api/signin_codec.hpp"
#include "call/client_proof.hpp"
#include "call/parameters.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<GeneQRCodeRespDto>>
AuthenticationClient::gene_qr_code(const GenerateQrcodeDto& request, CallOptions options) const
{
    auto call = start(api::gene_qr_code, options);
    call::set_json(*call, request);
    return call::perform<GeneQRCodeRespDto>(std::move(call));
}

asio::awaitable<expected<CheckQRCodeStatusRespDto>>
AuthenticationClient::get_qr_code_status(const GetQrCodeStatusParams& request, CallOptions options) const
{
    auto call = start(api::get_qr_code_status, options);
    call::set_query(*call, {{"qrcodeId", request.qrcode_id}});
    return call::perform<CheckQRCodeStatusRespDto>(std::move(call));
}

asio::awaitable<expected<CheckQRCodeStatusRespDto>>
AuthenticationClient::check_qr_code_status(const CheckQrCodeStatusParams& request, CallOptions options) const
{
    auto call = start(api::check_qr_code_status, options);
    call::set_query(*call, {{"qrcodeId", request.qrcode_id}});
    return call::perform<CheckQRCodeStatusRespDto>(std::move(call));
}

asio::awaitable<expected<LoginTokenRespDto>> AuthenticationClient::exchange_token_set_with_qr_code_ticket(
    const ExchangeTokenSetWithQRcodeTicketDto& request, CallOptions options) const
{
    auto call = start(api::exchange_token_set_with_qr_code_ticket, options);
    const ExchangeTokenSetWithQRcodeTicketDto proven = call::with_client(*call, request);
    call::set_json(*call, proven);
    return call::perform<LoginTokenRespDto>(std::move(call));
}

asio::awaitable<expected<CommonResponseDto>>
AuthenticationClient::change_qr_code_status(const ChangeQRCodeStatusDto& request, CallOptions options) const
{
    auto call = start(api::change_qr_code_status, options);
    call::set_json(*call, request);
    return call::perform<CommonResponseDto>(std::move(call));
}

asio::awaitable<expected<IsSuccessRespDto>>
AuthenticationClient::set_qr_code_status(const ChangeQRCodeStatusDto& request, CallOptions options) const
{
    auto call = start(api::set_qr_code_status, options);
    call::set_json(*call, request);
    return call::perform<IsSuccessRespDto>(std::move(call));
}

} // namespace genauth
