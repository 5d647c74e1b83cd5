// What a new connection and one call cost the client: with a TLS session resumed, and without. CPU time of
// the client's thread, rounds of both taking turns in one run.
#include "faults/identity.hpp"
#include "faults/server.hpp"
#include "support/run.hpp"

#include <genauth/client.hpp>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <openssl/ssl.h>
#include <sys/resource.h>
#include <vector>

namespace genauth::soak {
namespace {

using faults::Peer;

constexpr int rounds = 9;
constexpr int calls_per_round = 200;
constexpr double target = 0.6;

double cpu_microseconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_THREAD, &usage);
    const auto of = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec);
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

// Answers one request of each connection, and says that it closes.
void answer_once(Peer& peer)
{
    const std::string body = R"({"statusCode":200})";
    if (peer.request())
        peer.send("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: " + std::to_string(body.size()) +
                  "\r\n\r\n" + body);
}

class Side {
public:
    explicit Side(bool tickets) : server_(answer_once, options(tickets)), client_(make_client()) {}

    // Per call.
    double round()
    {
        CallOptions how;
        const Json nothing;
        const double before = cpu_microseconds();
        for (int i = 0; i < calls_per_round; ++i) {
            const expected<Json> reply = test::run(io_, client_.call("POST", "/x", nothing, how));
            if (!reply) {
                std::cerr << reply.error() << '\n';
                std::exit(1);
            }
        }
        return (cpu_microseconds() - before) / calls_per_round;
    }

    PoolGauges gauges() const { return client_.pool_gauges(); }

private:
    static faults::Server::Options options(bool tickets)
    {
        faults::Server::Options options = faults::tls_options();
        options.count_paths = false;
        if (!tickets)
            options.configure = [](ssl_ctx_st* context) { SSL_CTX_set_num_tickets(context, 0); };
        return options;
    }

    AuthenticationClient make_client()
    {
        ClientOptions options;
        options.host = server_.host();
        options.app_id = "app";
        options.tls.ca_pem = faults::identity().ca_pem;
        options.tls.trust_system_cas = false;
        return AuthenticationClient::create(io_.get_executor(), options).value();
    }

    asio::io_context io_;
    faults::Server server_;
    AuthenticationClient client_;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int run()
{
    Side full(false);
    Side resumed(true);
    std::vector<double> full_costs;
    std::vector<double> resumed_costs;
    full.round();
    resumed.round();
    for (int i = 0; i < rounds; ++i) {
        full_costs.push_back(full.round());
        resumed_costs.push_back(resumed.round());
    }
    const double ratio = median(resumed_costs) / median(full_costs);
    const bool genuine =
        full.gauges().resumed == 0 && resumed.gauges().resumed + 1 == resumed.gauges().opened;
    std::cout << std::fixed << std::setprecision(1) << "full handshake " << median(full_costs)
              << " us, resumed " << median(resumed_costs) << " us, ratio " << std::setprecision(2) << ratio
              << " (target " << target << ")" << (genuine ? "" : ", but the sessions were not as they should")
              << '\n';
    return genuine && ratio <= target ? 0 : 1;
}

} // namespace
} // namespace genauth::soak

int main()
{
    return genauth::soak::run();
}
