// Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

namespace genauth::test {

std::vector<SampleCall> sample_calls()
{
    std::vector<SampleCall> all;
    for (const auto& domain :
         {mfa_calls(),       signin_calls(),      signup_calls(),  messages_calls(),    profile_calls(),
          system_calls(),    extidp_calls(),      qrcode_calls(),  fastpass_calls(),    push_calls(),
          wechat_calls(),    resources_calls(),   devices_calls(), permissions_calls(), webauthn_calls(),
          approvals_calls(), invitations_calls(), token_calls(),   events_calls(),      misc_calls()})
        all.insert(all.end(), domain.begin(), domain.end());
    return all;
}

} // namespace genauth::test
