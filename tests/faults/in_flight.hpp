// A call under way, and how it ended.
#pragma once

#include <genauth/client.hpp>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <exception>
#include <gtest/gtest.h>
#include <optional>
#include <string>
#include <utility>

namespace genauth::faults {

struct InFlight {
    int endings = 0;
    std::optional<expected<Json>> reply;
    asio::cancellation_signal signal;

    void start(asio::io_context& io, const AuthenticationClient& client, Delivery delivery,
               const std::string& path, std::chrono::milliseconds timeout = {}, const Json& body = Json())
    {
        CallOptions how;
        how.delivery = delivery;
        how.timeout = timeout;
        io.restart();
        asio::co_spawn(io, client.call("POST", path, body, how),
                       asio::bind_cancellation_slot(signal.slot(),
                                                    [this](std::exception_ptr thrown, expected<Json> result) {
                                                        EXPECT_EQ(thrown, nullptr);
                                                        ++endings;
                                                        reply.emplace(std::move(result));
                                                    }));
    }

    void cancel() { signal.emit(asio::cancellation_type::terminal); }
};

} // namespace genauth::faults
