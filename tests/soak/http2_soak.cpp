// A load over HTTP/2 through nginx and nghttpx with faults in it, and its account: the client's log and that
// of the server behind the proxy, joined by the request's id.
//
// http2_soak [calls] [--proxy nginx|nghttpx] [--threads N] [--seed N]
#include "faults/identity.hpp"
#include "faults/server.hpp"
#include "soak/load.hpp"
#include "soak/proxy.hpp"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>
#include <vector>

namespace genauth::soak {
namespace {

using faults::Peer;
using namespace std::chrono_literals;

constexpr int in_flight = 512;
constexpr int faults_per_thousand = 10;
constexpr int reloads = 10;
constexpr int skipped = 77; // For ctest.

struct Settings {
    std::size_t calls = 1'000'000;
    int threads = 4;
    unsigned seed = std::random_device()();
    std::vector<std::string> proxies{"nginx", "nghttpx"};
};

// What the server does with a request. The proxy makes 502 of it, RST_STREAM, or nothing at all.
enum class Fault { none, close, reset, cut_body, cut_head, garbage, busy, last_of, stall };

Fault fault_for(std::mt19937& random)
{
    if (random() % 1'000 >= faults_per_thousand)
        return Fault::none;
    return static_cast<Fault>(1 + random() % (static_cast<unsigned>(Fault::last_of) - 1));
}

// Some callers are impatient: their stream is reset while others on the connection go on.
std::chrono::milliseconds limit_of(std::size_t id)
{
    return std::chrono::milliseconds(id % 200 == 7 ? 1 + id / 200 % 40 : 0);
}

// Half of their requests are never answered.
bool stalls(std::size_t id)
{
    return limit_of(id) > 0ms && id / 200 % 2 == 0;
}

// The server behind the proxy.
class Behind {
public:
    Behind(Account& account, unsigned seed)
        : account_(account), seed_(seed), harmed_(account.received.size()),
          server_([this](Peer& peer) { serve(peer); }, uncounted())
    {
    }

    int port() const { return server_.port(); }
    void reload_at_times(Proxy& proxy) { proxy_ = &proxy; }

    bool explains(std::size_t id, const ApiError& error)
    {
        if (limit_of(id) > 0ms && error.kind == ErrorKind::timeout)
            return true;
        // Sent while the connection was being ended, and then too late to be tried again.
        if (error.kind == ErrorKind::connection_lost && error.sent == Sent::no)
            return ++refused_ > 0;
        return harmed_[id] != 0 && (error.kind == ErrorKind::connection_lost ||
                                    error.kind == ErrorKind::http || error.kind == ErrorKind::protocol);
    }
    std::uint64_t refused() const { return refused_; }

private:
    static faults::Server::Options uncounted()
    {
        faults::Server::Options options;
        options.count_paths = false; // The account does.
        options.backlog = 2 * in_flight;
        return options;
    }

    void serve(Peer& peer)
    {
        std::mt19937 random(seed_ + static_cast<unsigned>(peer.number()));
        while (peer.request()) {
            const std::size_t id = account_.receive(peer.path());
            if (proxy_ != nullptr && ++requests_ % (harmed_.size() / reloads + 1) == 0)
                proxy_.load()->reload();
            const Fault fault = stalls(id) ? Fault::stall : fault_for(random);
            if (fault != Fault::none) {
                ++harmed_[id];
                ++account_.faults;
            }
            if (!answer(peer, fault, random))
                return;
        }
    }

    // False when that was the connection's end.
    static bool answer(Peer& peer, Fault fault, std::mt19937& random)
    {
        const std::string whole = faults::ok(peer.path());
        const std::size_t head = whole.find("\r\n\r\n") + 4;
        switch (fault) {
        case Fault::close:
            return false;
        case Fault::reset:
            peer.reset();
            return false;
        case Fault::cut_body:
            peer.send(whole.substr(0, head + random() % (whole.size() - head)));
            return false;
        case Fault::cut_head:
            peer.send(whole.substr(0, random() % head));
            return false;
        case Fault::stall:
            peer.stall();
            return false;
        case Fault::garbage:
            peer.send("this is no HTTP\r\n\r\n");
            return false;
        case Fault::busy:
            peer.send("HTTP/1.1 503 Busy\r\ncontent-length: 2\r\n\r\n{}");
            return true;
        default:
            peer.send(whole);
            return true;
        }
    }

    Account& account_;
    unsigned seed_;
    std::vector<std::atomic<std::uint8_t>> harmed_; // By request id.
    std::atomic<std::uint64_t> refused_ = 0;
    std::atomic<std::size_t> requests_ = 0;
    std::atomic<Proxy*> proxy_ = nullptr;
    faults::Server server_;
};

ClientOptions options_for(const Proxy& proxy)
{
    ClientOptions options;
    options.host = "localhost:" + std::to_string(proxy.port());
    options.app_id = "app";
    options.http_version = HttpVersion::http2;
    options.tls.ca_pem = faults::identity().ca_pem;
    options.tls.trust_system_cas = false;
    // The proxy and the server share the machine with us: only what is meant to be late may be late.
    options.timeouts = {600s, 600s, 600s, 600s, 600s, 600s, 600s};
    return options;
}

struct Outcome {
    PoolGauges pool;
    std::uint64_t refused = 0;
};

Outcome run_load(Account& account, const std::string& program, const Settings& settings)
{
    Behind behind(account, settings.seed);
    Proxy proxy(program, behind.port());
    behind.reload_at_times(proxy);
    Load load;
    load.callers = in_flight;
    load.threads = settings.threads;
    load.limit = limit_of;
    load.explains = [&](std::size_t id, const ApiError& error) { return behind.explains(id, error); };
    const PoolGauges pool = make_calls(options_for(proxy), account, load);
    if (account.unexplained > 0)
        std::cerr << proxy.errors();
    return {pool, behind.refused()};
}

bool run(const std::string& program, const Settings& settings)
{
    Account warm_up(std::min<std::size_t>(settings.calls, 10'000));
    run_load(warm_up, program, settings);
    Account account(settings.calls);
    const Footprint before;
    const auto begun = std::chrono::steady_clock::now();
    const Outcome outcome = run_load(account, program, settings);
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    std::cout << program << ": calls " << settings.calls << ", in flight " << in_flight << ", threads "
              << settings.threads << ", seed " << settings.seed << ", "
              << static_cast<long>(static_cast<double>(settings.calls) / seconds) << " calls/s, refused "
              << outcome.refused << ", ";
    return report(account, outcome.pool, before);
}

int run_all(const Settings& settings)
{
    bool good = true;
    int runs = 0;
    for (const std::string& program : settings.proxies) {
        if (!Proxy::installed(program)) {
            std::cout << program << " is not installed: skipped\n";
            continue;
        }
        ++runs;
        good = run(program, settings) && good;
    }
    return !good ? 1 : runs < static_cast<int>(settings.proxies.size()) ? skipped : 0;
}

} // namespace
} // namespace genauth::soak

int main(int argc, char** argv)
{
    genauth::soak::Settings settings;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--threads" && i + 1 < argc)
            settings.threads = std::atoi(argv[++i]);
        else if (argument == "--seed" && i + 1 < argc)
            settings.seed = static_cast<unsigned>(std::strtoul(argv[++i], nullptr, 10));
        else if (argument == "--proxy" && i + 1 < argc)
            settings.proxies = {argv[++i]};
        else
            settings.calls = std::strtoul(argument.c_str(), nullptr, 10);
    }
    if (settings.calls == 0 || settings.threads <= 0) {
        std::cerr << "usage: http2_soak [calls] [--proxy nginx|nghttpx] [--threads N] [--seed N]\n";
        return 2;
    }
    return genauth::soak::run_all(settings);
}
