// Sample calls of push. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/common.hpp>
#include <genauth/model/push.hpp>

namespace genauth::test {
namespace {

SignInByPushOptionsDto sign_in_by_push_options_dto()
{
    SignInByPushOptionsDto out;
    out.scope = "openid profile";
    out.context = "the context";
    out.custom_data = Json(R"({"any": ["thing", 1, true]})");
    return out;
}

SignInByPushDto sign_in_by_push_dto()
{
    SignInByPushDto out;
    out.account = "alice";
    out.options = sign_in_by_push_options_dto();
    return out;
}

CheckPushCodeStatusParams check_push_code_status_params()
{
    CheckPushCodeStatusParams out;
    out.push_code_id = "the pushCodeId";
    return out;
}

ChangePushCodeStatusDto change_push_code_status_dto()
{
    ChangePushCodeStatusDto out;
    out.push_code_id = "the pushCodeId";
    out.action = PushCodeAction::confirm;
    return out;
}

GetPushCodeRelationAppsDto get_push_code_relation_apps_dto()
{
    GetPushCodeRelationAppsDto out;
    out.app_id = "the appId";
    out.push_code_id = "the pushCodeId";
    return out;
}

asio::awaitable<Outcome> operation_sign_in_by_push(const AuthenticationClient& client)
{
    const SignInByPushDto request = sign_in_by_push_dto();
    return outcome(client.sign_in_by_push(request));
}

asio::awaitable<Outcome> operation_check_push_code_status(const AuthenticationClient& client)
{
    const CheckPushCodeStatusParams request = check_push_code_status_params();
    return outcome(client.check_push_code_status(request));
}

asio::awaitable<Outcome> operation_set_push_code_status(const AuthenticationClient& client)
{
    const ChangePushCodeStatusDto request = change_push_code_status_dto();
    return outcome(client.set_push_code_status(request));
}

asio::awaitable<Outcome> operation_change_push_code_status(const AuthenticationClient& client)
{
    const ChangePushCodeStatusDto request = change_push_code_status_dto();
    return outcome(client.change_push_code_status(request));
}

asio::awaitable<Outcome> operation_get_push_login_relation_apps(const AuthenticationClient& client)
{
    const GetPushCodeRelationAppsDto request = get_push_code_relation_apps_dto();
    return outcome(client.get_push_login_relation_apps(request));
}

} // namespace

std::vector<SampleCall> push_calls()
{
    return {{"operations/signInByPush", operation_sign_in_by_push},
            {"operations/checkPushCodeStatus", operation_check_push_code_status},
            {"operations/setPushCodeStatus", operation_set_push_code_status},
            {"operations/changePushCodeStatus", operation_change_push_code_status},
            {"operations/getPushLoginRelationApps", operation_get_push_login_relation_apps}};
}

} // namespace genauth::test
