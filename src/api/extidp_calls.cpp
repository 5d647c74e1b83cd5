// The operations of extidp. Generated from genauth.api.json by generate.py.
#include "api/common_codec.hpp"
#include "api/extidp_codec.hpp"
#include "api/operations.hpp"
#include "call/parameters.hpp"
#include "call/pipeline.hpp"

#include <genauth/client.hpp>

namespace genauth {

asio::awaitable<expected<GenerateBindExtIdpLinkRespDto>>
AuthenticationClient::generate_link_ext_idp_url(const GenerateLinkExtIdpUrlParams& request,
                                                CallOptions options) const
{
    auto call = start(api::generate_link_ext_idp_url, options);
    call::set_query(*call, {{"ext_idp_conn_identifier", request.ext_idp_conn_identifier},
                            {"app_id", request.app_id},
                            {"id_token", request.id_token},
                            {"need_url_redirect", request.need_url_redirect},
                            {"only_redirect_token", request.only_redirect_token},
                            {"need_form_post", request.need_form_post},
                            {"target_url", request.target_url}});
    return call::perform<GenerateBindExtIdpLinkRespDto>(std::move(call));
}

asio::awaitable<expected<CommonResponseDto>>
AuthenticationClient::unlink_ext_idp(const UnlinkExtIdpDto& request, CallOptions options) const
{
    auto call = start(api::unlink_ext_idp, options);
    call::set_json(*call, request);
    return call::perform<CommonResponseDto>(std::move(call));
}

asio::awaitable<expected<GetIdentitiesRespDto>>
AuthenticationClient::get_identities(CallOptions options) const
{
    return call::perform<GetIdentitiesRespDto>(start(api::get_identities, options));
}

asio::awaitable<expected<GetExtIdpsRespDto>>
AuthenticationClient::get_application_enabled_ext_idps(CallOptions options) const
{
    return call::perform<GetExtIdpsRespDto>(start(api::get_application_enabled_ext_idps, options));
}

} // namespace genauth
