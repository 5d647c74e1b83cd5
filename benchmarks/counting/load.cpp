// Makes calls, so many at a time, for callgrind to count: the work per call is the difference of two runs.
#include <genauth/client.hpp>
#include <genauth/model/mfa.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/version.hpp>
#include <cstdlib>
#include <gnu/libc-version.h>
#include <iostream>
#include <openssl/opensslv.h>
#include <string>

namespace {

namespace asio = boost::asio;
using genauth::AuthenticationClient;

constexpr int warm_up = 10; // Calls of each caller before the counted ones.

[[noreturn]] void give_up(const std::string& why)
{
    std::cerr << "instructions_load: " << why << '\n';
    std::exit(1);
}

// Which protocol was spoken, told before the measurement: nobody observes the calls that count.
class Witness final : public genauth::Observer {
public:
    void on_attempt(const genauth::AttemptRecord& record) noexcept override
    {
        protocol = record.trace.protocol;
    }

    std::string protocol;
};

// 149 bytes of JSON.
genauth::SendEnrollFactorRequestDto enrollment()
{
    genauth::SendEnrollFactorRequestDto request;
    request.profile.phone_number = "18800008888";
    request.profile.phone_country_code = "+86";
    request.profile.email = "somebody.with.a.rather.long.name@mail.example.com";
    request.factor_type = genauth::FactorType::sms;
    return request;
}

asio::awaitable<void> call(AuthenticationClient client, genauth::AccessToken token, int times)
{
    const genauth::SendEnrollFactorRequestDto request = enrollment();
    for (int i = 0; i < times; ++i) {
        const auto reply = co_await client.as(token).send_enroll_factor_request(request);
        if (!reply)
            give_up("a call failed: " + reply.error().message);
    }
}

void run(const AuthenticationClient& client, asio::io_context& io, int callers, int times)
{
    const genauth::AccessToken token(std::string(700, 't'));
    io.restart();
    for (int i = 0; i < callers; ++i)
        asio::co_spawn(io, call(client, token, times), [](std::exception_ptr problem) {
            if (problem)
                std::rethrow_exception(problem);
        });
    io.run();
}

// By its name callgrind knows when to count.
[[gnu::noinline]] void run_counted(const AuthenticationClient& client, asio::io_context& io, int callers,
                                   int times)
{
    run(client, io, callers, times);
}

// What a count depends on besides the source.
void print_versions()
{
    std::cout << R"({"compiler": ")" << __VERSION__ << R"(", "boost": ")" << BOOST_LIB_VERSION
              << R"(", "libc": ")" << gnu_get_libc_version() << R"(", "openssl": ")" << OPENSSL_VERSION_MAJOR
              << '.' << OPENSSL_VERSION_MINOR << "\"}\n";
}

} // namespace

int main(int count, char** arguments)
{
    if (count == 2 && arguments[1] == std::string("--versions")) {
        print_versions();
        return 0;
    }
    if (count != 6)
        give_up("usage: instructions_load HOST CA_FILE http/1.1|h2 IN_FLIGHT CALLS");
    const std::string protocol = arguments[3];
    const int callers = std::atoi(arguments[4]);
    const int calls = std::atoi(arguments[5]);

    asio::io_context io(1);
    genauth::ClientOptions options;
    options.host = arguments[1];
    options.app_id = "60e043f8cd91b87d712b6365";
    options.tls.ca_file = arguments[2];
    options.tls.trust_system_cas = false;
    options.http_version = protocol == "h2" ? genauth::HttpVersion::http2 : genauth::HttpVersion::http1;
    options.pool.max_connections = static_cast<std::size_t>(callers);
    using std::chrono_literals::operator""min;
    options.timeouts = {10min, 10min, 10min, 10min, 10min, 10min, 10min}; // Under callgrind all takes long.

    const auto witness = std::make_shared<Witness>();
    options.observer = witness;
    run(AuthenticationClient::create(io.get_executor(), options).value(), io, 1, 1);
    if (witness->protocol != protocol)
        give_up("spoke " + witness->protocol + " instead of " + protocol);

    options.observer = nullptr;
    const auto client = AuthenticationClient::create(io.get_executor(), options).value();
    run(client, io, callers, warm_up);
    run_counted(client, io, callers, calls / callers);
}
