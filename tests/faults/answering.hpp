// A server that answers with the bytes of a test: whole, byte by byte, or cut.
#pragma once

#include "faults/fixture.hpp"

#include <algorithm>

namespace genauth::faults {

inline const std::string small_body = R"({"statusCode":200,"data":"x"})";

inline std::string answer(const std::string& fields, const std::string& body = small_body,
                          const std::string& start = "HTTP/1.1 200 OK\r\n")
{
    return start + fields + "\r\n" + body;
}

inline std::string length_of(const std::string& body)
{
    return "content-length: " + std::to_string(body.size()) + "\r\n";
}

inline std::string framed(const std::string& body, const std::string& fields = {},
                          const std::string& start = "HTTP/1.1 200 OK\r\n")
{
    return answer(fields + length_of(body), body, start);
}

inline const std::string chunked_body =
    "5;a=b\r\n{\"sta\r\n18\r\ntusCode\":200,\"data\":\"x\"}\r\n0\r\nx-trailer: 1\r\n\r\n";
inline const std::string chunked_answer = answer("Transfer-Encoding: chunked\r\n", chunked_body);

class Answering : public Faults {
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

} // namespace genauth::faults
