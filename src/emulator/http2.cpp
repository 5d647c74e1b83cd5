#include "emulator/http2.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <nghttp2/nghttp2.h>

namespace genauth::emulator {
namespace {

using boost::system::error_code;

constexpr std::size_t input_size = 16 * 1024;
constexpr std::size_t output_size = 64 * 1024;

// A client may give up requests while they are delayed and make others in their place.
constexpr std::size_t delayed_per_stream = 10;

} // namespace

Http2Connection::Http2Connection(std::unique_ptr<TlsStream> stream, Exchanges& exchanges,
                                 std::uint64_t number, std::uint32_t max_concurrent_streams)
    : stream_(std::move(stream)), exchanges_(exchanges), number_(number),
      most_delayed_(delayed_per_stream * max_concurrent_streams), session_(max_concurrent_streams),
      woken_(stream_->get_executor(), asio::steady_timer::time_point::max()), input_(input_size, '\0')
{
}

asio::awaitable<void> Http2Connection::serve()
{
    error_code error;
    auto token = asio::redirect_error(asio::use_awaitable, error);
    flush();
    while (!ended_) {
        if (cut_ || !session_.wants_input()) {
            co_await woken_.async_wait(token);
            continue;
        }
        const std::size_t size = co_await stream_->async_read_some(asio::buffer(input_), token);
        if (error)
            break;
        session_.receive(std::string_view(input_).substr(0, size));
        while (!cut_) {
            std::optional<Http2Session::Request> request = session_.next_request();
            if (!request)
                break;
            take(std::move(*request));
        }
        flush();
    }
    ended_ = true;
    if (politely_)
        co_await stream_->async_shutdown(token);
    stream_->lowest_layer().close(error);
}

void Http2Connection::take(Http2Session::Request request)
{
    if (request.refused != 0)
        return session_.answer(request.stream, refusal(request.refused), true);
    if (delayed_ == most_delayed_)
        return session_.reset(request.stream, NGHTTP2_REFUSED_STREAM);
    request.content.connection = number_;
    Exchange exchange = exchanges_.begin(std::move(request.content));
    if (!exchange.struck_by(EmulatorFault::Kind::delay))
        return conclude(request.stream, exchanges_.conclude(exchange));
    ++delayed_;
    asio::co_spawn(stream_->get_executor(), conclude_later(request.stream, std::move(exchange)),
                   asio::detached);
}

// Does not keep the connection: the client may go meanwhile. The request is carried out all the same.
asio::awaitable<void> Http2Connection::conclude_later(std::int32_t stream, Exchange exchange)
{
    const std::weak_ptr<Http2Connection> weak = weak_from_this();
    Exchanges& exchanges = exchanges_;
    co_await exchanges.delay(exchange);
    Outcome outcome = exchanges.conclude(exchange);
    if (const auto self = weak.lock()) {
        --self->delayed_;
        self->conclude(stream, std::move(outcome));
        self->flush();
    }
}

void Http2Connection::conclude(std::int32_t stream, Outcome outcome)
{
    switch (outcome.kind) {
    case Outcome::Kind::answer:
        return session_.answer(stream, std::move(outcome.answer), outcome.with_body);
    case Outcome::Kind::half:
        session_.answer_half(stream, std::move(outcome.answer));
        cut_ = true;
        return;
    case Outcome::Kind::garbage:
        last_words_ = garbage_bytes;
        cut_ = true;
        return;
    case Outcome::Kind::close:
        cut_ = true;
        return;
    case Outcome::Kind::reset:
        return session_.reset(stream, NGHTTP2_INTERNAL_ERROR);
    case Outcome::Kind::refuse:
        return session_.reset(stream, NGHTTP2_REFUSED_STREAM);
    case Outcome::Kind::go_away:
        return session_.go_away(stream);
    }
}

void Http2Connection::go_away(std::shared_ptr<void> until_said)
{
    until_said_ = std::move(until_said);
    session_.terminate(NGHTTP2_NO_ERROR);
    flush();
}

void Http2Connection::flush()
{
    if (writing_ || ended_)
        return;
    session_.take_output(output_, output_size);
    if (output_.empty())
        output_ = std::exchange(last_words_, {});
    if (output_.empty()) {
        if (cut_ || session_.over())
            end(!cut_);
        return;
    }
    writing_ = true;
    asio::async_write(
        *stream_, asio::buffer(output_),
        [self = shared_from_this()](const error_code& error, std::size_t) { self->written(error); });
}

void Http2Connection::written(const error_code& error)
{
    writing_ = false;
    output_.clear();
    if (error)
        return end(false);
    woken_.cancel();
    flush();
}

void Http2Connection::end(bool politely)
{
    ended_ = true;
    politely_ = politely;
    until_said_.reset();
    woken_.cancel();
    error_code ignored;
    stream_->lowest_layer().cancel(ignored);
}

} // namespace genauth::emulator
