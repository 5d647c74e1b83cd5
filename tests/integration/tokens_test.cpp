// Tokens from their first day to their last, between the client and the emulator.
#include "support/emulated.hpp"

#include <genauth/model/qrcode.hpp>
#include <genauth/model/resources.hpp>
#include <genauth/model/token.hpp>
#include <genauth/pages.hpp>

namespace genauth {
namespace {

using test::run;

class TokenCalls : public ::testing::Test {
protected:
    AuthenticationClient client(ClientAuthentication proof = ClientAuthentication::client_secret_post)
    {
        ClientOptions options = test::options_for(emulator);
        options.client_authentication = proof;
        return test::client_for(io, options);
    }

    Secret code()
    {
        EmulatorAuthorization wanted;
        wanted.redirect_uri = "https://app.example/back?a=1&b=2";
        wanted.scope = "openid email offline_access";
        return emulator.authorize(wanted);
    }

    static EmulatorOptions with_a_program()
    {
        EmulatorOptions options;
        options.program_accounts.push_back({"program", "p&ss=word+%"});
        return options;
    }

    test::WatchedEmulator emulator{with_a_program()};
    asio::io_context io;
};

TEST_F(TokenCalls, GoFromACodeToRevocation)
{
    for (const auto proof :
         {ClientAuthentication::client_secret_post, ClientAuthentication::client_secret_basic}) {
        const auto app = client(proof);
        const auto first = run(io, app.get_access_token_by_code(code(), "https://app.example/back?a=1&b=2"));
        ASSERT_TRUE(first) << first.error();
        EXPECT_EQ(first->expires_in, 3600);

        const auto claims = run(io, app.as(first->access_token).get_user_info_by_access_token());
        ASSERT_TRUE(claims) << claims.error();
        EXPECT_EQ(claims->email, "alice@example.com");

        const auto second = run(io, app.get_new_access_token_by_refresh_token(first->refresh_token.value()));
        ASSERT_TRUE(second) << second.error();
        const auto described = run(io, app.introspect_token(second->access_token));
        ASSERT_TRUE(described) << described.error();
        EXPECT_TRUE(described->active);
        EXPECT_EQ(described->sub, claims->sub);

        const auto revoked = run(io, app.revoke_token(second->refresh_token.value()));
        ASSERT_TRUE(revoked) << revoked.error();
        const auto gone = run(io, app.introspect_token(second->access_token));
        ASSERT_TRUE(gone) << gone.error();
        EXPECT_FALSE(gone->active);
    }
}

TEST_F(TokenCalls, NameTheOAuthError)
{
    const auto refused = run(io, client().get_access_token_by_code("unknown", "https://app.example/"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().oauth_error, "invalid_grant");
    EXPECT_EQ(refused.error().http_status, 400);
}

TEST_F(TokenCalls, EncodeTheFormOfAProgram)
{
    const auto tokens =
        run(io, client().get_access_token_by_client_credentials("a b", "program", "p&ss=word+%"));
    ASSERT_TRUE(tokens) << tokens.error();
    EXPECT_EQ(tokens->scope, "a b");
}

TEST_F(TokenCalls, TakeCasTickets)
{
    const Secret ticket = emulator.cas_ticket("alice", "https://app.example/?x=1");
    const auto text = run(io, client().validate_ticket_v1(ticket, "https://app.example/?x=1"));
    ASSERT_TRUE(text) << text.error();
    EXPECT_EQ(*text, "yes\nalice\n");
    const Secret other = emulator.cas_ticket("alice", "s");
    const auto reply = run(io, client().validate_ticket_v2(other, "s"));
    ASSERT_TRUE(reply) << reply.error();
    EXPECT_EQ(reply->service_response.authentication_success.value().user, "alice");
}

TEST_F(TokenCalls, ComeByAQrCode)
{
    const auto browser = client();
    const auto phone = test::signed_in(io, browser);
    GenerateQrcodeDto wanted;
    wanted.type = QrCodeType::mobile_app;
    const auto made = run(io, browser.gene_qr_code(wanted));
    ASSERT_TRUE(made) << made.error();
    ChangeQRCodeStatusDto change;
    change.qrcode_id = made->data.qrcode_id;
    for (const QrCodeAction action : {QrCodeAction::scan, QrCodeAction::confirm}) {
        change.action = action;
        const auto changed = run(io, phone.change_qr_code_status(change));
        ASSERT_TRUE(changed) << changed.error();
    }
    CheckQrCodeStatusParams poll;
    poll.qrcode_id = made->data.qrcode_id;
    const auto state = run(io, browser.check_qr_code_status(poll));
    ASSERT_TRUE(state) << state.error();
    EXPECT_EQ(state->data.status, QrCodeStatus::authorized);
    ExchangeTokenSetWithQRcodeTicketDto exchange;
    exchange.ticket = state->data.ticket.value();
    const auto tokens = run(io, browser.exchange_token_set_with_qr_code_ticket(exchange));
    ASSERT_TRUE(tokens) << tokens.error();
    EXPECT_TRUE(tokens->data.access_token.has_value());
}

TEST_F(TokenCalls, AreInTheHistoryPageByPage)
{
    AuthenticationClient alice = test::signed_in(io, client());
    for (int i = 0; i < 4; ++i)
        alice = test::signed_in(io, client());
    GetLoginHistoryParams request;
    request.limit = 2;
    Pages pages(alice, &AuthenticationClient::get_login_history, request);
    std::vector<std::size_t> sizes;
    while (!pages.done()) {
        const auto page = run(io, pages.next());
        ASSERT_TRUE(page) << page.error();
        sizes.push_back(page->data.list.size());
    }
    EXPECT_EQ(sizes, (std::vector<std::size_t>{2, 2, 1}));
}

} // namespace
} // namespace genauth
