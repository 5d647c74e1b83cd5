#include "http/pool.hpp"

#include <gtest/gtest.h>
#include <map>
#include <random>
#include <set>

namespace genauth::http {
namespace {

using namespace std::chrono_literals;
using Verdict = PoolState::Verdict;

PoolOptions options(std::size_t connections, std::size_t waiters = 8)
{
    PoolOptions result;
    result.max_connections = connections;
    result.max_waiters = waiters;
    return result;
}

PoolState::Demand any()
{
    return {false, 20s};
}

TEST(Pool, OpensAConnectionAndUsesItAgain)
{
    PoolState pool(options(2));
    const TimePoint now{};
    const auto first = pool.acquire(any(), now);
    EXPECT_EQ(first.verdict, Verdict::open);
    pool.opened(first.slot, now, 10min);
    const auto released = pool.release(first.slot, true, now);
    EXPECT_TRUE(released.keep);
    EXPECT_FALSE(released.grant);
    const auto second = pool.acquire(any(), now + 1s);
    EXPECT_EQ(second.verdict, Verdict::reuse);
    EXPECT_EQ(second.slot, first.slot);
}

TEST(Pool, PrefersTheConnectionUsedLast)
{
    PoolState pool(options(2));
    const TimePoint now{};
    const auto a = pool.acquire(any(), now);
    const auto b = pool.acquire(any(), now);
    pool.release(a.slot, true, now + 1s);
    pool.release(b.slot, true, now + 2s);
    EXPECT_EQ(pool.acquire(any(), now + 3s).slot, b.slot);
}

TEST(Pool, WaitsWhenAllAreTakenAndGrantsInOrder)
{
    PoolState pool(options(1));
    const TimePoint now{};
    const auto held = pool.acquire(any(), now);
    const auto first = pool.acquire(any(), now);
    const auto second = pool.acquire(any(), now);
    EXPECT_EQ(first.verdict, Verdict::wait);
    const auto released = pool.release(held.slot, true, now);
    ASSERT_TRUE(released.grant);
    EXPECT_EQ(released.grant->waiter, first.waiter);
    EXPECT_EQ(released.grant->verdict, Verdict::reuse);
    const auto next = pool.release(held.slot, false, now);
    ASSERT_TRUE(next.grant);
    EXPECT_EQ(next.grant->waiter, second.waiter);
    EXPECT_EQ(next.grant->verdict, Verdict::open);
}

TEST(Pool, RefusesWhenTheQueueIsFull)
{
    PoolState pool(options(1, 1));
    const TimePoint now{};
    pool.acquire(any(), now);
    EXPECT_EQ(pool.acquire(any(), now).verdict, Verdict::wait);
    EXPECT_EQ(pool.acquire(any(), now).verdict, Verdict::refuse);
}

TEST(Pool, AWaiterThatLeftGetsNothing)
{
    PoolState pool(options(1));
    const TimePoint now{};
    const auto held = pool.acquire(any(), now);
    const auto waiting = pool.acquire(any(), now);
    EXPECT_TRUE(pool.leave(waiting.waiter));
    EXPECT_FALSE(pool.leave(waiting.waiter));
    EXPECT_FALSE(pool.release(held.slot, true, now).grant);
}

TEST(Pool, DoesNotReuseWhatHasBeenIdleForTooLong)
{
    PoolState pool(options(2));
    const TimePoint now{};
    const auto first = pool.acquire(any(), now);
    pool.release(first.slot, true, now);
    const PoolState::Demand cautious{false, 3s};
    const auto second = pool.acquire(cautious, now + 4s);
    EXPECT_EQ(second.verdict, Verdict::open);
    EXPECT_NE(second.slot, first.slot);
    EXPECT_EQ(pool.acquire(any(), now + 4s).slot, first.slot);
}

TEST(Pool, MakesRoomByClosingTheLongestIdle)
{
    PoolState pool(options(1));
    const TimePoint now{};
    const auto first = pool.acquire(any(), now);
    pool.release(first.slot, true, now);
    const PoolState::Demand fresh{true, 20s};
    const auto second = pool.acquire(fresh, now + 1s);
    EXPECT_EQ(second.verdict, Verdict::open);
    EXPECT_EQ(second.slot, first.slot);
}

TEST(Pool, AFreshDemandIsNotGrantedAUsedConnection)
{
    PoolState pool(options(1));
    const TimePoint now{};
    const auto held = pool.acquire(any(), now);
    const PoolState::Demand fresh{true, 20s};
    pool.acquire(fresh, now);
    const auto released = pool.release(held.slot, true, now);
    ASSERT_TRUE(released.grant);
    EXPECT_EQ(released.grant->verdict, Verdict::open);
    EXPECT_FALSE(released.keep);
}

TEST(Pool, RetiresAConnectionAtItsAge)
{
    PoolState pool(options(2));
    const TimePoint now{};
    const auto held = pool.acquire(any(), now);
    pool.opened(held.slot, now, 10s);
    EXPECT_TRUE(pool.release(held.slot, true, now + 9s).keep);
    EXPECT_EQ(pool.take_stale(now + 9s).size(), 0U);
    EXPECT_EQ(pool.take_stale(now + 10s).size(), 1U);
    EXPECT_EQ(pool.take_stale(now + 10s).size(), 0U);
    EXPECT_EQ(pool.idle(), 0U);
}

// Random schedules against a model that only counts: no slot has two holders, the limits hold, nobody is
// forgotten.
class Schedule {
public:
    explicit Schedule(unsigned seed)
        : random_(seed), connections_(1 + pick(4)), pool_(options(connections_, pick(6)))
    {
    }

    void step()
    {
        now_ += std::chrono::milliseconds(pick(2'000));
        switch (pick(4)) {
        case 0:
        case 1:
            acquire();
            break;
        case 2:
            release();
            break;
        default:
            leave();
            break;
        }
        check();
    }

    void drain()
    {
        while (!held_.empty())
            release();
        EXPECT_EQ(waiting_.size(), 0U);
        EXPECT_EQ(pool_.busy(), 0U);
    }

private:
    std::size_t pick(std::size_t below)
    {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(random_);
    }

    void hold(const PoolState::Decision& decision)
    {
        EXPECT_TRUE(held_.insert(decision.slot).second) << "two holders of one slot";
        if (decision.verdict == Verdict::open) {
            parked_.erase(decision.slot);
            pool_.opened(decision.slot, now_, std::chrono::milliseconds(pick(20'000)));
        } else {
            EXPECT_EQ(parked_.erase(decision.slot), 1U) << "reuse of nothing";
        }
    }

    void acquire()
    {
        for (const PoolState::Slot slot : pool_.take_stale(now_))
            EXPECT_EQ(parked_.erase(slot), 1U);
        const PoolState::Demand demand{pick(5) == 0, std::chrono::milliseconds(pick(30'000))};
        const auto decision = pool_.acquire(demand, now_);
        if (decision.verdict == Verdict::wait)
            waiting_.insert(decision.waiter);
        else if (decision.verdict != Verdict::refuse)
            hold(decision);
        else
            EXPECT_EQ(held_.size(), connections_);
    }

    void release()
    {
        if (held_.empty())
            return;
        const PoolState::Slot slot =
            *std::next(held_.begin(), static_cast<std::ptrdiff_t>(pick(held_.size())));
        held_.erase(slot);
        const auto released = pool_.release(slot, pick(3) != 0, now_);
        if (released.keep)
            parked_.insert(slot);
        if (!released.grant)
            return;
        EXPECT_EQ(*waiting_.begin(), released.grant->waiter) << "not the longest waiting";
        waiting_.erase(released.grant->waiter);
        hold(*released.grant);
    }

    void leave()
    {
        if (waiting_.empty())
            return;
        const auto waiter = std::next(waiting_.begin(), static_cast<std::ptrdiff_t>(pick(waiting_.size())));
        EXPECT_TRUE(pool_.leave(*waiter));
        waiting_.erase(waiter);
    }

    void check()
    {
        EXPECT_LE(held_.size() + parked_.size(), connections_);
        EXPECT_EQ(pool_.busy(), held_.size());
        EXPECT_EQ(pool_.idle(), parked_.size());
        EXPECT_EQ(pool_.waiting(), waiting_.size());
        if (!waiting_.empty()) {
            EXPECT_EQ(held_.size(), connections_) << "somebody waits although there is room";
        }
    }

    std::mt19937 random_;
    std::size_t connections_;
    PoolState pool_;
    TimePoint now_{};
    std::set<PoolState::Slot> held_;
    std::set<PoolState::Slot> parked_;
    std::set<PoolState::Waiter> waiting_;
};

TEST(Pool, HoldsItsInvariantsInRandomSchedules)
{
    for (unsigned seed = 1; seed <= 2'000 && !::testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Schedule schedule(seed);
        for (int i = 0; i < 50; ++i)
            schedule.step();
        schedule.drain();
    }
}

} // namespace
} // namespace genauth::http
