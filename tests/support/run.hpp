// Running a coroutine to its end inside a test.
#pragma once

#include <genauth/config.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <exception>
#include <optional>

namespace genauth::test {

// The result of `work` on a loop of its own thread of control. An exception of the coroutine is rethrown.
template<class T>
T run(asio::io_context& io, asio::awaitable<T> work)
{
    std::optional<T> result;
    std::exception_ptr thrown;
    asio::co_spawn(io, std::move(work), [&](std::exception_ptr error, T value) {
        thrown = error;
        if (!error)
            result.emplace(std::move(value));
    });
    io.restart();
    io.run();
    if (thrown)
        std::rethrow_exception(thrown);
    return std::move(result.value());
}

inline void run(asio::io_context& io, asio::awaitable<void> work)
{
    std::exception_ptr thrown;
    asio::co_spawn(io, std::move(work), [&](std::exception_ptr error) { thrown = error; });
    io.restart();
    io.run();
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace genauth::test
