// A session and the client at its other end.
#pragma once

#include "emulator/http2_session.hpp"
#include "support/http2_frames.hpp"

#include <gtest/gtest.h>

namespace genauth::emulator {

using namespace test::http2;

class Peers {
public:
    explicit Peers(std::uint32_t max_concurrent_streams = 100) : session(max_concurrent_streams) {}

    // Collects the requests that are complete with it.
    void send(std::string_view bytes)
    {
        session.receive(bytes);
        while (auto request = session.next_request())
            requests.push_back(std::move(*request));
    }

    // All frames that the session has sent since the last time.
    std::vector<Frame> frames()
    {
        std::string out;
        do {
            out.clear();
            session.take_output(out, 100'000);
            sent_ += out;
        } while (!out.empty());
        std::vector<Frame> result;
        while (auto next = take_frame(sent_))
            result.push_back(std::move(*next));
        EXPECT_TRUE(sent_.empty()) << "half a frame";
        return result;
    }

    // The last frame of a type since the last time.
    std::optional<Frame> last(FrameType type)
    {
        std::optional<Frame> result;
        for (const Frame& next : frames())
            if (next.type == type)
                result = next;
        return result;
    }

    // Is a request still served as it should be?
    void expect_usable(std::uint32_t stream)
    {
        send(get(stream, "/fine"));
        ASSERT_FALSE(requests.empty());
        EXPECT_EQ(requests.back().content.path, "/fine");
        session.answer(requests.back().stream, Answer(), true);
        EXPECT_EQ(last(FrameType::headers)->stream, stream);
    }

    Http2Session session;
    std::vector<Http2Session::Request> requests;

private:
    std::string sent_;
};

inline Answer answer_of(std::string body, int status = 200)
{
    Answer answer;
    answer.status = status;
    answer.body = std::move(body);
    return answer;
}

} // namespace genauth::emulator
