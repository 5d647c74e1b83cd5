#include "emulator/http2_session.hpp"

#include <algorithm>
#include <cstring>
#include <new>
#include <nghttp2/nghttp2.h>

namespace genauth::emulator {
namespace {

constexpr std::int32_t connection_window = 1024 * 1024;
constexpr std::size_t most_frames_waiting = 256;
constexpr std::size_t field_overhead = 32; // RFC 9113, 6.5.2.

std::string_view text(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

nghttp2_nv field(std::string_view name, std::string_view value)
{
    const auto bytes = [](std::string_view view) {
        return reinterpret_cast<std::uint8_t*>(const_cast<char*>(view.data())); // nghttp2 copies it.
    };
    return {bytes(name), bytes(value), name.size(), value.size(), NGHTTP2_NV_FLAG_NONE};
}

// No exception passes through nghttp2.
template<class Work>
int guarded(const Work& work) noexcept
{
    try {
        work();
        return 0;
    } catch (...) {
        return NGHTTP2_ERR_CALLBACK_FAILURE;
    }
}

bool ends_stream(const nghttp2_frame& frame)
{
    const bool message = frame.hd.type == NGHTTP2_HEADERS || frame.hd.type == NGHTTP2_DATA;
    return message && (frame.hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
}

} // namespace

struct Http2Session::Callbacks {
    static Http2Session& self(void* user) { return *static_cast<Http2Session*>(user); }

    static bool begins_request(const nghttp2_frame& frame)
    {
        return frame.hd.type == NGHTTP2_HEADERS && frame.headers.cat == NGHTTP2_HCAT_REQUEST;
    }

    static int begin_headers(nghttp2_session*, const nghttp2_frame* frame, void* user)
    {
        if (!begins_request(*frame)) // Trailers are checked by nghttp2 and mean nothing here.
            return 0;
        return guarded([&] { self(user).streams_[frame->hd.stream_id]; });
    }

    static int header(nghttp2_session*, const nghttp2_frame* frame, const std::uint8_t* name,
                      std::size_t name_size, const std::uint8_t* value, std::size_t value_size, std::uint8_t,
                      void* user)
    {
        if (!begins_request(*frame))
            return 0;
        return guarded([&] {
            self(user).add_header(frame->hd.stream_id, text(name, name_size), text(value, value_size));
        });
    }

    static int invalid_header(nghttp2_session*, const nghttp2_frame*, const std::uint8_t*, std::size_t,
                              const std::uint8_t*, std::size_t, std::uint8_t, void*)
    {
        return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE; // Ends the stream; nghttp2 would ignore the field.
    }

    static int data(nghttp2_session*, std::uint8_t, std::int32_t stream, const std::uint8_t* bytes,
                    std::size_t size, void* user)
    {
        return guarded([&] { self(user).add_body(stream, text(bytes, size)); });
    }

    static int received(nghttp2_session*, const nghttp2_frame* frame, void* user)
    {
        return guarded([&] {
            if (begins_request(*frame))
                self(user).end_header(frame->hd.stream_id);
            if (ends_stream(*frame))
                self(user).end_request(frame->hd.stream_id);
        });
    }

    static int sent(nghttp2_session*, const nghttp2_frame* frame, void* user)
    {
        if (ends_stream(*frame))
            self(user).end_answer(frame->hd.stream_id);
        return 0;
    }

    static int closed(nghttp2_session*, std::int32_t stream, std::uint32_t, void* user)
    {
        self(user).streams_.erase(stream);
        return 0;
    }

    static ssize_t read_body(nghttp2_session*, std::int32_t, std::uint8_t* out, std::size_t size,
                             std::uint32_t* flags, nghttp2_data_source* source, void*)
    {
        Stream& stream = *static_cast<Stream*>(source->ptr);
        const std::size_t n = std::min(size, stream.body.size() - stream.sent);
        if (n == 0 && stream.half)
            return NGHTTP2_ERR_DEFERRED;
        std::memcpy(out, stream.body.data() + stream.sent, n);
        stream.sent += n;
        if (stream.sent == stream.body.size() && !stream.half)
            *flags |= NGHTTP2_DATA_FLAG_EOF;
        return static_cast<ssize_t>(n);
    }

    static nghttp2_session* make(Http2Session* user)
    {
        nghttp2_session_callbacks* callbacks = nullptr;
        nghttp2_option* option = nullptr;
        nghttp2_session* session = nullptr;
        if (nghttp2_session_callbacks_new(&callbacks) == 0 && nghttp2_option_new(&option) == 0) {
            nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, begin_headers);
            nghttp2_session_callbacks_set_on_header_callback(callbacks, header);
            nghttp2_session_callbacks_set_on_invalid_header_callback(callbacks, invalid_header);
            nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, data);
            nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, received);
            nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, sent);
            nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, closed);
            nghttp2_option_set_no_closed_streams(option, 1); // They would be kept for priorities.
            nghttp2_session_server_new2(&session, callbacks, user, option);
        }
        nghttp2_option_del(option);
        nghttp2_session_callbacks_del(callbacks);
        if (session == nullptr)
            throw std::bad_alloc();
        return session;
    }
};

Http2Session::Http2Session(std::uint32_t max_concurrent_streams)
    : session_(Callbacks::make(this), nghttp2_session_del)
{
    const nghttp2_settings_entry settings[] = {
        {NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, max_concurrent_streams},
        {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, largest_header}};
    if (nghttp2_submit_settings(session_.get(), NGHTTP2_FLAG_NONE, settings, std::size(settings)) != 0 ||
        nghttp2_session_set_local_window_size(session_.get(), NGHTTP2_FLAG_NONE, 0, connection_window) != 0)
        throw std::bad_alloc();
}

Http2Session::~Http2Session() = default;

bool Http2Session::wants_input() const
{
    return !failed_ && nghttp2_session_want_read(session_.get()) != 0 &&
           nghttp2_session_get_outbound_queue_size(session_.get()) < most_frames_waiting;
}

void Http2Session::receive(std::string_view bytes)
{
    const ssize_t used = nghttp2_session_mem_recv(
        session_.get(), reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    if (used >= 0)
        return;
    failed_ = true;
    if (used == NGHTTP2_ERR_BAD_CLIENT_MAGIC)
        terminate(NGHTTP2_PROTOCOL_ERROR);
    else
        terminate(used == NGHTTP2_ERR_FLOODED ? NGHTTP2_ENHANCE_YOUR_CALM : NGHTTP2_INTERNAL_ERROR);
}

void Http2Session::add_header(std::int32_t id, std::string_view name, std::string_view value)
{
    const auto found = streams_.find(id);
    if (found == streams_.end())
        return;
    Stream& stream = found->second;
    stream.header_size += name.size() + value.size() + field_overhead;
    if (stream.header_size > largest_header)
        return;
    EmulatorRequest& request = stream.request;
    if (name == ":method")
        request.method = value;
    else if (name == ":path")
        set_target(request, value);
    else if (name == ":authority")
        request.headers.emplace_back("host", value); // What HTTP/1.1 calls it.
    else if (!name.starts_with(':'))
        request.headers.emplace_back(name, value);
}

void Http2Session::end_header(std::int32_t id)
{
    const auto found = streams_.find(id);
    if (found != streams_.end() && found->second.header_size > largest_header)
        refuse(id, found->second, 431);
}

void Http2Session::add_body(std::int32_t id, std::string_view data)
{
    const auto found = streams_.find(id);
    if (found == streams_.end() || found->second.refused != 0)
        return;
    Stream& stream = found->second;
    if (stream.request.body.size() + data.size() > largest_body)
        return refuse(id, stream, 413);
    stream.request.body += data;
}

void Http2Session::refuse(std::int32_t id, Stream& stream, int status)
{
    stream.refused = status;
    stream.request = EmulatorRequest();
    ready_.push_back(id);
}

void Http2Session::end_request(std::int32_t id)
{
    const auto found = streams_.find(id);
    if (found == streams_.end())
        return;
    found->second.complete = true;
    if (found->second.refused == 0)
        ready_.push_back(id);
}

// An answer may end before its request has, which nobody waits for then (RFC 9113, 8.1).
void Http2Session::end_answer(std::int32_t id)
{
    const auto found = streams_.find(id);
    if (found != streams_.end() && !found->second.complete)
        reset(id, NGHTTP2_NO_ERROR);
}

std::optional<Http2Session::Request> Http2Session::next_request()
{
    while (!ready_.empty()) {
        const std::int32_t id = ready_.front();
        ready_.pop_front();
        const auto found = streams_.find(id);
        if (found == streams_.end()) // Reset by the client meanwhile.
            continue;
        second_given_ = std::max(second_given_, std::min(id, highest_given_));
        highest_given_ = std::max(highest_given_, id);
        Request request;
        request.stream = id;
        request.content = std::move(found->second.request);
        request.content.protocol = "h2";
        request.refused = found->second.refused;
        return request;
    }
    return std::nullopt;
}

void Http2Session::answer(std::int32_t id, Answer answer, bool with_body)
{
    const auto fields = header_fields(answer); // With the length of the body.
    submit(id, fields, answer.status, with_body ? std::move(answer.body) : std::string(), false);
}

void Http2Session::answer_half(std::int32_t id, Answer answer)
{
    const auto fields = header_fields(answer);
    answer.body.resize(answer.body.size() / 2);
    submit(id, fields, answer.status, std::move(answer.body), true);
}

void Http2Session::submit(std::int32_t id, const std::vector<std::pair<std::string, std::string>>& fields,
                          int status, std::string body, bool half)
{
    const auto found = streams_.find(id);
    if (found == streams_.end())
        return;
    Stream& stream = found->second;
    stream.body = std::move(body);
    stream.half = half;
    const std::string digits = std::to_string(status);
    std::vector<nghttp2_nv> header{field(":status", digits)};
    for (const auto& [name, value] : fields)
        header.push_back(field(name, value));
    nghttp2_data_provider source{};
    source.source.ptr = &stream;
    source.read_callback = Callbacks::read_body;
    const bool bodiless = stream.body.empty() && !half;
    if (nghttp2_submit_response(session_.get(), id, header.data(), header.size(),
                                bodiless ? nullptr : &source) != 0)
        reset(id, NGHTTP2_INTERNAL_ERROR);
}

void Http2Session::reset(std::int32_t id, std::uint32_t error_code)
{
    if (streams_.contains(id))
        nghttp2_submit_rst_stream(session_.get(), NGHTTP2_FLAG_NONE, id, error_code);
}

void Http2Session::go_away(std::int32_t id)
{
    const bool newest = id == highest_given_;
    if (!newest) // GOAWAY would refuse later ones that are being served.
        reset(id, NGHTTP2_REFUSED_STREAM);
    nghttp2_submit_goaway(session_.get(), NGHTTP2_FLAG_NONE, newest ? second_given_ : highest_given_,
                          NGHTTP2_NO_ERROR, nullptr, 0);
}

void Http2Session::terminate(std::uint32_t error_code)
{
    nghttp2_session_terminate_session(session_.get(), error_code);
}

void Http2Session::take_output(std::string& out, std::size_t limit)
{
    while (out.size() < limit) {
        const std::uint8_t* data = nullptr;
        const ssize_t size = nghttp2_session_mem_send(session_.get(), &data);
        if (size < 0)
            failed_ = true;
        if (size <= 0)
            return;
        out += text(data, static_cast<std::size_t>(size));
    }
}

bool Http2Session::over() const
{
    const bool no_more_in = failed_ || nghttp2_session_want_read(session_.get()) == 0;
    return no_more_in && nghttp2_session_want_write(session_.get()) == 0;
}

} // namespace genauth::emulator
