// Keeps calls in flight with genauth.
//
// After the arguments of every program, THREADS and MODE may follow: "each" gives every thread an io_context
// and a client of its own, "shared" lets all run one io_context and use one client.
#include "load/client.hpp"
#include "support/measurement.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <deque>
#include <iostream>
#include <stdexcept>
#include <string_view>
#include <thread>

namespace asio = boost::asio;

namespace bench {
namespace {

struct Threads {
    int count = 1;
    bool shared = false;
};

Threads read_threads(int count, char** values)
{
    if (count == 7)
        return {};
    const std::string_view mode = count == 9 ? values[8] : "";
    if (mode != "each" && mode != "shared")
        throw std::runtime_error("after SECONDS: THREADS each|shared");
    Threads threads;
    threads.count = std::stoi(values[7]);
    threads.shared = mode == "shared";
    return threads;
}

asio::awaitable<void> measure(Measurement& measurement, Chains& chains)
{
    asio::steady_timer timer(co_await asio::this_coro::executor);
    while (measurement.tick(chains.calls())) {
        timer.expires_after(Measurement::interval);
        co_await timer.async_wait(asio::use_awaitable);
    }
    chains.stop();
}

void run(const Arguments& arguments, const Threads& threads)
{
    const std::string protocol = spoken_protocol(client_options(arguments), arguments.workload);
    Measurement measurement(arguments);
    if (protocol != (arguments.http == 2 ? "h2" : "http/1.1")) {
        measurement.print(protocol); // No calls: not what was to be measured.
        return;
    }

    Chains chains(arguments.workload, arguments.in_flight);
    std::deque<asio::io_context> contexts(threads.shared ? 1 : static_cast<std::size_t>(threads.count));
    std::vector<genauth::AuthenticationClient> clients;
    for (asio::io_context& io : contexts)
        clients.push_back(make_client(io.get_executor(), client_options(arguments)));
    for (std::size_t i = 0; i < static_cast<std::size_t>(arguments.in_flight); ++i)
        chains.start(contexts[i % contexts.size()].get_executor(), clients[i % clients.size()]);
    asio::co_spawn(contexts.front(), measure(measurement, chains), asio::detached);

    std::vector<std::thread> others;
    for (std::size_t i = 1; i < static_cast<std::size_t>(threads.count); ++i)
        others.emplace_back([&io = contexts[i % contexts.size()]] { io.run(); });
    contexts.front().run();
    for (std::thread& other : others)
        other.join();
    measurement.print(protocol);
}

} // namespace
} // namespace bench

int main(int count, char** values)
{
    try {
        bench::run(bench::read_arguments(count, values), bench::read_threads(count, values));
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
