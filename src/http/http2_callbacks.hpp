// nghttp2's view of an HTTP/2 session: what it calls, as functions of the session's.
#pragma once

#include "http/http2_session.hpp"

#include <nghttp2/nghttp2.h>

namespace genauth::http {

// `self` is the session. No exception may pass through nghttp2's functions.
struct Http2Session::Callbacks {
    static nghttp2_session_callbacks* all();

    // Of the request.
    static int before_send(nghttp2_session*, const nghttp2_frame* frame, void* self);
    static int on_sent(nghttp2_session*, const nghttp2_frame* frame, void* self);
    static ssize_t measure_body(nghttp2_session*, std::int32_t id, std::uint8_t*, std::size_t size,
                                std::uint32_t* flags, nghttp2_data_source*, void* self);
    static int send_body(nghttp2_session*, nghttp2_frame* frame, const std::uint8_t* head, std::size_t size,
                         nghttp2_data_source*, void* self);

    // Of the answer.
    static int on_header_begin(nghttp2_session*, const nghttp2_frame* frame, void* self);
    static int on_field(nghttp2_session*, const nghttp2_frame* frame, nghttp2_rcbuf* name,
                        nghttp2_rcbuf* value, std::uint8_t, void* self);
    static int on_bad_field(nghttp2_session*, const nghttp2_frame* frame, nghttp2_rcbuf*, nghttp2_rcbuf*,
                            std::uint8_t, void* self);
    static int on_body(nghttp2_session*, std::uint8_t, std::int32_t id, const std::uint8_t* data,
                       std::size_t size, void* self);
    static int on_frame(nghttp2_session*, const nghttp2_frame* frame, void* self);
    static int on_bad_frame(nghttp2_session*, const nghttp2_frame* frame, int, void* self);
    static int on_close(nghttp2_session*, std::int32_t id, std::uint32_t code, void* self);
};

} // namespace genauth::http
