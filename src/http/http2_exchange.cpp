#include "http/http2_exchange.hpp"

#include <algorithm>
#include <boost/asio/error.hpp>
#include <utility>

namespace genauth::http {
namespace {

using Error = boost::system::error_code;

// A peer that says nothing for so long is asked for a sign of life, and has as long to give it.
constexpr std::chrono::seconds patience{3};

} // namespace

asio::awaitable<bool> Http2Carrier::exchange(Attempt& attempt, const TransportRequest& request,
                                             TransportResponse& response, PoolState::Reuse& reuse)
{
    attempt.note(&AttemptTrace::protocol, "h2");
    attempt.phase = Phase::send;
    Exchange exchange(co_await asio::this_coro::executor, *this, attempt, request);
    {
        Deadline deadline(attempt.deadlines, exchange.signal);
        for (TimePoint next = exchange.look(); next != TimePoint(); next = exchange.look()) {
            deadline.set(next);
            co_await exchange.signal.wait();
        }
    }
    const bool answered = exchange.conclude();
    if (answered)
        response = std::move(exchange.response);
    reuse.possible = capacity() > 0;
    co_return answered;
}

Http2Carrier::Exchange::Exchange(asio::any_io_executor executor, Http2Carrier& carrier, Attempt& attempt,
                                 const TransportRequest& request)
    : signal(std::move(executor)), carrier_(carrier), attempt_(attempt)
{
    const std::lock_guard lock(carrier_.mutex_);
    if (!carrier_.usable()) {
        ended = true;
        cause = carrier_.lost_;
        if (!cause)
            cause = Error(asio::error::not_connected);
        return;
    }
    const TimePoint now = attempt.deadlines.now();
    if (now >= attempt.deadline || attempt.deadlines.closed())
        return; // Nothing is sent for a call whose time is over.
    submitted_at_ = now;
    carrier_.session_.submit(*this, request, carrier_.settings_.authority);
    ++carrier_.gathered_;
    if (carrier_.session_.open() == 1) {
        carrier_.write_out();
    } else {
        carrier_.begin_reading();
        carrier_.schedule_flush();
    }
}

Http2Carrier::Exchange::~Exchange()
{
    const std::lock_guard lock(carrier_.mutex_);
    have_looked();
    carrier_.session_.leave(*this);
    carrier_.schedule_flush();
    carrier_.end_reading();
    carrier_.publish();
}

TimePoint Http2Carrier::Exchange::look()
{
    signal.reset();
    const std::lock_guard lock(carrier_.mutex_);
    have_looked();
    const TimePoint now = attempt_.deadlines.now();
    const TimePoint over = limit(now);
    if (!ended && now < over)
        watch_over_silence(now);
    if (ended || attempt_.cancelled() || attempt_.deadlines.closed())
        return TimePoint();
    if (now >= over) {
        carrier_.suspect_ = carrier_.suspect_ || carrier_.heard_ < submitted_at_;
        carrier_.publish();
        return TimePoint();
    }
    return std::min(over, begun ? end_of_silence() : now + patience);
}

void Http2Carrier::Exchange::have_looked() noexcept
{
    carrier_.woken_ -= woken ? 1 : 0;
    woken = false;
}

TimePoint Http2Carrier::Exchange::limit(TimePoint now)
{
    const Timeouts& timeouts = carrier_.settings_.timeouts;
    if (answered)
        return std::min(attempt_.deadline, answered_at + timeouts.body);
    if (sent)
        return std::min(attempt_.deadline, sent_at + timeouts.first_byte);
    if (!std::exchange(looked_at_, true)) // It is about to be sent: mostly nobody has to be told.
        return std::min(attempt_.deadline, now + timeouts.first_byte);
    tell_when_sent = true;
    return attempt_.deadline;
}

void Http2Carrier::Exchange::watch_over_silence(TimePoint now)
{
    if (!begun || now < end_of_silence())
        return;
    if (carrier_.output_moves()) {
        carrier_.moved_ = now;
        return;
    }
    if (carrier_.pinged_ != TimePoint()) {
        carrier_.lose(Error(asio::error::timed_out));
        return;
    }
    carrier_.session_.ping();
    carrier_.pinged_ = now;
    carrier_.schedule_flush();
}

TimePoint Http2Carrier::Exchange::end_of_silence() const
{
    return std::max({carrier_.heard_, carrier_.moved_, carrier_.pinged_, submitted_at_, sent_at}) + patience;
}

bool Http2Carrier::Exchange::conclude()
{
    {
        // From now on nothing happens to the stream.
        const std::lock_guard lock(carrier_.mutex_);
        carrier_.session_.leave(*this);
        carrier_.schedule_flush();
    }
    attempt_.note(&AttemptTrace::bytes_sent, bytes_sent);
    attempt_.note(&AttemptTrace::bytes_received, bytes_received);
    attempt_.sent = answered ? Sent::answered : begun ? Sent::maybe : Sent::no;
    if (sent) {
        attempt_.phase = answered ? Phase::body : Phase::first_byte;
        attempt_.reached(&AttemptTrace::sent, sent_at);
    }
    if (answered)
        attempt_.reached(&AttemptTrace::first_byte, answered_at);
    if (complete() && !attempt_.cancelled())
        return true;
    if (failure && !attempt_.cancelled())
        return attempt_.fail(*failure, reason, cause);
    return attempt_.fail(!ended, cause);
}

} // namespace genauth::http
