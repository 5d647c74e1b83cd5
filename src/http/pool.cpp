#include "http/pool.hpp"

#include <algorithm>
#include <utility>

namespace genauth::http {

PoolState::PoolState(const PoolOptions& options)
    : max_connections_(std::max<std::size_t>(options.max_connections, 1)), max_waiters_(options.max_waiters),
      max_idle_(options.idle)
{
}

PoolState::Decision PoolState::acquire(const Demand& demand, TimePoint now)
{
    if (closed_)
        return {Verdict::closed, 0, 0};
    // Nobody overtakes those who wait.
    if (waiters_.empty()) {
        if (const auto slot = take_idle(demand, now))
            return {Verdict::reuse, *slot, 0};
        if (const auto slot = take_free())
            return {Verdict::open, *slot, 0};
    }
    if (waiters_.size() >= max_waiters_)
        return {Verdict::refuse, 0, 0};
    waiters_.push_back({next_waiter_, demand.fresh});
    return {Verdict::wait, 0, next_waiter_++};
}

bool PoolState::usable(const Connection& connection, TimePoint now) const
{
    return now - connection.last_used <= connection.max_idle && now < connection.retire;
}

std::optional<PoolState::Slot> PoolState::take_idle(const Demand& demand, TimePoint now)
{
    for (std::size_t i = idle_.size(); i-- > 0;) {
        const Connection& candidate = slots_[idle_[i]];
        if (now - candidate.last_used > std::min(demand.max_idle, max_idle_))
            return std::nullopt; // The others have been idle for longer.
        if ((demand.fresh && candidate.served) || !usable(candidate, now))
            continue;
        const Slot slot = idle_[i];
        idle_.erase(idle_.begin() + static_cast<std::ptrdiff_t>(i));
        return slot;
    }
    return std::nullopt;
}

// A slot for a new connection, at the cost of the longest idle one when all are taken.
std::optional<PoolState::Slot> PoolState::take_free()
{
    if (const auto unused = take_unused())
        return unused;
    if (!idle_.empty()) {
        const Slot slot = idle_.front();
        idle_.erase(idle_.begin());
        return slot;
    }
    return std::nullopt;
}

std::optional<PoolState::Slot> PoolState::take_unused()
{
    if (!free_.empty()) {
        const Slot slot = free_.back();
        free_.pop_back();
        return slot;
    }
    if (slots_.size() < max_connections_) {
        idle_.reserve(slots_.size() + 1); // So that giving a slot back never fails.
        free_.reserve(slots_.size() + 1);
        slots_.emplace_back();
        return static_cast<Slot>(slots_.size() - 1);
    }
    return std::nullopt;
}

std::optional<PoolState::Slot> PoolState::reserve()
{
    return closed_ ? std::nullopt : take_unused();
}

void PoolState::opened(Slot slot, TimePoint now, std::chrono::milliseconds lifetime, Generation generation)
{
    slots_[slot].retire = now + lifetime;
    slots_[slot].generation = generation;
    slots_[slot].served = false;
}

PoolState::Release PoolState::release(Slot slot, const Reuse& reuse, TimePoint now)
{
    Connection& connection = slots_[slot];
    connection.served = connection.served || reuse.served;
    Release result;
    result.keep =
        reuse.possible && now < connection.retire && connection.generation == generation_ && !closed_;
    if (!waiters_.empty()) {
        const Waiting waiter = waiters_.front();
        waiters_.pop_front();
        result.keep = result.keep && !(waiter.fresh && connection.served);
        result.grant = Grant{result.keep ? Verdict::reuse : Verdict::open, slot, waiter.id};
        return result;
    }
    connection.last_used = now;
    connection.max_idle = std::min(reuse.max_idle, max_idle_);
    (result.keep ? idle_ : free_).push_back(slot);
    return result;
}

bool PoolState::leave(Waiter waiter)
{
    return std::erase_if(waiters_, [&](const Waiting& waiting) { return waiting.id == waiter; }) != 0;
}

std::vector<PoolState::Slot> PoolState::take_stale(TimePoint now)
{
    std::vector<Slot> stale;
    std::erase_if(idle_, [&](Slot slot) {
        const bool old = !usable(slots_[slot], now);
        if (old)
            stale.push_back(slot);
        return old;
    });
    free_.insert(free_.end(), stale.begin(), stale.end());
    return stale;
}

std::vector<PoolState::Slot> PoolState::retire()
{
    ++generation_;
    free_.insert(free_.end(), idle_.begin(), idle_.end());
    return std::exchange(idle_, {});
}

std::vector<PoolState::Waiter> PoolState::close()
{
    closed_ = true;
    std::vector<Waiter> told;
    for (const Waiting& waiting : waiters_)
        told.push_back(waiting.id);
    waiters_.clear();
    return told;
}

} // namespace genauth::http
