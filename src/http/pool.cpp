#include "http/pool.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace genauth::http {

PoolState::PoolState(const PoolOptions& options, bool may_share)
    : max_connections_(std::max<std::size_t>(options.max_connections, 1)), max_waiters_(options.max_waiters),
      max_idle_(options.idle), sharing_(may_share ? Sharing::unknown : Sharing::no)
{
}

PoolState::Decision PoolState::acquire(const Demand& demand, TimePoint now)
{
    if (closed_)
        return {Verdict::closed, 0, 0};
    // Nobody overtakes those who wait.
    if (waiters_.empty())
        if (const auto place = find_place(demand, now))
            return *place;
    if (waiters_.size() >= max_waiters_)
        return {Verdict::refuse, 0, 0};
    waiters_.push_back({next_waiter_, demand});
    return {Verdict::wait, 0, next_waiter_++};
}

std::optional<PoolState::Slot> PoolState::reuse(const Demand& demand, TimePoint now)
{
    if (closed_ || !waiters_.empty())
        return std::nullopt;
    const auto slot = take_shared(now);
    return slot ? slot : take_idle(demand, now);
}

std::optional<PoolState::Decision> PoolState::grant(TimePoint now)
{
    if (waiters_.empty())
        return std::nullopt;
    std::optional<Decision> place = find_place(waiters_.front().demand, now);
    if (place) {
        place->waiter = waiters_.front().id;
        waiters_.pop_front();
    }
    return place;
}

std::optional<PoolState::Decision> PoolState::find_place(const Demand& demand, TimePoint now)
{
    if (const auto slot = take_shared(now))
        return Decision{Verdict::reuse, *slot, 0};
    if (const auto slot = take_idle(demand, now))
        return Decision{Verdict::reuse, *slot, 0};
    if (sharing_ == Sharing::no || opening_ == 0)
        if (const auto slot = take_free())
            return Decision{Verdict::open, *slot, 0};
    return std::nullopt;
}

bool PoolState::lasting(const Connection& connection, TimePoint now) const
{
    return now < connection.retire && connection.generation == generation_ && !closed_;
}

bool PoolState::usable(const Connection& connection, TimePoint now) const
{
    return now - connection.last_used <= connection.max_idle && now < connection.retire;
}

// The fullest that has room, so that the others become idle.
std::optional<PoolState::Slot> PoolState::take_shared(TimePoint now)
{
    Connection* fullest = nullptr;
    for (const Slot slot : shared_) {
        Connection& candidate = slots_[slot];
        const bool fuller = fullest == nullptr || candidate.holders > fullest->holders;
        if (candidate.holders < candidate.capacity && fuller && lasting(candidate, now))
            fullest = &candidate;
    }
    if (fullest == nullptr)
        return std::nullopt;
    ++fullest->holders;
    return static_cast<Slot>(fullest - slots_.data());
}

std::optional<PoolState::Slot> PoolState::take_idle(const Demand& demand, TimePoint now)
{
    for (std::size_t i = idle_.size(); i-- > 0;) {
        const Slot slot = idle_[i];
        Connection& candidate = slots_[slot];
        if (now - candidate.last_used > std::min(demand.max_idle, max_idle_))
            return std::nullopt; // The others have been idle for longer.
        if ((demand.fresh && candidate.served) || !usable(candidate, now))
            continue;
        idle_.erase(idle_.begin() + static_cast<std::ptrdiff_t>(i));
        candidate.holders = 1;
        if (candidate.shared)
            shared_.push_back(slot);
        return slot;
    }
    return std::nullopt;
}

// A slot for a new connection, at the cost of the longest idle one when all are taken.
std::optional<PoolState::Slot> PoolState::take_free()
{
    std::optional<Slot> slot = take_unused();
    if (!slot && !idle_.empty()) {
        slot = idle_.front();
        idle_.erase(idle_.begin());
        slots_[*slot] = Connection();
    }
    if (slot) {
        slots_[*slot].opening = true;
        slots_[*slot].holders = 1;
        ++opening_;
    }
    return slot;
}

std::optional<PoolState::Slot> PoolState::take_unused()
{
    if (!free_.empty()) {
        const Slot slot = free_.back();
        free_.pop_back();
        slots_[slot] = Connection();
        return slot;
    }
    if (slots_.size() < max_connections_) {
        const std::size_t size = slots_.size() + 1;
        for (std::vector<Slot>* list : {&idle_, &free_, &shared_})
            list->reserve(size); // So that giving a slot back never fails.
        slots_.emplace_back();
        return static_cast<Slot>(size - 1);
    }
    return std::nullopt;
}

std::optional<PoolState::Slot> PoolState::reserve()
{
    const bool enough = sharing_ == Sharing::yes && slots_.size() > free_.size();
    const bool full = free_.empty() && slots_.size() == max_connections_;
    return closed_ || enough || full ? std::nullopt : take_free();
}

void PoolState::opened(Slot slot, const Opened& made, TimePoint now)
{
    Connection& connection = slots_[slot];
    connection.retire = now + made.lifetime;
    connection.generation = made.generation;
    connection.shared = made.shared;
    connection.capacity = made.capacity;
    connection.opening = false;
    --opening_;
    sharing_ = made.shared ? Sharing::yes : Sharing::no;
    if (made.shared)
        shared_.push_back(slot);
}

void PoolState::limit(Slot slot, std::size_t capacity)
{
    slots_[slot].capacity = capacity;
}

bool PoolState::release(Slot slot, const Reuse& reuse, TimePoint now)
{
    Connection& connection = slots_[slot];
    connection.served = connection.served || reuse.served;
    if (std::exchange(connection.opening, false))
        --opening_;
    if (!reuse.possible)
        connection.capacity = 0;
    if (--connection.holders > 0)
        return true;
    if (connection.shared)
        std::erase(shared_, slot);
    const bool keep = connection.capacity > 0 && lasting(connection, now);
    connection.last_used = now;
    connection.max_idle = std::min(reuse.max_idle, max_idle_);
    (keep ? idle_ : free_).push_back(slot);
    if (keep)
        look_after(connection);
    return keep;
}

std::optional<PoolState::Waiter> PoolState::first_waiting() const
{
    return waiters_.empty() ? std::nullopt : std::optional(waiters_.front().id);
}

bool PoolState::leave(Waiter waiter)
{
    return std::erase_if(waiters_, [&](const Waiting& waiting) { return waiting.id == waiter; }) != 0;
}

std::vector<PoolState::Slot> PoolState::take_stale(TimePoint now)
{
    std::vector<Slot> stale;
    if (now < look_at_)
        return stale;
    const auto old = [&](Slot slot) { return !usable(slots_[slot], now); };
    stale.reserve(idle_.size()); // From here on nothing fails.
    std::copy_if(idle_.begin(), idle_.end(), std::back_inserter(stale), old);
    std::erase_if(idle_, old);
    free_.insert(free_.end(), stale.begin(), stale.end());
    look_at_ = TimePoint::max();
    for (const Slot slot : idle_)
        look_after(slots_[slot]);
    return stale;
}

void PoolState::look_after(const Connection& idle)
{
    look_at_ = std::min({look_at_, idle.last_used + idle.max_idle, idle.retire});
}

std::vector<PoolState::Slot> PoolState::retire()
{
    std::vector<Slot> old = idle_;
    ++generation_;
    free_.insert(free_.end(), old.begin(), old.end());
    idle_.clear(); // Its memory stays, so that giving a slot back never fails.
    return old;
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
