#include "call/pipeline.hpp"

#include "http/signal.hpp"

namespace genauth::call {

asio::awaitable<void> sleep_until(http::DeadlineQueue& queue, http::TimePoint when)
{
    http::Signal signal(co_await asio::this_coro::executor);
    http::Deadline deadline(queue, signal);
    deadline.set(when);
    co_await signal.wait();
}

} // namespace genauth::call
