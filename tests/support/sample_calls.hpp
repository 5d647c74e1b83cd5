// A call of every operation and shortcut with all its arguments set.
#pragma once

#include <genauth/client.hpp>
#include <genauth/error.hpp>

#include <boost/asio/awaitable.hpp>
#include <optional>
#include <ostream>
#include <string_view>
#include <vector>

namespace genauth::test {

// Why there is no answer, if there is none.
using Outcome = std::optional<ApiError>;

struct SampleCall {
    std::string_view name; // "operations/enrollFactor", "shortcuts/signInByAD"
    asio::awaitable<Outcome> (*make)(const AuthenticationClient& client);

    friend void PrintTo(const SampleCall& call, std::ostream* out) { *out << call.name; }
};

std::vector<SampleCall> sample_calls();

template<class T>
asio::awaitable<Outcome> outcome(asio::awaitable<expected<T>> call)
{
    const expected<T> answer = co_await std::move(call);
    if (answer)
        co_return std::nullopt;
    co_return answer.error();
}

} // namespace genauth::test
