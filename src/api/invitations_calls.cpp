// The operations of invitations. Generated from genauth.api.json by generate.py.
#include "api/common_codec.hpp"
#include "api/invitations_codec.hpp"
#include "api/operations.hpp"
#include "call/parameters.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<GetUniversalInvitationPublicConfigRespDto>>
AuthenticationClient::get_universal_invitation_public_config(
    const GetUniversalInvitationPublicConfigParams& request, CallOptions options) const
{
    auto call = start(api::get_universal_invitation_public_config, options);
    call::set_query(*call, {{"identifier", request.identifier}});
    return call::perform<GetUniversalInvitationPublicConfigRespDto>(std::move(call));
}

asio::awaitable<expected<GetUniversalInvitationJoinRespDto>>
AuthenticationClient::signup_by_universal(const UniversalInvitationUserJoinDto& request,
                                          CallOptions options) const
{
    auto call = start(api::signup_by_universal, options);
    call::set_json(*call, request);
    return call::perform<GetUniversalInvitationJoinRespDto>(std::move(call));
}

asio::awaitable<expected<GenerateInviteeTokenRespDto>>
AuthenticationClient::generate_invite_token(const InvitationLinkDto& request, CallOptions options) const
{
    auto call = start(api::generate_invite_token, options);
    call::set_json(*call, request);
    return call::perform<GenerateInviteeTokenRespDto>(std::move(call));
}

asio::awaitable<expected<GetInviteeContextRespDto>>
AuthenticationClient::get_invite_code_context(const GetInviteCodeContextParams& request,
                                              CallOptions options) const
{
    auto call = start(api::get_invite_code_context, options);
    call::set_query(*call, {{"token", request.token}});
    return call::perform<GetInviteeContextRespDto>(std::move(call));
}

asio::awaitable<expected<IsSuccessRespDto>>
AuthenticationClient::verify_invite_code(const VerifyInviteCodeDto& request, CallOptions options) const
{
    auto call = start(api::verify_invite_code, options);
    call::set_json(*call, request);
    return call::perform<IsSuccessRespDto>(std::move(call));
}

asio::awaitable<expected<IsSuccessRespDto>>
AuthenticationClient::signup_by_policy(const PolicyInviteeJoinedDto& request, CallOptions options) const
{
    auto call = start(api::signup_by_policy, options);
    call::set_json(*call, request);
    return call::perform<IsSuccessRespDto>(std::move(call));
}

asio::awaitable<expected<GenerateInvitationLinkRespDto>>
AuthenticationClient::generate_universal_invitation_by_member(CallOptions options) const
{
    return call::perform<GenerateInvitationLinkRespDto>(
        start(api::generate_universal_invitation_by_member, options));
}

asio::awaitable<expected<IsSuccessRespDto>>
AuthenticationClient::clear_my_all_universal_invitation_links(CallOptions options) const
{
    return call::perform<IsSuccessRespDto>(start(api::clear_my_all_universal_invitation_links, options));
}

} // namespace genauth
