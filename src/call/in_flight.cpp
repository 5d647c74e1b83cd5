#include "call/in_flight.hpp"

#include "http/signal.hpp"

#include <boost/asio/this_coro.hpp>
#include <optional>

namespace genauth::call {

InFlight::Entry::Entry(InFlight& all) : all_(all)
{
    const std::lock_guard lock(all_.mutex_);
    admitted_ = !all_.closed_;
    all_.count_ += admitted_ ? 1 : 0;
}

InFlight::Entry::~Entry()
{
    const std::lock_guard lock(all_.mutex_);
    if (!admitted_ || --all_.count_ != 0)
        return;
    for (http::Signal* signal : all_.waiting_)
        signal->set();
}

// \pre The lock is held at construction.
struct InFlight::Waiting {
    InFlight& all;
    http::Signal& signal;

    Waiting(InFlight& a, http::Signal& s) : all(a), signal(s) { all.waiting_.insert(&signal); }
    ~Waiting()
    {
        const std::lock_guard lock(all.mutex_);
        all.waiting_.erase(&signal);
    }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
};

void InFlight::close()
{
    const std::lock_guard lock(mutex_);
    closed_ = true;
}

bool InFlight::closed() const
{
    const std::lock_guard lock(mutex_);
    return closed_;
}

bool InFlight::none() const
{
    const std::lock_guard lock(mutex_);
    return count_ == 0;
}

asio::awaitable<void> InFlight::wait_for_none(http::DeadlineQueue& queue, http::TimePoint limit)
{
    http::Signal signal(co_await asio::this_coro::executor);
    std::optional<Waiting> waiting;
    {
        const std::lock_guard lock(mutex_);
        if (count_ == 0)
            co_return;
        waiting.emplace(*this, signal);
    }
    std::optional<http::Deadline> deadline;
    if (limit != http::TimePoint::max())
        deadline.emplace(queue, signal).set(limit);
    co_await signal.wait();
}

} // namespace genauth::call
