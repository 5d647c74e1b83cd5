#include <genauth/clock.hpp>

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <mutex>
#include <set>
#include <utility>
#include <vector>

namespace genauth {
namespace {

class SystemAlarm final : public Alarm {
public:
    explicit SystemAlarm(asio::any_io_executor executor) : timer_(std::move(executor)) {}

    void arm(std::chrono::steady_clock::time_point when, std::function<void()> wake) override
    {
        timer_.expires_at(when);
        timer_.async_wait([wake = std::move(wake)](const boost::system::error_code& error) {
            if (!error)
                wake();
        });
    }

    void cancel() override { timer_.cancel(); }

private:
    asio::steady_timer timer_;
};

class SystemClock final : public Clock {
public:
    std::chrono::steady_clock::time_point now() const override { return std::chrono::steady_clock::now(); }
    std::chrono::system_clock::time_point wall() const override { return std::chrono::system_clock::now(); }
    std::unique_ptr<Alarm> make_alarm(asio::any_io_executor executor) override
    {
        return std::make_unique<SystemAlarm>(std::move(executor));
    }
};

} // namespace

std::shared_ptr<Clock> Clock::real()
{
    return std::make_shared<SystemClock>();
}

namespace {

class VirtualAlarm;

} // namespace

struct VirtualClock::State {
    mutable std::mutex mutex;
    std::chrono::steady_clock::time_point now{};
    std::chrono::system_clock::time_point wall{};
    std::set<VirtualAlarm*> armed;
};

namespace {

// A virtual alarm waits on an ordinary timer that never expires, so that, like a real one, it keeps its
// executor's context running and dies with it.
class VirtualAlarm final : public Alarm {
public:
    using Armed = std::set<VirtualAlarm*>;

    VirtualAlarm(asio::any_io_executor executor, std::mutex& mutex, Armed& armed,
                 const std::chrono::steady_clock::time_point& now, std::shared_ptr<void> state)
        : timer_(std::move(executor)), mutex_(mutex), armed_(armed), now_(now), state_(std::move(state))
    {
    }

    ~VirtualAlarm() override { cancel(); }

    void arm(std::chrono::steady_clock::time_point when, std::function<void()> wake) override
    {
        const std::lock_guard lock(mutex_);
        when_ = when;
        timer_.expires_at(std::chrono::steady_clock::time_point::max());
        timer_.async_wait([wake = std::move(wake),
                           due = due_ = std::make_shared<bool>(false)](const boost::system::error_code&) {
            if (*due)
                wake();
        });
        if (when <= now_)
            set_off();
        else
            armed_.insert(this);
    }

    void cancel() override
    {
        const std::lock_guard lock(mutex_);
        armed_.erase(this);
        timer_.cancel();
    }

    std::chrono::steady_clock::time_point when() const { return when_; }

    // \pre The clock's mutex is held.
    void set_off()
    {
        *due_ = true;
        timer_.cancel();
    }

private:
    asio::steady_timer timer_;
    std::mutex& mutex_;
    Armed& armed_;
    const std::chrono::steady_clock::time_point& now_;
    std::shared_ptr<void> state_;
    std::chrono::steady_clock::time_point when_{};
    std::shared_ptr<bool> due_;
};

} // namespace

VirtualClock::VirtualClock() : VirtualClock(std::chrono::system_clock::now())
{
}

VirtualClock::VirtualClock(std::chrono::system_clock::time_point wall) : state_(std::make_shared<State>())
{
    state_->now = std::chrono::steady_clock::now();
    state_->wall = wall;
}

VirtualClock::~VirtualClock() = default;

std::chrono::steady_clock::time_point VirtualClock::now() const
{
    const std::lock_guard lock(state_->mutex);
    return state_->now;
}

std::chrono::system_clock::time_point VirtualClock::wall() const
{
    const std::lock_guard lock(state_->mutex);
    return state_->wall;
}

std::unique_ptr<Alarm> VirtualClock::make_alarm(asio::any_io_executor executor)
{
    return std::make_unique<VirtualAlarm>(std::move(executor), state_->mutex, state_->armed, state_->now,
                                          state_);
}

void VirtualClock::advance(std::chrono::nanoseconds by)
{
    const std::lock_guard lock(state_->mutex);
    state_->now += by;
    state_->wall += std::chrono::duration_cast<std::chrono::system_clock::duration>(by);
    std::erase_if(state_->armed, [&](VirtualAlarm* alarm) {
        const bool due = alarm->when() <= state_->now;
        if (due)
            alarm->set_off();
        return due;
    });
}

} // namespace genauth
