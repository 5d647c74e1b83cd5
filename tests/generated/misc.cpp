// Sample calls of misc. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/common.hpp>
#include <genauth/model/misc.hpp>

namespace genauth::test {
namespace {

DecryptDouyinMiniProgramDataDto decrypt_douyin_mini_program_data_dto()
{
    DecryptDouyinMiniProgramDataDto out;
    out.code = "the code";
    out.iv = "the iv";
    out.encrypted_data = "the encryptedData";
    out.ext_idp_connidentifier = "the extIdpConnidentifier";
    return out;
}

CheckAppIdSecretDto check_app_id_secret_dto()
{
    CheckAppIdSecretDto out;
    out.app_id = "the appId";
    out.app_secret = "the appSecret";
    return out;
}

asio::awaitable<Outcome> operation_decrypt_douyin_mini_program_data(const AuthenticationClient& client)
{
    const DecryptDouyinMiniProgramDataDto request = decrypt_douyin_mini_program_data_dto();
    return outcome(client.decrypt_douyin_mini_program_data(request));
}

asio::awaitable<Outcome> operation_list_subject_auth(const AuthenticationClient& client)
{
    return outcome(client.list_subject_auth());
}

asio::awaitable<Outcome> operation_check_app_id_secret(const AuthenticationClient& client)
{
    const CheckAppIdSecretDto request = check_app_id_secret_dto();
    return outcome(client.check_app_id_secret(request));
}

} // namespace

std::vector<SampleCall> misc_calls()
{
    return {{"operations/decryptDouyinMiniProgramData", operation_decrypt_douyin_mini_program_data},
            {"operations/listSubjectAuth", operation_list_subject_auth},
            {"operations/checkAppIdSecret", operation_check_app_id_secret}};
}

} // namespace genauth::test
