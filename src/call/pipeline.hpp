// One call: attempts until one succeeds, or none is allowed any more, or the time is over.
#pragma once

#include "call/course.hpp"

#include <genauth/error.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/this_coro.hpp>
#include <memory>
#include <optional>
#include <utility>

namespace genauth::call {

asio::awaitable<void> sleep_until(http::DeadlineQueue& queue, http::TimePoint when);

// What is needed while a call lasts. Not in its coroutine's frame: Asio keeps small frames to use them again.
struct Call {
    explicit Call(Request&& what) : request(std::move(what)) {}

    Request request;
    std::optional<Course> course;
};

// One coroutine on purpose: each costs an allocation, and Asio's awaitables some hundred instructions more.
template<class Answer>
asio::awaitable<expected<Answer>> run(std::unique_ptr<Call> call)
{
    expected<Answer> answer;
    // Cancellation is answered as an error, not thrown from within.
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const asio::cancellation_state cancellation = co_await asio::this_coro::cancellation_state;
    const bool throwing = co_await asio::this_coro::throw_if_cancelled();
    co_await asio::this_coro::throw_if_cancelled(false);

    const Request& request = call->request;
    Course& course = call->course.emplace(request, Decoder::into(*answer), executor, cancellation);
    while (course.goes_on()) {
        const bool answered = co_await course.begin_attempt();
        course.end_attempt(answered);
        if (course.pauses())
            co_await sleep_until(*request.settings->deadlines, course.pause_end());
    }

    co_await asio::this_coro::throw_if_cancelled(throwing);
    if (std::optional<ApiError>& error = course.error())
        answer = unexpected(std::move(*error));
    co_return answer;
}

template<class Answer>
asio::awaitable<expected<Answer>> perform(Request&& request)
{
    return run<Answer>(std::make_unique<Call>(std::move(request)));
}

} // namespace genauth::call
