#include "load/client.hpp"

#include <genauth/model/mfa.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <cstdlib>
#include <iostream>
#include <stdexcept>

namespace asio = boost::asio;

namespace bench {
namespace {

class ProtocolObserver : public genauth::Observer {
public:
    void on_attempt(const genauth::AttemptRecord& record) noexcept override
    {
        spoken = record.trace.protocol;
    }
    std::string spoken;
};

genauth::SendEnrollFactorRequestDto make_request(const EnrollRequest& members)
{
    genauth::SendEnrollFactorRequestDto request;
    request.profile.phone_number = members.phone_number;
    request.profile.phone_country_code = members.phone_country_code;
    request.profile.email = members.email;
    request.factor_type = genauth::FactorType::sms;
    return request;
}

} // namespace

genauth::ClientOptions client_options(const Arguments& arguments)
{
    genauth::ClientOptions options;
    options.host = std::string(host) + ":" + std::to_string(arguments.port);
    options.app_id = app_id;
    options.tls.ca_file = arguments.workload.ca_file;
    // All connections are opened at once, on a machine that is busy.
    for (std::chrono::milliseconds* limit :
         {&options.timeouts.connect, &options.timeouts.tls, &options.timeouts.total})
        *limit = std::chrono::seconds(60);
    options.http_version = genauth::HttpVersion::http1;
    if (arguments.http == 2)
        options.http_version = genauth::HttpVersion::http2;
    else
        options.pool.max_connections = static_cast<std::size_t>(arguments.in_flight);
    return options;
}

genauth::AuthenticationClient make_client(asio::any_io_executor executor, genauth::ClientOptions options)
{
    auto client = genauth::AuthenticationClient::create(std::move(executor), std::move(options));
    if (!client)
        throw std::runtime_error(client.error().message);
    return *client;
}

// Has a client of its own, so that the one that is measured need not be watched.
std::string spoken_protocol(genauth::ClientOptions options, const Workload& workload)
{
    const auto observer = std::make_shared<ProtocolObserver>();
    options.observer = observer;
    asio::io_context io;
    const genauth::AuthenticationClient client = make_client(io.get_executor(), std::move(options));
    const genauth::SendEnrollFactorRequestDto request = make_request(workload.members);
    // A server for one protocol refuses a call of the other; what was spoken is known then, too.
    asio::co_spawn(io, client.as(workload.token).send_enroll_factor_request(request), asio::detached);
    io.run();
    if (observer->spoken.empty())
        throw std::runtime_error("no connection to the server");
    return observer->spoken;
}

Chains::Chains(const Workload& workload, int most)
    : workload_(workload), token_(workload.token), expected_(workload.enrollment_token),
      counts_(static_cast<std::size_t>(most))
{
}

void Chains::start(asio::any_io_executor executor, genauth::AuthenticationClient client, std::uint64_t calls)
{
    asio::co_spawn(executor, run(std::move(client), counts_.at(started_++), calls), asio::detached);
}

std::uint64_t Chains::calls() const
{
    std::uint64_t sum = 0;
    for (const Count& count : counts_)
        sum += count.calls.load(std::memory_order_relaxed);
    return sum;
}

asio::awaitable<void> Chains::run(genauth::AuthenticationClient client, Count& count, std::uint64_t calls)
{
    for (std::uint64_t made = 0; made < calls && !stopped_.load(std::memory_order_relaxed);) {
        const genauth::SendEnrollFactorRequestDto request = make_request(workload_.members);
        const auto reply = co_await client.as(token_).send_enroll_factor_request(request);
        if (!reply) {
            std::cerr << reply.error() << '\n';
            std::_Exit(1);
        }
        if (!(reply->data.enrollment_token == expected_)) {
            std::cerr << "not the expected answer\n";
            std::_Exit(1);
        }
        count.calls.store(++made, std::memory_order_relaxed);
    }
}

} // namespace bench
