// The client as the README recommends it, and calls with it.
#pragma once

#include "support/workload.hpp"

#include <genauth/client.hpp>

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

namespace bench {

genauth::ClientOptions client_options(const Arguments& arguments);
genauth::AuthenticationClient make_client(genauth::asio::any_io_executor executor,
                                          genauth::ClientOptions options);

// What a client with these options speaks with the server: "h2", "http/1.1".
std::string spoken_protocol(genauth::ClientOptions options, const Workload& workload);

// Chains of calls, each one call after the other.
class Chains {
public:
    Chains(const Workload& workload, int most);

    // Starts another chain, which goes on until stop() or until it has made so many calls.
    void start(genauth::asio::any_io_executor executor, genauth::AuthenticationClient client,
               std::uint64_t calls = UINT64_MAX);
    void stop() { stopped_.store(true, std::memory_order_relaxed); }

    std::uint64_t calls() const;

private:
    // Of one chain. Not on a cache line with another's, which may run on another thread.
    struct alignas(64) Count {
        std::atomic<std::uint64_t> calls{0};
    };

    genauth::asio::awaitable<void> run(genauth::AuthenticationClient client, Count& count,
                                       std::uint64_t calls);

    const Workload& workload_;
    genauth::AccessToken token_;
    genauth::Secret expected_;
    std::vector<Count> counts_;
    std::size_t started_ = 0;
    std::atomic<bool> stopped_{false};
};

} // namespace bench
