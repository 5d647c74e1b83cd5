// Random schedules of the pool against a model that only counts: no slot has two holders, the limits hold,
// nobody is forgotten or overtaken, nothing old is used again.
#include "http/pool.hpp"

#include <cstdlib>
#include <gtest/gtest.h>
#include <iostream>
#include <map>
#include <random>
#include <set>

namespace genauth::http {
namespace {

using std::chrono::milliseconds;
using Verdict = PoolState::Verdict;

constexpr milliseconds longest_idle{20'000};

PoolOptions options(std::size_t connections, std::size_t waiters)
{
    PoolOptions result;
    result.max_connections = connections;
    result.max_waiters = waiters;
    result.idle = longest_idle;
    return result;
}

// What the model knows of a connection.
struct Modelled {
    TimePoint retire = TimePoint::max();
    TimePoint idle_since{};
    TimePoint idle_until = TimePoint::max();
    PoolState::Generation generation = 0;
    std::size_t holders = 1;
    std::size_t capacity = 1;
    bool opening = false;
    bool shared = false;
    bool served = false;
};

class Schedule {
public:
    explicit Schedule(unsigned seed)
        : random_(seed), connections_(1 + pick(4)), max_waiters_(pick(6)), may_share_(pick(2) == 0),
          known_(!may_share_), pool_(options(connections_, max_waiters_), may_share_)
    {
    }

    void step()
    {
        now_ += milliseconds(pick(2'000));
        const std::size_t action = pick(60);
        if (action < 24)
            acquire();
        else if (action < 36)
            release();
        else if (action < 46)
            finish_opening();
        else if (action < 50)
            leave();
        else if (action < 53)
            reserve();
        else if (action < 56)
            limit();
        else if (action < 59)
            retire();
        else if (pick(8) == 0)
            close();
        hand_out();
        check();
    }

    void drain()
    {
        while (!held_.empty()) {
            release();
            hand_out();
        }
        EXPECT_EQ(waiting_.size(), 0U);
        EXPECT_EQ(pool_.busy(), 0U);
    }

private:
    using Held = std::map<PoolState::Slot, Modelled>;

    std::size_t pick(std::size_t below)
    {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(random_);
    }

    Held::iterator any_held()
    {
        return std::next(held_.begin(), static_cast<std::ptrdiff_t>(pick(held_.size())));
    }

    void begin_opening(PoolState::Slot slot)
    {
        Modelled made;
        made.opening = true;
        made.generation = generation_;
        ++opening_;
        EXPECT_TRUE(held_.emplace(slot, made).second) << "two holders of one slot";
    }

    void finish_opening()
    {
        if (held_.empty())
            return;
        const auto [slot, before] = *any_held();
        if (!before.opening)
            return;
        Modelled made = before;
        const milliseconds lifetime(pick(20'000));
        made.opening = false;
        made.retire = now_ + lifetime;
        made.shared = may_share_ && pick(4) != 0;
        made.capacity = made.shared ? pick(4) : 1;
        known_ = true;
        sharing_ = made.shared;
        --opening_;
        pool_.opened(slot, {lifetime, made.generation, made.shared, made.capacity}, now_);
        held_[slot] = made;
    }

    void hold(const PoolState::Decision& decision, const PoolState::Demand& demand)
    {
        const auto parked = parked_.find(decision.slot);
        if (decision.verdict == Verdict::open) {
            EXPECT_TRUE((known_ && !sharing_) || opening_ == 0) << "more than one at a time";
            if (parked != parked_.end())
                parked_.erase(parked);
            begin_opening(decision.slot);
            return;
        }
        const auto in_use = held_.find(decision.slot);
        if (in_use != held_.end()) {
            Modelled& connection = in_use->second;
            EXPECT_TRUE(connection.shared && !connection.opening) << "two holders of one slot";
            EXPECT_LE(++connection.holders, connection.capacity);
            EXPECT_LT(now_, connection.retire);
            EXPECT_EQ(connection.generation, generation_);
            return;
        }
        ASSERT_NE(parked, parked_.end()) << "reuse of nothing";
        Modelled connection = parked->second;
        parked_.erase(parked);
        EXPECT_LE(now_ - connection.idle_since, demand.max_idle);
        EXPECT_LE(now_, connection.idle_until);
        EXPECT_LT(now_, connection.retire);
        EXPECT_EQ(connection.generation, generation_);
        EXPECT_FALSE(demand.fresh && connection.served);
        connection.holders = 1;
        held_.emplace(decision.slot, connection);
    }

    void acquire()
    {
        for (const PoolState::Slot slot : pool_.take_stale(now_))
            EXPECT_EQ(parked_.erase(slot), 1U);
        hand_out();
        const PoolState::Demand demand{pick(5) == 0, milliseconds(pick(30'000))};
        const auto decision = pool_.acquire(demand, now_);
        switch (decision.verdict) {
        case Verdict::wait:
            EXPECT_LT(waiting_.size(), max_waiters_);
            waiting_.emplace(decision.waiter, demand);
            break;
        case Verdict::refuse:
            EXPECT_EQ(waiting_.size(), max_waiters_);
            EXPECT_FALSE(has_room());
            break;
        case Verdict::closed:
            EXPECT_TRUE(closed_);
            break;
        default:
            EXPECT_FALSE(closed_);
            hold(decision, demand);
            break;
        }
    }

    void reserve()
    {
        const std::size_t open = held_.size() + parked_.size();
        const bool enough = known_ && sharing_ && open > 0;
        const auto slot = pool_.reserve();
        EXPECT_EQ(slot.has_value(), !closed_ && !enough && open < connections_);
        if (slot)
            begin_opening(*slot);
    }

    void release()
    {
        if (held_.empty())
            return;
        const auto chosen = any_held();
        const PoolState::Slot slot = chosen->first;
        Modelled& connection = chosen->second;
        PoolState::Reuse reuse;
        reuse.possible = !connection.opening && pick(3) != 0;
        reuse.served = pick(10) != 0;
        reuse.max_idle = pick(2) == 0 ? milliseconds(pick(10'000)) : milliseconds::max();
        connection.served = connection.served || reuse.served;
        connection.idle_since = now_;
        connection.idle_until = now_ + std::min(reuse.max_idle, longest_idle);
        opening_ -= connection.opening ? 1 : 0;
        if (!reuse.possible)
            connection.capacity = 0;
        const bool kept = pool_.release(slot, reuse, now_);
        if (--connection.holders > 0) {
            EXPECT_TRUE(kept);
            return;
        }
        EXPECT_EQ(kept, connection.capacity > 0 && !closed_ && now_ < connection.retire &&
                            connection.generation == generation_);
        if (kept)
            parked_.emplace(slot, connection);
        held_.erase(chosen);
    }

    void hand_out()
    {
        while (const auto grant = pool_.grant(now_)) {
            ASSERT_FALSE(waiting_.empty());
            const auto first = waiting_.begin();
            EXPECT_EQ(first->first, grant->waiter) << "not the longest waiting";
            const PoolState::Demand demand = first->second;
            waiting_.erase(first);
            hold(*grant, demand);
        }
    }

    void limit()
    {
        if (held_.empty())
            return;
        const auto chosen = any_held();
        if (!chosen->second.shared)
            return;
        chosen->second.capacity = pick(5);
        pool_.limit(chosen->first, chosen->second.capacity);
    }

    void leave()
    {
        if (waiting_.empty())
            return;
        const auto waiter = std::next(waiting_.begin(), static_cast<std::ptrdiff_t>(pick(waiting_.size())));
        EXPECT_TRUE(pool_.leave(waiter->first));
        waiting_.erase(waiter);
    }

    void retire()
    {
        for (const PoolState::Slot slot : pool_.retire())
            EXPECT_EQ(parked_.erase(slot), 1U);
        EXPECT_TRUE(parked_.empty());
        ++generation_;
    }

    void close()
    {
        closed_ = true;
        for (const PoolState::Waiter waiter : pool_.close())
            EXPECT_EQ(waiting_.erase(waiter), 1U);
        EXPECT_TRUE(waiting_.empty());
    }

    // For a request that takes any connection.
    bool has_room() const
    {
        for (const auto& [slot, connection] : held_)
            if (connection.shared && connection.holders < connection.capacity && now_ < connection.retire &&
                connection.generation == generation_)
                return true;
        return held_.size() < connections_ && ((known_ && !sharing_) || opening_ == 0);
    }

    void check()
    {
        EXPECT_LE(held_.size() + parked_.size(), connections_);
        EXPECT_EQ(pool_.busy(), held_.size());
        EXPECT_EQ(pool_.idle(), parked_.size());
        EXPECT_EQ(pool_.waiting(), waiting_.size());
        EXPECT_EQ(pool_.closed(), closed_);
        EXPECT_FALSE(!waiting_.empty() && has_room()) << "somebody waits although there is room";
    }

    std::mt19937 random_;
    std::size_t connections_;
    std::size_t max_waiters_;
    bool may_share_;
    bool known_;           // Whether connections are shared,
    bool sharing_ = false; // and if so, are they?
    PoolState pool_;
    TimePoint now_{};
    PoolState::Generation generation_ = 0;
    std::size_t opening_ = 0;
    bool closed_ = false;
    Held held_;
    Held parked_;
    std::map<PoolState::Waiter, PoolState::Demand> waiting_;
};

// Another seed in each run; GENAUTH_SEED repeats one.
unsigned first_seed()
{
    const char* given = std::getenv("GENAUTH_SEED");
    const unsigned seed =
        given != nullptr ? static_cast<unsigned>(std::strtoul(given, nullptr, 10)) : std::random_device()();
    std::cout << "GENAUTH_SEED=" << seed << '\n';
    return seed;
}

TEST(PoolSchedules, HoldTheInvariantsAHundredThousandTimes)
{
    const unsigned first = first_seed();
    for (unsigned i = 0; i < 100'000 && !::testing::Test::HasFailure(); ++i) {
        SCOPED_TRACE("GENAUTH_SEED=" + std::to_string(first + i));
        Schedule schedule(first + i);
        for (int step = 0; step < 40 && !::testing::Test::HasFailure(); ++step)
            schedule.step();
        schedule.drain();
    }
}

} // namespace
} // namespace genauth::http
