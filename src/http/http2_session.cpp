#include "http/http2_session.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <new>
#include <nghttp2/nghttp2.h>
#include <string>
#include <vector>

namespace genauth::http {
namespace {

constexpr std::size_t max_header_size = 16 * 1024;
constexpr int max_fields = 100;
constexpr int max_interim = 8;
constexpr std::int32_t stream_window = 1 << 20;
constexpr std::int32_t connection_window = 16 << 20;

class Http2Category final : public std::error_category {
public:
    const char* name() const noexcept override { return "http2"; }
    std::string message(int code) const override
    {
        return nghttp2_http2_strerror(static_cast<std::uint32_t>(code));
    }
};

std::error_code http2_error(std::uint32_t code)
{
    static const Http2Category category;
    return {static_cast<int>(code), category};
}

nghttp2_nv field(std::string_view name, std::string_view value, unsigned flags = NGHTTP2_NV_FLAG_NONE)
{
    const auto bytes = [](std::string_view text) {
        return reinterpret_cast<std::uint8_t*>(const_cast<char*>(text.data())); // nghttp2 only reads.
    };
    flags |= NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE;
    return {bytes(name), bytes(value), name.size(), value.size(), static_cast<std::uint8_t>(flags)};
}

std::string_view text(nghttp2_rcbuf* buffer)
{
    const nghttp2_vec bytes = nghttp2_rcbuf_get_buf(buffer);
    return {reinterpret_cast<const char*>(bytes.base), bytes.len};
}

template<class Number>
bool read_number(std::string_view digits, Number& number)
{
    const char* const end = digits.data() + digits.size();
    const std::from_chars_result read = std::from_chars(digits.data(), end, number);
    return read.ec == std::errc() && read.ptr == end;
}

void check(int result)
{
    if (result == NGHTTP2_ERR_NOMEM)
        throw std::bad_alloc();
}

bool ends_stream(const nghttp2_frame& frame)
{
    const bool may = frame.hd.type == NGHTTP2_HEADERS || frame.hd.type == NGHTTP2_DATA;
    return may && (frame.hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
}

} // namespace

// nghttp2's view of a session. No exception may pass through its functions.
struct Http2Session::Callbacks {
    static Http2Session& session(void* self) { return *static_cast<Http2Session*>(self); }

    static int before_send(nghttp2_session*, const nghttp2_frame* frame, void* self)
    {
        Http2Stream* stream = session(self).find(frame->hd.stream_id);
        if (stream != nullptr && frame->hd.type == NGHTTP2_HEADERS)
            stream->begun = true;
        return 0;
    }

    static int sent(nghttp2_session*, const nghttp2_frame* frame, void* self)
    {
        Http2Session& own = session(self);
        if (frame->hd.type == NGHTTP2_GOAWAY && frame->goaway.error_code != NGHTTP2_NO_ERROR)
            own.end_all(ErrorKind::protocol, "not well-formed HTTP/2");
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

    static ssize_t read_body(nghttp2_session*, std::int32_t id, std::uint8_t*, std::size_t size,
                             std::uint32_t* flags, nghttp2_data_source*, void* self)
    {
        const Http2Stream* stream = session(self).find(id);
        if (stream == nullptr)
            return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
        *flags |= NGHTTP2_DATA_FLAG_NO_COPY;
        if (stream->rest_.size() <= size)
            *flags |= NGHTTP2_DATA_FLAG_EOF;
        return static_cast<ssize_t>(std::min(stream->rest_.size(), size));
    }

    // The body goes straight into the output: nghttp2 would keep a copy, and not wipe it.
    static int send_body(nghttp2_session*, nghttp2_frame* frame, const std::uint8_t* head, std::size_t size,
                         nghttp2_data_source*, void* self)
    try {
        Http2Session& own = session(self);
        if (own.out_->size() >= own.out_limit_)
            return NGHTTP2_ERR_WOULDBLOCK;
        Http2Stream* stream = own.find(frame->hd.stream_id);
        if (stream == nullptr)
            return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
        own.out_->append(reinterpret_cast<const char*>(head), frame_header);
        own.out_->append(stream->rest_.substr(0, size));
        stream->rest_.remove_prefix(size);
        return 0;
    } catch (const std::bad_alloc&) {
        return NGHTTP2_ERR_CALLBACK_FAILURE;
    }

    static int begin_header(nghttp2_session*, const nghttp2_frame* frame, void* self)
    {
        if (Http2Stream* stream = session(self).find(frame->hd.stream_id)) {
            stream->header_size_ = 0;
            stream->fields_ = 0;
        }
        return 0;
    }

    static int receive_field(nghttp2_session*, const nghttp2_frame* frame, nghttp2_rcbuf* name,
                             nghttp2_rcbuf* value, std::uint8_t, void* self)
    try {
        Http2Session& own = session(self);
        Http2Stream* stream = own.find(frame->hd.stream_id);
        const bool taken = stream == nullptr || own.take_field(*stream, text(name), text(value));
        return taken ? 0 : NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    } catch (const std::bad_alloc&) {
        return NGHTTP2_ERR_CALLBACK_FAILURE;
    }

    // nghttp2 would pass over it.
    static int receive_bad_field(nghttp2_session*, const nghttp2_frame* frame, nghttp2_rcbuf*, nghttp2_rcbuf*,
                                 std::uint8_t, void* self)
    {
        if (Http2Stream* stream = session(self).find(frame->hd.stream_id))
            session(self).fail(*stream, ErrorKind::protocol, "a malformed header");
        return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    }

    static int receive_body(nghttp2_session*, std::uint8_t, std::int32_t id, const std::uint8_t* data,
                            std::size_t size, void* self)
    try {
        if (Http2Stream* stream = session(self).find(id))
            session(self).take_body(*stream, {reinterpret_cast<const char*>(data), size});
        return 0;
    } catch (const std::bad_alloc&) {
        return NGHTTP2_ERR_CALLBACK_FAILURE;
    }

    static int received(nghttp2_session*, const nghttp2_frame* frame, void* self)
    {
        Http2Session& own = session(self);
        own.settled_ = own.settled_ || (frame->hd.type == NGHTTP2_SETTINGS &&
                                        (frame->hd.flags & NGHTTP2_FLAG_ACK) == 0);
        Http2Stream* stream = own.find(frame->hd.stream_id);
        if (stream == nullptr)
            return 0;
        stream->bytes_received += frame_header + frame->hd.length;
        if (frame->hd.type == NGHTTP2_RST_STREAM)
            own.reset(*stream, frame->rst_stream.error_code);
        else if (frame->hd.type == NGHTTP2_HEADERS)
            own.take_header(*stream);
        if (ends_stream(*frame) && stream->answered && !stream->ended)
            own.complete(*stream);
        return 0;
    }

    static int receive_bad_frame(nghttp2_session*, const nghttp2_frame* frame, int, void* self)
    {
        if (Http2Stream* stream = session(self).find(frame->hd.stream_id))
            session(self).fail(*stream, ErrorKind::protocol, "not well-formed HTTP/2");
        return 0;
    }

    static int closed(nghttp2_session*, std::int32_t id, std::uint32_t code, void* self)
    {
        Http2Stream* stream = session(self).find(id);
        if (stream == nullptr)
            return 0;
        if (code == NGHTTP2_REFUSED_STREAM)
            session(self).reset(*stream, code); // By GOAWAY.
        else
            session(self).fail(*stream, ErrorKind::protocol, "not well-formed HTTP/2");
        return 0;
    }

    static nghttp2_session_callbacks* all()
    {
        static nghttp2_session_callbacks* const made = [] {
            nghttp2_session_callbacks* c = nullptr;
            check(nghttp2_session_callbacks_new(&c));
            nghttp2_session_callbacks_set_before_frame_send_callback(c, before_send);
            nghttp2_session_callbacks_set_on_frame_send_callback(c, sent);
            nghttp2_session_callbacks_set_send_data_callback(c, send_body);
            nghttp2_session_callbacks_set_on_begin_headers_callback(c, begin_header);
            nghttp2_session_callbacks_set_on_header_callback2(c, receive_field);
            nghttp2_session_callbacks_set_on_invalid_header_callback2(c, receive_bad_field);
            nghttp2_session_callbacks_set_on_data_chunk_recv_callback(c, receive_body);
            nghttp2_session_callbacks_set_on_frame_recv_callback(c, received);
            nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(c, receive_bad_frame);
            nghttp2_session_callbacks_set_on_stream_close_callback(c, closed);
            return c;
        }();
        return made;
    }

    static constexpr std::size_t frame_header = 9;
};

struct Http2Session::Fields {
    std::vector<nghttp2_nv> list;
};

void Http2Session::Free::operator()(nghttp2_session* session) const noexcept
{
    nghttp2_session_del(session);
}

Http2Session::Http2Session() : fields_(std::make_unique<Fields>())
{
    nghttp2_option* option = nullptr;
    check(nghttp2_option_new(&option));
    const std::unique_ptr<nghttp2_option, decltype(&nghttp2_option_del)> options(option, &nghttp2_option_del);
    nghttp2_option_set_no_closed_streams(option, 1);
    nghttp2_session* made = nullptr;
    check(nghttp2_session_client_new2(&made, Callbacks::all(), this, option));
    session_.reset(made);

    constexpr std::array<nghttp2_settings_entry, 2> settings{
        nghttp2_settings_entry{NGHTTP2_SETTINGS_ENABLE_PUSH, 0},
        nghttp2_settings_entry{NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, stream_window}};
    check(nghttp2_submit_settings(made, NGHTTP2_FLAG_NONE, settings.data(), settings.size()));
    check(nghttp2_session_set_local_window_size(made, NGHTTP2_FLAG_NONE, 0, connection_window));
}

Http2Session::~Http2Session() = default;

void Http2Session::submit(Http2Stream& stream, const TransportRequest& request, std::string_view authority)
{
    std::vector<nghttp2_nv>& fields = fields_->list;
    fields.clear();
    fields.push_back(field(":method", request.method));
    fields.push_back(field(":scheme", "https"));
    fields.push_back(field(":authority", authority));
    fields.push_back(field(":path", request.target));
    for (const Header& header : request.headers) {
        const bool secret = header.name == "authorization";
        fields.push_back(field(header.name, header.value, secret ? unsigned{NGHTTP2_NV_FLAG_NO_INDEX} : 0U));
    }
    const bool has_body = !request.body.empty();
    char digits[20];
    if (has_body || request.method != "GET") {
        const char* const end = std::to_chars(digits, digits + sizeof digits, request.body.size()).ptr;
        fields.push_back(field("content-length", std::string_view(digits, end)));
        fields.back().flags &= static_cast<std::uint8_t>(~NGHTTP2_NV_FLAG_NO_COPY_VALUE);
    }
    stream.rest_ = request.body;
    stream.max_body_size_ = request.max_body_size;
    nghttp2_data_provider body{};
    body.read_callback = Callbacks::read_body;
    stream.id_ = nghttp2_submit_request(session_.get(), nullptr, fields.data(), fields.size(),
                                        has_body ? &body : nullptr, &stream);
    check(stream.id_);
    stream.open_ = true;
    stream.next_ = first_;
    if (first_ != nullptr)
        first_->previous_ = &stream;
    first_ = &stream;
    ++open_;
    if (stream.id_ < 0)
        reset(stream, NGHTTP2_REFUSED_STREAM); // No identifier is left.
}

Http2Stream* Http2Session::find(std::int32_t id) const noexcept
{
    return id == 0 ? nullptr
                   : static_cast<Http2Stream*>(nghttp2_session_get_stream_user_data(session_.get(), id));
}

void Http2Session::leave(Http2Stream& stream) noexcept
{
    if (stream.open_) {
        detach(stream);
        nghttp2_submit_rst_stream(session_.get(), NGHTTP2_FLAG_NONE, stream.id_, NGHTTP2_CANCEL);
    }
    if (stream.changed_) {
        Http2Stream** link = &changed_;
        while (*link != &stream)
            link = &(*link)->next_changed_;
        *link = stream.next_changed_;
        stream.changed_ = false;
    }
}

void Http2Session::detach(Http2Stream& stream) noexcept
{
    nghttp2_session_set_stream_user_data(session_.get(), stream.id_, nullptr);
    (stream.previous_ != nullptr ? stream.previous_->next_ : first_) = stream.next_;
    if (stream.next_ != nullptr)
        stream.next_->previous_ = stream.previous_;
    stream.open_ = false;
    --open_;
}

void Http2Session::change(Http2Stream& stream) noexcept
{
    if (stream.changed_)
        return;
    stream.changed_ = true;
    stream.next_changed_ = changed_;
    changed_ = &stream;
}

Http2Stream* Http2Session::take_changed() noexcept
{
    Http2Stream* const stream = changed_;
    if (stream != nullptr) {
        changed_ = stream->next_changed_;
        stream->changed_ = false;
    }
    return stream;
}

void Http2Session::end(Http2Stream& stream) noexcept
{
    stream.ended = true;
    detach(stream);
    change(stream);
}

void Http2Session::fail(Http2Stream& stream, ErrorKind kind, std::string_view reason) noexcept
{
    stream.failure = kind;
    stream.reason = reason;
    end(stream);
}

void Http2Session::complete(Http2Stream& stream) noexcept
{
    end(stream);
    if (!stream.sent) // The server has answered without reading all: it wants no more.
        nghttp2_submit_rst_stream(session_.get(), NGHTTP2_FLAG_NONE, stream.id_, NGHTTP2_CANCEL);
}

void Http2Session::reset(Http2Stream& stream, std::uint32_t code) noexcept
{
    if (code == NGHTTP2_REFUSED_STREAM && !stream.answered)
        stream.begun = false; // RFC 9113, 8.7: the server has done nothing.
    if (code != NGHTTP2_NO_ERROR)
        stream.cause = http2_error(code);
    if (code == NGHTTP2_HTTP_1_1_REQUIRED)
        fail(stream, ErrorKind::protocol, "the server wants HTTP/1.1");
    else
        fail(stream, ErrorKind::connection_lost, "the server reset the stream");
}

void Http2Session::end_all(ErrorKind kind, std::string_view reason) noexcept
{
    broken_ = true;
    while (first_ != nullptr)
        fail(*first_, kind, reason);
}

void Http2Session::lose(std::error_code cause) noexcept
{
    broken_ = true;
    while (first_ != nullptr) {
        first_->cause = cause;
        end(*first_);
    }
}

bool Http2Session::take_field(Http2Stream& stream, std::string_view name, std::string_view value)
{
    stream.header_size_ += name.size() + value.size();
    TransportResponse& response = stream.response;
    std::size_t length = 0;
    if (++stream.fields_ > max_fields || stream.header_size_ > max_header_size) {
        fail(stream, ErrorKind::limit_exceeded, "the header is too long");
        return false;
    }
    if (stream.answered) // A trailer.
        return true;
    if (name == ":status") {
        read_number(value, response.status);
    } else if (name == "content-type") {
        response.content_type = value;
    } else if (name == "retry-after") {
        response.retry_after = value;
    } else if (name == "location") {
        response.location = value;
    } else if (name == "x-request-id") {
        response.request_id = value;
    } else if (name == "content-length" && read_number(value, length)) {
        if (length > stream.max_body_size_) {
            fail(stream, ErrorKind::limit_exceeded, "the body is larger than allowed");
            return false;
        }
        response.body.reserve(length);
    }
    return true;
}

void Http2Session::take_header(Http2Stream& stream)
{
    if (stream.answered)
        return;
    if (stream.response.status >= 200) {
        stream.answered = true;
        stream.answered_at = now_;
        change(stream);
        return;
    }
    stream.response = TransportResponse();
    if (++stream.interim_ > max_interim) {
        nghttp2_submit_rst_stream(session_.get(), NGHTTP2_FLAG_NONE, stream.id_, NGHTTP2_CANCEL);
        fail(stream, ErrorKind::limit_exceeded, "too many interim responses");
    }
}

void Http2Session::take_body(Http2Stream& stream, std::string_view data)
{
    if (stream.response.body.size() + data.size() <= stream.max_body_size_) {
        stream.response.body.append(data);
        return;
    }
    nghttp2_submit_rst_stream(session_.get(), NGHTTP2_FLAG_NONE, stream.id_, NGHTTP2_CANCEL);
    fail(stream, ErrorKind::limit_exceeded, "the body is larger than allowed");
}

bool Http2Session::feed(std::string_view data, TimePoint now)
{
    now_ = now;
    const ssize_t used = nghttp2_session_mem_recv(
        session_.get(), reinterpret_cast<const std::uint8_t*>(data.data()), data.size());
    if (used == NGHTTP2_ERR_NOMEM || used == NGHTTP2_ERR_CALLBACK_FAILURE)
        throw std::bad_alloc();
    if (used < 0)
        end_all(ErrorKind::protocol, "not well-formed HTTP/2");
    return !broken_;
}

bool Http2Session::output(WipedString& out, std::size_t size, TimePoint now)
{
    now_ = now;
    out_ = &out;
    out_limit_ = size;
    while (out.size() < size) {
        const std::uint8_t* data = nullptr;
        const ssize_t length = nghttp2_session_mem_send(session_.get(), &data);
        if (length < 0)
            throw std::bad_alloc();
        if (length == 0)
            break;
        out.append(reinterpret_cast<const char*>(data), static_cast<std::size_t>(length));
    }
    return !out.empty();
}

bool Http2Session::has_output() const noexcept
{
    return nghttp2_session_want_write(session_.get()) != 0;
}

bool Http2Session::accepts() const noexcept
{
    return !broken_ && nghttp2_session_check_request_allowed(session_.get()) != 0;
}

std::size_t Http2Session::most_streams() const noexcept
{
    return nghttp2_session_get_remote_settings(session_.get(), NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS);
}

void Http2Session::ping()
{
    check(nghttp2_submit_ping(session_.get(), NGHTTP2_FLAG_NONE, nullptr));
}

void Http2Session::say_goodbye()
{
    check(nghttp2_session_terminate_session(session_.get(), NGHTTP2_NO_ERROR));
}

} // namespace genauth::http
