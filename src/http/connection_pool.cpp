#include "http/connection_pool.hpp"

#include "http/signal.hpp"

#include <openssl/rand.h>
#include <unistd.h>
#include <utility>

namespace genauth::http {
namespace {

// Idle connections end politely.
void say_goodbye(const std::vector<std::shared_ptr<Connection>>& idle)
{
    for (const auto& connection : idle)
        if (connection)
            connection->say_goodbye();
}

} // namespace

// A place in the queue.
struct ConnectionPool::Waiting {
    ConnectionPool& owner;
    PoolState::Waiter id;
    Signal signal;
    std::optional<PoolState::Grant> grant;
    bool closed = false;

    // \pre The pool's lock is held.
    Waiting(ConnectionPool& pool, PoolState::Waiter waiter, asio::any_io_executor executor)
        : owner(pool), id(waiter), signal(std::move(executor))
    {
        owner.waiting_.emplace(id, this);
    }

    ~Waiting()
    {
        {
            const std::lock_guard lock(owner.mutex_);
            owner.waiting_.erase(id);
            if (!grant) {
                owner.state_.leave(id);
                return;
            }
        }
        // Granted and not wanted: it goes to the next who waits, or is closed.
        PoolState::Reuse reuse;
        reuse.possible = grant->verdict == PoolState::Verdict::reuse;
        reuse.max_idle = std::chrono::milliseconds(0);
        owner.release(grant->slot, reuse);
    }

    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
};

ConnectionPool::Lease::~Lease()
{
    if (held_)
        owner_.release(slot_, reuse);
}

ConnectionPool::ConnectionPool(asio::any_io_executor home, DeadlineQueue& deadlines, const Settings& settings)
    : queue_limit_(settings.timeouts.queue), lifetime_(settings.pool.lifetime), deadlines_(deadlines),
      opener_(std::move(home), settings.endpoint, settings.proxy, settings.timeouts), state_(settings.pool),
      process_(::getpid()), tls_(settings.tls), connections_(settings.pool.max_connections)
{
}

ConnectionPool::~ConnectionPool()
{
    say_goodbye(connections_);
}

asio::awaitable<bool> ConnectionPool::acquire(Attempt& attempt, PoolState::Demand demand, Lease& lease)
{
    leave_parent();
    close_stale();
    const bool placed = co_await find_place(attempt, demand, lease);
    if (!placed)
        co_return false;
    attempt.reached(&AttemptTrace::queued);
    if (lease.connection_ && !lease.connection_->alive())
        lease.connection_.reset();
    attempt.trace().reused = lease.connection_ != nullptr;
    if (lease.connection_)
        co_return true;
    co_return co_await open(attempt, lease);
}

asio::awaitable<bool> ConnectionPool::find_place(Attempt& attempt, PoolState::Demand demand, Lease& lease)
{
    std::optional<Waiting> waiting;
    std::shared_ptr<Connection> evicted;
    {
        const std::lock_guard lock(mutex_);
        const PoolState::Decision decision = state_.acquire(demand, deadlines_.now());
        switch (decision.verdict) {
        case PoolState::Verdict::closed:
            co_return attempt.fail(ErrorKind::shutting_down, "the client has been closed");
        case PoolState::Verdict::refuse:
            co_return attempt.fail(ErrorKind::overloaded, "too many calls wait for a connection");
        case PoolState::Verdict::wait:
            try {
                waiting.emplace(*this, decision.waiter, attempt.executor);
            } catch (...) {
                state_.leave(decision.waiter);
                throw;
            }
            break;
        default:
            evicted = take(lease, decision);
            break;
        }
    }
    if (evicted)
        evicted->say_goodbye();
    if (!waiting)
        co_return true;
    {
        Deadline deadline(deadlines_, waiting->signal);
        deadline.set(attempt.limit(queue_limit_));
        co_await waiting->signal.wait();
    }
    const std::lock_guard lock(mutex_);
    if (!attempt.cancelled() && waiting->closed)
        co_return attempt.fail(ErrorKind::shutting_down, "the client has been closed");
    if (attempt.cancelled() || !waiting->grant)
        co_return attempt.fail(waiting->signal.expired(), {});
    take(lease, *std::exchange(waiting->grant, std::nullopt));
    co_return true;
}

// \pre The lock is held. Answers an idle connection that has to go.
std::shared_ptr<Connection> ConnectionPool::take(Lease& lease, const PoolState::Decision& decision)
{
    lease.held_ = true;
    lease.slot_ = decision.slot;
    if (decision.verdict != PoolState::Verdict::reuse) {
        totals_.closed += connections_[lease.slot_] != nullptr ? 1 : 0;
        return std::exchange(connections_[lease.slot_], nullptr);
    }
    lease.connection_ = connections_[lease.slot_];
    return nullptr;
}

std::vector<std::shared_ptr<Connection>> ConnectionPool::take(const std::vector<PoolState::Slot>& slots)
{
    std::vector<std::shared_ptr<Connection>> taken;
    for (const PoolState::Slot slot : slots)
        taken.push_back(std::exchange(connections_[slot], nullptr));
    totals_.closed += taken.size();
    return taken;
}

asio::awaitable<bool> ConnectionPool::open(Attempt& attempt, Lease& lease)
{
    std::shared_ptr<const TlsContext> tls;
    PoolState::Generation generation = 0;
    {
        const std::lock_guard lock(mutex_);
        totals_.closed += std::exchange(connections_[lease.slot_], nullptr) != nullptr ? 1 : 0;
        tls = tls_;
        generation = state_.generation();
    }
    lease.connection_ = co_await opener_.open(attempt, std::move(tls));
    const std::lock_guard lock(mutex_);
    if (!lease.connection_) {
        ++totals_.failed;
        co_return false;
    }
    ++totals_.opened;
    totals_.resumed += lease.connection_->resumed() ? 1 : 0;
    attempt.trace().resumed = lease.connection_->resumed();
    state_.opened(lease.slot_, deadlines_.now(), jittered_lifetime(), generation);
    connections_[lease.slot_] = lease.connection_;
    co_return true;
}

asio::awaitable<bool> ConnectionPool::prewarm(Attempt& attempt)
{
    leave_parent();
    close_stale();
    Lease lease(*this);
    {
        const std::lock_guard lock(mutex_);
        if (state_.closed())
            co_return attempt.fail(ErrorKind::shutting_down, "the client has been closed");
        const auto slot = state_.reserve();
        if (!slot)
            co_return true;
        take(lease, {PoolState::Verdict::open, *slot, 0});
    }
    const bool opened = co_await open(attempt, lease);
    lease.reuse.possible = opened;
    lease.reuse.served = false;
    co_return opened;
}

void ConnectionPool::release(PoolState::Slot slot, const PoolState::Reuse& reuse)
{
    std::shared_ptr<Connection> ended;
    {
        const std::lock_guard lock(mutex_);
        auto& connection = connections_[slot];
        PoolState::Reuse possible = reuse;
        possible.possible = reuse.possible && connection != nullptr;
        const PoolState::Release released = state_.release(slot, possible, deadlines_.now());
        if (!released.keep) {
            ended = std::exchange(connection, nullptr);
            totals_.closed += ended != nullptr ? 1 : 0;
        }
        if (released.grant) {
            Waiting& waiting = *waiting_.at(released.grant->waiter);
            waiting.grant = released.grant;
            waiting.signal.set();
        }
    }
    if (ended && reuse.possible)
        ended->say_goodbye();
}

void ConnectionPool::close_stale()
{
    std::vector<std::shared_ptr<Connection>> stale;
    {
        const std::lock_guard lock(mutex_);
        stale = take(state_.take_stale(deadlines_.now()));
    }
    say_goodbye(stale);
}

void ConnectionPool::reload(std::shared_ptr<const TlsContext> tls)
{
    std::vector<std::shared_ptr<Connection>> old;
    {
        const std::lock_guard lock(mutex_);
        tls_ = std::move(tls);
        old = take(state_.retire());
    }
    say_goodbye(old);
}

void ConnectionPool::close()
{
    std::vector<std::shared_ptr<Connection>> idle;
    {
        const std::lock_guard lock(mutex_);
        for (const PoolState::Waiter waiter : state_.close()) {
            Waiting& waiting = *waiting_.at(waiter);
            waiting.closed = true;
            waiting.signal.set();
        }
        idle = take(state_.retire());
    }
    say_goodbye(idle);
}

// The connections of a process that forked are its own: a child forgets them, without a word to the peer.
void ConnectionPool::leave_parent()
{
    const pid_t now = ::getpid();
    const std::lock_guard lock(mutex_);
    if (now == process_)
        return;
    process_ = now;
    for (const auto& connection : connections_)
        if (connection)
            connection->abandon();
    take(state_.retire());
}

PoolGauges ConnectionPool::gauges() const
{
    const std::lock_guard lock(mutex_);
    PoolGauges gauges = totals_;
    gauges.busy = state_.busy();
    gauges.idle = state_.idle();
    gauges.waiting = state_.waiting();
    return gauges;
}

std::chrono::milliseconds ConnectionPool::jittered_lifetime() const
{
    std::uint16_t random = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&random), sizeof random);
    const auto percent = 90 + static_cast<int>(random % 21U);
    return lifetime_ * percent / 100;
}

} // namespace genauth::http
