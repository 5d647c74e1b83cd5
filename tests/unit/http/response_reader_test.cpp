#include "http/response_reader.hpp"

#include <gtest/gtest.h>

namespace genauth::http {
namespace {

using State = ResponseReader::State;
using namespace std::string_literals;

constexpr std::size_t limit = 1'000;

struct Outcome {
    State state = State::more;
    ErrorKind failure = ErrorKind::protocol;
    TransportResponse response;
    bool reusable = false;
};

Outcome read(std::string_view bytes, std::size_t step)
{
    Outcome outcome;
    ResponseReader reader(outcome.response, limit);
    for (std::size_t i = 0; i < bytes.size() && outcome.state == State::more; i += step)
        outcome.state = reader.feed(bytes.substr(i, step));
    outcome.failure = reader.failure();
    outcome.reusable = outcome.state == State::complete && reader.reusable();
    return outcome;
}

// Every answer is read whole and byte by byte.
void expect_answer(const std::string& bytes, int status, const std::string& body, bool reusable = true)
{
    for (const std::size_t step : {bytes.size(), std::size_t{1}, std::size_t{7}}) {
        const Outcome outcome = read(bytes, step);
        ASSERT_EQ(outcome.state, State::complete) << "in steps of " << step << ":\n" << bytes;
        EXPECT_EQ(outcome.response.status, status);
        EXPECT_EQ(outcome.response.body, body);
        EXPECT_EQ(outcome.reusable, reusable) << bytes;
    }
}

void expect_failure(const std::string& bytes, ErrorKind kind)
{
    for (const std::size_t step : {bytes.size(), std::size_t{1}}) {
        const Outcome outcome = read(bytes, step);
        ASSERT_EQ(outcome.state, State::failed) << "in steps of " << step << ":\n" << bytes.substr(0, 200);
        EXPECT_EQ(outcome.failure, kind) << bytes.substr(0, 200);
    }
}

TEST(ResponseReader, ReadsABodyWithALength)
{
    expect_answer("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello");
    expect_answer("HTTP/1.1 200 \r\ncontent-length: 0\r\n\r\n", 200, "");
}

TEST(ResponseReader, ReadsChunksExtensionsAndTrailers)
{
    expect_answer(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n1\r\n!\r\n0\r\nX: y\r\n\r\n",
        200, "hello!");
}

TEST(ResponseReader, KeepsTheFieldsThatCallsAreJudgedBy)
{
    const Outcome outcome = read("HTTP/1.1 429 Slow\r\nContent-Type: application/json\r\nRetry-After: 7\r\n"
                                 "X-Request-Id: abc\r\nContent-Length: 2\r\n\r\n{}",
                                 1);
    EXPECT_EQ(outcome.response.retry_after, "7");
    EXPECT_EQ(outcome.response.request_id, "abc");
}

TEST(ResponseReader, ATrailerCannotChangeTheAnswer)
{
    const Outcome outcome =
        read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nRetry-After: 7\r\n\r\n", 200);
    EXPECT_EQ(outcome.state, State::complete);
    EXPECT_EQ(outcome.response.retry_after, "");
}

TEST(ResponseReader, HasNoBodyWith204And304)
{
    expect_answer("HTTP/1.1 204 No Content\r\n\r\n", 204, "");
    expect_answer("HTTP/1.1 304 Not Modified\r\n\r\n", 304, "");
}

TEST(ResponseReader, SkipsInterimResponses)
{
    expect_answer("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\n"
                  "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
                  200, "ok");
    std::string many;
    for (int i = 0; i < 9; ++i)
        many += "HTTP/1.1 102 Processing\r\n\r\n";
    expect_failure(many, ErrorKind::limit_exceeded);
}

TEST(ResponseReader, KnowsWhenTheConnectionEnds)
{
    expect_answer("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok", 200, "ok", false);
    expect_answer("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok", 200, "ok", false);
}

TEST(ResponseReader, BytesBehindTheAnswerSpoilTheConnection)
{
    const std::string bytes = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\n";
    const Outcome outcome = read(bytes, bytes.size());
    EXPECT_EQ(outcome.state, State::complete);
    EXPECT_EQ(outcome.response.body, "ok");
    EXPECT_FALSE(outcome.reusable);
}

TEST(ResponseReader, RefusesAmbiguousFraming)
{
    const std::string tail = "\r\n\r\n0\r\n\r\n";
    for (const char* fields : {
             "Content-Length: 5\r\nTransfer-Encoding: chunked",
             "Transfer-Encoding: chunked\r\nContent-Length: 5",
             "Transfer-Encoding: gzip\r\nContent-Length: 5",
             "Transfer-Encoding: gzip",
             "Transfer-Encoding: chunked, chunked",
             "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
             "Transfer-Encoding: xchunked",
             "Content-Length: 5\r\nContent-Length: 6",
             "Content-Length: 5, 6",
             "Content-Length: +5",
             "Content-Length: -1",
             "Content-Length: 5\r\n Folded: yes",
             "Content-Length : 5",
             "Content-Length: 18446744073709551616",
         })
        expect_failure("HTTP/1.1 200 OK\r\n"s + fields + tail, ErrorKind::protocol);
    expect_failure("HTTP/1.1 200 OK\r\n\r\nuntil the end", ErrorKind::protocol);
}

TEST(ResponseReader, RefusesWhatIsNoHttp11Answer)
{
    for (const char* line :
         {"HTTP/2.0 200 OK", "HTTP/1.1 099 Odd", "HTTP/1.1 1000 Odd", "HTTP/1.1 20 OK", "SSH-2.0-x",
          "HTTP/1.1 101 Switching Protocols", "HTTP/1.1200 OK", "GET / HTTP/1.1"})
        expect_failure(line + "\r\nContent-Length: 0\r\n\r\n"s, ErrorKind::protocol);
    expect_failure("HTTP/1.1 200 OK\nContent-Length: 0\r\n\r\n", ErrorKind::protocol);
    expect_failure("HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: 0\r\n\r\n"s, ErrorKind::protocol);
}

// Found by fuzzing: the parser waits for more of a start line that has ended.
TEST(ResponseReader, RefusesAHeaderThatEndsTooEarly)
{
    for (const std::string bytes : {"H \r\n\r\n", "H \r\n\r\n{g", "\r\n\r\n", "HTTP/1.1\r\n\r\n",
                                    "HTTP/1.1 \r\n\r\n", "HTTP/1.1 200\r\n\r\n"}) {
        TransportResponse ignored;
        ResponseReader whole(ignored, 100);
        EXPECT_EQ(whole.feed(bytes), ResponseReader::State::failed) << bytes;
        ResponseReader single(ignored, 100);
        ResponseReader::State state = ResponseReader::State::more;
        for (std::size_t i = 0; i < bytes.size() && state == ResponseReader::State::more; ++i)
            state = single.feed(bytes.substr(i, 1));
        EXPECT_EQ(state, ResponseReader::State::failed) << bytes;
    }
}

TEST(ResponseReader, RefusesBadChunks)
{
    for (const char* chunk : {"zz\r\n", "-5\r\n", "0x5\r\n", "11111111111111111\r\n", "2\r\nokjunk\r\n"})
        expect_failure("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"s + chunk +
                           "hello\r\n0\r\n\r\n",
                       ErrorKind::protocol);
}

TEST(ResponseReader, HoldsItsLimits)
{
    const std::string ok = "HTTP/1.1 200 OK\r\n";
    expect_failure(ok + "Content-Length: 1001\r\n\r\n", ErrorKind::limit_exceeded);
    expect_failure(ok + "Content-Length: 18446744073709551615\r\n\r\n", ErrorKind::limit_exceeded);
    expect_failure(ok + "Transfer-Encoding: chunked\r\n\r\n3E9\r\n" + std::string(1'001, 'x') +
                       "\r\n0\r\n\r\n",
                   ErrorKind::limit_exceeded);
    expect_failure(ok + "X: " + std::string(16 * 1024, 'x') + "\r\n\r\n", ErrorKind::limit_exceeded);
    std::string fields;
    for (int i = 0; i < 101; ++i)
        fields += "X: y\r\n";
    expect_failure(ok + fields + "Content-Length: 0\r\n\r\n", ErrorKind::limit_exceeded);
    expect_failure(ok + "Transfer-Encoding: chunked\r\n\r\n1;" + std::string(100 * 1024, 'x'),
                   ErrorKind::limit_exceeded);
}

TEST(ResponseReader, KnowsWhoKeepsTheConnection)
{
    const auto answer = [](const char* version, const std::string& fields) {
        return "HTTP/"s + version + " 200 OK\r\n" + fields + "Content-Length: 2\r\n\r\nok";
    };
    for (const char* fields :
         {"", "Connection: keep-alive\r\n", "Connection: upgrade,\r\n", "Connection:\r\n"})
        expect_answer(answer("1.1", fields), 200, "ok", true);
    for (const char* fields : {"Connection: CLOSE\r\n", "Connection: keep-alive , Close\r\n",
                               "Connection: keep-alive\r\nConnection: close\r\n"}) {
        expect_answer(answer("1.1", fields), 200, "ok", false);
        expect_answer(answer("1.0", fields), 200, "ok", false);
    }
    expect_answer(answer("1.0", "Connection: Keep-Alive\r\n"), 200, "ok", true);
}

TEST(ResponseReader, TakesWhatIsUnusualAndUnambiguous)
{
    expect_answer("HTTP/1.1 200 \xc3\xa4\r\nX:\t\xc3\xb6 \t\r\nY:\r\nCONTENT-LENGTH:2\r\n\r\nok", 200, "ok");
    expect_answer("HTTP/1.1 299 a\tb\r\nContent-Length: \t0002 \r\n\r\nok", 299, "ok");
    expect_answer("HTTP/1.1 204 No\r\nContent-Length: 99999\r\n\r\n", 204, "");
    expect_answer(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: CHUNKED\r\n\r\n00a  \r\n0123456789\r\n2 ;x=\"y\"\r\nok\r\n"
        "000\r\n\r\n",
        200, "0123456789ok");
}

TEST(ResponseReader, RefusesMalformedFieldsEverywhere)
{
    for (const char* field : {": x", "X", "X y: z", "X\x01: y", "X: \x01", "X: \x7f", " X: y", "X: y\r",
                              "X\xc3: y", "X: a\rb", "X: a\nb", "\nX: y", "X: y\n"}) {
        expect_failure("HTTP/1.1 200 OK\r\n"s + field + "\r\nContent-Length: 0\r\n\r\n", ErrorKind::protocol);
        expect_failure("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"s + field + "\r\n\r\n",
                       ErrorKind::protocol);
    }
    for (const char* line : {"HTTP/1.1 200", "HTTP/1.1 -20 OK", "HTTP/1.1 2 0 OK", "HTTP/1.1 200 O\x01K",
                             "http/1.1 200 OK", "HTTP/1.2 200 OK", " HTTP/1.1 200 OK", "HTTP/1.1  200 OK",
                             "HTTP/1.1 200 OK\r", "HTTP/1.1 200 O\rK", "HTTP/1.1 200 O\nK"})
        expect_failure(line + "\r\nContent-Length: 0\r\n\r\n"s, ErrorKind::protocol);
    expect_failure("HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", ErrorKind::protocol);
    expect_failure("HTTP/1.1 200 OK\r\nContent-Length:\r\n\r\n", ErrorKind::protocol);
    expect_failure("HTTP/1.1 200 OK\r\nContent-Length: 0x5\r\n\r\nhello", ErrorKind::protocol);
}

// Another protocol is not waited out.
TEST(ResponseReader, RefusesWhatCannotBecomeAnAnswerAtOnce)
{
    for (const std::string bytes : {"S", "HTTP/2", "\r\n", "HTTP/1:"})
        expect_failure(bytes, ErrorKind::protocol);
}

TEST(ResponseReader, HoldsItsLimitsOfTrailers)
{
    const std::string begin = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n";
    expect_failure(begin + "X: " + std::string(17 * 1024, 'x'), ErrorKind::limit_exceeded);
    std::string fields;
    for (int i = 0; i < 20; ++i)
        fields += "X: " + std::string(1'000, 'x') + "\r\n";
    expect_failure(begin + fields, ErrorKind::limit_exceeded);
    fields.clear();
    for (int i = 0; i < 101; ++i)
        fields += "X: y\r\n";
    expect_failure(begin + fields, ErrorKind::limit_exceeded);
}

TEST(ResponseReader, IsNeverCompleteBeforeItsLastByte)
{
    for (const std::string& bytes :
         {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"s,
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"s})
        for (std::size_t cut = 0; cut < bytes.size(); ++cut)
            EXPECT_EQ(read(std::string_view(bytes).substr(0, cut), bytes.size()).state, State::more) << cut;
}

} // namespace
} // namespace genauth::http
