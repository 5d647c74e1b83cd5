// Rows H1 to H16: the bytes of an answer, whole, byte by byte, and cut at every byte.
#include "faults/answering.hpp"
#include "faults/identity.hpp"
#include "support/sanitized.hpp"

#include <sys/resource.h>

namespace genauth::faults {
namespace {

class FaultsH : public Answering {};

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
            [=](Peer& peer) {
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
                              [=](Peer& peer) {
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

void expect_growth_below(long kilobytes, long before)
{
    if (!test::sanitized) {
        EXPECT_LT(resident_kilobytes() - before, kilobytes);
    }
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
    expect_growth_below(1024, before);
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
    Server server([=](Peer& peer) {
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
    expect_growth_below(8 * 1024, before);
}

TEST_F(FaultsH, H14_BodyWhereThereIsNone)
{
    for (const std::string start : {"HTTP/1.1 204 No Content\r\n", "HTTP/1.1 304 Not Modified\r\n"}) {
        Server server([=](Peer& peer) {
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

} // namespace
} // namespace genauth::faults
