#include "http/signal.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace genauth::http {

struct Signal::Initiation {
    Signal& signal;

    template<class Handler>
    void operator()(Handler&& handler) const
    {
        Signal& self =
            signal; // The handler may run, and end this initiation's life, before async_wait returns.
        const std::lock_guard lock(self.mutex_);
        using Timer = asio::steady_timer;
        self.timer_.expires_at(self.set_ || self.expired_ ? Timer::time_point::min()
                                                          : Timer::time_point::max());
        self.timer_.async_wait(std::forward<Handler>(handler));
    }
};

Signal::Signal(asio::any_io_executor executor) : timer_(std::move(executor))
{
}

Signal::~Signal()
{
    const std::lock_guard wait_for_initiation(mutex_);
}

void Signal::set() noexcept
{
    wake(set_);
}

void Signal::expire() noexcept
{
    wake(expired_);
}

void Signal::wake(bool& flag) noexcept
{
    const std::lock_guard lock(mutex_);
    flag = true;
    timer_.cancel();
}

bool Signal::expired() const noexcept
{
    const std::lock_guard lock(mutex_);
    return expired_;
}

void Signal::reset() noexcept
{
    const std::lock_guard lock(mutex_);
    set_ = expired_ = false;
}

void Signal::clear() noexcept
{
    const std::lock_guard lock(mutex_);
    set_ = false;
}

asio::awaitable<void> Signal::wait()
{
    auto token = asio::redirect_error(asio::use_awaitable, ignored_);
    return asio::async_initiate<decltype(token), void(boost::system::error_code)>(Initiation{*this}, token);
}

} // namespace genauth::http
