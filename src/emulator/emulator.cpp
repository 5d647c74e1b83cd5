#include <genauth/emulator.hpp>

#include "emulator/hosted_page.hpp"
#include "emulator/otp.hpp"
#include "emulator/server.hpp"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>
#include <future>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace genauth {
namespace {

using namespace emulator;

// A client that reads nothing must not hold up the end.
constexpr std::chrono::milliseconds longest_goodbye{250};

EmulatorOptions checked(EmulatorOptions options)
{
    boost::system::error_code no_address;
    const auto address = asio::ip::make_address(options.address, no_address);
    if (no_address)
        throw std::invalid_argument("emulator: address is no IP address");
    if (!address.is_loopback() && !options.allow_public_address)
        throw std::invalid_argument("emulator: an address other than loopback needs allow_public_address");
    if (options.choices.pass_code_length != 4 && options.choices.pass_code_length != 6)
        throw std::invalid_argument("emulator: pass_code_length is neither 4 nor 6");
    if (options.choices.totp_window < 0 || options.choices.totp_window > 10)
        throw std::invalid_argument("emulator: totp_window is not from 0 to 10");
    if (options.max_concurrent_streams < 1 || options.max_concurrent_streams > 10'000)
        throw std::invalid_argument("emulator: max_concurrent_streams is not from 1 to 10000");
    if (options.app_id.empty())
        throw std::invalid_argument("emulator: app_id is empty");
    if (!options.clock)
        options.clock = Clock::real();
    return options;
}

std::string url_of(const EmulatorOptions& options, std::uint16_t port)
{
    const auto address = asio::ip::make_address(options.address);
    const std::string plain = address.is_v6() ? '[' + options.address + ']' : options.address;
    const bool local = options.address == "127.0.0.1" || options.address == "::1";
    const std::string host = options.tls && local ? "localhost" : plain;
    return (options.tls ? "https://" : "http://") + host + ':' + std::to_string(port);
}

std::optional<TlsIdentity> identity_for(const EmulatorOptions& options)
{
    if (!options.tls)
        return std::nullopt;
    TlsIdentitySpec spec;
    if (options.address != "127.0.0.1" && options.address != "::1")
        spec.addresses.push_back(options.address);
    return make_tls_identity(spec);
}

} // namespace

class Emulator::Impl {
public:
    explicit Impl(EmulatorOptions settings)
        : options(checked(std::move(settings))), identity(identity_for(options)),
          world(options, options.clock), io_(std::make_unique<asio::io_context>(1)),
          exchanges_(*io_, world, mutex, journal, faults),
          server(*io_, options, exchanges_, identity ? &*identity : nullptr), thread_([this] { io_->run(); })
    {
        const std::lock_guard lock(mutex);
        world.base_url = url_of(options, server.port());
    }

    ~Impl()
    {
        say_goodbye();
        stop();
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    // The coroutines die with the context, and with them every socket.
    void stop()
    {
        const std::lock_guard lock(stopping_);
        if (!io_)
            return;
        io_->stop();
        thread_.join();
        io_.reset();
    }

    const EmulatorOptions options;
    const std::optional<TlsIdentity> identity;
    mutable std::mutex mutex; // Guards `world`.
    World world;
    Journal journal;
    Faults faults;

private:
    void say_goodbye()
    {
        const std::lock_guard lock(stopping_);
        if (!io_)
            return;
        const auto said = std::make_shared<std::promise<void>>();
        std::shared_ptr<void> until_said(nullptr, [said](void*) { said->set_value(); });
        asio::post(*io_, [this, until_said = std::move(until_said)] { server.go_away(until_said); });
        said->get_future().wait_for(longest_goodbye);
    }

    std::mutex stopping_;
    std::unique_ptr<asio::io_context> io_;
    Exchanges exchanges_;

public:
    Server server;

private:
    std::thread thread_;
};

Emulator::Emulator(EmulatorOptions options) : impl_(std::make_unique<Impl>(std::move(options)))
{
}

Emulator::~Emulator() = default;

std::uint16_t Emulator::port() const
{
    return impl_->server.port();
}

std::string Emulator::url() const
{
    return url_of(impl_->options, port());
}

std::string Emulator::host() const
{
    const std::string whole = url();
    return whole.starts_with("https://") ? whole.substr(8) : whole;
}

std::string Emulator::ca_pem() const
{
    return impl_->identity ? impl_->identity->ca_pem : std::string();
}

const std::string& Emulator::app_id() const
{
    return impl_->options.app_id;
}

const Secret& Emulator::app_secret() const
{
    return impl_->options.app_secret;
}

std::vector<EmulatorMessage> Emulator::outbox() const
{
    const std::lock_guard lock(impl_->mutex);
    return impl_->world.outbox;
}

std::optional<Secret> Emulator::last_code(std::string_view to) const
{
    const std::lock_guard lock(impl_->mutex);
    const auto& outbox = impl_->world.outbox;
    for (auto message = outbox.rbegin(); message != outbox.rend(); ++message) {
        const bool sms = message->medium == EmulatorMessage::Medium::sms;
        if (message->to == to || (sms && message->to == full_phone({}, to)))
            return message->code;
    }
    return std::nullopt;
}

Secret Emulator::totp(std::string_view otpauth_uri) const
{
    const auto secret = secret_of(otpauth_uri);
    if (!secret)
        throw std::invalid_argument("emulator: not an otpauth URI of a TOTP");
    return totp_at(*secret, impl_->options.clock->wall());
}

Secret Emulator::authorize(const EmulatorAuthorization& authorization)
{
    const std::lock_guard lock(impl_->mutex);
    return emulator::authorize(impl_->world, authorization);
}

Secret Emulator::cas_ticket(const std::string& account, const std::string& service)
{
    const std::lock_guard lock(impl_->mutex);
    return issue_cas_ticket(impl_->world, account, service);
}

std::vector<EmulatorRequest> Emulator::journal() const
{
    return impl_->journal.all();
}

bool Emulator::wait_for_requests(std::size_t count, std::chrono::milliseconds limit) const
{
    return impl_->journal.wait_for(count, limit);
}

std::size_t Emulator::connections() const
{
    return impl_->server.connections();
}

int Emulator::inject(std::string_view operation, EmulatorFault fault)
{
    return impl_->faults.add(operation, std::move(fault));
}

int Emulator::fault_hits(int fault) const
{
    return impl_->faults.hits(fault);
}

void Emulator::reset()
{
    const std::lock_guard lock(impl_->mutex);
    impl_->world.reset();
    impl_->journal.clear();
    impl_->faults.clear();
}

void Emulator::stop()
{
    impl_->stop();
}

} // namespace genauth
