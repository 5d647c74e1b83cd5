/// \file
/// External identities linked to the user.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/model/profile.hpp>
#include <genauth/model/reply.hpp>
#include <genauth/open_enum.hpp>
#include <genauth/secret.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genauth {

/// Query of generate_link_ext_idp_url.
struct GenerateLinkExtIdpUrlParams {
    std::string ext_idp_conn_identifier;              ///< Identifier of the identity-source connection.
    std::string app_id;                               ///< Application ID.
    Secret id_token;                                  ///< The user's id_token.
    std::optional<std::string> need_url_redirect{};   ///< Return the result by URL redirect.
    std::optional<std::string> only_redirect_token{}; ///< Redirect only the token, for short URLs.
    std::optional<std::string> need_form_post{};      ///< Return the result by form post.
    std::optional<std::string> target_url{};          ///< Where the result is sent.
};

/// A link that starts the linking of an identity.
struct GenerateBindExtIdpLinkDataDto {
    Secret url; ///< Link that starts the binding.
};

/// Answer of generate_link_ext_idp_url.
struct GenerateBindExtIdpLinkRespDto : ApiReply {
    GenerateBindExtIdpLinkDataDto data; ///< A link that starts the linking of an identity.
};

/// Request of unlink_ext_idp.
struct UnlinkExtIdpDto {
    std::string ext_idp_id; ///< Identity source to unlink (not a connection ID).
};

/// Answer of get_identities.
struct GetIdentitiesRespDto : ApiReply {
    std::vector<IdentityDto> data{}; ///< Linked identities.
};

struct ExtIdpTypeNames {
    enum Known : unsigned char { social, enterprise };
    static constexpr std::array<std::string_view, 2> names{"social", "enterprise"};
};
/// Category of an identity source.
using ExtIdpType = OpenEnum<ExtIdpTypeNames>;

/// An identity source of the application.
struct ExtIdpInfoDto {
    std::string identifier;               ///< Connection identifier.
    std::string ext_idp_id;               ///< Identity-source ID.
    IdentityProvider type;                ///< Identity-source type.
    ExtIdpType ext_idp_type;              ///< Identity-source category.
    std::string bind_url;                 ///< Address that starts authentication with the identity source.
    std::string name;                     ///< Display name.
    std::optional<std::string> name_en{}; ///< Name in English.
    std::optional<std::string> desc{};    ///< Description.
    std::optional<std::string> desc_en{}; ///< Description in English.
    std::optional<std::string> logo{};    ///< Icon address.
};

/// Answer of get_application_enabled_ext_idps.
struct GetExtIdpsRespDto : ApiReply {
    std::vector<ExtIdpInfoDto> data{}; ///< Enabled identity sources.
};

} // namespace genauth
