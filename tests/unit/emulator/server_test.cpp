// The emulator's sockets, faults and accounts, with nothing of the client.
#include <genauth/emulator.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>
#include <gtest/gtest.h>
#include <stdexcept>

namespace genauth {
namespace {

using namespace std::chrono_literals;
using asio::ip::tcp;

// A blocking connection without TLS.
class PlainConnection {
public:
    explicit PlainConnection(const Emulator& emulator) : socket_(io_)
    {
        socket_.connect(tcp::endpoint(asio::ip::address_v4::loopback(), emulator.port()));
    }

    void send(const std::string& bytes) { asio::write(socket_, asio::buffer(bytes)); }

    // One answer with its body; empty when the connection ended first.
    std::string receive()
    {
        boost::system::error_code error;
        const std::size_t head = asio::read_until(socket_, asio::dynamic_buffer(pending_), "\r\n\r\n", error);
        if (error)
            return std::exchange(pending_, {});
        const std::size_t at = pending_.find("content-length: ");
        const std::size_t size = head + std::stoul(pending_.substr(at + 16));
        if (pending_.size() < size)
            asio::read(socket_, asio::dynamic_buffer(pending_),
                       asio::transfer_exactly(size - pending_.size()), error);
        std::string answer = pending_.substr(0, size);
        pending_.erase(0, size);
        return answer;
    }

    // What comes before a line that is empty, with it.
    std::string receive_head()
    {
        const std::size_t head = asio::read_until(socket_, asio::dynamic_buffer(pending_), "\r\n\r\n");
        std::string text = pending_.substr(0, head);
        pending_.erase(0, head);
        return text;
    }

    std::string receive_rest()
    {
        boost::system::error_code error;
        asio::read(socket_, asio::dynamic_buffer(pending_), error);
        return std::exchange(pending_, {});
    }

    std::string ask(const std::string& target)
    {
        send("GET " + target + " HTTP/1.1\r\nhost: localhost\r\nx-authing-app-id: emulated-app\r\n\r\n");
        return receive();
    }

    std::string post(const std::string& target, const std::string& body)
    {
        send("POST " + target + " HTTP/1.1\r\nhost: localhost\r\ncontent-length: " +
             std::to_string(body.size()) + "\r\n\r\n" + body);
        return receive();
    }

private:
    asio::io_context io_;
    tcp::socket socket_;
    std::string pending_;
};

EmulatorOptions plain()
{
    EmulatorOptions options;
    options.tls = false;
    return options;
}

constexpr const char* system_route = "/api/v3/system";

TEST(EmulatorServer, KeepsAConnectionAlive)
{
    const Emulator emulator(plain());
    PlainConnection connection(emulator);
    for (int i = 0; i < 200; ++i)
        ASSERT_TRUE(connection.ask(system_route).starts_with("HTTP/1.1 200 OK")) << i;
    const auto journal = emulator.journal();
    ASSERT_EQ(journal.size(), 200U);
    EXPECT_EQ(journal.back().connection, 1U);
    EXPECT_EQ(journal.back().operation, "getSystemInfo");
    EXPECT_EQ(journal.back().header("host"), "localhost");
    EXPECT_EQ(journal.back().protocol, "http/1.1");
}

TEST(EmulatorServer, RefusesWhatIsNoHttpAndWhatIsTooLarge)
{
    const Emulator emulator(plain());
    for (const auto& [bytes, status] :
         {std::pair(std::string("nonsense\r\n\r\n"), "400"),
          std::pair(std::string("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), "400"),
          std::pair(std::string("GET / HTTP/1.1\r\nbad header\r\n\r\n"), "400"),
          std::pair("GET / HTTP/1.1\r\nx: " + std::string(20'000, 'x') + "\r\n\r\n", "431"),
          std::pair(std::string("POST / HTTP/1.1\r\ncontent-length: 2000000\r\n\r\n"), "413")}) {
        PlainConnection connection(emulator);
        connection.send(bytes);
        EXPECT_TRUE(connection.receive().starts_with(std::string("HTTP/1.1 ") + status))
            << bytes.substr(0, 40);
        EXPECT_EQ(connection.receive(), "") << "the connection stays open";
    }
    EXPECT_TRUE(emulator.journal().empty());
}

TEST(EmulatorServer, LeavesOutABodyWhereHttpHasNone)
{
    Emulator emulator(plain());
    EmulatorFault no_content;
    no_content.kind = EmulatorFault::Kind::status;
    no_content.status = 204;
    PlainConnection connection(emulator);
    connection.send("HEAD /api/v3/system HTTP/1.1\r\nhost: localhost\r\n\r\n");
    EXPECT_NE(connection.receive_head().find("content-length: "), std::string::npos);
    EXPECT_TRUE(connection.ask(system_route).starts_with("HTTP/1.1 200")) << "the answer to HEAD has a body";
    emulator.inject("*", no_content);
    connection.send("GET /api/v3/system HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    const std::string answer = connection.receive_rest();
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 204 No Content\r\n")) << answer;
    EXPECT_TRUE(answer.ends_with("\r\n\r\n")) << answer;
    EXPECT_EQ(answer.find("content-length"), std::string::npos);
}

TEST(EmulatorServer, PlaysFaultsInOrderAndCountsThem)
{
    Emulator emulator(plain());
    using Kind = EmulatorFault::Kind;
    EmulatorFault status;
    status.kind = Kind::status;
    status.status = 503;
    status.retry_after = "7";
    status.times = 2;
    EmulatorFault envelope;
    envelope.kind = Kind::envelope;
    envelope.status = 429;
    const int first = emulator.inject("getSystemInfo", status);
    const int second = emulator.inject("*", envelope);
    PlainConnection connection(emulator);
    for (int i = 0; i < 2; ++i) {
        const std::string answer = connection.ask(system_route);
        EXPECT_TRUE(answer.starts_with("HTTP/1.1 503 Service Unavailable")) << answer;
        EXPECT_NE(answer.find("retry-after: 7\r\n"), std::string::npos);
    }
    EXPECT_NE(connection.ask(system_route).find("\"statusCode\":429"), std::string::npos);
    EXPECT_NE(connection.ask(system_route).find("publicKey"), std::string::npos);
    EXPECT_EQ(emulator.fault_hits(first), 2);
    EXPECT_EQ(emulator.fault_hits(second), 1);
    EXPECT_EQ(emulator.journal().at(0).answered_status, 503);
}

TEST(EmulatorServer, ClosesWhereItIsTold)
{
    Emulator emulator(plain());
    using Kind = EmulatorFault::Kind;
    for (const Kind kind :
         {Kind::close_before, Kind::close_after, Kind::reset, Kind::refuse, Kind::go_away}) {
        EmulatorFault fault;
        fault.kind = kind;
        emulator.inject("*", fault);
        PlainConnection connection(emulator);
        EXPECT_EQ(connection.ask(system_route), "");
        EXPECT_EQ(emulator.journal().back().answered_status, 0);
    }
    EmulatorFault truncate;
    truncate.kind = Kind::truncate;
    emulator.inject("*", truncate);
    PlainConnection connection(emulator);
    const std::string half = connection.ask(system_route);
    EXPECT_TRUE(half.starts_with("HTTP/1.1 200"));
    EXPECT_FALSE(half.ends_with("}"));
}

TEST(EmulatorServer, DelaysOnItsOwnClock)
{
    EmulatorOptions options = plain();
    const auto clock = std::make_shared<VirtualClock>();
    options.clock = clock;
    Emulator emulator(options);
    EmulatorFault slow;
    slow.delay = 1h;
    emulator.inject("getSystemInfo", slow);
    PlainConnection connection(emulator);
    connection.send("GET /api/v3/system HTTP/1.1\r\n\r\n");
    ASSERT_TRUE(emulator.wait_for_requests(1));
    clock->advance(1h);
    const std::string answer = connection.receive();
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 200")) << answer;
}

TEST(EmulatorServer, StopsAtOnceInTheMiddleOfADelay)
{
    EmulatorOptions options = plain();
    options.clock = std::make_shared<VirtualClock>();
    Emulator emulator(options);
    EmulatorFault slow;
    slow.delay = 1h;
    emulator.inject("*", slow);
    PlainConnection connection(emulator);
    connection.send("GET /api/v3/system HTTP/1.1\r\n\r\n");
    ASSERT_TRUE(emulator.wait_for_requests(1));
    emulator.stop();
    emulator.stop();
    EXPECT_EQ(connection.receive(), "");
    EXPECT_EQ(emulator.connections(), 0U);
    EXPECT_EQ(emulator.journal().size(), 1U) << "the state can still be read";
}

TEST(EmulatorServer, ForgetsOnReset)
{
    Emulator emulator(plain());
    EmulatorFault status;
    status.kind = EmulatorFault::Kind::status;
    status.times = -1;
    emulator.inject("*", status);
    PlainConnection connection(emulator);
    connection.ask(system_route);
    emulator.reset();
    EXPECT_TRUE(emulator.journal().empty());
    EXPECT_TRUE(connection.ask(system_route).starts_with("HTTP/1.1 200"));
}

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

TEST(EmulatorServer, DoesWhatUsersDoOnPages)
{
    EmulatorOptions options = plain();
    options.token_algorithm = EmulatorTokenAlgorithm::hs256;
    Emulator emulator(options);
    PlainConnection connection(emulator);
    const std::string code(emulator.authorize({}).reveal());
    const std::string tokens = connection.post(
        "/oidc/token",
        "grant_type=authorization_code&client_id=emulated-app&client_secret=emulated-app-secret"
        "&code=" +
            code);
    EXPECT_TRUE(contains(tokens, "\"access_token\":")) << tokens;
    const std::string ticket(emulator.cas_ticket("alice@example.com", "s").reveal());
    EXPECT_TRUE(contains(connection.ask("/cas-idp/emulated-app/validate?service=s&ticket=" + ticket),
                         "content-type: text/plain"));
    EXPECT_THROW(emulator.cas_ticket("nobody", "s"), std::invalid_argument);
    const std::string metadata = connection.ask("/oidc/.well-known/openid-configuration");
    EXPECT_TRUE(contains(metadata, "\"issuer\":\"" + emulator.url() + "/oidc\"")) << metadata;
}

TEST(EmulatorServer, DoesTheSameByControlRoutes)
{
    EmulatorOptions options = plain();
    options.control_routes = true;
    const Emulator emulator(options);
    PlainConnection connection(emulator);
    const std::string code =
        connection.post("/_emulator/authorize", R"({"account":"alice","scope":"openid"})");
    EXPECT_TRUE(contains(code, "\"code\":")) << code;
    const std::string ticket =
        connection.post("/_emulator/cas-ticket", R"({"account":"alice","service":"s"})");
    EXPECT_TRUE(contains(ticket, "\"ticket\":\"ST-")) << ticket;
    for (const char* body :
         {"{}", R"({"account":"nobody"})", R"({"account":"alice","codeChallengeMethod":"S512"})"})
        EXPECT_TRUE(connection.post("/_emulator/authorize", body).starts_with("HTTP/1.1 400")) << body;
    EXPECT_TRUE(connection.ask(system_route).starts_with("HTTP/1.1 200")) << "the connection goes on";
}

TEST(EmulatorServer, RefusesOptionsThatCannotBeServed)
{
    const auto refused = [](void (*change)(EmulatorOptions&)) {
        EmulatorOptions options = plain();
        change(options);
        EXPECT_THROW(Emulator emulator(options), std::invalid_argument);
    };
    refused([](EmulatorOptions& options) { options.address = "0.0.0.0"; });
    refused([](EmulatorOptions& options) { options.address = "::"; });
    refused([](EmulatorOptions& options) { options.address = "example.com"; });
    refused([](EmulatorOptions& options) { options.choices.pass_code_length = 5; });
    refused([](EmulatorOptions& options) { options.app_id = ""; });
    refused([](EmulatorOptions& options) { options.max_concurrent_streams = 0; });
    refused([](EmulatorOptions& options) { options.max_concurrent_streams = 10'001; });
    EXPECT_THROW(Emulator(plain()).totp("https://example.com"), std::invalid_argument);
    EmulatorOptions public_one = plain();
    public_one.address = "0.0.0.0";
    public_one.allow_public_address = true;
    EXPECT_NO_THROW(Emulator emulator(public_one));
    const Emulator first(plain());
    EmulatorOptions same_port = plain();
    same_port.port = first.port();
    EXPECT_THROW(Emulator emulator(same_port), std::system_error);
}

} // namespace
} // namespace genauth
