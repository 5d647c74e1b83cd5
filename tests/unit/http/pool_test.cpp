#include "http/pool.hpp"

#include <gtest/gtest.h>
#include <vector>

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

constexpr PoolState::Reuse reusable{true};
constexpr PoolState::Reuse broken{false};

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
    pool.opened(first.slot, now, 10min, pool.generation());
    const auto released = pool.release(first.slot, reusable, now);
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
    pool.release(a.slot, reusable, now + 1s);
    pool.release(b.slot, reusable, now + 2s);
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
    const auto released = pool.release(held.slot, reusable, now);
    ASSERT_TRUE(released.grant);
    EXPECT_EQ(released.grant->waiter, first.waiter);
    EXPECT_EQ(released.grant->verdict, Verdict::reuse);
    const auto next = pool.release(held.slot, broken, now);
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
    EXPECT_FALSE(pool.release(held.slot, reusable, now).grant);
}

TEST(Pool, DoesNotReuseWhatHasBeenIdleForTooLong)
{
    PoolState pool(options(2));
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
    PoolState pool(options(1));
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
    PoolState pool(options(1));
    const TimePoint now{};
    const auto held = pool.acquire(any(), now);
    const PoolState::Demand fresh{true, 20s};
    pool.acquire(fresh, now);
    const auto released = pool.release(held.slot, reusable, now);
    ASSERT_TRUE(released.grant);
    EXPECT_EQ(released.grant->verdict, Verdict::open);
    EXPECT_FALSE(released.keep);
}

TEST(Pool, RetiresAConnectionAtItsAge)
{
    PoolState pool(options(2));
    const TimePoint now{};
    const auto held = pool.acquire(any(), now);
    pool.opened(held.slot, now, 10s, pool.generation());
    EXPECT_TRUE(pool.release(held.slot, reusable, now + 9s).keep);
    EXPECT_EQ(pool.take_stale(now + 9s).size(), 0U);
    EXPECT_EQ(pool.take_stale(now + 10s).size(), 1U);
    EXPECT_EQ(pool.take_stale(now + 10s).size(), 0U);
    EXPECT_EQ(pool.idle(), 0U);
}

TEST(Pool, KeepsAnIdleConnectionOnlyAsLongAsTheServerDoes)
{
    PoolState pool(options(1));
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
    PoolState pool(options(1));
    const TimePoint now{};
    const auto slot = pool.reserve();
    ASSERT_TRUE(slot);
    EXPECT_FALSE(pool.reserve()) << "no room for another";
    pool.opened(*slot, now, 10min, pool.generation());
    PoolState::Reuse unserved{true};
    unserved.served = false;
    EXPECT_TRUE(pool.release(*slot, unserved, now).keep);
    const PoolState::Demand fresh{true, 20s};
    EXPECT_EQ(pool.acquire(fresh, now).verdict, Verdict::reuse);
    EXPECT_TRUE(pool.release(*slot, reusable, now).keep);
    EXPECT_EQ(pool.acquire(fresh, now).verdict, Verdict::open);
}

TEST(Pool, NewSettingsRetireWhatWasOpenedBefore)
{
    PoolState pool(options(3));
    const TimePoint now{};
    const auto idle = pool.acquire(any(), now);
    const auto busy = pool.acquire(any(), now);
    const auto opening = pool.acquire(any(), now);
    const auto before = pool.generation();
    pool.opened(busy.slot, now, 10min, before);
    pool.release(idle.slot, reusable, now);
    EXPECT_EQ(pool.retire(), std::vector<PoolState::Slot>{idle.slot});
    EXPECT_FALSE(pool.release(busy.slot, reusable, now).keep);
    pool.opened(opening.slot, now, 10min, before);
    EXPECT_FALSE(pool.release(opening.slot, reusable, now).keep) << "opened with the old settings";
    const auto next = pool.acquire(any(), now);
    pool.opened(next.slot, now, 10min, pool.generation());
    EXPECT_TRUE(pool.release(next.slot, reusable, now).keep);
}

TEST(Pool, OnceClosedGivesNothingAndKeepsNothing)
{
    PoolState pool(options(1));
    const TimePoint now{};
    const auto held = pool.acquire(any(), now);
    const auto waiting = pool.acquire(any(), now);
    EXPECT_EQ(pool.close(), std::vector<PoolState::Waiter>{waiting.waiter});
    EXPECT_EQ(pool.acquire(any(), now).verdict, Verdict::closed);
    EXPECT_FALSE(pool.reserve());
    const auto released = pool.release(held.slot, reusable, now);
    EXPECT_FALSE(released.keep);
    EXPECT_FALSE(released.grant);
    EXPECT_EQ(pool.busy(), 0U);
}

} // namespace
} // namespace genauth::http
