// What the soak tests share: calls in great number, and their account, the client's log and the server's
// joined by the request's id.
#pragma once

#include <genauth/client.hpp>

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace genauth::soak {

// Both logs, by request id. A request's path is "/<id>".
struct Account {
    explicit Account(std::size_t calls) : submitted(calls), completed(calls), received(calls), sent(calls) {}

    // The server's log: a request has arrived. Answers its id.
    std::size_t receive(const std::string& path);

    std::vector<std::atomic<std::uint8_t>> submitted;
    std::vector<std::atomic<std::uint8_t>> completed;
    std::vector<std::atomic<std::uint8_t>> received; // By the server.
    std::vector<std::atomic<std::uint8_t>> sent;     // What the error said: 1 + Sent.
    std::atomic<std::uint64_t> swapped = 0;
    std::atomic<std::uint64_t> succeeded = 0;
    std::atomic<std::uint64_t> failed = 0;
    std::atomic<std::uint64_t> faults = 0;
    std::atomic<std::uint64_t> unexplained = 0; // Failures that no fault explains.
};

// Half of all calls must not be repeated.
Delivery delivery_of(std::size_t id);

struct Load {
    int callers = 256; // Calls under way at once.
    int threads = 8;
    std::function<std::chrono::milliseconds(std::size_t id)> limit; // Of a call; 0: the client's.
    std::function<bool(std::size_t id, const ApiError&)> explains;  // Is there a fault that did this?
};

// Makes all calls of an account. Answers the pool after the client was closed.
PoolGauges make_calls(const ClientOptions& options, Account& account, const Load& load);

// This process before and after.
struct Footprint {
    Footprint();
    std::size_t descriptors;
    std::size_t kilobytes;
};

// Prints the account, and answers whether it is in order.
bool report(const Account& account, const PoolGauges& pool, const Footprint& before);

} // namespace genauth::soak
