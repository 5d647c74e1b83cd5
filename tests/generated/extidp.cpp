// Sample calls of extidp. Generated from genauth.api.json by generate.py.
#include "generated/calls.hpp"

#include <genauth/model/common.hpp>
#include <genauth/model/extidp.hpp>

namespace genauth::test {
namespace {

GenerateLinkExtIdpUrlParams generate_link_ext_idp_url_params()
{
    GenerateLinkExtIdpUrlParams out;
    out.ext_idp_conn_identifier = "the ext_idp_conn_identifier";
    out.app_id = "the app_id";
    out.id_token = "the id_token";
    out.need_url_redirect = "the need_url_redirect";
    out.only_redirect_token = "the only_redirect_token";
    out.need_form_post = "the need_form_post";
    out.target_url = "the target_url";
    return out;
}

UnlinkExtIdpDto unlink_ext_idp_dto()
{
    UnlinkExtIdpDto out;
    out.ext_idp_id = "the extIdpId";
    return out;
}

asio::awaitable<Outcome> operation_generate_link_ext_idp_url(const AuthenticationClient& client)
{
    const GenerateLinkExtIdpUrlParams request = generate_link_ext_idp_url_params();
    return outcome(client.generate_link_ext_idp_url(request));
}

asio::awaitable<Outcome> operation_unlink_ext_idp(const AuthenticationClient& client)
{
    const UnlinkExtIdpDto request = unlink_ext_idp_dto();
    return outcome(client.unlink_ext_idp(request));
}

asio::awaitable<Outcome> operation_get_identities(const AuthenticationClient& client)
{
    return outcome(client.get_identities());
}

asio::awaitable<Outcome> operation_get_application_enabled_ext_idps(const AuthenticationClient& client)
{
    return outcome(client.get_application_enabled_ext_idps());
}

} // namespace

std::vector<SampleCall> extidp_calls()
{
    return {{"operations/generateLinkExtIdpUrl", operation_generate_link_ext_idp_url},
            {"operations/unlinkExtIdp", operation_unlink_ext_idp},
            {"operations/getIdentities", operation_get_identities},
            {"operations/getApplicationEnabledExtIdps", operation_get_application_enabled_ext_idps}};
}

} // namespace genauth::test
