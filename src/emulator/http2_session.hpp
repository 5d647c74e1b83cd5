// The server's side of an HTTP/2 connection (RFC 9113), by nghttp2: bytes in, requests out; answers in, bytes
// out. Knows no socket and no time.
#pragma once

#include "emulator/exchange.hpp"

#include <deque>
#include <map>
#include <memory>

struct nghttp2_session;

namespace genauth::emulator {

class Http2Session {
public:
    struct Request {
        std::int32_t stream = 0;
        EmulatorRequest content;
        int refused = 0; // Otherwise 413 or 431: larger than a request may be.
    };

    explicit Http2Session(std::uint32_t max_concurrent_streams);
    Http2Session(const Http2Session&) = delete;
    Http2Session& operator=(const Http2Session&) = delete;
    ~Http2Session();

    // May more be received? Not while more control frames wait to be sent than a peer that reads lets wait.
    bool wants_input() const;
    void receive(std::string_view bytes);

    // The next request that is complete, in the order in which they became so.
    std::optional<Request> next_request();

    // Of a stream that is gone already, these do nothing.
    void answer(std::int32_t stream, Answer answer, bool with_body);
    void answer_half(std::int32_t stream, Answer answer);
    void reset(std::int32_t stream, std::uint32_t error_code);

    // Refuses this stream and all that come after those which next_request() has given out.
    void go_away(std::int32_t stream);

    // Ends the session: what has not been answered never will be.
    void terminate(std::uint32_t error_code);

    // Appends what is to be sent, until `out` has `limit` bytes or a little more.
    void take_output(std::string& out, std::size_t limit);

    // Nothing more will be received or sent.
    bool over() const;

private:
    struct Callbacks;

    struct Stream {
        EmulatorRequest request;
        std::size_t header_size = 0; // As SETTINGS_MAX_HEADER_LIST_SIZE counts it.
        bool complete = false;       // All of the request has come.
        int refused = 0;
        std::string body; // Of the answer.
        std::size_t sent = 0;
        bool half = false; // The answer never ends.
    };

    void submit(std::int32_t id, const std::vector<std::pair<std::string, std::string>>& fields, int status,
                std::string body, bool half);
    void add_header(std::int32_t id, std::string_view name, std::string_view value);
    void end_header(std::int32_t id);
    void add_body(std::int32_t id, std::string_view data);
    void refuse(std::int32_t id, Stream& stream, int status);
    void end_request(std::int32_t id);
    void end_answer(std::int32_t id);

    std::unique_ptr<nghttp2_session, void (*)(nghttp2_session*)> session_;
    std::map<std::int32_t, Stream> streams_;
    std::deque<std::int32_t> ready_;
    std::int32_t highest_given_ = 0; // Of the streams that next_request() has given out.
    std::int32_t second_given_ = 0;
    bool failed_ = false;
};

} // namespace genauth::emulator
