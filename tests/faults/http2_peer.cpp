#include "faults/http2_peer.hpp"

#include "faults/identity.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>
#include <openssl/ssl.h>

namespace genauth::faults::http2 {
namespace {

// What is left of the payload without padding and priority.
std::string_view content(const Frame& frame)
{
    std::string_view payload = frame.payload;
    std::size_t padding = 0;
    if (frame.has(padded)) {
        padding = static_cast<unsigned char>(payload.at(0));
        payload.remove_prefix(1);
    }
    if (frame.type == FrameType::headers && frame.has(with_priority))
        payload.remove_prefix(5);
    EXPECT_LE(padding, payload.size());
    payload.remove_suffix(std::min(padding, payload.size()));
    return payload;
}

} // namespace

bool Connection::begin(const Settings& values)
{
    std::string preface;
    if (!wire_.take(client_preface.size(), preface))
        return false;
    EXPECT_EQ(preface, client_preface);
    send(settings(values));
    const std::optional<Frame> first = next();
    EXPECT_TRUE(!first || (first->type == FrameType::settings && !first->has(ack)));
    return first.has_value();
}

std::optional<Frame> Connection::read()
{
    std::string head;
    if (!wire_.take(frame_head, head))
        return std::nullopt;
    const std::string_view bytes = head;
    const std::uint32_t size = number(bytes.substr(0, 3));
    Frame result{static_cast<FrameType>(bytes[3]), static_cast<Flags>(bytes[4]), number(bytes.substr(5)), {}};
    EXPECT_LE(size, largest_frame_);
    if (!wire_.take(size, result.payload))
        return std::nullopt;
    return result;
}

std::optional<Frame> Connection::next()
{
    std::optional<Frame> frame = read();
    if (frame)
        act_on(*frame);
    return frame;
}

std::optional<Stream> Connection::request()
{
    while (whole_.empty())
        if (!next())
            return std::nullopt;
    return take_whole();
}

std::optional<Stream> Connection::take_whole()
{
    if (whole_.empty())
        return std::nullopt;
    const Stream stream = whole_.front();
    whole_.pop_front();
    return stream;
}

std::vector<Stream> Connection::requests(std::size_t count)
{
    std::vector<Stream> streams;
    while (streams.size() < count) {
        const std::optional<Stream> stream = request();
        if (!stream)
            return {};
        streams.push_back(*stream);
    }
    return streams;
}

std::optional<Frame> Connection::await(FrameType type, Stream stream)
{
    for (;;) {
        std::optional<Frame> frame = next();
        if (!frame || (frame->type == type && frame->stream == stream))
            return frame;
    }
}

std::optional<Frame> Connection::await_ack()
{
    std::optional<Frame> frame;
    do
        frame = next();
    while (frame && !unacknowledged_.empty());
    return frame;
}

const Exchange& Connection::exchange(Stream stream) const
{
    static const Exchange none;
    const auto found = exchanges_.find(stream);
    return found == exchanges_.end() ? none : found->second;
}

void Connection::act_on(const Frame& frame)
{
    EXPECT_TRUE(continued_ == 0 || (frame.type == FrameType::continuation && frame.stream == continued_));
    switch (frame.type) {
    case FrameType::headers:
    case FrameType::continuation:
        on_headers(frame);
        break;
    case FrameType::data:
        on_data(frame);
        break;
    case FrameType::rst_stream:
        EXPECT_TRUE(exchanges_.contains(frame.stream)) << "reset of an idle stream";
        exchanges_[frame.stream].reset = frame.code();
        break;
    case FrameType::settings:
        on_settings(frame);
        break;
    case FrameType::ping:
        EXPECT_EQ(frame.payload.size(), 8U);
        if (pongs && !frame.has(ack))
            send(ping(frame.payload, ack));
        break;
    case FrameType::window_update:
        on_window_update(frame);
        break;
    default:
        break;
    }
}

void Connection::on_headers(const Frame& frame)
{
    block_ += content(frame);
    if (frame.type == FrameType::headers) {
        EXPECT_TRUE(frame.stream % 2 == 1 && frame.stream > last_) << "stream " << frame.stream;
        EXPECT_LT(open_streams(), static_cast<std::int64_t>(most_streams_)) << "too many streams";
        last_ = frame.stream;
        ends_stream_ = frame.has(end_stream);
    }
    continued_ = frame.has(end_headers) ? 0 : frame.stream;
    if (continued_ != 0)
        return;
    Exchange& exchange = exchanges_[frame.stream];
    exchange.receive_window = our_window_;
    exchange.send_window = their_window_;
    exchange.fields = fields_.read(std::exchange(block_, {}));
    expect_request(exchange.fields);
    exchange.path = field(exchange.fields, ":path");
    wire_.note(exchange.path);
    exchange.asked = ends_stream_;
    if (exchange.asked)
        whole_.push_back(frame.stream);
}

void Connection::on_data(const Frame& frame)
{
    EXPECT_TRUE(exchanges_.contains(frame.stream)) << "data on an idle stream";
    Exchange& exchange = exchanges_[frame.stream];
    EXPECT_FALSE(exchange.asked || exchange.reset) << "data after the end";
    const auto size = static_cast<std::int64_t>(frame.payload.size());
    receive_window_ -= size;
    exchange.receive_window -= size;
    if (size > 0) {
        EXPECT_GE(receive_window_, 0) << "more than the connection's window";
        EXPECT_GE(exchange.receive_window, 0) << "more than the stream's window";
    }
    exchange.body += content(frame);
    exchange.asked = frame.has(end_stream);
    if (exchange.asked)
        whole_.push_back(frame.stream);
    if (!replenishes || size == 0)
        return;
    send(window_update(0, static_cast<std::uint32_t>(size)));
    if (!exchange.asked)
        send(window_update(frame.stream, static_cast<std::uint32_t>(size)));
}

void Connection::on_settings(const Frame& frame)
{
    if (frame.has(ack)) {
        if (!unacknowledged_.empty()) { // Otherwise it is for something that a script has said beneath.
            apply(unacknowledged_.front());
            unacknowledged_.pop_front();
        }
        return;
    }
    for (std::size_t i = 0; i + 6 <= frame.payload.size(); i += 6) {
        const std::string_view entry = std::string_view(frame.payload).substr(i, 6);
        const std::uint32_t value = number(entry.substr(2));
        if (static_cast<Setting>(number(entry.substr(0, 2))) == Setting::initial_window_size) {
            for (auto& [stream, exchange] : exchanges_)
                exchange.send_window += value - their_window_;
            their_window_ = value;
        }
        if (static_cast<Setting>(number(entry.substr(0, 2))) == Setting::enable_push) {
            EXPECT_EQ(value, 0U);
        }
    }
    if (acknowledges)
        send(http2::frame(FrameType::settings, ack, 0, {}));
}

// The client has seen our settings.
void Connection::apply(const Settings& ours)
{
    for (const auto& [name, value] : ours) {
        switch (name) {
        case Setting::max_concurrent_streams:
            most_streams_ = value;
            break;
        case Setting::initial_window_size:
            for (auto& [stream, exchange] : exchanges_)
                exchange.receive_window += value - our_window_;
            our_window_ = value;
            break;
        case Setting::max_frame_size:
            largest_frame_ = value;
            break;
        case Setting::header_table_size:
            fields_.resize_table(value);
            break;
        default:
            break;
        }
    }
}

void Connection::on_window_update(const Frame& frame)
{
    const std::uint32_t increment = number(frame.payload);
    EXPECT_GT(increment, 0U);
    std::int64_t& window = frame.stream == 0 ? send_window_ : exchanges_[frame.stream].send_window;
    window += increment;
    EXPECT_LE(window, static_cast<std::int64_t>(largest_window));
}

int Connection::open_streams() const
{
    return static_cast<int>(std::count_if(exchanges_.begin(), exchanges_.end(),
                                          [](const auto& entry) { return entry.second.open(); }));
}

void Connection::send(const std::string& frames)
{
    std::string rest = frames;
    while (const std::optional<Frame> frame = take_frame(rest))
        account_for(*frame);
    wire_.send(frames);
}

void Connection::account_for(const Frame& sent)
{
    if (sent.type == FrameType::settings && !sent.has(ack)) {
        Settings& values = unacknowledged_.emplace_back();
        for (std::size_t i = 0; i + 6 <= sent.payload.size(); i += 6)
            values.emplace_back(static_cast<Setting>(number(std::string_view(sent.payload).substr(i, 2))),
                                number(std::string_view(sent.payload).substr(i + 2, 4)));
    }
    if (sent.type == FrameType::window_update) {
        const std::uint32_t increment = number(sent.payload);
        (sent.stream == 0 ? receive_window_ : exchanges_[sent.stream].receive_window) += increment;
    }
    if (sent.type == FrameType::data) {
        send_window_ -= static_cast<std::int64_t>(sent.payload.size());
        exchanges_[sent.stream].send_window -= static_cast<std::int64_t>(sent.payload.size());
    }
    if (sent.type == FrameType::rst_stream || sent.ends_stream())
        exchanges_[sent.stream].answered = true;
    if (sent.type == FrameType::rst_stream)
        exchanges_[sent.stream].asked = true;
}

void Connection::answer(Stream stream)
{
    send(http2::answer(stream, echo_body(exchange(stream).path)));
}

bool Connection::await_window(std::int64_t size)
{
    while (send_window_ < size)
        if (!next())
            return false;
    return true;
}

bool Connection::send_body(Stream stream, std::string_view body, Flags flags)
{
    for (;;) {
        const Exchange& exchange = exchanges_[stream];
        if (exchange.reset)
            return false;
        const std::int64_t window = std::min(send_window_, exchange.send_window);
        const std::size_t size = std::min(
            {static_cast<std::size_t>(std::max<std::int64_t>(window, 0)), default_frame, body.size()});
        if (size == 0 && !body.empty()) {
            if (!next())
                return false;
            continue;
        }
        const bool last = size == body.size();
        send(data(stream, body.substr(0, size), last ? flags : no_flags));
        body.remove_prefix(size);
        if (last)
            return true;
    }
}

void Connection::stall()
{
    while (next()) {
    }
}

void Connection::close()
{
    wire_.half_close();
    wire_.stall();
}

Script over_http2(Http2Script script, Settings values)
{
    return [script = std::move(script), values = std::move(values)](Peer& peer) {
        Connection connection(peer);
        if (connection.begin(values))
            script(connection);
    };
}

void echo(Connection& peer)
{
    while (const std::optional<Stream> stream = peer.request())
        peer.answer(*stream);
}

namespace {

int choose(SSL*, const unsigned char** chosen, unsigned char* size, const unsigned char* offered,
           unsigned offered_size, void* wanted)
{
    const auto& name = *static_cast<const std::string*>(wanted);
    for (unsigned i = 0; i < offered_size; i += offered[i] + 1U)
        if (name == std::string_view(reinterpret_cast<const char*>(offered + i + 1), offered[i])) {
            *chosen = offered + i + 1;
            *size = offered[i];
            return SSL_TLSEXT_ERR_OK;
        }
    return SSL_TLSEXT_ERR_NOACK;
}

} // namespace

Server::Options options_for(const std::string& protocol)
{
    Server::Options options = tls_options();
    // The name lives as long as the server's options do.
    const auto name = std::make_shared<std::string>(protocol);
    options.configure = [name](ssl_ctx_st* context) {
        SSL_CTX_set_alpn_select_cb(context, choose, name.get());
    };
    return options;
}

} // namespace genauth::faults::http2
