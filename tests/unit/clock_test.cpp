#include <genauth/clock.hpp>

#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

namespace genauth {
namespace {

using namespace std::chrono_literals;

TEST(VirtualClock, MovesOnlyWhenTold)
{
    VirtualClock clock;
    const auto steady = clock.now();
    const auto wall = clock.wall();
    EXPECT_EQ(clock.now(), steady);
    clock.advance(90s);
    EXPECT_EQ(clock.now() - steady, 90s);
    EXPECT_EQ(clock.wall() - wall, 90s);
}

TEST(VirtualClock, SetsOffAlarmsThatHaveComeDue)
{
    asio::io_context io;
    VirtualClock clock;
    int woken = 0;
    const auto alarm = clock.make_alarm(io.get_executor());
    alarm->arm(clock.now() + 10s, [&] { ++woken; });
    clock.advance(9s);
    io.poll();
    EXPECT_EQ(woken, 0);
    clock.advance(1s);
    io.poll();
    EXPECT_EQ(woken, 1);
    clock.advance(100s);
    io.poll();
    EXPECT_EQ(woken, 1);
}

TEST(VirtualClock, AnAlarmMayBeMovedOrCancelled)
{
    asio::io_context io;
    VirtualClock clock;
    int first = 0;
    int second = 0;
    const auto alarm = clock.make_alarm(io.get_executor());
    alarm->arm(clock.now() + 1s, [&] { ++first; });
    alarm->arm(clock.now() + 5s, [&] { ++second; });
    clock.advance(2s);
    io.poll();
    EXPECT_EQ(first + second, 0);
    alarm->cancel();
    clock.advance(10s);
    io.run();
    EXPECT_EQ(first + second, 0);
}

TEST(VirtualClock, AnAlarmInThePastGoesOffAtOnce)
{
    asio::io_context io;
    VirtualClock clock;
    int woken = 0;
    const auto alarm = clock.make_alarm(io.get_executor());
    alarm->arm(clock.now() - 1s, [&] { ++woken; });
    io.run();
    EXPECT_EQ(woken, 1);
}

TEST(VirtualClock, AnArmedAlarmKeepsItsContextRunning)
{
    asio::io_context io;
    VirtualClock clock;
    const auto alarm = clock.make_alarm(io.get_executor());
    alarm->arm(clock.now() + 1h, [] {});
    EXPECT_EQ(io.poll(), 0U);
    EXPECT_FALSE(io.stopped());
}

TEST(RealClock, WakesWhenTheTimeHasCome)
{
    asio::io_context io;
    const auto clock = Clock::real();
    const auto alarm = clock->make_alarm(io.get_executor());
    const auto when = clock->now() + 5ms;
    int woken = 0;
    alarm->arm(when, [&] { ++woken; });
    io.run();
    EXPECT_EQ(woken, 1);
    EXPECT_GE(clock->now(), when);
}

} // namespace
} // namespace genauth
