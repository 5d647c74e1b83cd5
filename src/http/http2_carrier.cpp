#include "http/http2_carrier.hpp"

#include "http/http2_exchange.hpp"

#include <algorithm>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <linux/sockios.h>
#include <new>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>

namespace genauth::http {
namespace {

using Error = boost::system::error_code;

constexpr std::size_t record_size = 16 * 1024; // The most that one TLS record holds.
constexpr std::size_t write_size = 64 * 1024;  // Written at once.
constexpr std::size_t most_streams = 1'000;    // At a time, however many the peer allows.
constexpr int most_late_reads = 8;             // Of what came while the connection was idle.

// Gathering requests: so many are worth a write, and a write is put off so many times.
constexpr std::size_t enough_requests = 8;
constexpr int most_delays = 8;

} // namespace

// What an operation of the socket calls at its end. It keeps the carrier until then.
template<void (Http2Carrier::*done)(const Error&, std::size_t)>
struct Http2Carrier::Then {
    std::shared_ptr<Http2Carrier> self;

    void operator()(const Error& error = {}, std::size_t size = 0) const { (self.get()->*done)(error, size); }
};

// Somebody waits for the peer's settings.
class Http2Carrier::Opening {
public:
    Opening(Http2Carrier& carrier, Signal& signal) : carrier_(carrier)
    {
        const std::lock_guard lock(carrier_.mutex_);
        carrier_.opening_ = &signal;
        carrier_.take_in(); // What came behind the handshake.
        carrier_.write_out();
    }

    ~Opening()
    {
        const std::lock_guard lock(carrier_.mutex_);
        carrier_.opening_ = nullptr;
        carrier_.end_reading();
    }

    Opening(const Opening&) = delete;
    Opening& operator=(const Opening&) = delete;

private:
    Http2Carrier& carrier_;
};

Http2Carrier::Http2Carrier(asio::any_io_executor home, std::shared_ptr<DeadlineQueue> deadlines,
                           Connection::Parts parts, const CarrierSettings& settings)
    : home_(std::move(home)), deadlines_(std::move(deadlines)), settings_(settings), room_(settings.room),
      owner_(::getpid()), process_(this_process()), socket_(std::move(parts.socket)),
      tls_(std::move(parts.tls)), plain_in_(std::make_unique_for_overwrite<char[]>(record_size))
{
    tls_->widen();
}

Http2Carrier::~Http2Carrier()
{
    wipe(plain_in_.get(), record_size);
}

asio::awaitable<bool> Http2Carrier::begin(Attempt& attempt, TimePoint limit)
{
    Signal signal(co_await asio::this_coro::executor);
    const Opening opening(*this, signal);
    {
        Deadline deadline(attempt.deadlines, signal);
        deadline.set(limit);
        co_await signal.wait();
    }
    const std::lock_guard lock(mutex_);
    if (session_.settled() && usable() && !attempt.cancelled())
        co_return true;
    if (lost_ || signal.expired() || attempt.cancelled())
        co_return attempt.fail(signal.expired(), lost_);
    if (session_.broken())
        co_return attempt.fail(ErrorKind::protocol, "not well-formed HTTP/2");
    co_return attempt.fail(ErrorKind::connection_lost, "the server takes no calls on a new connection");
}

void Http2Carrier::begin_reading() noexcept
try {
    if (reading_ || lost_ || (session_.open() == 0 && opening_ == nullptr))
        return;
    const std::span<char> space = tls_->input();
    socket_.async_read_some(asio::buffer(space.data(), space.size()),
                            Then<&Http2Carrier::on_read>{shared_from_this()});
    reading_ = true;
} catch (const std::bad_alloc&) {
    lose(std::make_error_code(std::errc::not_enough_memory));
}

// Nobody waits any more.
void Http2Carrier::end_reading() noexcept
{
    Error ignored;
    if (reading_ && session_.open() == 0 && opening_ == nullptr)
        socket_.cancel(ignored);
}

// An operation that was aborted has received nothing.
void Http2Carrier::on_read(const Error& error, std::size_t size)
{
    const std::lock_guard lock(mutex_);
    reading_ = false;
    tls_->received(size);
    if (error && error != asio::error::operation_aborted)
        lose(error);
    else
        take_in();
}

// All that has been received.
void Http2Carrier::take_in() noexcept
try {
    const std::span<char> plain(plain_in_.get(), record_size);
    TlsSession::Status status = TlsSession::Status::done;
    while (!lost_ && status == TlsSession::Status::done) {
        std::size_t size = 0;
        status = tls_->read(plain, size);
        if (size > 0) {
            heard_ = deadlines_->now();
            pinged_ = TimePoint();
            suspect_ = false;
            session_.feed({plain.data(), size}, heard_);
            if (session_.dead())
                lose(std::make_error_code(std::errc::protocol_error));
        }
    }
    if (status == TlsSession::Status::closed)
        lose(Error(asio::error::eof));
    else if (status == TlsSession::Status::failed)
        lose(tls_->error());
    deliver();
    schedule_flush();
    begin_reading();
} catch (const std::bad_alloc&) {
    lose(std::make_error_code(std::errc::not_enough_memory));
}

// Tells the calls whose streams have changed.
void Http2Carrier::deliver() noexcept
{
    publish();
    while (Http2Stream* stream = session_.take_changed()) {
        auto& exchange = static_cast<Exchange&>(*stream);
        woken_ += exchange.woken ? 0 : 1;
        exchange.woken = true;
        exchange.signal.set();
    }
    if (opening_ != nullptr && (session_.settled() || !usable()))
        opening_->set();
}

// Calls that have been woken, but have not run yet, are likely to make requests. Several written together
// cost the system calls of one, here and at the server, which will answer them together.
void Http2Carrier::schedule_flush() noexcept
{
    if (flushing_ || writing_ || lost_ || (plain_out_.empty() && !session_.has_output()))
        return;
    try {
        asio::post(home_, Then<&Http2Carrier::on_flush>{shared_from_this()});
        flushing_ = true;
    } catch (const std::bad_alloc&) {
        write_out();
    }
}

void Http2Carrier::on_flush(const Error&, std::size_t)
{
    const std::lock_guard lock(mutex_);
    flushing_ = false;
    if (woken_ > 0 && gathered_ < enough_requests && delays_ < most_delays) {
        ++delays_;
        schedule_flush();
    } else {
        write_out();
    }
}

void Http2Carrier::on_writable(const Error&, std::size_t)
{
    const std::lock_guard lock(mutex_);
    writing_ = false;
    write_out();
}

// A failed write does not end the connection: the peer may have said why before it closed its end.
void Http2Carrier::write_out() noexcept
try {
    if (this_process() != process_)
        return; // What was to be written is the parent's to write.
    gathered_ = 0;
    delays_ = 0;
    while (!writing_ && !write_failed_ && !lost_ && fill_output()) {
        Error error;
        const std::size_t size = socket_.write_some(asio::buffer(tls_->output()), error);
        tls_->sent(size);
        written_ += size;
        if (error == asio::error::would_block) {
            socket_.async_wait(asio::ip::tcp::socket::wait_write,
                               Then<&Http2Carrier::on_writable>{shared_from_this()});
            writing_ = true;
        } else if (error) {
            write_failed_ = true;
        }
    }
    deliver();
    begin_reading();
} catch (const std::bad_alloc&) {
    lose(std::make_error_code(std::errc::not_enough_memory));
}

// Is more waiting to be sent than the peer takes at once, and has it taken some since this was last asked?
// Its answers stand behind what it has not read.
bool Http2Carrier::output_moves()
{
    int waiting = 0;
    if (::ioctl(socket_.native_handle(), SIOCOUTQNSD, &waiting) != 0 || waiting <= 0)
        return false;
    const std::uint64_t sent = written_ - static_cast<std::uint64_t>(waiting);
    return std::exchange(sent_, sent) < sent;
}

// Encrypts what there is to be written, up to a limit. False when there is nothing.
bool Http2Carrier::fill_output()
{
    while (tls_->output().size() < write_size) {
        if (plain_out_.empty() && !session_.output(plain_out_, record_size, deadlines_->now()))
            break;
        const TlsSession::Status status = tls_->write(plain_out_);
        if (status == TlsSession::Status::input)
            break; // First the rest of a message of the peer has to come.
        wipe(plain_out_.data(), plain_out_.size());
        plain_out_.clear();
        if (status != TlsSession::Status::done) {
            lose(tls_->error());
            return false;
        }
    }
    return !tls_->output().empty();
}

void Http2Carrier::lose(const std::error_code& cause) noexcept
{
    if (lost_)
        return;
    lost_ = cause ? cause : std::make_error_code(std::errc::protocol_error);
    session_.lose(lost_);
    Error ignored;
    if (::getpid() == owner_)
        socket_.shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    deliver();
}

bool Http2Carrier::usable() const noexcept
{
    return !lost_ && !write_failed_ && session_.accepts();
}

void Http2Carrier::publish() noexcept
{
    const bool open = usable() && !suspect_;
    const std::size_t now = open ? std::min(session_.most_streams(), most_streams) : 0;
    if (capacity_.exchange(now, std::memory_order_relaxed) < now)
        room_->announce();
}

bool Http2Carrier::alive()
{
    const std::lock_guard lock(mutex_);
    Error error;
    const bool idle = !reading_ && session_.open() == 0;
    for (int i = 0; idle && i < most_late_reads && !lost_ && !error; ++i) {
        const std::span<char> space = tls_->input();
        tls_->received(socket_.read_some(asio::buffer(space.data(), space.size()), error));
        if (error && error != asio::error::would_block)
            lose(error);
        take_in();
    }
    return capacity() > 0;
}

void Http2Carrier::rest() noexcept
{
    const std::lock_guard lock(mutex_);
    if (!reading_ && session_.open() == 0)
        tls_->rest();
}

void Http2Carrier::say_goodbye() noexcept
try {
    const std::lock_guard lock(mutex_);
    if (lost_ || ::getpid() != owner_)
        return;
    session_.say_goodbye();
    write_out();
    tls_->close();
    Error ignored;
    socket_.write_some(asio::buffer(tls_->output()), ignored);
    lost_ = Error(asio::error::shut_down);
} catch (const std::bad_alloc&) {
    // Without a word, then.
}

void Http2Carrier::abandon() noexcept
{
    const std::lock_guard lock(mutex_);
    Error ignored;
    lost_ = Error(asio::error::connection_aborted);
    session_.lose(lost_);
    socket_.close(ignored);
    deliver();
}

} // namespace genauth::http
