#include "http/transport.hpp"

#include "http/request_writer.hpp"
#include "http/response_reader.hpp"
#include "http/signal.hpp"

#include <algorithm>
#include <boost/asio/cancellation_state.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/this_coro.hpp>
#include <openssl/rand.h>
#include <utility>

namespace genauth::http {
namespace {

bool is_tls(const std::error_code& error)
{
    return std::string_view(error.category().name()) == "certificate" ||
           error.category() == static_cast<const std::error_category&>(asio::error::get_ssl_category());
}

ErrorKind kind_of(Phase phase, const std::error_code& cause)
{
    switch (phase) {
    case Phase::resolve:
        return ErrorKind::resolve;
    case Phase::connect:
        return ErrorKind::connect;
    case Phase::tls:
        return ErrorKind::tls;
    default:
        return is_tls(cause) ? ErrorKind::tls : ErrorKind::connection_lost;
    }
}

// Operations that must not be repeated get a connection that the server has hardly had time to close.
bool must_not_repeat(Delivery delivery)
{
    return delivery != Delivery::read && delivery != Delivery::idempotent_write;
}

} // namespace

// What is known of one attempt while it lasts. Functions that end it note why in `error` and answer false.
struct HttpTransport::Attempt {
    Attempt(const TransportRequest& what, asio::any_io_executor caller, asio::cancellation_state cancel)
        : request(what), executor(std::move(caller)), cancellation(cancel)
    {
    }

    const TransportRequest& request;
    asio::any_io_executor executor;
    asio::cancellation_state cancellation;
    Phase phase = Phase::queue;
    Sent sent = Sent::no;
    bool reused = false;
    ApiError error;
    TransportResponse response;

    bool cancelled() const { return cancellation.cancelled() != asio::cancellation_type::none; }

    TimePoint limit(TimePoint now, std::chrono::milliseconds of_phase) const
    {
        return std::min(request.deadline, now + of_phase);
    }

    bool fail(ErrorKind kind, std::string_view message, std::error_code cause = {})
    {
        error.kind = kind;
        error.phase = phase;
        error.sent = sent;
        error.message = message;
        error.cause = cause;
        error.reused = reused;
        return false;
    }

    // An operation ended with `cause`, or not at all.
    bool fail(bool expired, const std::error_code& cause)
    {
        if (cancelled())
            return fail(ErrorKind::cancelled, "cancelled by the caller", cause);
        if (expired)
            return fail(ErrorKind::timeout, "the time limit has passed", cause);
        const ErrorKind kind = kind_of(phase, cause);
        return fail(kind, cause.message(), cause);
    }
};

// A place in the pool, given back when the attempt is over, however it ends.
class HttpTransport::Lease {
public:
    explicit Lease(HttpTransport& owner) : owner_(owner) {}
    ~Lease()
    {
        if (held_)
            owner_.release(slot_, std::move(connection), keep);
    }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    // \pre The transport's lock is held. Answers what has to be closed.
    std::shared_ptr<Connection> take(const PoolState::Decision& decision)
    {
        held_ = true;
        slot_ = decision.slot;
        if (owner_.idle_.size() <= slot_)
            owner_.idle_.resize(slot_ + 1);
        std::shared_ptr<Connection> parked = std::exchange(owner_.idle_[slot_], nullptr);
        if (decision.verdict == PoolState::Verdict::reuse)
            connection = std::exchange(parked, nullptr);
        return parked;
    }

    PoolState::Slot slot() const noexcept { return slot_; }

    std::shared_ptr<Connection> connection; // Null: to be opened.
    bool keep = false;

private:
    HttpTransport& owner_;
    PoolState::Slot slot_ = 0;
    bool held_ = false;
};

// A place in the queue.
struct HttpTransport::Waiting {
    HttpTransport& owner;
    PoolState::Waiter id;
    Signal signal;
    std::optional<PoolState::Grant> grant;

    // \pre The transport's lock is held.
    Waiting(HttpTransport& transport, PoolState::Waiter waiter, asio::any_io_executor executor)
        : owner(transport), id(waiter), signal(std::move(executor))
    {
        owner.waiting_.emplace(id, this);
    }

    ~Waiting()
    {
        std::unique_lock lock(owner.mutex_);
        owner.waiting_.erase(id);
        if (!grant) {
            owner.pool_.leave(id);
            return;
        }
        const auto parked = std::exchange(owner.idle_[grant->slot], nullptr);
        lock.unlock();
        owner.release(grant->slot, parked, grant->verdict == PoolState::Verdict::reuse);
    }

    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
};

HttpTransport::HttpTransport(asio::any_io_executor executor, std::shared_ptr<DeadlineQueue> deadlines,
                             Settings settings)
    : executor_(std::move(executor)), deadlines_(std::move(deadlines)), settings_(std::move(settings)),
      resolver_(settings_.endpoint), pool_(settings_.pool)
{
}

asio::awaitable<expected<TransportResponse>> HttpTransport::exchange(TransportRequest request)
{
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const asio::cancellation_state cancellation = co_await asio::this_coro::cancellation_state;
    Attempt attempt(request, executor, cancellation);
    Lease lease(*this);
    bool ok = co_await acquire(attempt, lease);
    attempt.reused = lease.connection != nullptr;
    if (ok && !lease.connection)
        ok = co_await open(attempt, lease);
    if (ok) {
        Connection& connection = *lease.connection;
        Deadline deadline(*deadlines_, connection);
        ok = co_await send(attempt, connection, deadline);
        if (ok)
            ok = co_await receive(attempt, connection, deadline);
        lease.keep = ok && attempt.response.reused && connection.drained();
    }
    if (!ok)
        co_return unexpected(std::move(attempt.error));
    attempt.response.reused = attempt.reused;
    co_return std::move(attempt.response);
}

asio::awaitable<bool> HttpTransport::acquire(Attempt& attempt, Lease& lease)
{
    const bool cautious = must_not_repeat(attempt.request.delivery);
    PoolState::Demand demand;
    demand.fresh = attempt.request.fresh_connection;
    demand.max_idle = cautious ? settings_.pool.idle_before_send : settings_.pool.idle;

    close_stale();
    std::optional<Waiting> waiting;
    std::shared_ptr<Connection> closed;
    {
        const std::lock_guard lock(mutex_);
        const PoolState::Decision decision = pool_.acquire(demand, deadlines_->now());
        if (decision.verdict == PoolState::Verdict::wait)
            waiting.emplace(*this, decision.waiter, attempt.executor);
        else if (decision.verdict != PoolState::Verdict::refuse)
            closed = lease.take(decision);
        else
            co_return attempt.fail(ErrorKind::overloaded, "too many calls wait for a connection");
    }
    if (waiting) {
        {
            Deadline deadline(*deadlines_, waiting->signal);
            deadline.set(attempt.limit(deadlines_->now(), settings_.timeouts.queue));
            co_await waiting->signal.wait();
        }
        const std::lock_guard lock(mutex_);
        if (attempt.cancelled() || !waiting->grant)
            co_return attempt.fail(waiting->signal.expired(), {});
        closed = lease.take(*std::exchange(waiting->grant, std::nullopt));
    }
    if (lease.connection && !lease.connection->quiet())
        lease.connection.reset();
    co_return true;
}

asio::awaitable<bool> HttpTransport::open(Attempt& attempt, Lease& lease)
{
    attempt.phase = Phase::resolve;
    TimePoint now = deadlines_->now();
    const TimePoint limit = attempt.limit(now, settings_.timeouts.resolve);
    const Resolution found = co_await resolver_.resolve(*deadlines_, limit);
    if (attempt.cancelled() || found.error || found.addresses.empty())
        co_return attempt.fail(found.expired, found.error);

    auto connection = std::make_shared<Connection>(executor_, settings_.endpoint, settings_.tls.get());
    Deadline deadline(*deadlines_, *connection);
    attempt.phase = Phase::connect;
    now = deadlines_->now();
    deadline.set(attempt.limit(now, settings_.timeouts.connect));
    std::error_code error = co_await connection->connect(found.addresses);
    if (error || attempt.cancelled())
        co_return attempt.fail(connection->expired(), error);

    if (settings_.tls) {
        attempt.phase = Phase::tls;
        now = deadlines_->now();
        deadline.set(attempt.limit(now, settings_.timeouts.tls));
        error = co_await connection->handshake();
        if (error || attempt.cancelled())
            co_return attempt.fail(connection->expired(), error);
    }
    {
        const std::lock_guard lock(mutex_);
        pool_.opened(lease.slot(), now, jittered_lifetime());
    }
    lease.connection = std::move(connection);
    co_return true;
}

asio::awaitable<bool> HttpTransport::send(Attempt& attempt, Connection& connection, Deadline& deadline)
{
    attempt.phase = Phase::send;
    const WipedString message = write_request(attempt.request, settings_.endpoint.authority);
    std::error_code error;
    if (!connection.begin_write(message, error)) {
        attempt.sent = Sent::maybe;
        deadline.set(attempt.request.deadline);
        error = co_await connection.finish_write();
    }
    attempt.sent = connection.wrote() ? Sent::maybe : Sent::no;
    if (error || attempt.cancelled())
        co_return attempt.fail(connection.expired(), error);
    co_return true;
}

asio::awaitable<bool> HttpTransport::receive(Attempt& attempt, Connection& connection, Deadline& deadline)
{
    attempt.phase = Phase::first_byte;
    deadline.set(attempt.limit(deadlines_->now(), settings_.timeouts.first_byte));
    ResponseReader reader(attempt.request.max_body_size);
    for (;;) {
        std::string_view data;
        const std::error_code error = co_await connection.read(data);
        if (error || attempt.cancelled())
            co_return attempt.fail(connection.expired(), error);
        const bool first = !reader.began();
        const ResponseReader::State state = reader.feed(data);
        attempt.phase = Phase::body;
        attempt.sent = Sent::answered;
        if (state == ResponseReader::State::failed)
            co_return attempt.fail(reader.failure(), reader.reason());
        if (state == ResponseReader::State::complete)
            break;
        if (first)
            deadline.set(attempt.limit(deadlines_->now(), settings_.timeouts.body));
    }
    attempt.response = std::move(reader.response());
    attempt.response.reused = reader.reusable();
    co_return true;
}

void HttpTransport::close_stale()
{
    std::vector<std::shared_ptr<Connection>> stale;
    const std::lock_guard lock(mutex_);
    for (const PoolState::Slot slot : pool_.take_stale(deadlines_->now()))
        stale.push_back(std::exchange(idle_[slot], nullptr));
}

void HttpTransport::release(PoolState::Slot slot, std::shared_ptr<Connection> connection, bool keep)
{
    const std::lock_guard lock(mutex_);
    const PoolState::Release released = pool_.release(slot, keep && connection, deadlines_->now());
    if (released.keep)
        idle_[slot] = std::move(connection);
    if (!released.grant)
        return;
    Waiting& waiting = *waiting_.at(released.grant->waiter);
    waiting.grant = released.grant;
    waiting.signal.set();
}

std::chrono::milliseconds HttpTransport::jittered_lifetime() const
{
    std::uint16_t random = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&random), sizeof random);
    const auto percent = 90 + static_cast<int>(random % 21U);
    return settings_.pool.lifetime * percent / 100;
}

} // namespace genauth::http
