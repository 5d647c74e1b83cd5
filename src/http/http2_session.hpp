// HTTP/2 (RFC 9113), the client's side, as a machine between bytes. The only file that knows nghttp2.
#pragma once

#include "http/deadline.hpp"
#include "wiped.hpp"

#include <genauth/error.hpp>
#include <genauth/transport.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>

struct nghttp2_session;

namespace genauth::http {

// One request and its answer. The owner keeps it, and what the request refers to, until it has left the
// session.
struct Http2Stream {
    TransportResponse response;
    TimePoint sent_at{};     // Once `sent`
    TimePoint answered_at{}; // Once `answered`
    std::size_t bytes_sent = 0;
    std::size_t bytes_received = 0;

    bool begun = false;    // The header has been put into the output: the server may act on it.
    bool sent = false;     // So has the rest of the request.
    bool answered = false; // The header of the answer has come.
    bool ended = false;    // Nothing more will happen.

    // How it ended, when not with the answer: as a failure of this kind, or by an error of the connection.
    std::optional<ErrorKind> failure;
    std::string_view reason;
    std::error_code cause;
    bool complete() const noexcept { return ended && !failure && !cause; }

    bool tell_when_sent = false; // Otherwise that is not worth a change.

private:
    friend class Http2Session;

    std::int32_t id_ = 0;
    std::string_view rest_; // Of the request's body.
    std::size_t max_body_size_ = 0;
    std::size_t header_size_ = 0;
    int fields_ = 0;
    int interim_ = 0;
    bool open_ = false;
    bool changed_ = false;
    Http2Stream* next_changed_ = nullptr;
    Http2Stream* previous_ = nullptr;
    Http2Stream* next_ = nullptr;
};

// Limits: 16 KiB and 100 fields of header, 8 interim responses; no push. Breaking one ends the stream,
// breaking the protocol ends all.
class Http2Session {
public:
    Http2Session();
    ~Http2Session();
    Http2Session(const Http2Session&) = delete;
    Http2Session& operator=(const Http2Session&) = delete;

    // Begins a request. \pre accepts()
    void submit(Http2Stream& stream, const TransportRequest& request, std::string_view authority);

    // The owner has no more use for the stream; resets it unless it has ended.
    void leave(Http2Stream& stream) noexcept;

    // Bytes of the peer. False when it broke the protocol: the session is over, and its streams have ended.
    bool feed(std::string_view data, TimePoint now);

    // Appends what has to reach the peer, up to about `size` bytes. False when there is nothing.
    bool output(WipedString& out, std::size_t size, TimePoint now);
    bool has_output() const noexcept;

    // A stream that has got an answer's header or has ended since it was last taken; null: there is none.
    Http2Stream* take_changed() noexcept;

    // Ends all streams: the connection is lost.
    void lose(std::error_code cause) noexcept;

    void ping();

    // No stream will follow.
    void say_goodbye();

    bool settled() const noexcept { return settled_; }  // The peer's settings are known.
    std::size_t open() const noexcept { return open_; } // Streams that have not ended.
    bool accepts() const noexcept;                      // Takes further streams.
    std::size_t most_streams() const noexcept;          // At a time, as the peer says.

private:
    struct Callbacks;
    struct Fields;

    Http2Stream* find(std::int32_t id) const noexcept;
    void change(Http2Stream& stream) noexcept;
    void detach(Http2Stream& stream) noexcept;
    void end(Http2Stream& stream) noexcept;
    void complete(Http2Stream& stream) noexcept;
    void fail(Http2Stream& stream, ErrorKind kind, std::string_view reason) noexcept;
    void reset(Http2Stream& stream, std::uint32_t code) noexcept;
    void end_all(ErrorKind kind, std::string_view reason) noexcept;
    bool take_field(Http2Stream& stream, std::string_view name, std::string_view value);
    void take_header(Http2Stream& stream);
    void take_body(Http2Stream& stream, std::string_view data);

    struct Free {
        void operator()(nghttp2_session* session) const noexcept;
    };
    std::unique_ptr<nghttp2_session, Free> session_;
    std::unique_ptr<Fields> fields_; // Of the request that is being submitted.
    WipedString* out_ = nullptr;
    std::size_t out_limit_ = 0;
    TimePoint now_{};
    Http2Stream* first_ = nullptr;
    Http2Stream* changed_ = nullptr;
    std::size_t open_ = 0;
    bool settled_ = false;
    bool broken_ = false;
};

} // namespace genauth::http
