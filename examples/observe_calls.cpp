// Some calls against the emulator, one of them refused and one repeated, as the log and Prometheus see them.
#include "log_observer.hpp"
#include "prometheus_observer.hpp"

#include <genauth/client.hpp>
#include <genauth/emulator.hpp>
#include <genauth/model/profile.hpp>
#include <genauth/model/signin.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <iostream>
#include <memory>
#include <prometheus/text_serializer.h>

namespace asio = boost::asio;

namespace {

// Passes records on to two others.
class Both final : public genauth::Observer {
public:
    Both(std::shared_ptr<genauth::Observer> first, std::shared_ptr<genauth::Observer> second)
        : first_(std::move(first)), second_(std::move(second))
    {
    }

    void on_attempt(const genauth::AttemptRecord& record) noexcept override
    {
        first_->on_attempt(record);
        second_->on_attempt(record);
    }

private:
    std::shared_ptr<genauth::Observer> first_;
    std::shared_ptr<genauth::Observer> second_;
};

asio::awaitable<void> make_calls(genauth::AuthenticationClient client)
{
    auto refused = co_await client.sign_in_by_account_password("alice", "not her password");
    if (refused)
        co_return;
    auto tokens = co_await client.sign_in_by_account_password("alice", "alice-password");
    if (!tokens)
        co_return;
    auto profile = co_await client.as(*tokens->data.access_token).get_profile();
    std::cerr << (profile ? "done\n" : "failed\n");
}

} // namespace

int main()
{
    genauth::Emulator emulator;
    genauth::EmulatorFault lost;
    lost.kind = genauth::EmulatorFault::Kind::close_after;
    emulator.inject("getProfile", lost);

    prometheus::Registry registry;
    genauth::ClientOptions options;
    options.host = emulator.host();
    options.app_id = emulator.app_id();
    options.app_secret = emulator.app_secret();
    options.tls.ca_pem = emulator.ca_pem();
    options.observer = std::make_shared<Both>(std::make_shared<LogObserver>(std::cerr),
                                              std::make_shared<PrometheusObserver>(registry));
    asio::io_context io;
    const auto client = genauth::AuthenticationClient::create(io.get_executor(), options);
    if (!client) {
        std::cerr << client.error() << '\n';
        return 1;
    }
    asio::co_spawn(io, make_calls(*client), [](std::exception_ptr thrown) {
        if (thrown)
            std::rethrow_exception(thrown);
    });
    io.run();
    std::cout << prometheus::TextSerializer().Serialize(registry.Collect());
}
