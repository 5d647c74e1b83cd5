// What the rows of the matrix share. A test is named after its row: <id>_<what>.
#pragma once

#include "faults/server.hpp"
#include "support/run.hpp"
#include "support/sanitized.hpp"

#include <genauth/client.hpp>

#include <chrono>
#include <gtest/gtest.h>
#include <optional>
#include <stdexcept>
#include <string>

namespace genauth::faults {

using test::run;
using namespace std::chrono_literals;

// The classes of operations by the letters of the delivery table.
struct Class {
    char letter;
    Delivery delivery;
};
inline constexpr Class classes[] = {{'A', Delivery::read},    {'B', Delivery::idempotent_write},
                                    {'C', Delivery::refresh}, {'D', Delivery::send},
                                    {'E', Delivery::bind},    {'F', Delivery::unknown}};

inline bool repeats(const Class& c)
{
    return c.letter <= 'B';
}

// How a call has to end.
struct Expected {
    ErrorKind kind;
    Sent sent;
    std::string_view retried = ""; // The letters of the classes that are tried again.
    std::optional<Phase> phase{};
};

class Faults : public ::testing::Test {
protected:
    // A sanitizer makes everything slow that is not waiting.
    static constexpr int slowness = test::sanitized ? 5 : 1;
    static constexpr std::chrono::milliseconds bound = slowness * 200ms; // Of each phase.
    static constexpr std::chrono::milliseconds slack =
        slowness * 250ms; // By how much a bound may be exceeded.
    static constexpr std::chrono::milliseconds prompt = slowness * 50ms; // For what waits for nothing.

    ClientOptions options_for(const std::string& host) const
    {
        ClientOptions options;
        options.host = host;
        options.app_id = "app";
        options.tls.trust_system_cas = false; // Loading them takes tens of milliseconds.
        options.tls.ca_pem = ca_pem;
        options.timeouts = {2s, bound, bound, bound, bound, bound, 15 * bound};
        return options;
    }

    AuthenticationClient client_for(const std::string& host) { return client_for(options_for(host)); }

    AuthenticationClient client_for(ClientOptions options)
    {
        auto client = AuthenticationClient::create(io.get_executor(), std::move(options));
        if (!client)
            throw std::runtime_error(client.error().message);
        return *client;
    }

    // A path that no other request has.
    std::string fresh_path() { return "/" + std::to_string(++paths_) + ";"; }

    expected<Json> call(const AuthenticationClient& client, Delivery delivery, const std::string& path,
                        std::chrono::milliseconds timeout = {})
    {
        CallOptions how;
        how.delivery = delivery;
        how.timeout = timeout;
        const Json nothing;
        return run(io, client.call("POST", path, nothing, how));
    }

    // Succeeds, and answers the path that was asked.
    void expect_ok(const AuthenticationClient& client, Delivery delivery = Delivery::read)
    {
        const std::string path = fresh_path();
        const expected<Json> reply = call(client, delivery, path);
        ASSERT_TRUE(reply) << reply.error();
        EXPECT_EQ(reply->string_at("/data"), path) << "another request's answer";
    }

    // Plays the script on every connection; a call of each class has to end as expected, in time, and leave a
    // client that works once the server does.
    void expect_each_class(Server& server, const Script& script, const Expected& expected_end,
                           std::string host = {})
    {
        const ClientOptions options = options_for(host.empty() ? server.host() : host);
        for (const Class& c : classes) {
            SCOPED_TRACE(std::string("class ") + c.letter);
            server.play(script);
            const AuthenticationClient client = client_for(options);
            const std::string path = fresh_path();
            const auto begun = std::chrono::steady_clock::now();
            const expected<Json> reply = call(client, c.delivery, path);
            const auto took = std::chrono::steady_clock::now() - begun;
            ASSERT_FALSE(reply);
            const ApiError& error = reply.error();
            EXPECT_EQ(error.kind, expected_end.kind) << error;
            EXPECT_EQ(error.sent, expected_end.sent) << error;
            if (expected_end.phase) {
                EXPECT_EQ(error.phase, *expected_end.phase) << error;
            }
            const bool retried = expected_end.retried.find(c.letter) != std::string_view::npos;
            EXPECT_EQ(error.attempts > 1, retried) << error;
            const int seen = server.seen(path);
            EXPECT_LE(seen, expected_end.sent == Sent::no ? 0 : repeats(c) ? error.attempts : 1);
            EXPECT_LE(took, error.attempts * 2 * (bound + slack)) << "the pauses between included";
            server.play(healthy);
            expect_ok(client);
        }
    }

    // Whether the next call uses the connection of the last.
    void expect_connection(const Server& server, const AuthenticationClient& client, bool reused)
    {
        const int before = server.connections();
        expect_ok(client);
        EXPECT_EQ(server.connections() - before, reused ? 0 : 1);
    }

    asio::io_context io;
    std::string ca_pem;
    Script healthy = echo;

private:
    int paths_ = 0;
};

} // namespace genauth::faults
