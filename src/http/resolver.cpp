#include "http/resolver.hpp"

#include "http/signal.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/this_coro.hpp>
#include <optional>
#include <set>
#include <thread>
#include <utility>

namespace genauth::http {
namespace {

constexpr std::chrono::seconds keep_for{60};
constexpr std::chrono::seconds keep_failure_for{5};

// What needs no lookup: an address, and the name that always means this machine (RFC 6761, 6.3).
Addresses known_addresses(const Endpoint& endpoint)
{
    using namespace asio::ip;
    if (is_localhost(endpoint.host))
        return {{address_v4::loopback(), endpoint.port}, {address_v6::loopback(), endpoint.port}};
    boost::system::error_code no_address;
    const auto address = make_address(endpoint.host, no_address);
    return no_address ? Addresses() : Addresses{{address, endpoint.port}};
}

} // namespace

struct Resolver::Lookup {
    std::string host;
    std::uint16_t port;

    std::mutex mutex;
    bool running = false;
    TimePoint valid_until = TimePoint::min();
    Resolution result;
    std::set<Signal*> waiting;

    void run()
    {
        asio::io_context unused;
        asio::ip::tcp::resolver resolver(unused);
        boost::system::error_code error;
        const auto found =
            resolver.resolve(host, std::to_string(port), asio::ip::tcp::resolver::numeric_service, error);
        Resolution fresh;
        fresh.error = error;
        for (const auto& entry : found)
            fresh.addresses.push_back(entry.endpoint());

        const std::lock_guard lock(mutex);
        running = false;
        result = std::move(fresh);
        for (Signal* signal : waiting)
            signal->set();
    }

    // \pre The mutex is held.
    void start(const std::shared_ptr<Lookup>& self)
    {
        try {
            std::thread([self] { self->run(); }).detach();
            running = true;
        } catch (const std::system_error& error) {
            result = Resolution{{}, error.code(), false};
        }
    }
};

// Keeps a signal registered for the end of the lookup.
struct Resolver::Waiting {
    Lookup& lookup;
    Signal& signal;

    Waiting(Lookup& l, Signal& s) : lookup(l), signal(s) { lookup.waiting.insert(&signal); }
    ~Waiting()
    {
        const std::lock_guard lock(lookup.mutex);
        lookup.waiting.erase(&signal);
    }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
};

Resolver::Resolver(const Endpoint& endpoint) : lookup_(std::make_shared<Lookup>())
{
    lookup_->host = endpoint.host;
    lookup_->port = endpoint.port;
    lookup_->result.addresses = known_addresses(endpoint);
    if (!lookup_->result.addresses.empty())
        lookup_->valid_until = TimePoint::max();
}

asio::awaitable<Resolution> Resolver::resolve(DeadlineQueue& queue, TimePoint limit)
{
    const std::shared_ptr<Lookup> lookup = lookup_; // Outlives this coroutine's registration.
    Signal signal(co_await asio::this_coro::executor);
    std::optional<Waiting> waiting;
    {
        const std::lock_guard lock(lookup->mutex);
        if (!lookup->running && queue.now() < lookup->valid_until)
            co_return lookup->result;
        if (!lookup->running)
            lookup->start(lookup);
        if (!lookup->running)
            co_return lookup->result;
        waiting.emplace(*lookup, signal);
    }
    {
        Deadline deadline(queue, signal);
        deadline.set(limit);
        co_await signal.wait();
    }
    const std::lock_guard lock(lookup->mutex);
    if (lookup->running) {
        Resolution none;
        none.expired = signal.expired();
        co_return none;
    }
    lookup->valid_until = queue.now() + (lookup->result.error ? keep_failure_for : keep_for);
    co_return lookup->result;
}

void Resolver::forget()
{
    const std::lock_guard lock(lookup_->mutex);
    if (lookup_->valid_until != TimePoint::max() && !lookup_->result.error)
        lookup_->valid_until = TimePoint::min();
}

} // namespace genauth::http
