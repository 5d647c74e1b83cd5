#include "http/http2_callbacks.hpp"

#include <algorithm>
#include <new>

namespace genauth::http {
namespace {

constexpr std::size_t frame_header = 9;
constexpr std::string_view malformed = "not well-formed HTTP/2";

Http2Session& session(void* self)
{
    return *static_cast<Http2Session*>(self);
}

std::string_view text(nghttp2_rcbuf* buffer)
{
    const nghttp2_vec bytes = nghttp2_rcbuf_get_buf(buffer);
    return {reinterpret_cast<const char*>(bytes.base), bytes.len};
}

bool ends_stream(const nghttp2_frame& frame)
{
    const bool may = frame.hd.type == NGHTTP2_HEADERS || frame.hd.type == NGHTTP2_DATA;
    return may && (frame.hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
}

bool is_settings(const nghttp2_frame& frame)
{
    return frame.hd.type == NGHTTP2_SETTINGS && (frame.hd.flags & NGHTTP2_FLAG_ACK) == 0;
}

} // namespace

int Http2Session::Callbacks::before_send(nghttp2_session*, const nghttp2_frame* frame, void* self)
{
    Http2Stream* stream = session(self).find(frame->hd.stream_id);
    if (stream != nullptr && frame->hd.type == NGHTTP2_HEADERS)
        stream->begun = true;
    return 0;
}

int Http2Session::Callbacks::on_sent(nghttp2_session*, const nghttp2_frame* frame, void* self)
{
    Http2Session& own = session(self);
    if (frame->hd.type == NGHTTP2_GOAWAY && frame->goaway.error_code != NGHTTP2_NO_ERROR)
        own.end_all(ErrorKind::protocol, malformed);
    Http2Stream* stream = own.find(frame->hd.stream_id);
    if (stream == nullptr)
        return 0;
    stream->bytes_sent += frame_header + frame->hd.length;
    if (ends_stream(*frame)) {
        stream->sent = true;
        stream->sent_at = own.now_;
        if (stream->tell_when_sent)
            own.change(*stream);
    }
    return 0;
}

ssize_t Http2Session::Callbacks::measure_body(nghttp2_session*, std::int32_t id, std::uint8_t*,
                                              std::size_t size, std::uint32_t* flags, nghttp2_data_source*,
                                              void* self)
{
    const Http2Stream* stream = session(self).find(id);
    if (stream == nullptr)
        return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    *flags |= NGHTTP2_DATA_FLAG_NO_COPY;
    if (stream->unsent_.size() <= size)
        *flags |= NGHTTP2_DATA_FLAG_EOF;
    return static_cast<ssize_t>(std::min(stream->unsent_.size(), size));
}

// The body goes straight into the output: nghttp2 would keep a copy, and not wipe it.
int Http2Session::Callbacks::send_body(nghttp2_session*, nghttp2_frame* frame, const std::uint8_t* head,
                                       std::size_t size, nghttp2_data_source*, void* self)
try {
    Http2Session& own = session(self);
    if (own.out_->size() >= own.out_limit_)
        return NGHTTP2_ERR_WOULDBLOCK;
    Http2Stream* stream = own.find(frame->hd.stream_id);
    if (stream == nullptr)
        return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    own.out_->append(reinterpret_cast<const char*>(head), frame_header);
    own.out_->append(stream->unsent_.substr(0, size));
    stream->unsent_.remove_prefix(size);
    return 0;
} catch (const std::bad_alloc&) {
    return NGHTTP2_ERR_CALLBACK_FAILURE;
}

int Http2Session::Callbacks::on_header_begin(nghttp2_session*, const nghttp2_frame* frame, void* self)
{
    if (Http2Stream* stream = session(self).find(frame->hd.stream_id))
        stream->begin_header();
    return 0;
}

int Http2Session::Callbacks::on_field(nghttp2_session*, const nghttp2_frame* frame, nghttp2_rcbuf* name,
                                      nghttp2_rcbuf* value, std::uint8_t, void* self)
try {
    Http2Stream* stream = session(self).find(frame->hd.stream_id);
    if (stream == nullptr)
        return 0;
    const Http2Stream::Fault fault = stream->take_field(text(name), text(value));
    if (fault.reason.empty())
        return 0;
    session(self).refuse(*stream, fault);
    return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
} catch (const std::bad_alloc&) {
    return NGHTTP2_ERR_CALLBACK_FAILURE;
}

// nghttp2 would pass over it.
int Http2Session::Callbacks::on_bad_field(nghttp2_session*, const nghttp2_frame* frame, nghttp2_rcbuf*,
                                          nghttp2_rcbuf*, std::uint8_t, void* self)
{
    if (Http2Stream* stream = session(self).find(frame->hd.stream_id))
        session(self).fail(*stream, ErrorKind::protocol, "a malformed header");
    return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
}

int Http2Session::Callbacks::on_body(nghttp2_session*, std::uint8_t, std::int32_t id,
                                     const std::uint8_t* data, std::size_t size, void* self)
try {
    Http2Stream* stream = session(self).find(id);
    if (stream == nullptr)
        return 0;
    const Http2Stream::Fault fault = stream->take_body({reinterpret_cast<const char*>(data), size});
    if (!fault.reason.empty())
        session(self).refuse(*stream, fault);
    return 0;
} catch (const std::bad_alloc&) {
    return NGHTTP2_ERR_CALLBACK_FAILURE;
}

int Http2Session::Callbacks::on_frame(nghttp2_session*, const nghttp2_frame* frame, void* self)
{
    Http2Session& own = session(self);
    own.settled_ = own.settled_ || is_settings(*frame);
    if (frame->hd.type == NGHTTP2_GOAWAY) {
        own.goaway_ = true;
        own.refuse_unsent();
    }
    Http2Stream* stream = own.find(frame->hd.stream_id);
    if (stream == nullptr)
        return 0;
    stream->bytes_received += frame_header + frame->hd.length;
    if (frame->hd.type == NGHTTP2_RST_STREAM)
        own.reset(*stream, frame->rst_stream.error_code);
    else if (frame->hd.type == NGHTTP2_HEADERS)
        own.end_header(*stream);
    if (ends_stream(*frame) && stream->answered && !stream->ended)
        own.complete(*stream);
    return 0;
}

int Http2Session::Callbacks::on_bad_frame(nghttp2_session*, const nghttp2_frame* frame, int, void* self)
{
    if (Http2Stream* stream = session(self).find(frame->hd.stream_id))
        session(self).fail(*stream, ErrorKind::protocol, malformed);
    return 0;
}

// Of a stream that has not ended: the peer sent GOAWAY, or nghttp2 found the answer malformed.
int Http2Session::Callbacks::on_close(nghttp2_session*, std::int32_t id, std::uint32_t code, void* self)
{
    Http2Stream* stream = session(self).find(id);
    if (stream == nullptr)
        return 0;
    if (code == NGHTTP2_REFUSED_STREAM)
        session(self).reset(*stream, code);
    else
        session(self).fail(*stream, ErrorKind::protocol, malformed);
    return 0;
}

nghttp2_session_callbacks* Http2Session::Callbacks::all()
{
    static nghttp2_session_callbacks* const made = [] {
        nghttp2_session_callbacks* set = nullptr;
        if (nghttp2_session_callbacks_new(&set) != 0)
            throw std::bad_alloc();
        nghttp2_session_callbacks_set_before_frame_send_callback(set, before_send);
        nghttp2_session_callbacks_set_on_frame_send_callback(set, on_sent);
        nghttp2_session_callbacks_set_send_data_callback(set, send_body);
        nghttp2_session_callbacks_set_on_begin_headers_callback(set, on_header_begin);
        nghttp2_session_callbacks_set_on_header_callback2(set, on_field);
        nghttp2_session_callbacks_set_on_invalid_header_callback2(set, on_bad_field);
        nghttp2_session_callbacks_set_on_data_chunk_recv_callback(set, on_body);
        nghttp2_session_callbacks_set_on_frame_recv_callback(set, on_frame);
        nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(set, on_bad_frame);
        nghttp2_session_callbacks_set_on_stream_close_callback(set, on_close);
        return set;
    }();
    return made;
}

} // namespace genauth::http
