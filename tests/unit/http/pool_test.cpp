#include "http/pool.hpp"

#include <gtest/gtest.h>
#include <vector>

namespace genauth::http {
namespace {

using namespace std::chrono_literals;
using Verdict = PoolState::Verdict;

PoolOptions sized(std::size_t connections, std::size_t waiters = 8)
{
    PoolOptions result;
    result.max_connections = connections;
    result.max_waiters = waiters;
    return result;
}

constexpr PoolState::Reuse reusable{true};
constexpr PoolState::Reuse broken{false};

PoolState::Demand any()
{
    return {false, 20s};
}

TEST(Pool, OpensAConnectionAndUsesItAgain)
{
    PoolState pool(sized(2));
    const TimePoint now{};
    const auto first = pool.acquire(any(), now);
    EXPECT_EQ(first.verdict, Verdict::open);
    pool.opened(first.slot, {10min, pool.generation()}, now);
    EXPECT_TRUE(pool.release(first.slot, reusable, now));
    EXPECT_FALSE(pool.grant(now));
    const auto second = pool.acquire(any(), now + 1s);
    EXPECT_EQ(second.verdict, Verdict::reuse);
    EXPECT_EQ(second.slot, first.slot);
}

TEST(Pool, PrefersTheConnectionUsedLast)
{
    PoolState pool(sized(2));
    const TimePoint now{};
    const auto a = pool.acquire(any(), now);
    const auto b = pool.acquire(any(), now);
    pool.release(a.slot, reusable, now + 1s);
    pool.release(b.slot, reusable, now + 2s);
    EXPECT_EQ(pool.acquire(any(), now + 3s).slot, b.slot);
}

TEST(Pool, WaitsWhenAllAreTakenAndGrantsInOrder)
{
    PoolState pool(sized(1));
    const TimePoint now{};
    const auto held = pool.acquire(any(), now);
    const auto first = pool.acquire(any(), now);
    const auto second = pool.acquire(any(), now);
    EXPECT_EQ(first.verdict, Verdict::wait);
    EXPECT_FALSE(pool.grant(now));
    pool.release(held.slot, reusable, now);
    const auto reused = pool.grant(now);
    ASSERT_TRUE(reused);
    EXPECT_EQ(reused->waiter, first.waiter);
    EXPECT_EQ(reused->verdict, Verdict::reuse);
    EXPECT_FALSE(pool.grant(now));
    pool.release(held.slot, broken, now);
    const auto opened = pool.grant(now);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->waiter, second.waiter);
    EXPECT_EQ(opened->verdict, Verdict::open);
}

TEST(Pool, WhatIsAtHandGoesToNobodyBeforeThoseWhoWait)
{
    PoolState pool(sized(1));
    const TimePoint now{};
    const auto held = pool.acquire(any(), now);
    pool.opened(held.slot, {10min, pool.generation()}, now);
    const auto waiting = pool.acquire(any(), now);
    pool.release(held.slot, reusable, now);
    EXPECT_FALSE(pool.reuse(any(), now));
    const auto granted = pool.grant(now);
    ASSERT_TRUE(granted);
    EXPECT_EQ(granted->waiter, waiting.waiter);
    pool.release(granted->slot, reusable, now);
    EXPECT_EQ(pool.reuse(any(), now), granted->slot);
    EXPECT_FALSE(pool.reuse(any(), now)) << "it is in use";
    pool.release(granted->slot, reusable, now);
    pool.close();
    EXPECT_FALSE(pool.reuse(any(), now));
}

TEST(Pool, RefusesWhenTheQueueIsFull)
{
    PoolState pool(sized(1, 1));
    const TimePoint now{};
    pool.acquire(any(), now);
    EXPECT_EQ(pool.acquire(any(), now).verdict, Verdict::wait);
    EXPECT_EQ(pool.acquire(any(), now).verdict, Verdict::refuse);
}

TEST(Pool, AWaiterThatLeftGetsNothing)
{
    PoolState pool(sized(1));
    const TimePoint now{};
    const auto held = pool.acquire(any(), now);
    const auto waiting = pool.acquire(any(), now);
    EXPECT_TRUE(pool.leave(waiting.waiter));
    EXPECT_FALSE(pool.leave(waiting.waiter));
    pool.release(held.slot, reusable, now);
    EXPECT_FALSE(pool.grant(now));
}

TEST(Pool, DoesNotReuseWhatHasBeenIdleForTooLong)
{
    PoolState pool(sized(2));
    const TimePoint now{};
    const auto first = pool.acquire(any(), now);
    pool.release(first.slot, reusable, now);
    const PoolState::Demand cautious{false, 3s};
    const auto second = pool.acquire(cautious, now + 4s);
    EXPECT_EQ(second.verdict, Verdict::open);
    EXPECT_NE(second.slot, first.slot);
    EXPECT_EQ(pool.acquire(any(), now + 4s).slot, first.slot);
}

TEST(Pool, MakesRoomByClosingTheLongestIdle)
{
    PoolState pool(sized(1));
    const TimePoint now{};
    const auto first = pool.acquire(any(), now);
    pool.release(first.slot, reusable, now);
    const PoolState::Demand fresh{true, 20s};
    const auto second = pool.acquire(fresh, now + 1s);
    EXPECT_EQ(second.verdict, Verdict::open);
    EXPECT_EQ(second.slot, first.slot);
}

TEST(Pool, AFreshDemandIsNotGrantedAUsedConnection)
{
    PoolState pool(sized(1));
    const TimePoint now{};
    const auto held = pool.acquire(any(), now);
    const PoolState::Demand fresh{true, 20s};
    pool.acquire(fresh, now);
    pool.release(held.slot, reusable, now);
    const auto granted = pool.grant(now);
    ASSERT_TRUE(granted);
    EXPECT_EQ(granted->verdict, Verdict::open);
}

TEST(Pool, RetiresAConnectionAtItsAge)
{
    PoolState pool(sized(2));
    const TimePoint now{};
    const auto held = pool.acquire(any(), now);
    pool.opened(held.slot, {10s, pool.generation()}, now);
    EXPECT_TRUE(pool.release(held.slot, reusable, now + 9s));
    EXPECT_EQ(pool.take_stale(now + 9s).size(), 0U);
    EXPECT_EQ(pool.take_stale(now + 10s).size(), 1U);
    EXPECT_EQ(pool.take_stale(now + 10s).size(), 0U);
    EXPECT_EQ(pool.idle(), 0U);
}

TEST(Pool, KeepsAnIdleConnectionOnlyAsLongAsTheServerDoes)
{
    PoolState pool(sized(1));
    const TimePoint now{};
    const auto held = pool.acquire(any(), now);
    PoolState::Reuse announced{true};
    announced.max_idle = 1s;
    pool.release(held.slot, announced, now);
    EXPECT_EQ(pool.acquire(any(), now + 1001ms).verdict, Verdict::open);
    EXPECT_EQ(pool.take_stale(now).size(), 0U) << "it was taken already";
}

TEST(Pool, AFreshDemandTakesAConnectionThatWasOnlyOpened)
{
    PoolState pool(sized(1));
    const TimePoint now{};
    const auto slot = pool.reserve();
    ASSERT_TRUE(slot);
    EXPECT_FALSE(pool.reserve()) << "no room for another";
    pool.opened(*slot, {10min, pool.generation()}, now);
    PoolState::Reuse unserved{true};
    unserved.served = false;
    EXPECT_TRUE(pool.release(*slot, unserved, now));
    const PoolState::Demand fresh{true, 20s};
    EXPECT_EQ(pool.acquire(fresh, now).verdict, Verdict::reuse);
    EXPECT_TRUE(pool.release(*slot, reusable, now));
    EXPECT_EQ(pool.acquire(fresh, now).verdict, Verdict::open);
}

TEST(Pool, NewSettingsRetireWhatWasOpenedBefore)
{
    PoolState pool(sized(3));
    const TimePoint now{};
    const auto idle = pool.acquire(any(), now);
    const auto busy = pool.acquire(any(), now);
    const auto opening = pool.acquire(any(), now);
    const auto before = pool.generation();
    pool.opened(busy.slot, {10min, before}, now);
    pool.release(idle.slot, reusable, now);
    EXPECT_EQ(pool.retire(), std::vector<PoolState::Slot>{idle.slot});
    EXPECT_FALSE(pool.release(busy.slot, reusable, now));
    pool.opened(opening.slot, {10min, before}, now);
    EXPECT_FALSE(pool.release(opening.slot, reusable, now)) << "opened with the old settings";
    const auto next = pool.acquire(any(), now);
    pool.opened(next.slot, {10min, pool.generation()}, now);
    EXPECT_TRUE(pool.release(next.slot, reusable, now));
}

// A pool whose first connection turned out to be shared, with room for `capacity` requests; one holds it.
struct Shared {
    explicit Shared(std::size_t connections, std::size_t capacity) : pool(sized(connections), true)
    {
        slot = pool.acquire(any(), now).slot;
        pool.opened(slot, {10min, pool.generation(), true, capacity}, now);
    }

    const TimePoint now{};
    PoolState pool;
    PoolState::Slot slot;
};

TEST(Pool, OpensOneConnectionAtATimeUntilItKnowsWhetherItCanBeShared)
{
    PoolState pool(sized(3), true);
    const TimePoint now{};
    const auto first = pool.acquire(any(), now);
    EXPECT_EQ(first.verdict, Verdict::open);
    EXPECT_EQ(pool.acquire(any(), now).verdict, Verdict::wait);
    EXPECT_EQ(pool.acquire(any(), now).verdict, Verdict::wait);
    EXPECT_FALSE(pool.grant(now));
    pool.opened(first.slot, {10min, 0, false}, now);
    for (int i = 0; i < 2; ++i) {
        const auto granted = pool.grant(now);
        ASSERT_TRUE(granted);
        EXPECT_EQ(granted->verdict, Verdict::open) << "it cannot, so that each opens its own";
    }
    EXPECT_FALSE(pool.grant(now));
}

TEST(Pool, TheNextOpensWhenTheFirstFails)
{
    PoolState pool(sized(3), true);
    const TimePoint now{};
    const auto first = pool.acquire(any(), now);
    const auto second = pool.acquire(any(), now);
    pool.release(first.slot, broken, now);
    const auto granted = pool.grant(now);
    ASSERT_TRUE(granted);
    EXPECT_EQ(granted->waiter, second.waiter);
    EXPECT_EQ(granted->verdict, Verdict::open);
}

TEST(Pool, ASharedConnectionServesUpToItsCapacity)
{
    Shared shared(2, 2);
    EXPECT_EQ(shared.pool.acquire(any(), shared.now).verdict, Verdict::reuse);
    EXPECT_EQ(shared.pool.acquire(any(), shared.now).verdict, Verdict::open);
    EXPECT_EQ(shared.pool.acquire(any(), shared.now).verdict, Verdict::wait);
    shared.pool.limit(shared.slot, 3);
    const auto granted = shared.pool.grant(shared.now);
    ASSERT_TRUE(granted);
    EXPECT_EQ(granted->slot, shared.slot);
    EXPECT_EQ(shared.pool.busy(), 2U);
}

TEST(Pool, PrefersTheFullerSharedConnection)
{
    Shared shared(2, 2);
    shared.pool.acquire(any(), shared.now);
    const auto second = shared.pool.acquire(any(), shared.now);
    shared.pool.opened(second.slot, {10min, 0, true, 9}, shared.now);
    shared.pool.limit(shared.slot, 9);
    EXPECT_EQ(shared.pool.acquire(any(), shared.now).slot, shared.slot);
    EXPECT_TRUE(shared.pool.release(second.slot, reusable, shared.now));
    EXPECT_EQ(shared.pool.idle(), 1U);
    EXPECT_EQ(shared.pool.shared(), std::vector<PoolState::Slot>{shared.slot});
}

TEST(Pool, ASharedConnectionThatCannotServeAgainIsClosedWithItsLastHolder)
{
    Shared shared(2, 9);
    EXPECT_EQ(shared.pool.acquire(any(), shared.now).slot, shared.slot);
    EXPECT_TRUE(shared.pool.release(shared.slot, broken, shared.now));
    EXPECT_NE(shared.pool.acquire(any(), shared.now).slot, shared.slot);
    EXPECT_FALSE(shared.pool.release(shared.slot, reusable, shared.now));
}

TEST(Pool, ASharedConnectionPastItsAgeTakesNoOtherRequest)
{
    Shared shared(2, 9);
    EXPECT_EQ(shared.pool.acquire(any(), shared.now + 11min).verdict, Verdict::open);
    EXPECT_FALSE(shared.pool.release(shared.slot, reusable, shared.now + 11min));
}

TEST(Pool, AFreshDemandMayShareAConnectionThatServesOthers)
{
    Shared shared(2, 9);
    shared.pool.acquire(any(), shared.now);
    shared.pool.release(shared.slot, reusable, shared.now);
    const PoolState::Demand fresh{true, 20s};
    EXPECT_EQ(shared.pool.acquire(fresh, shared.now).slot, shared.slot);
    shared.pool.release(shared.slot, reusable, shared.now);
    shared.pool.release(shared.slot, reusable, shared.now);
    EXPECT_EQ(shared.pool.acquire(fresh, shared.now).verdict, Verdict::open) << "idle, it may be gone";
}

TEST(Pool, AnIdleSharedConnectionIsSharedAgain)
{
    Shared shared(2, 9);
    EXPECT_TRUE(shared.pool.release(shared.slot, reusable, shared.now));
    EXPECT_FALSE(shared.pool.reserve()) << "there is one that can be shared";
    EXPECT_EQ(shared.pool.acquire(any(), shared.now).slot, shared.slot);
    EXPECT_EQ(shared.pool.acquire(any(), shared.now).slot, shared.slot);
}

TEST(Pool, OnceClosedGivesNothingAndKeepsNothing)
{
    PoolState pool(sized(1));
    const TimePoint now{};
    const auto held = pool.acquire(any(), now);
    const auto waiting = pool.acquire(any(), now);
    EXPECT_EQ(pool.close(), std::vector<PoolState::Waiter>{waiting.waiter});
    EXPECT_EQ(pool.acquire(any(), now).verdict, Verdict::closed);
    EXPECT_FALSE(pool.reserve());
    EXPECT_FALSE(pool.release(held.slot, reusable, now));
    EXPECT_FALSE(pool.grant(now));
    EXPECT_EQ(pool.busy(), 0U);
}

} // namespace
} // namespace genauth::http
