// Rows M13 to M17: the server resets streams.
#include "faults/http2_fixture.hpp"

namespace genauth::faults::http2 {
namespace {

class Http2Resets : public Http2Answering {};

// The server has done nothing, and says so: every class may try again.
TEST_F(Http2Resets, M13_RefusedStream)
{
    for (const bool new_connection : {true, false}) {
        for (const Class& c : classes) {
            SCOPED_TRACE(c.letter);
            server_.play(over_http2([this](Connection& peer) {
                while (const auto stream = peer.request()) {
                    const std::string& path = peer.exchange(*stream).path;
                    if (path.ends_with(";") && server_.seen(path) == 1)
                        peer.send(rst_stream(*stream, Code::refused_stream));
                    else
                        peer.answer(*stream);
                }
            }));
            const auto to_server = patient_client();
            if (!new_connection) {
                EXPECT_TRUE(call(to_server, c.delivery, "/before"));
            }
            expect_ok_when_repeated(to_server, c.delivery);
        }
    }
}

TEST_F(Http2Resets, M14_RefusedEachTime)
{
    server_.play(over_http2([](Connection& peer) {
        while (const auto stream = peer.request())
            peer.send(rst_stream(*stream, Code::refused_stream));
    }));
    for (const Class& c : classes)
        expect_refused_each_time(c);
}

constexpr Code codes[] = {Code::no_error,
                          Code::protocol_error,
                          Code::internal_error,
                          Code::flow_control_error,
                          Code::settings_timeout,
                          Code::stream_closed,
                          Code::frame_size_error,
                          Code::refused_stream,
                          Code::cancel,
                          Code::compression_error,
                          Code::connect_error,
                          Code::enhance_your_calm,
                          Code::inadequate_security,
                          Code::http_1_1_required,
                          static_cast<Code>(0xffffffff)};

TEST_F(Http2Resets, M15_ResetAtEachStage)
{
    const std::string head = headers(1, {{":status", "200"}});
    for (const Code code : codes) {
        SCOPED_TRACE(static_cast<std::uint32_t>(code));
        for (const std::string& said :
             {std::string(), head, head + data(1, "{"), headers(1, {{":status", "103"}})}) {
            if (said.empty() && code == Code::refused_stream)
                continue; // M13.
            server_.play(over_http2([=](Connection& peer) {
                const auto streams = peer.requests(2);
                if (streams.empty())
                    return;
                peer.wire().send(said + rst_stream(1, code));
                peer.answer(3);
                http2::echo(peer);
            }));
            const int before = server_.connections();
            const auto to_server = patient_client();
            const Call& reset = start(to_server);
            const Call& other = start(to_server);
            finish();
            ASSERT_FALSE(*reset.reply);
            EXPECT_TRUE(reset.error().kind == ErrorKind::connection_lost ||
                        reset.error().kind == ErrorKind::protocol)
                << reset.error();
            // Refused after it has begun to answer: that proves nothing any more.
            EXPECT_EQ(reset.error().sent, said.starts_with(head) ? Sent::answered : Sent::maybe)
                << reset.error();
            EXPECT_EQ(reset.error().attempts, 1);
            EXPECT_EQ(server_.seen(reset.path), 1);
            EXPECT_TRUE(other.ok());
            expect_ok(to_server, Delivery::send);
            EXPECT_EQ(server_.connections() - before, 1);
        }
    }
}

TEST_F(Http2Resets, M16_ResetAfterTheWholeAnswer)
{
    for (const Code code : codes) {
        server_.play(over_http2([=](Connection& peer) {
            for (int i = 0; const auto stream = peer.request(); ++i) {
                const std::string reset = rst_stream(*stream, code);
                const std::string reply = http2::answer(*stream, echo_body(peer.exchange(*stream).path));
                if (i % 2 == 0)
                    peer.wire().send(reply + reset); // In one record.
                else
                    peer.wire().drip(reply + reset + reset + window_update(*stream, 1), 0ms);
            }
        }));
        const int before = server_.connections();
        const auto to_server = patient_client();
        for (const Class& c : classes)
            expect_ok(to_server, c.delivery);
        EXPECT_EQ(server_.connections() - before, 1);
    }
}

// RFC 9113, 8.1: the answer counts although the request was not read to its end.
TEST_F(Http2Resets, M17_AnswerBeforeTheRequestIsRead)
{
    const Json large('"' + std::string(300'000, 'x') + '"');
    for (const bool reset : {false, true}) {
        for (const std::string status : {"200", "413"}) {
            server_.play(over_http2([=](Connection& peer) {
                peer.replenishes = false;
                const auto head = peer.await(FrameType::headers, 1);
                if (!head)
                    return;
                peer.wire().send(http2::answer(1, echo_body(peer.exchange(1).path), {}, status));
                if (reset)
                    peer.wire().send(rst_stream(1, Code::no_error));
                peer.send(window_update(0, 1U << 20U)); // Of the connection: the upload has used it up.
                http2::echo(peer);
            }));
            const int before = server_.connections();
            const auto to_server = patient_client();
            Call& early = start(to_server, Delivery::send, {}, large);
            finish();
            ASSERT_EQ(early.endings, 1);
            EXPECT_EQ(early.ok(), status == "200");
            if (!*early.reply) {
                EXPECT_EQ(early.error().http_status, 413) << early.error();
                EXPECT_EQ(early.error().sent, Sent::answered);
            }
            EXPECT_EQ(server_.seen(early.path), 1);
            expect_ok(to_server, Delivery::send);
            EXPECT_EQ(server_.connections() - before, 1);
        }
    }
}

} // namespace
} // namespace genauth::faults::http2
