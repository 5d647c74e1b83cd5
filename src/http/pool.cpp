#include "http/pool.hpp"

#include <algorithm>

namespace genauth::http {

PoolState::PoolState(const PoolOptions& options)
    : max_connections_(std::max<std::size_t>(options.max_connections, 1)), max_waiters_(options.max_waiters),
      max_idle_(options.idle)
{
}

PoolState::Decision PoolState::acquire(const Demand& demand, TimePoint now)
{
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

std::optional<PoolState::Slot> PoolState::take_idle(const Demand& demand, TimePoint now)
{
    if (demand.fresh)
        return std::nullopt;
    for (std::size_t i = idle_.size(); i-- > 0;) {
        const Connection& candidate = slots_[idle_[i]];
        if (now - candidate.last_used > std::min(demand.max_idle, max_idle_))
            return std::nullopt; // The others have been idle for longer.
        if (now >= candidate.retire)
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
    if (!free_.empty()) {
        const Slot slot = free_.back();
        free_.pop_back();
        return slot;
    }
    if (slots_.size() < max_connections_) {
        slots_.emplace_back();
        return static_cast<Slot>(slots_.size() - 1);
    }
    if (!idle_.empty()) {
        const Slot slot = idle_.front();
        idle_.erase(idle_.begin());
        return slot;
    }
    return std::nullopt;
}

void PoolState::opened(Slot slot, TimePoint now, std::chrono::milliseconds lifetime)
{
    slots_[slot].retire = now + lifetime;
}

PoolState::Release PoolState::release(Slot slot, bool reusable, TimePoint now)
{
    Release result;
    result.keep = reusable && now < slots_[slot].retire;
    if (!waiters_.empty()) {
        const Waiting waiter = waiters_.front();
        waiters_.pop_front();
        result.keep = result.keep && !waiter.fresh;
        result.grant = Grant{result.keep ? Verdict::reuse : Verdict::open, slot, waiter.id};
        return result;
    }
    slots_[slot].last_used = now;
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
        const Connection& connection = slots_[slot];
        const bool old = now - connection.last_used > max_idle_ || now >= connection.retire;
        if (old)
            stale.push_back(slot);
        return old;
    });
    free_.insert(free_.end(), stale.begin(), stale.end());
    return stale;
}

} // namespace genauth::http
