// Rows N: from the name to the TCP connection.
#include "faults/fixture.hpp"
#include "faults/identity.hpp"
#include "faults/interpose.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <netdb.h>

namespace genauth::faults {
namespace {

class FaultsN : public Faults {
protected:
    ~FaultsN() override { interpose::reset(); }

    static std::string named(const Server& server) { return "a.test:" + std::to_string(server.port()); }

    // Names are for TLS only; plain HTTP is for these tests.
    AuthenticationClient plain_client(const std::string& host, std::shared_ptr<Clock> clock = nullptr)
    {
        ClientOptions options = options_for("http://" + host);
        options.unsafe_allow_plain_http = true;
        options.clock = std::move(clock);
        return client_for(options);
    }

    void expect_unreached(const AuthenticationClient& client, const Class& c, ErrorKind kind, bool retried)
    {
        const auto reply = call(client, c.delivery, fresh_path());
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, kind) << reply.error();
        EXPECT_EQ(reply.error().sent, Sent::no);
        EXPECT_EQ(reply.error().attempts > 1, retried) << reply.error();
    }
};

TEST_F(FaultsN, N1_UnknownHost)
{
    interpose::fail_lookups(EAI_NONAME);
    for (const Class& c : classes)
        expect_unreached(plain_client("a.test"), c, ErrorKind::resolve, false);
}

TEST_F(FaultsN, N2_NameServerFailsForAWhile)
{
    interpose::fail_lookups(EAI_AGAIN);
    for (const Class& c : classes)
        expect_unreached(plain_client("a.test"), c, ErrorKind::resolve, true);
}

TEST_F(FaultsN, N3_LookupHangs)
{
    Server server;
    const auto other = client_for(server.host());
    interpose::hang_lookups();
    for (const Class& c : classes) {
        const auto begun = std::chrono::steady_clock::now();
        {
            const auto client = plain_client("a.test");
            const auto reply = call(client, c.delivery, fresh_path());
            ASSERT_FALSE(reply);
            EXPECT_EQ(reply.error().kind, ErrorKind::timeout);
            EXPECT_EQ(reply.error().phase, Phase::resolve);
            EXPECT_EQ(reply.error().attempts, 1);
            expect_ok(other);
            run(io, client.async_close());
        }
        EXPECT_LE(std::chrono::steady_clock::now() - begun, bound + slack);
    }
}

TEST_F(FaultsN, N4_FirstAddressRefuses)
{
    Server server;
    interpose::answer_lookups({"127.0.0.2", "127.0.0.1"});
    for (const Class& c : classes)
        expect_ok(plain_client(named(server)), c.delivery);
    EXPECT_GE(interpose::connects(), 12);
}

// Connections to it are never answered: its queue is full.
class BlackHole {
public:
    BlackHole() : server_(echo, options())
    {
        const asio::ip::tcp::endpoint full(asio::ip::address_v4::loopback(),
                                           static_cast<std::uint16_t>(server_.port()));
        for (auto& filler : fillers_)
            filler.async_connect(full, [](const boost::system::error_code&) {});
        io_.poll();
    }

    int port() const { return server_.port(); }

private:
    static Server::Options options()
    {
        Server::Options options;
        options.accept = false;
        options.backlog = 0;
        return options;
    }

    Server server_;
    asio::io_context io_;
    asio::ip::tcp::socket fillers_[3]{asio::ip::tcp::socket(io_), asio::ip::tcp::socket(io_),
                                      asio::ip::tcp::socket(io_)};
};

TEST_F(FaultsN, N5_FirstAddressIsABlackHole)
{
    const BlackHole hole;
    Server server;
    interpose::answer_lookups({"127.0.0.2", "127.0.0.1"});
    interpose::redirect("127.0.0.2", hole.port());
    ClientOptions options = options_for("http://" + named(server));
    options.unsafe_allow_plain_http = true;
    options.timeouts.connect = 5s;
    for (const Class& c : classes) {
        const auto begun = std::chrono::steady_clock::now();
        expect_ok(client_for(options), c.delivery);
        const auto took = std::chrono::steady_clock::now() - begun;
        EXPECT_GE(took, 250ms);
        EXPECT_LE(took, 250ms + slowness * 300ms);
    }
}

TEST_F(FaultsN, N6_EveryAddressRefuses)
{
    interpose::answer_lookups({"127.0.0.2", "127.0.0.1"});
    for (const Class& c : classes)
        expect_unreached(plain_client("a.test:1"), c, ErrorKind::connect, true);
}

TEST_F(FaultsN, N7_NoAnswerToTheFirstPacket)
{
    const BlackHole hole;
    for (const Class& c : classes) {
        const auto begun = std::chrono::steady_clock::now();
        const auto reply =
            call(plain_client("127.0.0.1:" + std::to_string(hole.port())), c.delivery, fresh_path());
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::timeout);
        EXPECT_EQ(reply.error().phase, Phase::connect);
        EXPECT_EQ(reply.error().sent, Sent::no);
        EXPECT_GT(reply.error().attempts, 1);
        EXPECT_LE(std::chrono::steady_clock::now() - begun, reply.error().attempts * 2 * (bound + slack));
    }
}

TEST_F(FaultsN, N8_OutOfDescriptors)
{
    Server server;
    for (const Class& c : classes) {
        const auto client = client_for(server.host());
        const auto begun = std::chrono::steady_clock::now();
        {
            const interpose::NoDescriptors none;
            expect_unreached(client, c, ErrorKind::overloaded, false);
        }
        EXPECT_LE(std::chrono::steady_clock::now() - begun, prompt);
        expect_ok(client, c.delivery);
    }
}

TEST_F(FaultsN, N9_OutOfPorts)
{
    Server server;
    for (const Class& c : classes) {
        const auto client = client_for(server.host());
        interpose::fail_connects(EADDRNOTAVAIL);
        expect_unreached(client, c, ErrorKind::overloaded, false);
        interpose::fail_connects(0);
        expect_ok(client, c.delivery);
    }
}

TEST_F(FaultsN, N10_AddressChanges)
{
    Server first([](Peer& peer) {
        if (peer.request())
            peer.send(ok(peer.path()));
    });
    Server second;
    interpose::answer_lookups({"127.0.0.2"});
    interpose::redirect("127.0.0.2", first.port());
    interpose::redirect("127.0.0.3", second.port());
    const auto clock = std::make_shared<VirtualClock>();
    const auto client = plain_client("a.test:7", clock);
    expect_ok(client);
    interpose::answer_lookups({"127.0.0.3"});
    clock->advance(59s);
    expect_ok(client);
    EXPECT_EQ(first.requests(), 2) << "the answer of the name server is kept for a minute";
    clock->advance(60s);
    expect_ok(client);
    EXPECT_EQ(second.requests(), 1);
}

} // namespace
} // namespace genauth::faults
