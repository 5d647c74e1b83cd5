// Which operation a method and a path mean.
#include "emulator/routes.hpp"

#include "api/operations.hpp"

#include <gtest/gtest.h>
#include <string>

namespace genauth::emulator {
namespace {

TEST(Routes, LeadToEveryOperation)
{
    for (const api::Operation* operation : api::all_operations) {
        std::string path(operation->path);
        for (std::size_t at = path.find('{'); at != std::string::npos; at = path.find('{'))
            path.replace(at, path.find('}') - at + 1, "value");
        EXPECT_EQ(find_route(operation->method, path).operation, operation) << operation->name;
    }
}

TEST(Routes, DistinguishMethods)
{
    EXPECT_EQ(find_route("GET", "/oidc/me").operation, &api::oidc_user_info_get);
    EXPECT_EQ(find_route("POST", "/oidc/me").operation, &api::oidc_user_info_post);
    EXPECT_EQ(find_route("PUT", "/api/v3/webauthn/credentials/1").operation,
              &api::update_web_authn_credential);
    EXPECT_EQ(find_route("DELETE", "/api/v3/webauthn/credentials/1").operation,
              &api::delete_web_authn_credential);
    EXPECT_EQ(find_route("GET", "/api/v3/webauthn/credentials/1").operation, nullptr);
    EXPECT_EQ(find_route("get", "/oidc/me").operation, nullptr);
}

TEST(Routes, DecodePlaceholders)
{
    const Route route = find_route("DELETE", "/api/v3/webauthn/admin/credentials/a%2Fb/%E7%94%A8/c+d");
    ASSERT_EQ(route.operation, &api::delete_web_authn_admin_credential);
    EXPECT_EQ(route.placeholders.at("credentialId").as_string(), "a/b");
    EXPECT_EQ(route.placeholders.at("userId").as_string(), "\xe7\x94\xa8");
    EXPECT_EQ(route.placeholders.at("appId").as_string(), "c+d") << "in a path \"+\" is no space";
}

TEST(Routes, LeadNowhereForOtherPaths)
{
    for (const char* path :
         {"", "/", "*", "oidc/me", "/oidc/me/", "//oidc/me", "/api/v3/webauthn/credentials/",
          "/api/v3/webauthn/credentials//", "/api/v3/webauthn/credentials/1/2",
          "/api/v3/webauthn/credentials/%", "/api/v3/webauthn/credentials/%zz", "/cas-idp//validate",
          "/api/v3/webauthn/credentials/{credentialId}/"})
        for (const char* method : {"GET", "POST", "PUT", "DELETE"})
            EXPECT_EQ(find_route(method, path).operation, nullptr) << method << ' ' << path;
}

} // namespace
} // namespace genauth::emulator
