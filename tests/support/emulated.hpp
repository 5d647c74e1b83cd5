// A client with an emulator behind it.
#pragma once

#include "support/http_version.hpp"
#include "support/run.hpp"

#include <genauth/client.hpp>
#include <genauth/emulator.hpp>
#include <genauth/model/signin.hpp>

#include <gtest/gtest.h>

namespace genauth::test {

// An emulator that is spoken to in the HTTP under test only: anything else fails the test when it ends.
class WatchedEmulator : public Emulator {
public:
    using Emulator::Emulator;
    WatchedEmulator(const WatchedEmulator&) = delete;
    WatchedEmulator& operator=(const WatchedEmulator&) = delete;

    ~WatchedEmulator()
    {
        for (const EmulatorRequest& request : journal())
            EXPECT_EQ(request.protocol, spoken_protocol()) << request.operation;
    }
};

inline ClientOptions options_for(const Emulator& emulator)
{
    ClientOptions options;
    options.host = emulator.host();
    options.app_id = emulator.app_id();
    options.app_secret = emulator.app_secret();
    options.tls.ca_pem = emulator.ca_pem();
    options.tls.trust_system_cas = false; // Loading them takes tens of milliseconds.
    if (!emulator.ca_pem().empty())       // Without TLS there is HTTP/1.1 only.
        options.http_version = http_version();
    return options;
}

inline AuthenticationClient client_for(asio::io_context& io, ClientOptions options)
{
    auto client = AuthenticationClient::create(io.get_executor(), std::move(options));
    if (!client)
        throw std::runtime_error(client.error().message);
    return *client;
}

// Signs in as one of the emulator's users, with all scopes of the profile.
inline AuthenticationClient signed_in(asio::io_context& io, const AuthenticationClient& client,
                                      std::string_view account = "alice",
                                      const Secret& password = "alice-password")
{
    const SignInOptionsDto how{.scope = "openid profile username email phone"};
    auto tokens = run(io, client.sign_in_by_account_password(account, password, how));
    if (!tokens)
        throw std::runtime_error(tokens.error().message);
    return client.as(tokens->data.access_token.value());
}

} // namespace genauth::test
