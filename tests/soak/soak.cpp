// A load with faults in it, and its account: the client's log and the server's, joined by the request's id.
//
// soak [calls] [--threads N] [--seed N]
#include "faults/identity.hpp"
#include "faults/server.hpp"
#include "support/sanitized.hpp"

#include <genauth/client.hpp>

#include <atomic>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

namespace genauth::soak {
namespace {

using faults::Peer;
using namespace std::chrono_literals;

constexpr int connections = 64;
constexpr int callers = 256; // Calls under way at once.
constexpr int faults_per_thousand = 10;
constexpr long most_growth = 8 * 1024; // KiB. Stacks and arenas of threads that come and go.

// What the server does with a request; the client does not know.
enum class Fault {
    none,
    close_before_reading,
    close_after_reading,
    reset,
    truncate,
    stall,
    garbage,
    busy,
    last_of
};

// Both logs, by request id.
struct Account {
    explicit Account(std::size_t calls) : submitted(calls), completed(calls), received(calls), sent(calls) {}

    std::vector<std::atomic<std::uint8_t>> submitted;
    std::vector<std::atomic<std::uint8_t>> completed;
    std::vector<std::atomic<std::uint8_t>> received; // By the server.
    std::vector<std::atomic<std::uint8_t>> sent;     // What the error said: 1 + Sent.
    std::atomic<std::uint64_t> swapped = 0;
    std::atomic<std::uint64_t> succeeded = 0;
    std::atomic<std::uint64_t> failed = 0;
    std::atomic<std::uint64_t> faults = 0;
    std::atomic<std::uint64_t> unexpected = 0; // Failures that no fault explains.
};

// Half of all calls must not be repeated.
Delivery delivery_of(std::size_t id)
{
    constexpr Delivery others[] = {Delivery::read, Delivery::idempotent_write};
    return id % 2 == 0 ? Delivery::send : others[id / 2 % 2];
}

Fault fault_for(std::mt19937& random)
{
    if (random() % 1'000 >= faults_per_thousand)
        return Fault::none;
    return static_cast<Fault>(1 + random() % (static_cast<unsigned>(Fault::last_of) - 1));
}

// Serves until a fault ends the connection.
void serve(Peer& peer, Account& account, unsigned seed)
{
    std::mt19937 random(seed + static_cast<unsigned>(peer.number()));
    for (;;) {
        const Fault fault = fault_for(random);
        if (fault == Fault::close_before_reading && peer.await_readable()) {
            ++account.faults;
            return;
        }
        if (!peer.request())
            return;
        ++account.received.at(std::strtoul(peer.path().c_str() + 1, nullptr, 10));
        const std::string answer = faults::ok(peer.path());
        account.faults += fault != Fault::none ? 1 : 0;
        switch (fault) {
        case Fault::close_after_reading:
            peer.goodbye();
            return;
        case Fault::reset:
            peer.reset();
            return;
        case Fault::truncate:
            peer.send(std::string_view(answer).substr(0, answer.size() - 1 - random() % (answer.size() - 1)));
            return;
        case Fault::stall:
            peer.stall();
            return;
        case Fault::garbage:
            peer.send("this is no HTTP\r\n\r\n");
            return;
        case Fault::busy:
            peer.send("HTTP/1.1 503 Busy\r\ncontent-length: 2\r\n\r\n{}");
            break;
        default:
            peer.send(answer);
            break;
        }
    }
}

void judge(Account& account, std::size_t id, const std::string& path, const expected<Json>& reply)
{
    ++account.completed[id];
    if (reply) {
        ++account.succeeded;
        if (reply->string_at("/data") != path)
            ++account.swapped;
        return;
    }
    ++account.failed;
    const ApiError& error = reply.error();
    account.sent[id] = static_cast<std::uint8_t>(1 + static_cast<int>(error.sent));
    switch (error.kind) {
    case ErrorKind::connection_lost:
    case ErrorKind::timeout:
    case ErrorKind::protocol:
    case ErrorKind::http:
        break;
    default:
        if (account.unexpected++ == 0)
            std::cerr << "not explained by a fault: " << error << '\n';
        break;
    }
}

asio::awaitable<void> caller(AuthenticationClient client, Account& account, std::atomic<std::size_t>& next)
{
    for (;;) {
        const std::size_t id = next++;
        if (id >= account.submitted.size())
            co_return;
        const std::string path = '/' + std::to_string(id);
        CallOptions how;
        how.delivery = delivery_of(id);
        const Json nothing;
        ++account.submitted[id];
        const expected<Json> reply = co_await client.call("POST", path, nothing, how);
        judge(account, id, path, reply);
    }
}

std::size_t open_descriptors()
{
    const std::filesystem::directory_iterator all("/proc/self/fd");
    return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

std::size_t resident_kilobytes()
{
    std::ifstream file("/proc/self/statm");
    std::size_t size = 0;
    std::size_t resident = 0;
    file >> size >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)) / 1024;
}

ClientOptions options_for(const faults::Server& server)
{
    ClientOptions options;
    options.host = server.host();
    options.app_id = "app";
    options.tls.ca_pem = faults::identity().ca_pem;
    options.tls.trust_system_cas = false;
    options.pool.max_connections = connections;
    options.timeouts.first_byte = options.timeouts.body = 250ms;
    options.timeouts.tls = options.timeouts.connect = 20s; // The server's threads share two cores with us.
    options.timeouts.queue = options.timeouts.total = 60s;
    return options;
}

// Makes all calls of an account. Answers the pool after the client was closed.
PoolGauges load(Account& account, unsigned seed, int threads)
{
    faults::Server::Options with_tls = faults::tls_options();
    with_tls.count_paths = false; // The account does.
    faults::Server server([&](Peer& peer) { serve(peer, account, seed); }, with_tls);
    asio::io_context io;
    const auto client = AuthenticationClient::create(io.get_executor(), options_for(server)).value();
    std::atomic<std::size_t> next = 0;
    for (int i = 0; i < callers; ++i)
        asio::co_spawn(io, caller(client, account, next), [&](std::exception_ptr thrown) {
            if (thrown)
                ++account.unexpected;
        });
    std::vector<std::thread> workers;
    for (int i = 0; i < threads; ++i)
        workers.emplace_back([&io] { io.run(); });
    for (std::thread& worker : workers)
        worker.join();
    io.restart();
    asio::co_spawn(io, client.async_close(0s), [](std::exception_ptr) {});
    io.run();
    return client.pool_gauges();
}

struct Totals {
    std::size_t lost = 0;
    std::size_t duplicated = 0;
    std::size_t untrue = 0; // "Not sent", and the server has it.
};

Totals join(const Account& account)
{
    Totals totals;
    for (std::size_t id = 0; id < account.submitted.size(); ++id) {
        if (account.submitted[id] != 1 || account.completed[id] != 1)
            ++totals.lost;
        if (delivery_of(id) == Delivery::send && account.received[id] > 1)
            ++totals.duplicated;
        if (account.sent[id] == 1 + static_cast<int>(Sent::no) && account.received[id] > 0)
            ++totals.untrue;
        // What succeeded has arrived.
        if (account.completed[id] == 1 && account.sent[id] == 0 && account.received[id] == 0)
            ++totals.lost;
    }
    return totals;
}

int run(std::size_t calls, int threads, unsigned seed)
{
    Account warm_up(std::min<std::size_t>(calls / 10, 20'000) + 1);
    load(warm_up, seed, threads);
    Account account(calls);
    const std::size_t descriptors = open_descriptors();
    const std::size_t memory = resident_kilobytes();
    const auto begun = std::chrono::steady_clock::now();
    const PoolGauges pool = load(account, seed + 1, threads);
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    const Totals totals = join(account);
    const long more_descriptors = static_cast<long>(open_descriptors()) - static_cast<long>(descriptors);
    const long more_memory = static_cast<long>(resident_kilobytes()) - static_cast<long>(memory);
    const std::size_t live = pool.busy + pool.idle + pool.waiting + (pool.opened - pool.closed);

    std::cout << "calls " << calls << ", threads " << threads << ", connections " << connections << ", seed "
              << seed << ", " << static_cast<long>(static_cast<double>(calls) / seconds) << " calls/s\n"
              << "faults " << account.faults << ", succeeded " << account.succeeded << ", failed "
              << account.failed << ", connections opened " << pool.opened << " (resumed " << pool.resumed
              << ")\n"
              << "swapped " << account.swapped << ", duplicated " << totals.duplicated << ", lost "
              << totals.lost << ", untrue " << totals.untrue << ", unexplained " << account.unexpected
              << ", descriptors " << more_descriptors << ", live connections " << live << ", memory "
              << more_memory << " KiB" << (test::sanitized ? " (a sanitizer's)\n" : "\n");
    const bool good =
        account.swapped + totals.duplicated + totals.lost + totals.untrue + account.unexpected == 0 &&
        more_descriptors == 0 && live == 0 && (test::sanitized || more_memory < most_growth) &&
        account.faults > 0;
    std::cout << (good ? "pass\n" : "FAIL\n");
    return good ? 0 : 1;
}

} // namespace
} // namespace genauth::soak

int main(int argc, char** argv)
{
    std::size_t calls = 1'000'000;
    int threads = 8;
    unsigned seed = std::random_device()();
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--threads" && i + 1 < argc)
            threads = std::atoi(argv[++i]);
        else if (argument == "--seed" && i + 1 < argc)
            seed = static_cast<unsigned>(std::strtoul(argv[++i], nullptr, 10));
        else
            calls = std::strtoul(argument.c_str(), nullptr, 10);
    }
    if (calls == 0 || threads <= 0) {
        std::cerr << "usage: soak [calls] [--threads N] [--seed N]\n";
        return 2;
    }
    return genauth::soak::run(calls, threads, seed);
}
