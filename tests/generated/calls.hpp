// The sample calls of each domain. Generated from genauth.api.json by generate.py.
#pragma once

#include "support/sample_calls.hpp"

namespace genauth::test {

std::vector<SampleCall> mfa_calls();
std::vector<SampleCall> signin_calls();
std::vector<SampleCall> signup_calls();
std::vector<SampleCall> messages_calls();
std::vector<SampleCall> profile_calls();
std::vector<SampleCall> system_calls();
std::vector<SampleCall> extidp_calls();
std::vector<SampleCall> qrcode_calls();
std::vector<SampleCall> fastpass_calls();
std::vector<SampleCall> push_calls();
std::vector<SampleCall> wechat_calls();
std::vector<SampleCall> resources_calls();
std::vector<SampleCall> devices_calls();
std::vector<SampleCall> permissions_calls();
std::vector<SampleCall> webauthn_calls();
std::vector<SampleCall> approvals_calls();
std::vector<SampleCall> invitations_calls();
std::vector<SampleCall> token_calls();
std::vector<SampleCall> events_calls();
std::vector<SampleCall> misc_calls();

} // namespace genauth::test
