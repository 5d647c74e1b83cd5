// Sample calls of qrcode. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/common.hpp>
#include <genauth/model/qrcode.hpp>
#include <genauth/model/signin.hpp>

namespace genauth::test {
namespace {

GenerateQrcodeDto generate_qrcode_dto()
{
    GenerateQrcodeDto out;
    out.type = QrCodeType::mobile_app;
    out.ext_idp_conn_id = "the extIdpConnId";
    out.custom_data = Json(R"({"any": ["thing", 1, true]})");
    out.context = Json(R"({"any": ["thing", 1, true]})");
    out.auto_merge_qr_code = true;
    return out;
}

GetQrCodeStatusParams get_qr_code_status_params()
{
    GetQrCodeStatusParams out;
    out.qrcode_id = "the qrcodeId";
    return out;
}

CheckQrCodeStatusParams check_qr_code_status_params()
{
    CheckQrCodeStatusParams out;
    out.qrcode_id = "the qrcodeId";
    return out;
}

ExchangeTokenSetWithQRcodeTicketDto exchange_token_set_with_qrcode_ticket_dto()
{
    ExchangeTokenSetWithQRcodeTicketDto out;
    out.ticket = "the ticket";
    out.client_id = "emulated-app";
    out.client_secret = "emulated-app-secret";
    return out;
}

ChangeQRCodeStatusDto change_qrcode_status_dto()
{
    ChangeQRCodeStatusDto out;
    out.qrcode_id = "the qrcodeId";
    out.action = QrCodeAction::scan;
    return out;
}

asio::awaitable<Outcome> operation_gene_qr_code(const AuthenticationClient& client)
{
    const GenerateQrcodeDto request = generate_qrcode_dto();
    return outcome(client.gene_qr_code(request));
}

asio::awaitable<Outcome> operation_get_qr_code_status(const AuthenticationClient& client)
{
    const GetQrCodeStatusParams request = get_qr_code_status_params();
    return outcome(client.get_qr_code_status(request));
}

asio::awaitable<Outcome> operation_check_qr_code_status(const AuthenticationClient& client)
{
    const CheckQrCodeStatusParams request = check_qr_code_status_params();
    return outcome(client.check_qr_code_status(request));
}

asio::awaitable<Outcome> operation_exchange_token_set_with_qr_code_ticket(const AuthenticationClient& client)
{
    const ExchangeTokenSetWithQRcodeTicketDto request = exchange_token_set_with_qrcode_ticket_dto();
    return outcome(client.exchange_token_set_with_qr_code_ticket(request));
}

asio::awaitable<Outcome> operation_change_qr_code_status(const AuthenticationClient& client)
{
    const ChangeQRCodeStatusDto request = change_qrcode_status_dto();
    return outcome(client.change_qr_code_status(request));
}

asio::awaitable<Outcome> operation_set_qr_code_status(const AuthenticationClient& client)
{
    const ChangeQRCodeStatusDto request = change_qrcode_status_dto();
    return outcome(client.set_qr_code_status(request));
}

} // namespace

std::vector<SampleCall> qrcode_calls()
{
    return {{"operations/geneQrCode", operation_gene_qr_code},
            {"operations/getQrCodeStatus", operation_get_qr_code_status},
            {"operations/checkQrCodeStatus", operation_check_qr_code_status},
            {"operations/exchangeTokenSetWithQrCodeTicket", operation_exchange_token_set_with_qr_code_ticket},
            {"operations/changeQrCodeStatus", operation_change_qr_code_status},
            {"operations/setQrCodeStatus", operation_set_qr_code_status}};
}

} // namespace genauth::test
