// HTTP/2 (RFC 9113), the client's side, as a machine between bytes. nghttp2 stays behind it.
#pragma once

#include "http/http2_stream.hpp"
#include "wiped.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <system_error>

struct nghttp2_session;

namespace genauth::http {

// An answer that breaks a limit or its own form ends its stream; breaking the protocol ends all.
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
    bool broken() const noexcept { return broken_; }    // The peer does not speak the protocol.
    bool dead() const noexcept { return dead_; }        // And cannot even be told so.
    std::size_t open() const noexcept { return open_; } // Streams that have not ended.
    bool accepts() const noexcept;                      // Takes further streams.
    std::size_t most_streams() const noexcept;          // At a time, as the peer says.

private:
    struct Callbacks;
    struct Fields;

    bool gives_up() const noexcept;
    Http2Stream* find(std::int32_t id) const noexcept;
    void change(Http2Stream& stream) noexcept;
    void detach(Http2Stream& stream) noexcept;
    void end(Http2Stream& stream) noexcept;
    void complete(Http2Stream& stream) noexcept;
    void end_header(Http2Stream& stream) noexcept;
    void refuse(Http2Stream& stream, const Http2Stream::Fault& fault) noexcept;
    void fail(Http2Stream& stream, ErrorKind kind, std::string_view reason) noexcept;
    void reset(Http2Stream& stream, std::uint32_t code) noexcept;
    void take_back(Http2Stream& stream) noexcept;
    void refuse_unsent() noexcept;
    void end_all(ErrorKind kind, std::string_view reason) noexcept;

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
    bool goaway_ = false; // The peer takes no further streams.
    bool broken_ = false;
    bool dead_ = false; // Nothing goes in or out any more.
};

} // namespace genauth::http
