// One call: attempts until one succeeds, or none is allowed any more, or the time is over.
#pragma once

#include "call/envelope.hpp"
#include "call/request.hpp"

#include <genauth/error.hpp>

#include <boost/asio/awaitable.hpp>
#include <optional>
#include <utility>

namespace genauth::call {

// The request and the decoder's target must outlive the coroutine. Answers nothing on success.
asio::awaitable<std::optional<ApiError>> run(const Request& request, Decoder decoder);

template<class Answer>
asio::awaitable<expected<Answer>> perform(Request request)
{
    expected<Answer> answer;
    const Decoder decoder = Decoder::into(*answer);
    std::optional<ApiError> error = co_await run(request, decoder);
    if (error)
        answer = unexpected(std::move(*error));
    co_return answer;
}

} // namespace genauth::call
