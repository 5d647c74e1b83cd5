// Rows C: the connection ends, or misbehaves, around an exchange.
#include "faults/fixture.hpp"
#include "faults/identity.hpp"
#include "support/process.hpp"

namespace genauth::faults {
namespace {

constexpr Expected lost_unanswered{ErrorKind::connection_lost, Sent::maybe, "A"};

using End = void (*)(Peer&);
constexpr End ends[] = {[](Peer& peer) { peer.half_close(); }, [](Peer& peer) { peer.goodbye(); },
                        [](Peer& peer) { peer.reset(); },
                        [](Peer& peer) {
                            peer.goodbye();
                            peer.half_close();
                        }};

class FaultsC : public Faults {
protected:
    FaultsC() { ca_pem = identity().ca_pem; }
};

TEST_F(FaultsC, C1_IdleConnectionClosedByTheServer)
{
    for (const bool tls : {false, true}) {
        for (const End end : ends) {
            Server server(
                [end](Peer& peer) {
                    peer.request();
                    peer.send(ok(peer.path()));
                    end(peer);
                    peer.mark();
                },
                tls ? tls_options() : Server::Options());
            if (!tls && end == ends[1])
                continue; // Without TLS there is no close_notify.
            const auto client = client_for(server.host());
            int answered = 0;
            for (const Class& c : classes) {
                expect_ok(client, c.delivery);
                server.await_marks(++answered);
            }
            EXPECT_EQ(server.connections(), answered);
        }
    }
}

// The server has the request before it closes: to the client this looks like a close that raced the request.
TEST_F(FaultsC, C2_CloseRacingTheRequestOnAReusedConnection)
{
    for (const Class& c : classes) {
        Server server([](Peer& peer) {
            peer.request();
            peer.send(ok(peer.path()));
            if (peer.number() == 1)
                peer.head();
            else
                echo(peer);
        });
        const auto client = client_for(server.host());
        expect_ok(client);
        const std::string path = fresh_path();
        const auto reply = call(client, c.delivery, path);
        if (repeats(c)) {
            ASSERT_TRUE(reply) << reply.error();
            EXPECT_EQ(server.seen(path), 2);
        } else {
            ASSERT_FALSE(reply);
            EXPECT_EQ(reply.error().kind, ErrorKind::connection_lost);
            EXPECT_EQ(reply.error().sent, Sent::maybe);
            EXPECT_TRUE(reply.error().reused);
            EXPECT_EQ(server.seen(path), 1);
        }
        expect_ok(client);
    }
}

TEST_F(FaultsC, C3_RequestReadThenConnectionClosedOnAReusedConnection)
{
    for (const bool tls : {false, true}) {
        for (const End end : ends) {
            Server server(
                [end](Peer& peer) {
                    for (int i = 0; i < 6; ++i) {
                        peer.request();
                        peer.send(ok(peer.path()));
                    }
                    peer.request();
                    end(peer);
                },
                tls ? tls_options() : Server::Options());
            if (!tls && end == ends[1])
                continue;
            for (const Class& c : classes) {
                const auto client = client_for(server.host());
                for (int i = 0; i < 6; ++i)
                    expect_ok(client);
                const std::string path = fresh_path();
                const auto reply = call(client, c.delivery, path);
                EXPECT_EQ(reply.has_value(), repeats(c));
                EXPECT_EQ(server.seen(path), repeats(c) ? 2 : 1);
                if (!reply) {
                    EXPECT_EQ(reply.error().kind, ErrorKind::connection_lost) << reply.error();
                    EXPECT_EQ(reply.error().sent, Sent::maybe);
                }
            }
        }
    }
}

TEST_F(FaultsC, C4_RequestReadThenConnectionClosedOnANewConnection)
{
    for (const bool tls : {false, true}) {
        for (const End end : ends) {
            if (!tls && end == ends[1])
                continue;
            Server server(echo, tls ? tls_options() : Server::Options());
            expect_each_class(
                server,
                [end](Peer& peer) {
                    peer.request();
                    end(peer);
                },
                lost_unanswered);
        }
    }
}

TEST_F(FaultsC, C5_ClosedAfterAcceptBeforeReading)
{
    Server server;
    expect_each_class(
        server, [](Peer& peer) { peer.half_close(); }, lost_unanswered);
}

TEST_F(FaultsC, C6_CloseNotifyInTheSegmentOfTheAnswer)
{
    Server server(
        [](Peer& peer) {
            peer.cork();
            peer.request();
            peer.send(ok(peer.path()));
            peer.goodbye();
            peer.uncork();
            peer.stall();
        },
        tls_options());
    const auto client = client_for(server.host());
    for (const Class& c : classes)
        expect_ok(client, c.delivery);
    EXPECT_EQ(server.connections(), 6) << "each connection carried one request";
}

TEST_F(FaultsC, C7_BytesBehindTheAnswer)
{
    for (const bool tls : {false, true}) {
        Server server(
            [](Peer& peer) {
                peer.request();
                peer.send(ok(peer.path()) + ok("/of-nobody"));
                echo(peer);
            },
            tls ? tls_options() : Server::Options());
        const auto client = client_for(server.host());
        for (const Class& c : classes)
            expect_ok(client, c.delivery);
        EXPECT_EQ(server.connections(), 6);
    }
}

TEST_F(FaultsC, C8_AnswerToNothingOnAnIdleConnection)
{
    for (const bool tls : {false, true}) {
        Server server(
            [](Peer& peer) {
                peer.request();
                peer.send(ok(peer.path()));
                if (peer.number() == 1) {
                    peer.send("HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\n\r\n");
                    peer.half_close();
                    peer.mark();
                }
                echo(peer);
            },
            tls ? tls_options() : Server::Options());
        const auto client = client_for(server.host());
        expect_ok(client, Delivery::send);
        server.await_marks(1);
        expect_ok(client, Delivery::send);
        EXPECT_EQ(server.connections(), 2);
    }
}

TEST_F(FaultsC, C9_ServerSaysThatItCloses)
{
    const std::string body = R"({"statusCode":200})";
    for (const std::string head : {"HTTP/1.1 200 OK\r\nconnection: close\r\n", "HTTP/1.0 200 OK\r\n",
                                   "HTTP/1.1 200 OK\r\nConnection: Close, te\r\n"}) {
        Server server([=](Peer& peer) {
            while (peer.request())
                peer.send(head + "content-length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
        });
        const auto client = client_for(server.host());
        EXPECT_TRUE(call(client, Delivery::send, fresh_path()));
        EXPECT_TRUE(call(client, Delivery::send, fresh_path()));
        EXPECT_EQ(server.connections(), 2) << head;
    }
}

TEST_F(FaultsC, C10_KeepAliveTimeout)
{
    Server server([](Peer& peer) {
        while (peer.request()) {
            std::string answer = ok(peer.path());
            peer.send(answer.insert(answer.find("\r\n") + 2, "Keep-Alive: timeout=2, max=100\r\n"));
        }
    });
    const auto clock = std::make_shared<VirtualClock>();
    ClientOptions options = options_for(server.host());
    options.clock = clock;
    const auto client = client_for(options);
    expect_ok(client);
    clock->advance(900ms);
    expect_connection(server, client, true);
    clock->advance(1100ms);
    expect_connection(server, client, false);
}

TEST_F(FaultsC, C11_PeerVanishesAfterTheRequest)
{
    Server server;
    expect_each_class(server,
                      [](Peer& peer) {
                          peer.request();
                          peer.hold();
                      },
                      {ErrorKind::timeout, Sent::maybe, "A", Phase::first_byte});
}

TEST_F(FaultsC, C12_PeerVanishesWhileTheConnectionIsIdle)
{
    for (const Class& c : classes) {
        Server server([](Peer& peer) {
            peer.request();
            peer.send(ok(peer.path()));
            if (peer.number() == 1)
                peer.hold();
            echo(peer);
        });
        const auto client = client_for(server.host());
        expect_ok(client);
        const auto reply = call(client, c.delivery, fresh_path());
        EXPECT_EQ(reply.has_value(), repeats(c));
        if (!reply) {
            EXPECT_EQ(reply.error().kind, ErrorKind::timeout);
            EXPECT_EQ(reply.error().sent, Sent::maybe);
        }
    }
}

class LargeRequest : public FaultsC {
protected:
    expected<Json> call_with_large_body(const AuthenticationClient& client, Delivery delivery,
                                        const std::string& path)
    {
        CallOptions how;
        how.delivery = delivery;
        how.timeout = 1s;
        const Json body('"' + std::string(16 << 20, 'x') + '"');
        auto call = client.call("POST", path, body, how);
        begun = std::chrono::steady_clock::now(); // Encoding takes its time, too.
        return run(io, std::move(call));
    }

    std::chrono::steady_clock::time_point begun{};
};

TEST_F(LargeRequest, C13_ServerStopsReading)
{
    Server server([](Peer& peer) {
        peer.head();
        peer.hold();
    });
    const auto client = client_for(server.host());
    const auto reply = call_with_large_body(client, Delivery::send, fresh_path());
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::timeout);
    EXPECT_EQ(reply.error().phase, Phase::send);
    EXPECT_EQ(reply.error().sent, Sent::maybe);
    EXPECT_LE(std::chrono::steady_clock::now() - begun, 1s + slack);
    server.play(echo);
    expect_ok(client);
}

TEST_F(LargeRequest, C14_EarlyAnswerAndCloseDuringTheUpload)
{
    for (const bool tls : {false, true}) {
        Server server(
            [](Peer& peer) {
                peer.head();
                peer.send("HTTP/1.1 413 Content Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
                peer.half_close();
                peer.await_readable();
            },
            tls ? tls_options() : Server::Options());
        const auto client = client_for(server.host());
        const std::string path = fresh_path();
        const auto reply = call_with_large_body(client, Delivery::send, path);
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().http_status, 413) << reply.error();
        EXPECT_EQ(reply.error().sent, Sent::answered);
        EXPECT_EQ(server.seen(path), 1);
        server.play(echo);
        expect_ok(client);
    }
}

TEST_F(FaultsC, C15_WholeAnswerBeforeTheRequestIsRead)
{
    for (const Class& c : classes) {
        Server server([](Peer& peer) {
            peer.head();
            peer.send(ok(peer.path()));
            peer.half_close();
            peer.stall();
        });
        expect_ok(client_for(server.host()), c.delivery);
    }
}

TEST_F(FaultsC, C16_HalfCloseAfterTheAnswer)
{
    Server server([](Peer& peer) {
        peer.request();
        peer.send(ok(peer.path()));
        peer.half_close();
        peer.mark();
        peer.stall();
    });
    const auto client = client_for(server.host());
    int answered = 0;
    for (const Class& c : classes) {
        expect_ok(client, c.delivery);
        server.await_marks(++answered);
    }
    EXPECT_EQ(server.connections(), answered);
}

// Tickets make a connection readable that is well and alive.
TEST_F(FaultsC, C17_UnreadTicketsOnANewConnection)
{
    Server::Options options = tls_options();
    Server server(echo, options);
    const auto client = client_for(server.host());
    const expected<void> warm = run(io, client.prewarm(1));
    ASSERT_TRUE(warm) << warm.error();
    EXPECT_EQ(client.pool_gauges().idle, 1U);
    expect_ok(client, Delivery::send);
    expect_ok(client, Delivery::send);
    EXPECT_EQ(server.connections(), 1);
}

} // namespace
} // namespace genauth::faults
