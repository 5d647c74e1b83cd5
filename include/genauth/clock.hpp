/// \file
/// The time that timeouts, token lifetimes and throttles are measured with.
#pragma once

#include <genauth/config.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <chrono>
#include <functional>
#include <memory>

namespace genauth {

/// One pending wake-up. Not thread safe: its owner serialises arm() and cancel().
class Alarm {
public:
    virtual ~Alarm() = default;

    /// Runs `wake` once on the alarm's executor when the clock reaches `when`; replaces an earlier one.
    /// `wake` may still run once after cancel() or after being replaced, when it was already on its way.
    virtual void arm(std::chrono::steady_clock::time_point when, std::function<void()> wake) = 0;
    virtual void cancel() = 0;
};

/// A source of time. Set one in ClientOptions and EmulatorOptions to let both share a VirtualClock.
///
/// Thread safety: every function may be called from any thread.
class Clock {
public:
    virtual ~Clock() = default;

    /// Monotonic time; all deadlines are measured with it.
    virtual std::chrono::steady_clock::time_point now() const = 0;

    /// Time of day; one-time codes and token lifetimes are measured with it.
    virtual std::chrono::system_clock::time_point wall() const = 0;

    virtual std::unique_ptr<Alarm> make_alarm(asio::any_io_executor executor) = 0;

    /// The clock of the machine.
    static std::shared_ptr<Clock> real();
};

/// A clock that moves only when told to, for tests that wait for nothing.
class VirtualClock final : public Clock {
public:
    /// Starts at the machine's time of day.
    VirtualClock();
    explicit VirtualClock(std::chrono::system_clock::time_point wall);
    ~VirtualClock() override;

    std::chrono::steady_clock::time_point now() const override;
    std::chrono::system_clock::time_point wall() const override;
    std::unique_ptr<Alarm> make_alarm(asio::any_io_executor executor) override;

    /// Moves both times forward and sets off every alarm that has come due. \pre `by` is not negative.
    void advance(std::chrono::nanoseconds by);

private:
    struct State;
    std::shared_ptr<State> state_;
};

} // namespace genauth
