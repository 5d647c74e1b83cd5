// The emulator's HTTP/2 on the wire: ALPN, faults, concurrency, goodbyes. The client's frames are made by
// hand.
#include "support/http2_frames.hpp"

#include <genauth/emulator.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <thread>

namespace genauth {
namespace {

using namespace std::chrono_literals;
using namespace test::http2;
using asio::ip::tcp;

const Fields app{{"x-authing-app-id", "emulated-app"}};
constexpr const char* system_route = "/api/v3/system";

// A blocking TLS connection that offers these protocols.
class Connection {
public:
    explicit Connection(const Emulator& emulator, std::string_view alpn = "\x02h2")
    {
        SSL_set_alpn_protos(stream_.native_handle(), reinterpret_cast<const unsigned char*>(alpn.data()),
                            static_cast<unsigned>(alpn.size()));
        stream_.next_layer().connect(tcp::endpoint(asio::ip::address_v4::loopback(), emulator.port()));
        stream_.handshake(asio::ssl::stream_base::client);
    }

    std::string protocol()
    {
        const unsigned char* name = nullptr;
        unsigned int size = 0;
        SSL_get0_alpn_selected(stream_.native_handle(), &name, &size);
        return std::string(reinterpret_cast<const char*>(name), size);
    }

    void send(const std::string& bytes) { asio::write(stream_, asio::buffer(bytes)); }

    // The next frame that is about no more than one request; nothing at the end.
    std::optional<Frame> receive()
    {
        std::optional<Frame> frame;
        do
            frame = next();
        while (frame && (frame->type == FrameType::settings || frame->type == FrameType::window_update));
        return frame;
    }

    // The body of the next answer that is complete, and its stream.
    std::pair<std::uint32_t, std::string> receive_answer()
    {
        std::map<std::uint32_t, std::string> bodies;
        while (const auto frame = receive()) {
            if (frame->type == FrameType::data)
                bodies[frame->stream] += frame->payload;
            if (frame->ends_stream())
                return {frame->stream, bodies[frame->stream]};
        }
        return {0, ""};
    }

    // All frames until the end of the connection.
    std::vector<Frame> receive_all()
    {
        std::vector<Frame> frames;
        while (auto frame = receive())
            frames.push_back(std::move(*frame));
        return frames;
    }

    // After the end: did a close_notify say so, and what came that is no frame?
    bool ended_politely() const { return end_ == asio::error::eof; }
    const std::string& rest() const { return pending_; }

private:
    std::optional<Frame> next()
    {
        for (;;) {
            if (auto frame = take_frame(pending_))
                return frame;
            char piece[4096];
            const std::size_t size = stream_.read_some(asio::buffer(piece), end_);
            if (end_)
                return std::nullopt;
            pending_.append(piece, size);
        }
    }

    asio::io_context io_;
    asio::ssl::context context_{asio::ssl::context::tls_client}; // Who answers is not the question here.
    asio::ssl::stream<tcp::socket> stream_{io_, context_};
    std::string pending_;
    boost::system::error_code end_;
};

// What other threads do is seen soon, if not at once.
bool eventually(const std::function<bool()>& holds)
{
    const auto limit = std::chrono::steady_clock::now() + 10s;
    while (!holds() && std::chrono::steady_clock::now() < limit)
        std::this_thread::yield();
    return holds();
}

EmulatorFault fault_of(EmulatorFault::Kind kind)
{
    EmulatorFault fault;
    fault.kind = kind;
    return fault;
}

// An emulator on whose clock a delay ends when it is told to.
struct Delaying {
    Delaying() : emulator(options())
    {
        EmulatorFault slow;
        slow.delay = 1h;
        emulator.inject("getSystemInfo", slow);
    }

    EmulatorOptions options() const
    {
        EmulatorOptions result;
        result.clock = clock;
        return result;
    }

    std::shared_ptr<VirtualClock> clock = std::make_shared<VirtualClock>();
    Emulator emulator;
};

TEST(EmulatorHttp2, IsChosenByAlpn)
{
    const Emulator emulator;
    EXPECT_EQ(Connection(emulator, "\x02h2\x08http/1.1").protocol(), "h2");
    EXPECT_EQ(Connection(emulator, "\x08http/1.1\x02h2").protocol(), "h2");
    EXPECT_EQ(Connection(emulator, "\x08http/1.1").protocol(), "http/1.1");
    EXPECT_THROW(Connection(emulator, "\x06spdy/3"), boost::system::system_error);

    EmulatorOptions without;
    without.http2 = false;
    const Emulator old(without);
    EXPECT_EQ(Connection(old, "\x02h2\x08http/1.1").protocol(), "http/1.1");
    EXPECT_THROW(Connection(old, "\x02h2"), boost::system::system_error);
}

TEST(EmulatorHttp2, ServesManyRequestsOnOneConnection)
{
    const Emulator emulator;
    Connection connection(emulator);
    std::string requests = hello();
    for (std::uint32_t stream = 1; stream < 200; stream += 2)
        requests += get(stream, system_route, app);
    connection.send(requests);
    std::map<std::uint32_t, int> answers;
    for (int i = 0; i < 100; ++i) {
        const auto answer = connection.receive_answer();
        ++answers[answer.first];
        EXPECT_NE(answer.second.find("publicKey"), std::string::npos);
    }
    EXPECT_EQ(answers.size(), 100U);
    const auto journal = emulator.journal();
    ASSERT_EQ(journal.size(), 100U);
    for (const EmulatorRequest& request : journal) {
        EXPECT_EQ(request.protocol, "h2");
        EXPECT_EQ(request.operation, "getSystemInfo");
        EXPECT_EQ(request.connection, 1U);
        EXPECT_EQ(request.answered_status, 200);
    }
}

TEST(EmulatorHttp2, AnswersOthersDuringADelay)
{
    Delaying slow;
    Connection connection(slow.emulator);
    connection.send(hello() + get(1, system_route) + get(3, "/nowhere"));
    EXPECT_EQ(connection.receive_answer().first, 3U);
    slow.clock->advance(1h);
    EXPECT_EQ(connection.receive_answer().first, 1U);
}

TEST(EmulatorHttp2, CarriesOutWhatIsGivenUpDuringADelay)
{
    Delaying slow;
    Connection connection(slow.emulator);
    connection.send(hello() + get(1, system_route) + get(3, "/nowhere"));
    EXPECT_EQ(connection.receive_answer().first, 3U) << "so the delay of the first has begun";
    connection.send(rst_stream(1, Code::cancel) + get(5, "/nowhere"));
    EXPECT_EQ(connection.receive_answer().first, 5U);
    slow.clock->advance(1h);
    connection.send(get(7, "/nowhere"));
    EXPECT_EQ(connection.receive_answer().first, 7U);
    EXPECT_TRUE(eventually([&] { return slow.emulator.journal().at(0).answered_status == 200; }));
}

TEST(EmulatorHttp2, LimitsWhatWaitsDuringDelays)
{
    const auto clock = std::make_shared<VirtualClock>();
    EmulatorOptions options;
    options.clock = clock;
    options.max_concurrent_streams = 1;
    Emulator emulator(options);
    EmulatorFault slow;
    slow.delay = 1h;
    slow.times = -1;
    emulator.inject("getSystemInfo", slow);
    Connection connection(emulator);
    connection.send(hello());
    std::uint32_t stream = 1;
    const auto ask = [&] {
        connection.send(get(stream, system_route) + ping());
        stream += 2;
        return connection.receive();
    };
    for (int i = 0; i < 10; ++i) {
        EXPECT_EQ(ask()->type, FrameType::ping) << "nothing is said about the request";
        connection.send(rst_stream(stream - 2, Code::cancel));
    }
    const auto refused = ask();
    const auto second = connection.receive();
    EXPECT_EQ(refused->type == FrameType::rst_stream ? refused->code() : second->code(),
              Code::refused_stream);
    EXPECT_EQ(emulator.journal().size(), 10U);
    clock->advance(1h);
}

TEST(EmulatorHttp2, ClosesTheConnectionWhereItIsTold)
{
    using Kind = EmulatorFault::Kind;
    for (const Kind kind : {Kind::close_before, Kind::close_after, Kind::truncate, Kind::garbage}) {
        Emulator emulator;
        const int fault = emulator.inject("getSystemInfo", fault_of(kind));
        Connection connection(emulator);
        connection.send(hello() + get(1, "/nowhere") + get(3, system_route) + get(5, "/nowhere"));
        std::string bodies[4];
        std::set<std::uint32_t> complete;
        for (const Frame& frame : connection.receive_all()) {
            if (frame.type == FrameType::data)
                bodies[frame.stream] += frame.payload;
            if (frame.ends_stream())
                complete.insert(frame.stream);
        }
        EXPECT_EQ(complete, std::set<std::uint32_t>{1}) << "what came before has been answered";
        EXPECT_EQ(!bodies[3].empty(), kind == Kind::truncate);
        EXPECT_EQ(connection.rest().find("nothing that is HTTP") != std::string::npos, kind == Kind::garbage);
        EXPECT_FALSE(connection.ended_politely());
        EXPECT_EQ(emulator.fault_hits(fault), 1);
        ASSERT_EQ(emulator.journal().size(), 2U) << "what came afterwards is not looked at";
        EXPECT_EQ(emulator.journal().at(1).answered_status, 0);
    }
}

TEST(EmulatorHttp2, ResetsAndRefusesOneStream)
{
    using Kind = EmulatorFault::Kind;
    for (const auto& [kind, code] :
         {std::pair(Kind::reset, Code::internal_error), std::pair(Kind::refuse, Code::refused_stream)}) {
        Emulator emulator;
        emulator.inject("sendSms", fault_of(kind));
        Connection connection(emulator);
        connection.send(hello() + post(1, "/api/v3/send-sms", app) +
                        data(1, R"({"channel":"CHANNEL_LOGIN","phoneNumber":"1"})", end_stream));
        const auto reset = connection.receive();
        ASSERT_TRUE(reset);
        EXPECT_EQ(reset->type, FrameType::rst_stream);
        EXPECT_EQ(reset->stream, 1U);
        EXPECT_EQ(reset->code(), code);
        connection.send(get(3, system_route));
        EXPECT_EQ(connection.receive_answer().first, 3U) << "the connection lives on";
        EXPECT_EQ(emulator.outbox().size(), kind == Kind::reset ? 1U : 0U);
        EXPECT_EQ(emulator.journal().at(0).answered_status, 0);
    }
}

TEST(EmulatorHttp2, GoesAwayButFinishesWhatCameBefore)
{
    Delaying slow;
    slow.emulator.inject("sendSms", fault_of(EmulatorFault::Kind::go_away));
    Connection connection(slow.emulator);
    connection.send(hello() + get(1, system_route) + post(3, "/api/v3/send-sms", app) +
                    data(3, R"({"channel":"CHANNEL_LOGIN","phoneNumber":"1"})", end_stream));
    const auto goodbye = connection.receive();
    ASSERT_TRUE(goodbye);
    EXPECT_EQ(goodbye->type, FrameType::goaway);
    EXPECT_EQ(goodbye->number(), 1U);
    slow.clock->advance(1h);
    EXPECT_EQ(connection.receive_answer().first, 1U);
    EXPECT_FALSE(connection.receive());
    EXPECT_TRUE(connection.ended_politely());
    EXPECT_TRUE(slow.emulator.outbox().empty());
}

TEST(EmulatorHttp2, SaysGoodbyeWhenItIsDestroyedAndNotWhenItStops)
{
    std::optional<Emulator> emulator(std::in_place);
    Connection connection(*emulator);
    connection.send(hello() + get(1, system_route));
    EXPECT_EQ(connection.receive_answer().first, 1U);
    emulator.reset();
    const auto goodbye = connection.receive();
    ASSERT_TRUE(goodbye);
    EXPECT_EQ(goodbye->type, FrameType::goaway);
    EXPECT_EQ(goodbye->number(), 1U);
    EXPECT_EQ(goodbye->code(), Code::no_error);
    EXPECT_FALSE(connection.receive());

    Emulator stopped;
    Connection other(stopped);
    other.send(hello() + get(1, system_route));
    EXPECT_EQ(other.receive_answer().first, 1U);
    stopped.stop();
    EXPECT_FALSE(other.receive());
}

TEST(EmulatorHttp2, SaysWhyItEndsABrokenConnection)
{
    const Emulator emulator;
    for (const std::string& bytes :
         {data(0, "x"), get(1, system_route) + frame(FrameType::ping, 0, 1, "12345678"),
          frame(FrameType::headers, end_headers, 1, "\x80")}) {
        Connection connection(emulator);
        connection.send(hello() + bytes);
        std::optional<Frame> last;
        while (const auto frame = connection.receive())
            last = frame;
        ASSERT_TRUE(last);
        EXPECT_EQ(last->type, FrameType::goaway);
        EXPECT_NE(last->code(), Code::no_error);
    }
    Connection connection(emulator);
    connection.send("GET / HTTP/1.1\r\nhost: localhost\r\n\r\n");
    EXPECT_EQ(connection.receive()->type, FrameType::goaway);
    EXPECT_FALSE(connection.receive());
}

TEST(EmulatorHttp2, ForgetsAConnectionThatEnds)
{
    Delaying slow;
    {
        Connection connection(slow.emulator);
        connection.send(hello() + get(1, system_route) + get(3, "/nowhere"));
        EXPECT_EQ(connection.receive_answer().first, 3U);
        EXPECT_EQ(slow.emulator.connections(), 1U);
    }
    EXPECT_TRUE(eventually([&] { return slow.emulator.connections() == 0; }))
        << "although a delay is not over";
    slow.clock->advance(1h);
    Connection connection(slow.emulator);
    connection.send(hello() + get(1, "/nowhere"));
    EXPECT_EQ(connection.receive_answer().first, 1U);
}

} // namespace
} // namespace genauth
