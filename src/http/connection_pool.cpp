#include "http/connection_pool.hpp"

#include "http/signal.hpp"

#include <new>
#include <openssl/rand.h>
#include <utility>

namespace genauth::http {
namespace {

// So many idle connections, those used last, keep their buffers.
constexpr std::size_t most_at_hand = 8;

// Idle connections end politely.
void say_goodbye(const std::vector<std::shared_ptr<Carrier>>& idle)
{
    for (const auto& carrier : idle)
        if (carrier)
            carrier->say_goodbye();
}

} // namespace

// A place in the queue.
struct ConnectionPool::Waiting {
    ConnectionPool& owner;
    PoolState::Waiter id;
    Signal signal;
    std::optional<PoolState::Decision> grant;
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
            if (!grant)
                owner.state_.leave(id);
            owner.hand_out(owner.deadlines_.now()); // Others may have waited for this one to go.
            if (!grant)
                return;
        }
        // Granted and not wanted: it goes to the next who waits, or is closed.
        PoolState::Reuse reuse;
        reuse.possible = grant->verdict == PoolState::Verdict::reuse;
        reuse.served = false;
        reuse.max_idle = std::chrono::milliseconds(0);
        owner.release(grant->slot, reuse);
    }

    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
};

ConnectionPool::Lease::~Lease()
{
    give_back();
}

void ConnectionPool::Lease::give_back() noexcept
{
    carrier_.reset();
    if (std::exchange(held_, false))
        owner_.release(slot_, reuse);
}

ConnectionPool::ConnectionPool(asio::any_io_executor home, DeadlineQueue& deadlines, const Settings& settings)
    : queue_limit_(settings.timeouts.queue), lifetime_(settings.pool.lifetime), deadlines_(deadlines),
      room_(std::make_shared<Room>()), opener_(std::move(home), settings, room_),
      state_(settings.pool, settings.tls && settings.http_version != HttpVersion::http1),
      process_(this_process()), tls_(settings.tls), carriers_(settings.pool.max_connections)
{
}

ConnectionPool::~ConnectionPool()
{
    say_goodbye(carriers_);
}

bool ConnectionPool::try_acquire(Attempt& attempt, PoolState::Demand demand, Lease& lease)
{
    Carriers stale;
    {
        const std::lock_guard lock(mutex_);
        stale = tidy_up(attempt.begun);
        if (const auto slot = state_.reuse(demand, attempt.begun))
            take(lease, {PoolState::Verdict::reuse, *slot, 0});
    }
    say_goodbye(stale);
    if (!lease.held_)
        return false;
    if (!lease.carrier_->alive()) {
        lease.give_back();
        return false;
    }
    attempt.reached(&AttemptTrace::queued);
    attempt.reused = true;
    return true;
}

asio::awaitable<bool> ConnectionPool::acquire(Attempt& attempt, PoolState::Demand demand, Lease& lease)
{
    for (;;) {
        const bool placed = co_await find_place(attempt, demand, lease);
        if (!placed)
            co_return false;
        attempt.reached(&AttemptTrace::queued);
        if (!lease.carrier_)
            co_return co_await open(attempt, lease);
        attempt.reused = lease.carrier_->alive();
        if (attempt.reused)
            co_return true;
        lease.give_back();
    }
}

asio::awaitable<bool> ConnectionPool::find_place(Attempt& attempt, PoolState::Demand demand, Lease& lease)
{
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    std::optional<Waiting> waiting;
    Carriers unwanted;
    {
        const std::lock_guard lock(mutex_);
        const TimePoint now = deadlines_.now();
        unwanted = tidy_up(now);
        const PoolState::Decision decision = state_.acquire(demand, now);
        switch (decision.verdict) {
        case PoolState::Verdict::closed:
            co_return attempt.fail(ErrorKind::shutting_down, "the client has been closed");
        case PoolState::Verdict::refuse:
            co_return attempt.fail(ErrorKind::overloaded, "too many calls wait for a connection");
        case PoolState::Verdict::wait:
            try {
                waiting.emplace(*this, decision.waiter, executor);
            } catch (...) {
                state_.leave(decision.waiter);
                throw;
            }
            hand_out(now); // What has got room since it was asked.
            break;
        default:
            unwanted.push_back(take(lease, decision));
            break;
        }
    }
    say_goodbye(unwanted);
    if (!waiting)
        co_return true;
    {
        Deadline deadline(deadlines_, waiting->signal);
        deadline.set(attempt.limit(queue_limit_));
        do
            co_await waiting->signal.wait();
        while (!attempt.cancelled() && !settled(*waiting));
    }
    std::shared_ptr<Carrier> evicted;
    {
        const std::lock_guard lock(mutex_);
        if (!attempt.cancelled() && waiting->closed)
            co_return attempt.fail(ErrorKind::shutting_down, "the client has been closed");
        if (attempt.cancelled() || !waiting->grant)
            co_return attempt.fail(waiting->signal.expired(), {});
        evicted = take(lease, *std::exchange(waiting->grant, std::nullopt));
    }
    if (evicted)
        evicted->say_goodbye();
    co_return true;
}

// Woken without a grant, a waiting call asks on behalf of all: there may be room.
bool ConnectionPool::settled(Waiting& waiting)
{
    const std::lock_guard lock(mutex_);
    waiting.signal.clear();
    if (!waiting.grant && !waiting.closed && !waiting.signal.expired())
        hand_out(deadlines_.now());
    return waiting.grant || waiting.closed || waiting.signal.expired();
}

// Connections end that are too old; waiting calls get what has become free without anybody's doing.
ConnectionPool::Carriers ConnectionPool::tidy_up(TimePoint now)
{
    leave_parent();
    Carriers stale = take(state_.take_stale(now));
    hand_out(now);
    return stale;
}

std::shared_ptr<Carrier> ConnectionPool::take(Lease& lease, const PoolState::Decision& decision)
{
    lease.held_ = true;
    lease.slot_ = decision.slot;
    lease.reuse = PoolState::Reuse();
    if (decision.verdict != PoolState::Verdict::reuse) {
        totals_.closed += carriers_[lease.slot_] != nullptr ? 1 : 0;
        return std::exchange(carriers_[lease.slot_], nullptr);
    }
    lease.carrier_ = carriers_[lease.slot_];
    return nullptr;
}

ConnectionPool::Carriers ConnectionPool::take(const std::vector<PoolState::Slot>& slots)
{
    Carriers taken;
    for (const PoolState::Slot slot : slots)
        taken.push_back(std::exchange(carriers_[slot], nullptr));
    totals_.closed += taken.size();
    return taken;
}

asio::awaitable<bool> ConnectionPool::open(Attempt& attempt, Lease& lease)
{
    std::shared_ptr<const TlsContext> tls;
    PoolState::Generation generation = 0;
    {
        const std::lock_guard lock(mutex_);
        tls = tls_;
        generation = state_.generation();
    }
    lease.carrier_ = co_await opener_.open(attempt, std::move(tls));
    const std::lock_guard lock(mutex_);
    if (!lease.carrier_) {
        ++totals_.failed;
        co_return false;
    }
    const Carrier& made = *lease.carrier_;
    ++totals_.opened;
    totals_.resumed += made.resumed() ? 1 : 0;
    attempt.reused = false;
    attempt.note(&AttemptTrace::resumed, made.resumed());
    carriers_[lease.slot_] = lease.carrier_;
    const PoolState::Opened opened{jittered_lifetime(), generation, made.shared(), made.capacity()};
    state_.opened(lease.slot_, opened, deadlines_.now());
    hand_out(deadlines_.now());
    co_return true;
}

asio::awaitable<bool> ConnectionPool::prewarm(Attempt& attempt, bool& enough)
{
    Carriers stale;
    Lease lease(*this);
    {
        const std::lock_guard lock(mutex_);
        stale = tidy_up(deadlines_.now());
        if (state_.closed())
            co_return attempt.fail(ErrorKind::shutting_down, "the client has been closed");
        const auto slot = state_.reserve();
        enough = !slot;
        if (slot)
            take(lease, {PoolState::Verdict::open, *slot, 0});
    }
    say_goodbye(stale);
    if (enough)
        co_return true;
    const bool opened = co_await open(attempt, lease);
    lease.reuse.possible = opened;
    lease.reuse.served = false;
    co_return opened;
}

void ConnectionPool::release(PoolState::Slot slot, const PoolState::Reuse& reuse)
{
    std::shared_ptr<Carrier> ended;
    {
        const std::lock_guard lock(mutex_);
        const TimePoint now = deadlines_.now();
        auto& carrier = carriers_[slot];
        // When many are idle, this one will hardly be needed soon.
        if (reuse.possible && carrier && state_.idle() >= most_at_hand && state_.waiting() == 0)
            carrier->rest();
        ask_capacities();
        PoolState::Reuse possible = reuse;
        possible.possible = reuse.possible && carrier != nullptr;
        if (!state_.release(slot, possible, now)) {
            ended = std::exchange(carrier, nullptr);
            totals_.closed += ended != nullptr ? 1 : 0;
        }
        hand_out(now);
    }
    if (ended && reuse.possible)
        ended->say_goodbye();
}

void ConnectionPool::ask_capacities()
{
    for (const PoolState::Slot slot : state_.shared())
        state_.limit(slot, carriers_[slot]->capacity());
}

// What is free goes to those who wait. The capacities are asked for after it is settled who will be told of a
// change. Without memory to open a connection, whoever waits goes on waiting.
void ConnectionPool::hand_out(TimePoint now) noexcept
try {
    ask_capacities();
    const bool quiet = state_.waiting() == 0 && watching_ == nullptr;
    for (bool any = !quiet; any;) {
        watch_room();
        ask_capacities();
        any = false;
        while (const auto granted = state_.grant(now)) {
            Waiting& waiting = *waiting_.at(granted->waiter);
            waiting.grant = granted;
            waiting.signal.set();
            any = true;
        }
    }
} catch (const std::bad_alloc&) {
}

// The one that has waited longest looks after connections that get room.
void ConnectionPool::watch_room()
{
    const auto first = state_.first_waiting();
    Signal* const watching = first ? &waiting_.at(*first)->signal : nullptr;
    if (std::exchange(watching_, watching) != watching)
        room_->watch(watching);
}

void ConnectionPool::reload(std::shared_ptr<const TlsContext> tls)
{
    Carriers old;
    {
        const std::lock_guard lock(mutex_);
        tls_ = std::move(tls);
        old = take(state_.retire());
        hand_out(deadlines_.now());
    }
    say_goodbye(old);
}

void ConnectionPool::close()
{
    Carriers idle;
    {
        const std::lock_guard lock(mutex_);
        for (const PoolState::Waiter waiter : state_.close()) {
            Waiting& waiting = *waiting_.at(waiter);
            waiting.closed = true;
            waiting.signal.set();
        }
        watch_room();
        idle = take(state_.retire());
    }
    say_goodbye(idle);
}

// The connections of a process that forked are its own: a child forgets them, without a word to the peer.
void ConnectionPool::leave_parent()
{
    const Process now = this_process();
    if (now == process_)
        return;
    process_ = now;
    for (const auto& carrier : carriers_)
        if (carrier)
            carrier->abandon();
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
