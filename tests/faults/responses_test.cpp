// Rows H and J: what a server answers, whole, byte by byte, and cut at every byte.
#include "faults/fixture.hpp"
#include "faults/identity.hpp"

#include <sys/resource.h>

namespace genauth::faults {
namespace {

const std::string small_body = R"({"statusCode":200,"data":"x"})";

std::string answer(const std::string& fields, const std::string& body = small_body,
                   const std::string& start = "HTTP/1.1 200 OK\r\n")
{
    return start + fields + "\r\n" + body;
}

std::string length_of(const std::string& body)
{
    return "content-length: " + std::to_string(body.size()) + "\r\n";
}

std::string framed(const std::string& body, const std::string& fields = {},
                   const std::string& start = "HTTP/1.1 200 OK\r\n")
{
    return answer(fields + length_of(body), body, start);
}

const std::string chunked_body =
    "5;a=b\r\n{\"sta\r\n18\r\ntusCode\":200,\"data\":\"x\"}\r\n0\r\nx-trailer: 1\r\n\r\n";
const std::string chunked_answer = answer("Transfer-Encoding: chunked\r\n", chunked_body);

class FaultsH : public Faults {
protected:
    // The first request gets this and then the connection's end; all others are served.
    expected<Json> ask(const Script& script, Delivery delivery = Delivery::send)
    {
        server_.play(script);
        return call(client_for(server_.host()), delivery, fresh_path());
    }

    static Script saying(std::string bytes)
    {
        return [bytes = std::move(bytes)](Peer& peer) {
            peer.request();
            peer.send(bytes);
            peer.stall();
        };
    }

    static Script dripping(std::string bytes)
    {
        return [bytes = std::move(bytes)](Peer& peer) {
            peer.request();
            peer.drip(bytes, 0ms);
            peer.stall();
        };
    }

    static Script cut(std::string bytes, std::size_t size)
    {
        return [bytes = bytes.substr(0, size)](Peer& peer) {
            peer.request();
            peer.send(bytes);
            peer.half_close();
            peer.stall();
        };
    }

    void expect_refused(const std::string& bytes, ErrorKind kind)
    {
        SCOPED_TRACE(bytes.substr(0, 200));
        for (const Script& script : {saying(bytes), dripping(bytes)}) {
            const auto reply = ask(script);
            ASSERT_FALSE(reply);
            EXPECT_EQ(reply.error().kind, kind) << reply.error();
            EXPECT_EQ(reply.error().sent, Sent::answered);
            EXPECT_EQ(reply.error().attempts, 1);
        }
        for (std::size_t size = 0; size < std::min<std::size_t>(bytes.size(), 300); ++size) {
            const auto reply = ask(cut(bytes, size));
            ASSERT_FALSE(reply) << "cut at " << size;
            EXPECT_TRUE(reply.error().kind == kind || reply.error().kind == ErrorKind::connection_lost);
        }
    }

    void expect_accepted(const std::string& bytes)
    {
        SCOPED_TRACE(bytes.substr(0, 200));
        for (const Script& script : {saying(bytes), dripping(bytes)}) {
            const auto reply = ask(script);
            EXPECT_TRUE(reply) << reply.error();
        }
    }

    void expect_refused_early(const std::string& bytes, ErrorKind kind)
    {
        const auto begun = std::chrono::steady_clock::now();
        expect_refused(bytes, kind);
        EXPECT_LE(std::chrono::steady_clock::now() - begun, 5s);
    }

    Server server_;
};

TEST_F(FaultsH, H1_NoAnswer)
{
    Server server;
    expect_each_class(server,
                      [](Peer& peer) {
                          peer.request();
                          peer.stall();
                      },
                      {ErrorKind::timeout, Sent::maybe, "A", Phase::first_byte});
}

TEST_F(FaultsH, H2_AByteNowAndThen)
{
    Server server;
    // Slow in the header, and slow in the body.
    for (const std::size_t fast : {std::size_t{1}, chunked_answer.find("\r\n\r\n") + 6})
        expect_each_class(server,
                          [fast](Peer& peer) {
                              peer.request();
                              peer.send(chunked_answer.substr(0, fast));
                              peer.drip(chunked_answer.substr(fast), 20ms);
                              peer.stall();
                          },
                          {ErrorKind::timeout, Sent::answered, "A", Phase::body});
}

TEST_F(FaultsH, H3_StallInTheMiddle)
{
    Server server;
    for (const std::string stall_after :
         {"HTTP/1.", "Transfer", "\r\n\r\n", "5;a", "{\"s", "\r\n18", "0\r\nx-"})
        expect_each_class(
            server,
            [&](Peer& peer) {
                peer.request();
                peer.send(chunked_answer.substr(0, chunked_answer.find(stall_after) + stall_after.size()));
                peer.stall();
            },
            {ErrorKind::timeout, Sent::answered, "A", Phase::body});
}

TEST_F(FaultsH, H4_TruncatedBodyWithALength)
{
    using End = void (*)(Peer&);
    const std::string whole = framed(small_body);
    for (const bool tls : {false, true}) {
        ca_pem = identity().ca_pem;
        for (const End end : {End([](Peer& peer) { peer.half_close(); }),
                              End([](Peer& peer) { peer.reset(); }), End([](Peer& peer) {
                                  peer.goodbye();
                                  peer.half_close();
                              })}) {
            Server server(echo, tls ? tls_options() : Server::Options());
            expect_each_class(server,
                              [&](Peer& peer) {
                                  peer.request();
                                  peer.send(whole.substr(0, whole.size() - 5));
                                  peer.await_delivery();
                                  end(peer);
                                  peer.stall();
                              },
                              {ErrorKind::connection_lost, Sent::answered, "AB"});
        }
    }
}

TEST_F(FaultsH, H5_CutAtEveryByte)
{
    for (const std::string& whole : {chunked_answer, framed(small_body)}) {
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const auto reply = ask(cut(whole, size));
            ASSERT_FALSE(reply) << "cut at " << size;
            EXPECT_EQ(reply.error().kind, ErrorKind::connection_lost) << reply.error();
            EXPECT_EQ(reply.error().sent, size == 0 ? Sent::maybe : Sent::answered);
            EXPECT_TRUE(reply.error().data.empty());
        }
        EXPECT_TRUE(ask(cut(whole, whole.size())));
        EXPECT_TRUE(ask(dripping(whole)));
    }
}

TEST_F(FaultsH, H6_BadChunkSize)
{
    for (const std::string chunks :
         {"zz\r\n{}\r\n0\r\n\r\n", "-5\r\n{}\r\n0\r\n\r\n", "0x2\r\n{}\r\n0\r\n\r\n",
          "10000000000000002\r\n{}\r\n0\r\n\r\n", "2 2\r\n{}\r\n0\r\n\r\n", "2\r\n{}x\r\n0\r\n\r\n"})
        expect_refused(answer("transfer-encoding: chunked\r\n", chunks), ErrorKind::protocol);
    // A line feed alone may also be waited out.
    const auto reply = ask(saying(answer("transfer-encoding: chunked\r\n", "2\n{}\n0\n\n")));
    ASSERT_FALSE(reply);
    EXPECT_TRUE(reply.error().kind == ErrorKind::protocol || reply.error().kind == ErrorKind::timeout);
}

// Writes without end until the client hangs up.
Script endless(std::string begin, std::string rest)
{
    return [=](Peer& peer) {
        peer.request();
        peer.send(begin);
        while (!peer.gone())
            peer.send(rest);
    };
}

long resident_kilobytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

TEST_F(FaultsH, H7_EndlessExtensionTrailerOrHeader)
{
    const std::string much(16'000, 'x');
    ask(endless("", "x")); // Warms up.
    const long before = resident_kilobytes();
    for (const std::string begin :
         {"HTTP/1.1 200 OK\r\nx: ", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5;",
          "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\nx: "}) {
        const auto reply = ask(endless(begin, much));
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::limit_exceeded) << reply.error();
    }
    EXPECT_LT(resident_kilobytes() - before, 1024);
}

TEST_F(FaultsH, H8_TooManyInterimAnswers)
{
    std::string nine;
    for (int i = 0; i < 9; ++i)
        nine += "HTTP/1.1 103 Early Hints\r\n\r\n";
    expect_refused(nine, ErrorKind::limit_exceeded);
    const auto reply = ask(endless("", "HTTP/1.1 102 Processing\r\n\r\n"));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::limit_exceeded);
}

TEST_F(FaultsH, H9_InterimAnswersBeforeTheFinalOne)
{
    const std::string interim = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 "
                                "Early Hints\r\nlink: a\r\n\r\n";
    expect_accepted(interim + framed(small_body));
    for (std::size_t size = 0; size < interim.size() + 20; ++size)
        EXPECT_FALSE(ask(cut(interim + framed(small_body), size)));
    Server server([&](Peer& peer) {
        while (peer.request())
            peer.send(interim + ok(peer.path()));
    });
    const auto client = client_for(server.host());
    expect_ok(client);
    expect_connection(server, client, true);
}

TEST_F(FaultsH, H10_SwitchingProtocols)
{
    expect_refused("HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
                   ErrorKind::protocol);
}

TEST_F(FaultsH, H11_AmbiguousFraming)
{
    const std::string length = length_of(small_body);
    for (const std::string& fields :
         {"transfer-encoding: chunked\r\n" + length, length + "transfer-encoding: chunked\r\n",
          "transfer-encoding: gzip\r\n" + length, std::string("transfer-encoding: gzip\r\n"),
          std::string("transfer-encoding: chunked, chunked\r\n"),
          std::string("transfer-encoding: xchunked\r\n"),
          std::string("transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n"),
          std::string("transfer-encoding: gzip, chunked\r\n")})
        expect_refused(answer(fields, chunked_body), ErrorKind::protocol);
}

TEST_F(FaultsH, H12_BadLength)
{
    for (const std::string fields :
         {"content-length: 5\r\ncontent-length: 6\r\n", "content-length: 5, 6\r\n", "content-length: +5\r\n",
          "content-length: -1\r\n", "content-length: 18446744073709551616\r\n", "content-length: 0x5\r\n"})
        expect_refused(answer(fields), ErrorKind::protocol);
    expect_refused(answer("content-length: 18446744073709551615\r\n"), ErrorKind::limit_exceeded);
}

TEST_F(FaultsH, H13_BodyBeyondTheLimit)
{
    const long before = resident_kilobytes();
    expect_refused_early(answer("content-length: 9437184\r\n"), ErrorKind::limit_exceeded);
    const auto reply = ask(endless("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n",
                                   "4000\r\n" + std::string(0x4000, ' ') + "\r\n"));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::limit_exceeded) << reply.error();
    EXPECT_LT(resident_kilobytes() - before, 8 * 1024);
}

TEST_F(FaultsH, H14_BodyWhereThereIsNone)
{
    for (const std::string start : {"HTTP/1.1 204 No Content\r\n", "HTTP/1.1 304 Not Modified\r\n"}) {
        Server server([&](Peer& peer) {
            if (peer.number() == 1 && peer.request())
                peer.send(framed(small_body, "", start));
            echo(peer);
        });
        const auto client = client_for(server.host());
        EXPECT_FALSE(call(client, Delivery::send, fresh_path())) << "no JSON came";
        expect_connection(server, client, false);
    }
}

TEST_F(FaultsH, H15_BodyWithoutALength)
{
    Server server;
    expect_each_class(server,
                      [](Peer& peer) {
                          peer.request();
                          peer.send("HTTP/1.1 200 OK\r\n\r\n" + small_body);
                          peer.half_close();
                          peer.stall();
                      },
                      {ErrorKind::protocol, Sent::answered});
}

TEST_F(FaultsH, H16_MalformedHeaders)
{
    using namespace std::string_literals;
    const std::string length = length_of(small_body);
    for (const std::string& bad :
         {answer("x: a\r\n b\r\n" + length), answer("x : a\r\n" + length), answer("x: a\n" + length),
          answer("x: \0\r\n"s + length), answer(length, small_body, "HTTP/2.0 200 OK\r\n"),
          answer(length, small_body, "HTTP/1.1 099 Low\r\n"),
          answer(length, small_body, "HTTP/1.1 1000 High\r\n"),
          answer(length, small_body, "HTTP/1.1 20 OK\r\n"), answer(length, small_body, "ICY 200 OK\r\n"),
          answer(": no name\r\n" + length)})
        expect_refused(bad, ErrorKind::protocol);
    expect_accepted(answer(length, small_body, "HTTP/1.1 200 \r\n"));
}

TEST_F(FaultsH, H17_Redirections)
{
    for (const int status : {301, 302, 303, 307, 308})
        for (const std::string where :
             {"/elsewhere", "https://other.example.com/x?secret=1", "http://127.0.0.1/", "https://u:p@h/"}) {
            Server server([&](Peer& peer) {
                while (peer.request())
                    if (peer.path().ends_with(";"))
                        peer.send(framed("", "location: " + where + "\r\n",
                                         "HTTP/1.1 " + std::to_string(status) + " Moved\r\n"));
            });
            const auto client = client_for(server.host());
            const auto reply = call(client, Delivery::read, fresh_path());
            ASSERT_FALSE(reply);
            EXPECT_EQ(reply.error().kind, ErrorKind::http);
            EXPECT_EQ(reply.error().http_status, status);
            EXPECT_EQ(reply.error().attempts, 1);
            const std::string& message = reply.error().message;
            EXPECT_EQ(message.find("secret"), std::string::npos) << message;
            EXPECT_EQ(message.find("u:p"), std::string::npos) << message;
            EXPECT_NE(message.find("location"), std::string::npos) << message;
            EXPECT_EQ(server.requests(), 1) << "followed";
            call(client, Delivery::read, fresh_path());
            EXPECT_EQ(server.connections(), 1);
        }
}

TEST_F(FaultsH, H18_RetryAfter)
{
    struct Case {
        std::string value;
        int attempts; // Of a read.
    };
    for (const int status : {429, 503})
        for (const Case& c : {Case{"0", 3},
                              {"3600", 1},
                              {"-1", 3},
                              {"1e30", 3},
                              {"99999999999999999999", 1},
                              {"Thu, 01 Jan 1970 00:00:00 GMT", 3},
                              {"Fri, 31 Dec 9999 23:59:59 GMT", 1},
                              {"soon", 3}}) {
            const std::string busy = framed("{}", "retry-after: " + c.value + "\r\n",
                                            "HTTP/1.1 " + std::to_string(status) + " Busy\r\n");
            const auto begun = std::chrono::steady_clock::now();
            const auto read = ask(
                [&](Peer& peer) {
                    while (peer.request())
                        peer.send(busy);
                },
                Delivery::read);
            ASSERT_FALSE(read);
            EXPECT_EQ(read.error().attempts, c.attempts) << c.value;
            EXPECT_LE(std::chrono::steady_clock::now() - begun, 1s) << c.value;
            const auto sent = ask(saying(busy), Delivery::send);
            EXPECT_EQ(sent.error().attempts, 1);
            EXPECT_EQ(sent.error().http_status, status);
        }
}

TEST_F(FaultsH, H19_ServerErrors)
{
    for (const int status : {500, 502, 504})
        for (const Class& c : classes) {
            const auto reply = ask(
                [&](Peer& peer) {
                    while (peer.request())
                        peer.send(framed("{}", "", "HTTP/1.1 " + std::to_string(status) + " Error\r\n"));
                },
                c.delivery);
            ASSERT_FALSE(reply);
            EXPECT_EQ(reply.error().kind, ErrorKind::http);
            EXPECT_EQ(reply.error().http_status, status);
            EXPECT_EQ(reply.error().sent, Sent::answered);
            EXPECT_EQ(reply.error().attempts, c.letter == 'A' && status != 500 ? 3 : 1);
        }
}

// The client keeps no refresh token: a 401 goes to the caller, at once.
TEST_F(FaultsH, H20_Unauthorized)
{
    for (const Class& c : classes) {
        const auto reply = ask(
            saying(framed(R"({"statusCode":401,"message":"expired"})", "", "HTTP/1.1 401 Unauthorized\r\n")),
            c.delivery);
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::api);
        EXPECT_EQ(reply.error().status_code, 401);
        EXPECT_EQ(reply.error().attempts, 1);
    }
}

} // namespace
} // namespace genauth::faults
