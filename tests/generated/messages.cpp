// Sample calls of messages. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/messages.hpp>

namespace genauth::test {
namespace {

SendSMSDto send_smsdto()
{
    SendSMSDto out;
    out.channel = SmsChannel::login;
    out.phone_number = "18800008888";
    out.phone_country_code = "+86";
    return out;
}

SendEmailDto send_email_dto()
{
    SendEmailDto out;
    out.channel = EmailChannel::login;
    out.email = "alice@example.com";
    return out;
}

PreCheckSmsCodeDto pre_check_sms_code_dto()
{
    PreCheckSmsCodeDto out;
    out.phone = "18800008888";
    out.pass_code = "the passCode";
    out.phone_country_code = "+86";
    out.channel = SmsChannel::login;
    return out;
}

PreCheckEmailCodeDto pre_check_email_code_dto()
{
    PreCheckEmailCodeDto out;
    out.email = "alice@example.com";
    out.pass_code = "the passCode";
    out.channel = EmailChannel::login;
    return out;
}

PreCheckCodeDto pre_check_code_dto()
{
    PreCheckCodeDto out;
    out.code_type = PreCheckCodeType::sms;
    out.sms_code_payload = pre_check_sms_code_dto();
    out.email_code_payload = pre_check_email_code_dto();
    return out;
}

asio::awaitable<Outcome> operation_send_sms(const AuthenticationClient& client)
{
    const SendSMSDto request = send_smsdto();
    return outcome(client.send_sms(request));
}

asio::awaitable<Outcome> operation_send_email(const AuthenticationClient& client)
{
    const SendEmailDto request = send_email_dto();
    return outcome(client.send_email(request));
}

asio::awaitable<Outcome> operation_pre_check_code(const AuthenticationClient& client)
{
    const PreCheckCodeDto request = pre_check_code_dto();
    return outcome(client.pre_check_code(request));
}

} // namespace

std::vector<SampleCall> messages_calls()
{
    return {{"operations/sendSms", operation_send_sms},
            {"operations/sendEmail", operation_send_email},
            {"operations/preCheckCode", operation_pre_check_code}};
}

} // namespace genauth::test
