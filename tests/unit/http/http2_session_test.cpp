#include "http/http2_session.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>
#include <string>

namespace genauth::http {
namespace {

using namespace std::string_literals;

const std::string settings = "\0\0\0\x04\0\0\0\0\0"s;
const std::string one_stream = "\0\0\x06\x04\0\0\0\0\0\0\x03\0\0\0\x01"s; // MAX_CONCURRENT_STREAMS
const std::string ping = "\0\0\x08\x06\0\0\0\0\0abcdefgh"s;
const std::string goaway_first_only = "\0\0\x08\x07\0\0\0\0\0\0\0\0\x01\0\0\0\0"s;
const std::string malformed_settings = "\0\0\x01\x04\0\0\0\0\0x"s;

class Stream : public Http2Stream {};

// A call's request, which ends with the call.
struct Call {
    explicit Call(Http2Session& session) : session_(session)
    {
        request.method = "POST";
        request.target = path;
        request.body = body;
        session.submit(stream, request, "a.test");
    }
    ~Call() { session_.leave(stream); }

    std::string path = "/the/path";
    std::string body = "the body";
    TransportRequest request;
    Stream stream;

private:
    Http2Session& session_;
};

class Http2SessionTest : public ::testing::Test {
protected:
    std::string output()
    {
        WipedString out;
        while (session.output(out, 1 << 20U, now) && session.has_output()) {
        }
        return std::string(out);
    }

    TimePoint now{};
    Http2Session session;
};

TEST_F(Http2SessionTest, SaysWhenARequestIsOnItsWay)
{
    session.feed(settings, now);
    EXPECT_TRUE(session.settled());
    Call call(session);
    EXPECT_FALSE(call.stream.begun);
    EXPECT_NE(output().find("the body"), std::string::npos);
    EXPECT_TRUE(call.stream.begun && call.stream.sent);
}

TEST_F(Http2SessionTest, KeepsToTheLimitOfStreams)
{
    session.feed(one_stream, now);
    EXPECT_EQ(session.most_streams(), 1U);
    const Call first(session);
    const Call second(session);
    output();
    EXPECT_TRUE(first.stream.begun);
    EXPECT_FALSE(second.stream.begun);
}

TEST_F(Http2SessionTest, RefusesWhatWaitsWhenThePeerGoesAway)
{
    session.feed(one_stream, now);
    const Call first(session);
    const Call second(session);
    output();
    session.feed(goaway_first_only, now);
    EXPECT_FALSE(session.accepts());
    EXPECT_FALSE(first.stream.ended);
    EXPECT_TRUE(second.stream.ended);
    EXPECT_FALSE(second.stream.begun);
    EXPECT_EQ(second.stream.failure, ErrorKind::connection_lost);
}

bool has_headers(std::string_view frames)
{
    while (frames.size() >= 9) {
        std::size_t size = 9;
        for (std::size_t i = 0; i < 3; ++i)
            size += std::size_t{static_cast<unsigned char>(frames[i])} << (16 - 8 * i);
        if (frames[3] == 1)
            return true;
        frames.remove_prefix(std::min(size, frames.size()));
    }
    return false;
}

// The request's memory is gone when the peer reads on.
TEST_F(Http2SessionTest, SendsNothingOfACallThatHasEnded)
{
    for (const std::string& ending : {malformed_settings, [] {
                                          std::string flood;
                                          for (int i = 0; i < 1'100; ++i)
                                              flood += ping;
                                          return flood;
                                      }()}) {
        Http2Session broken;
        broken.feed(settings, now);
        WipedString out;
        broken.output(out, 1 << 20U, now);
        auto call = std::make_unique<Call>(broken);
        EXPECT_FALSE(broken.feed(ending, now));
        EXPECT_TRUE(call->stream.ended);
        EXPECT_FALSE(call->stream.begun);
        EXPECT_EQ(call->stream.failure, ErrorKind::protocol);
        call.reset();
        out.clear();
        broken.output(out, 1 << 20U, now);
        EXPECT_EQ(out.find("the body"), WipedString::npos);
        EXPECT_FALSE(has_headers(out));
        EXPECT_FALSE(broken.accepts());
    }
}

} // namespace
} // namespace genauth::http
