#include "http/http2_session.hpp"

#include "http/http2_callbacks.hpp"

#include <array>
#include <charconv>
#include <new>
#include <string>
#include <vector>

namespace genauth::http {
namespace {

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

void check(int result)
{
    if (result == NGHTTP2_ERR_NOMEM)
        throw std::bad_alloc();
}

} // namespace

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
    stream.unsent_ = request.body;
    stream.max_body_size_ = request.max_body_size;
    nghttp2_data_provider body{};
    body.read_callback = Callbacks::measure_body;
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

void Http2Session::end_header(Http2Stream& stream) noexcept
{
    const bool trailer = stream.answered;
    const Http2Stream::Fault fault = stream.end_header(now_);
    if (!fault.reason.empty())
        refuse(stream, fault);
    else if (stream.answered && !trailer)
        change(stream);
}

// The answer does not matter any more.
void Http2Session::refuse(Http2Stream& stream, const Http2Stream::Fault& fault) noexcept
{
    nghttp2_submit_rst_stream(session_.get(), NGHTTP2_FLAG_NONE, stream.id_, NGHTTP2_CANCEL);
    fail(stream, fault.kind, fault.reason);
}

void Http2Session::reset(Http2Stream& stream, std::uint32_t code) noexcept
{
    const bool silent = !stream.answered && stream.interim_ == 0;
    if (code == NGHTTP2_REFUSED_STREAM && silent)
        stream.begun = false; // RFC 9113, 8.7: the server has done nothing.
    if (code != NGHTTP2_NO_ERROR)
        stream.cause = http2_error(code);
    if (code == NGHTTP2_HTTP_1_1_REQUIRED)
        fail(stream, ErrorKind::protocol, "the server wants HTTP/1.1");
    else
        fail(stream, ErrorKind::connection_lost, "the server reset the stream");
}

// What a request refers to may be gone when nghttp2 comes to send it.
void Http2Session::take_back(Http2Stream& stream) noexcept
{
    if (!stream.begun)
        nghttp2_submit_rst_stream(session_.get(), NGHTTP2_FLAG_NONE, stream.id_, NGHTTP2_CANCEL);
}

void Http2Session::end_all(ErrorKind kind, std::string_view reason) noexcept
{
    broken_ = true;
    while (first_ != nullptr) {
        take_back(*first_);
        fail(*first_, kind, reason);
    }
}

void Http2Session::lose(std::error_code cause) noexcept
{
    broken_ = dead_ = true;
    while (first_ != nullptr) {
        take_back(*first_);
        first_->cause = cause;
        end(*first_);
    }
}

// The peer takes no further streams, and these it has not seen.
void Http2Session::refuse_unsent() noexcept
{
    for (Http2Stream* stream = first_; stream != nullptr;) {
        Http2Stream* const next = stream->next_;
        if (!stream->begun) {
            take_back(*stream);
            reset(*stream, NGHTTP2_REFUSED_STREAM);
        }
        stream = next;
    }
}

bool Http2Session::feed(std::string_view data, TimePoint now)
{
    if (dead_)
        return false;
    now_ = now;
    const ssize_t used = nghttp2_session_mem_recv(
        session_.get(), reinterpret_cast<const std::uint8_t*>(data.data()), data.size());
    dead_ = used < 0; // nghttp2 is not to be used any more.
    if (used == NGHTTP2_ERR_NOMEM || used == NGHTTP2_ERR_CALLBACK_FAILURE)
        throw std::bad_alloc();
    if (dead_ || gives_up())
        end_all(ErrorKind::protocol, "not well-formed HTTP/2");
    return !broken_;
}

// nghttp2 is about to send a GOAWAY, and the peer has sent none.
bool Http2Session::gives_up() const noexcept
{
    constexpr std::uint32_t last_stream = 0x7fff'ffff;
    return !goaway_ && nghttp2_session_check_request_allowed(session_.get()) == 0 &&
           nghttp2_session_get_next_stream_id(session_.get()) <= last_stream;
}

bool Http2Session::output(WipedString& out, std::size_t size, TimePoint now)
{
    now_ = now;
    out_ = &out;
    out_limit_ = size;
    while (out.size() < size && !dead_) {
        const std::uint8_t* data = nullptr;
        const ssize_t length = nghttp2_session_mem_send(session_.get(), &data);
        dead_ = length < 0;
        if (dead_)
            throw std::bad_alloc();
        if (length == 0)
            break;
        out.append(reinterpret_cast<const char*>(data), static_cast<std::size_t>(length));
    }
    return !out.empty();
}

bool Http2Session::has_output() const noexcept
{
    return !dead_ && nghttp2_session_want_write(session_.get()) != 0;
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
