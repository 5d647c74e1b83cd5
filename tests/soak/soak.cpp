// A load with faults in it, and its account: the client's log and the server's, joined by the request's id.
//
// soak [calls] [--threads N] [--seed N]
#include "faults/identity.hpp"
#include "faults/server.hpp"
#include "soak/load.hpp"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>

namespace genauth::soak {
namespace {

using faults::Peer;
using namespace std::chrono_literals;

constexpr int connections = 64;
constexpr int faults_per_thousand = 10;

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
        account.receive(peer.path());
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

bool explains(std::size_t, const ApiError& error)
{
    switch (error.kind) {
    case ErrorKind::connection_lost:
    case ErrorKind::timeout:
    case ErrorKind::protocol:
    case ErrorKind::http:
        return true;
    default:
        return false;
    }
}

PoolGauges run_load(Account& account, unsigned seed, int threads)
{
    faults::Server::Options with_tls = faults::tls_options();
    with_tls.count_paths = false; // The account does.
    const faults::Server server([&](Peer& peer) { serve(peer, account, seed); }, with_tls);
    Load load;
    load.threads = threads;
    load.explains = explains;
    return make_calls(options_for(server), account, load);
}

int run(std::size_t calls, int threads, unsigned seed)
{
    Account warm_up(std::min<std::size_t>(calls / 10, 20'000) + 1);
    run_load(warm_up, seed, threads);
    Account account(calls);
    const Footprint before;
    const auto begun = std::chrono::steady_clock::now();
    const PoolGauges pool = run_load(account, seed + 1, threads);
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    std::cout << "calls " << calls << ", threads " << threads << ", connections " << connections << ", seed "
              << seed << ", " << static_cast<long>(static_cast<double>(calls) / seconds) << " calls/s\n";
    return report(account, pool, before) ? 0 : 1;
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
