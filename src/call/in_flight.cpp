#include "call/in_flight.hpp"

#include "http/signal.hpp"

#include <boost/asio/this_coro.hpp>
#include <optional>

namespace genauth::call {

bool InFlight::enter() noexcept
{
    const bool admitted = (state_.fetch_add(1) & closed_bit) == 0;
    if (!admitted)
        leave();
    return admitted;
}

// The last to leave a closed client tells those who wait. Whoever begins to wait looks at the number after it
// has put itself down.
void InFlight::leave() noexcept
{
    if (state_.fetch_sub(1) != (closed_bit | 1))
        return;
    const std::lock_guard lock(mutex_);
    for (http::Signal* signal : waiting_)
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

asio::awaitable<void> InFlight::wait_for_none(http::DeadlineQueue& queue, http::TimePoint limit)
{
    http::Signal signal(co_await asio::this_coro::executor);
    std::optional<Waiting> waiting;
    {
        const std::lock_guard lock(mutex_);
        waiting.emplace(*this, signal);
    }
    if (state_.load() == closed_bit)
        co_return;
    std::optional<http::Deadline> deadline;
    if (limit != http::TimePoint::max())
        deadline.emplace(queue, signal).set(limit);
    co_await signal.wait();
}

} // namespace genauth::call
