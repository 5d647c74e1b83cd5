#include "http/deadline.hpp"

#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>
#include <optional>

namespace genauth::http {
namespace {

using namespace std::chrono_literals;

// Stands still, and notes what becomes of its one alarm.
class NotingClock final : public Clock {
public:
    TimePoint now() const override { return time; }
    std::chrono::system_clock::time_point wall() const override { return {}; }
    std::unique_ptr<Alarm> make_alarm(asio::any_io_executor) override
    {
        return std::make_unique<NotingAlarm>(*this);
    }

    // As at the time that the alarm is armed for.
    void go_off()
    {
        time = armed.value();
        armed.reset();
        const auto wake = std::move(wake_);
        wake();
    }

    TimePoint time{};
    std::optional<TimePoint> armed;
    int changes = 0; // Times that it was armed or cancelled.

private:
    struct NotingAlarm final : Alarm {
        explicit NotingAlarm(NotingClock& c) : clock(c) {}
        void arm(TimePoint when, std::function<void()> wake) override
        {
            clock.armed = when;
            clock.wake_ = std::move(wake);
            ++clock.changes;
        }
        void cancel() override
        {
            clock.armed.reset();
            ++clock.changes;
        }

        NotingClock& clock;
    };

    std::function<void()> wake_;
};

struct Target final : Expirable {
    void expire() noexcept override { expired = true; }
    bool expired = false;
};

class Deadlines : public ::testing::Test {
protected:
    asio::io_context io;
    std::shared_ptr<NotingClock> clock = std::make_shared<NotingClock>();
    std::shared_ptr<DeadlineQueue> queue = std::make_shared<DeadlineQueue>(io.get_executor(), clock);
    Target target;
};

TEST_F(Deadlines, TheAlarmIsArmedOnlyWhileThereIsOne)
{
    {
        const Deadline deadline(*queue, target, clock->time + 10s);
        EXPECT_EQ(clock->armed, clock->time + 10s);
    }
    EXPECT_FALSE(clock->armed);
}

TEST_F(Deadlines, OneWithoutATimeNeedsNoAlarm)
{
    const Deadline deadline(*queue, target);
    EXPECT_FALSE(clock->armed);
}

TEST_F(Deadlines, ExpiresWhatIsOverAndNothingElse)
{
    Target later;
    const Deadline first(*queue, target, clock->time + 1s);
    const Deadline second(*queue, later, clock->time + 2s);
    clock->go_off();
    EXPECT_TRUE(target.expired);
    EXPECT_FALSE(later.expired);
    clock->go_off();
    EXPECT_TRUE(later.expired);
    EXPECT_FALSE(clock->armed);
}

TEST_F(Deadlines, InATurnTheNextTakesTheAlarmOver)
{
    std::optional<Deadline> deadline;
    deadline.emplace(*queue, target, clock->time + 10s);
    {
        const DeadlineQueue::Turn turn(queue);
        deadline.reset();
        clock->time += 1s;
        deadline.emplace(*queue, target, clock->time + 10s);
    }
    EXPECT_EQ(clock->changes, 1);
    clock->go_off(); // Too early.
    EXPECT_FALSE(target.expired);
    EXPECT_EQ(clock->armed, clock->time + 1s);
    clock->go_off();
    EXPECT_TRUE(target.expired);
}

TEST_F(Deadlines, AtTheEndOfATurnTheAlarmIsCancelledIfNoneIsLeft)
{
    std::optional<Deadline> deadline;
    deadline.emplace(*queue, target, clock->time + 10s);
    {
        const DeadlineQueue::Turn turn(queue);
        deadline.reset();
        EXPECT_TRUE(clock->armed);
    }
    EXPECT_FALSE(clock->armed);
    deadline.emplace(*queue, target, clock->time + 10s);
    EXPECT_TRUE(clock->armed);
}

TEST_F(Deadlines, OfSeveralTurnsTheLastOneDecides)
{
    std::optional<DeadlineQueue::Turn> one(std::in_place, queue), other(std::in_place, queue);
    {
        const Deadline deadline(*queue, target, clock->time + 10s);
    }
    one.reset();
    EXPECT_TRUE(clock->armed);
    other.reset();
    EXPECT_FALSE(clock->armed);
}

TEST_F(Deadlines, OfAClosedQueueAreOverAtOnce)
{
    Target other;
    const Deadline present(*queue, target, clock->time + 10s);
    queue->close();
    EXPECT_TRUE(target.expired);
    const Deadline future(*queue, other, clock->time + 10s);
    EXPECT_TRUE(other.expired);
}

} // namespace
} // namespace genauth::http
