#include "call/client_proof.hpp"

#include "api/operations.hpp"
#include "support/mock_transport.hpp"

#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

namespace genauth::call {
namespace {

// What two operations, with a form and with JSON, say of the application.
struct Proof {
    std::optional<std::string> id;
    std::optional<Secret> secret;
    bool header = false;

    friend bool operator==(const Proof&, const Proof&) = default;
};

class ClientProof : public ::testing::Test {
protected:
    Proof prove(ClientAuthentication how, const api::Operation& operation, Proof own = {})
    {
        ClientOptions options = test::mock_options(std::make_shared<test::MockTransport>());
        options.client_authentication = how;
        options.app_secret = app_secret;
        const auto settings = make_settings(io_.get_executor(), options);
        Request request(*settings, operation, authorization_of("the-token", TokenSpelling::bearer),
                        CallOptions());
        prove_client(request, own.id, own.secret);
        own.header = !request.authorization.empty();
        return own;
    }

    static constexpr auto post = ClientAuthentication::client_secret_post;
    static constexpr auto basic = ClientAuthentication::client_secret_basic;
    static constexpr auto none = ClientAuthentication::none;

    Secret app_secret = "the-app-secret";
    asio::io_context io_;
};

TEST_F(ClientProof, IsMadeAsTheOptionsSay)
{
    const Proof nothing;
    const Proof in_body{"the-app", "the-app-secret"};
    const Proof in_header{std::nullopt, std::nullopt, true};
    const Proof only_named{"the-app", std::nullopt};
    EXPECT_EQ(prove(post, api::oidc_token), in_body);
    EXPECT_EQ(prove(post, api::sign_in_by_credentials), in_body);
    EXPECT_EQ(prove(basic, api::oidc_token), in_header);
    EXPECT_EQ(prove(basic, api::sign_in_by_credentials), in_header);
    EXPECT_EQ(prove(none, api::oidc_token), only_named);
    EXPECT_EQ(prove(none, api::sign_in_by_credentials), nothing);
}

TEST_F(ClientProof, WithoutASecretIsLikeNone)
{
    app_secret = Secret();
    const Proof only_named{"the-app", std::nullopt};
    EXPECT_EQ(prove(post, api::oidc_token), only_named);
    EXPECT_EQ(prove(post, api::sign_in_by_credentials), Proof());
}

TEST_F(ClientProof, OfTheRequestItselfIsLeftAlone)
{
    const Proof own{"other", "other-secret"};
    for (const ClientAuthentication how : {post, basic, none}) {
        EXPECT_EQ(prove(how, api::oidc_token, own), own);
        EXPECT_EQ(prove(how, api::sign_in_by_credentials, own), own);
    }
}

TEST_F(ClientProof, IsCompletedForThisApplicationOnly)
{
    const Proof named{"the-app", std::nullopt};
    const Proof in_body{"the-app", "the-app-secret"};
    const Proof other{"other", std::nullopt};
    const Proof secret{std::nullopt, "other-secret"};
    const Proof completed{"the-app", "other-secret"};
    EXPECT_EQ(prove(post, api::oidc_token, named), in_body);
    EXPECT_EQ(prove(post, api::oidc_token, other), other);
    EXPECT_EQ(prove(basic, api::sign_in_by_credentials, secret), completed);
    EXPECT_EQ(prove(basic, api::oidc_token, other), other) << "our proof is not for another application";
}

} // namespace
} // namespace genauth::call
