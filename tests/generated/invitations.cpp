// Sample calls of invitations. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/common.hpp>
#include <genauth/model/invitations.hpp>

namespace genauth::test {
namespace {

GetUniversalInvitationPublicConfigParams get_universal_invitation_public_config_params()
{
    GetUniversalInvitationPublicConfigParams out;
    out.identifier = "the identifier";
    return out;
}

UniversalInviteeProfileDto universal_invitee_profile_dto()
{
    UniversalInviteeProfileDto out;
    out.name = "the name";
    out.email = "alice@example.com";
    return out;
}

UniversalInvitationUserJoinDto universal_invitation_user_join_dto()
{
    UniversalInvitationUserJoinDto out;
    out.email_code = "the emailCode";
    out.identifier = "the identifier";
    out.profile = universal_invitee_profile_dto();
    return out;
}

InvitationLinkDto invitation_link_dto()
{
    InvitationLinkDto out;
    out.signature = "the signature";
    out.identifier = "the identifier";
    out.with_invitee_info = true;
    out.with_invitation_settings = true;
    return out;
}

GetInviteCodeContextParams get_invite_code_context_params()
{
    GetInviteCodeContextParams out;
    out.token = "the token";
    return out;
}

VerifyInviteCodeDto verify_invite_code_dto()
{
    VerifyInviteCodeDto out;
    out.receiver_type = InviteCodeReceiver::sms_code;
    out.code = "the code";
    out.token = "the token";
    return out;
}

InviteeProfileDto invitee_profile_dto()
{
    InviteeProfileDto out;
    out.username = "alice";
    out.nickname = "the nickname";
    out.company = "the company";
    out.photo = "the photo";
    out.device = "the device";
    out.browser = "the browser";
    out.name = "the name";
    out.given_name = "the givenName";
    out.family_name = "the familyName";
    out.middle_name = "the middleName";
    out.profile = "the profile";
    out.preferred_username = "the preferredUsername";
    out.website = "the website";
    out.gender = Gender::male;
    out.birthdate = "2000-01-31";
    out.zoneinfo = "the zoneinfo";
    out.locale = "the locale";
    out.address = "the address";
    out.formatted = "the formatted";
    out.street_address = "the streetAddress";
    out.locality = "the locality";
    out.region = "the region";
    out.postal_code = "the postalCode";
    out.country = "the country";
    out.email = "alice@example.com";
    out.phone = "18800008888";
    out.phone_country_code = "+86";
    out.custom_data = Json(R"({"any": ["thing", 1, true]})");
    return out;
}

PolicyInviteJoinedOptionsDto policy_invite_joined_options_dto()
{
    PolicyInviteJoinedOptionsDto out;
    out.phone_pass_code_for_information_completion = "the phonePassCodeForInformationCompletion";
    out.email_pass_code_for_information_completion = "the emailPassCodeForInformationCompletion";
    return out;
}

PolicyInviteeJoinedDto policy_invitee_joined_dto()
{
    PolicyInviteeJoinedDto out;
    out.token = "the token";
    out.code = "the code";
    out.receiver_type = InviteCodeReceiver::sms_code;
    out.profile = invitee_profile_dto();
    out.options = policy_invite_joined_options_dto();
    return out;
}

asio::awaitable<Outcome> operation_get_universal_invitation_public_config(const AuthenticationClient& client)
{
    const GetUniversalInvitationPublicConfigParams request = get_universal_invitation_public_config_params();
    return outcome(client.get_universal_invitation_public_config(request));
}

asio::awaitable<Outcome> operation_signup_by_universal(const AuthenticationClient& client)
{
    const UniversalInvitationUserJoinDto request = universal_invitation_user_join_dto();
    return outcome(client.signup_by_universal(request));
}

asio::awaitable<Outcome> operation_generate_invite_token(const AuthenticationClient& client)
{
    const InvitationLinkDto request = invitation_link_dto();
    return outcome(client.generate_invite_token(request));
}

asio::awaitable<Outcome> operation_get_invite_code_context(const AuthenticationClient& client)
{
    const GetInviteCodeContextParams request = get_invite_code_context_params();
    return outcome(client.get_invite_code_context(request));
}

asio::awaitable<Outcome> operation_verify_invite_code(const AuthenticationClient& client)
{
    const VerifyInviteCodeDto request = verify_invite_code_dto();
    return outcome(client.verify_invite_code(request));
}

asio::awaitable<Outcome> operation_signup_by_policy(const AuthenticationClient& client)
{
    const PolicyInviteeJoinedDto request = policy_invitee_joined_dto();
    return outcome(client.signup_by_policy(request));
}

asio::awaitable<Outcome> operation_generate_universal_invitation_by_member(const AuthenticationClient& client)
{
    return outcome(client.generate_universal_invitation_by_member());
}

asio::awaitable<Outcome> operation_clear_my_all_universal_invitation_links(const AuthenticationClient& client)
{
    return outcome(client.clear_my_all_universal_invitation_links());
}

} // namespace

std::vector<SampleCall> invitations_calls()
{
    return {
        {"operations/getUniversalInvitationPublicConfig", operation_get_universal_invitation_public_config},
        {"operations/signupByUniversal", operation_signup_by_universal},
        {"operations/generateInviteToken", operation_generate_invite_token},
        {"operations/getInviteCodeContext", operation_get_invite_code_context},
        {"operations/verifyInviteCode", operation_verify_invite_code},
        {"operations/signupByPolicy", operation_signup_by_policy},
        {"operations/generateUniversalInvitationByMember", operation_generate_universal_invitation_by_member},
        {"operations/clearMyAllUniversalInvitationLinks", operation_clear_my_all_universal_invitation_links}};
}

} // namespace genauth::test
