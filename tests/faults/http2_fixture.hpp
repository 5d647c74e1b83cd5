// What the HTTP/2 rows of the matrix share: a server that speaks it, calls side by side, and answers that are
// said whole, byte by byte, or cut.
#pragma once

#include "faults/fixture.hpp"
#include "faults/http2_peer.hpp"
#include "faults/identity.hpp"
#include "faults/in_flight.hpp"

#include <algorithm>
#include <deque>

namespace genauth::faults::http2 {

class Http2Faults : public Faults {
protected:
    struct Call : InFlight {
        std::string path;
        bool ok() const { return endings == 1 && *reply && (*reply)->string_at("/data") == path; }
        const ApiError& error() const { return reply->error(); }
    };

    Http2Faults()
    {
        ca_pem = identity().ca_pem;
        healthy = over_http2(http2::echo);
    }

    // For calls that a script holds up.
    ClientOptions patient_options() const
    {
        ClientOptions options = options_for(server_.host());
        options.timeouts = {20s, 20s, 20s, 20s, 20s, 20s, 20s};
        return options;
    }
    AuthenticationClient patient_client() { return client_for(patient_options()); }
    AuthenticationClient patient_client(std::size_t most_connections)
    {
        ClientOptions options = patient_options();
        options.pool.max_connections = most_connections;
        return client_for(options);
    }

    Call& start(const AuthenticationClient& client, Delivery delivery = Delivery::send,
                std::chrono::milliseconds timeout = {}, const Json& body = Json())
    {
        Call& call = calls.emplace_back();
        call.path = fresh_path();
        call.InFlight::start(io, client, delivery, call.path, timeout, body);
        return call;
    }

    void start_many(const AuthenticationClient& client, int count)
    {
        for (int i = 0; i < count; ++i)
            start(client);
    }
    void start_mixed(const AuthenticationClient& client, int count) // The classes in turn.
    {
        for (int i = 0; i < count; ++i)
            start(client, classes[i % 6].delivery);
    }

    void finish()
    {
        io.restart();
        io.run();
    }

    // Runs the loop until something has happened that may be no event of it.
    template<class Condition>
    void run_until(Condition holds)
    {
        const auto limit = std::chrono::steady_clock::now() + 20s;
        while (!holds()) {
            ASSERT_LE(std::chrono::steady_clock::now(), limit) << "it never came to that";
            io.restart();
            io.run_one_for(1ms);
        }
    }
    void run_until_seen(int requests)
    {
        run_until([&] { return server_.requests() >= requests; });
    }

    // At the end of the loop.
    void expect_all_ok()
    {
        finish();
        for (const Call& call : calls)
            EXPECT_TRUE(call.ok()) << call.path << ", ended " << call.endings
                                   << " times: " << (call.reply && !*call.reply ? call.error() : ApiError());
    }

    // The server has not processed it the first time, and the second time it has.
    void expect_ok_when_repeated(const AuthenticationClient& client, Delivery delivery)
    {
        const std::string path = fresh_path();
        const expected<Json> reply = call(client, delivery, path);
        ASSERT_TRUE(reply) << reply.error();
        EXPECT_EQ(reply->string_at("/data"), path) << "another request's answer";
        EXPECT_EQ(server_.seen(path), 2);
    }
    // The server never processes it, and says so.
    void expect_refused_each_time(const Class& c)
    {
        const std::string path = fresh_path();
        const expected<Json> reply = call(patient_client(), c.delivery, path);
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::connection_lost) << reply.error();
        EXPECT_EQ(reply.error().sent, Sent::no);
        EXPECT_EQ(reply.error().attempts, 5);
        EXPECT_EQ(server_.seen(path), reply.error().attempts);
    }

    // Plays on the next connection; all others are served well.
    void play_first(Http2Script script)
    {
        const int first = server_.connections() + 1;
        server_.play(over_http2([script = std::move(script), first](Connection& peer) {
            if (peer.wire().number() == first)
                script(peer);
            else
                http2::echo(peer);
        }));
    }

    std::deque<Call> calls;
    Server server_{over_http2(http2::echo), http2::options_for()};
};

class Http2Answering : public Http2Faults {
protected:
    // The first request of a connection is on stream 1; it gets these bytes.
    static Script saying(std::string bytes)
    {
        return over_http2([bytes = std::move(bytes)](Connection& peer) {
            if (!peer.request())
                return;
            peer.wire().send(bytes);
            peer.stall();
        });
    }

    static Script dripping(std::string bytes)
    {
        return over_http2([bytes = std::move(bytes)](Connection& peer) {
            if (!peer.request())
                return;
            peer.wire().drip(bytes, 0ms); // Each byte in a TLS record and a segment of its own.
            peer.stall();
        });
    }

    static Script cut(std::string bytes, std::size_t size)
    {
        return over_http2([bytes = bytes.substr(0, size)](Connection& peer) {
            if (!peer.request())
                return;
            peer.wire().send(bytes);
            peer.close();
        });
    }

    expected<Json> ask(const Script& script, Delivery delivery = Delivery::send)
    {
        server_.play(script);
        return call(patient_client(), delivery, fresh_path());
    }

    // Without `sent`: maybe or answered.
    void expect_refused(const std::string& bytes, ErrorKind kind, std::optional<Sent> sent = std::nullopt)
    {
        for (const Script& script : {saying(bytes), dripping(bytes)}) {
            const expected<Json> reply = ask(script);
            ASSERT_FALSE(reply);
            EXPECT_EQ(reply.error().kind, kind) << reply.error();
            EXPECT_NE(reply.error().sent, Sent::no) << reply.error();
            EXPECT_EQ(reply.error().sent, sent.value_or(reply.error().sent)) << reply.error();
            EXPECT_EQ(reply.error().attempts, 1);
        }
    }

    // The same, cut at each byte.
    void expect_refused_when_cut(const std::string& bytes, ErrorKind kind)
    {
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            const expected<Json> reply = ask(cut(bytes, size));
            ASSERT_FALSE(reply) << "cut at " << size;
            EXPECT_TRUE(reply.error().kind == kind || reply.error().kind == ErrorKind::connection_lost)
                << reply.error();
        }
    }

    void expect_accepted(const std::string& bytes)
    {
        for (const Script& script : {saying(bytes), dripping(bytes)}) {
            const expected<Json> reply = ask(script);
            EXPECT_TRUE(reply) << reply.error();
        }
    }

    // Ends the call on stream 1, and harms neither the one on stream 3 nor the connection.
    void expect_refused_alone(const std::string& bytes, ErrorKind kind)
    {
        const int before = server_.connections();
        server_.play(over_http2([bytes](Connection& peer) {
            const std::optional<Stream> first = peer.request();
            const std::optional<Stream> second = peer.request();
            if (!first || !second)
                return;
            peer.wire().send(bytes);
            peer.answer(*second);
            http2::echo(peer);
        }));
        const AuthenticationClient to_server = patient_client();
        const Call& refused = start(to_server);
        const Call& other = start(to_server);
        finish();
        ASSERT_EQ(refused.endings, 1);
        ASSERT_FALSE(*refused.reply);
        EXPECT_EQ(refused.error().kind, kind) << refused.error();
        EXPECT_NE(refused.error().sent, Sent::no);
        EXPECT_EQ(server_.seen(refused.path), 1);
        EXPECT_TRUE(other.ok());
        expect_ok(to_server, Delivery::send);
        EXPECT_EQ(server_.connections() - before, 1);
    }
};

} // namespace genauth::faults::http2
