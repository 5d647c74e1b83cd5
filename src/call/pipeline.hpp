// One call: attempts until one succeeds, or none is allowed any more, or the time is over.
#pragma once

#include "call/course.hpp"

#include <genauth/error.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/this_coro.hpp>
#include <memory>
#include <utility>

namespace genauth::call {

asio::awaitable<void> sleep_until(http::DeadlineQueue& queue, http::TimePoint when);

// One coroutine on purpose: each costs an allocation, and Asio's awaitables some hundred instructions more.
// What is large does not stand in its frame: Asio keeps small ones to use them again.
template<class Answer>
asio::awaitable<expected<Answer>> perform(std::unique_ptr<const Request> request)
{
    expected<Answer> answer;
    // Cancellation is answered as an error, not thrown from within.
    const asio::cancellation_state cancellation = co_await asio::this_coro::cancellation_state;
    const bool throwing = co_await asio::this_coro::throw_if_cancelled();
    co_await asio::this_coro::throw_if_cancelled(false);

    const auto course = std::make_unique<Course>(*request, Decoder::into(*answer), cancellation);
    while (course->goes_on()) {
        const bool answered = co_await course->begin_attempt();
        course->end_attempt(answered);
        if (course->pauses())
            co_await sleep_until(*request->settings->deadlines, course->pause_end());
    }

    co_await asio::this_coro::throw_if_cancelled(throwing);
    if (ApiError* const error = course->error())
        answer = unexpected(std::move(*error));
    co_return answer;
}

} // namespace genauth::call
