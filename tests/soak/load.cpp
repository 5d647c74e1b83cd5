#include "soak/load.hpp"

#include "support/sanitized.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <malloc.h>
#include <thread>
#include <unistd.h>

namespace genauth::soak {
namespace {

constexpr long most_growth = 8 * 1024; // KiB. Stacks and arenas of threads that come and go.

void judge(Account& account, const Load& load, std::size_t id, const std::string& path,
           const expected<Json>& reply)
{
    ++account.completed[id];
    if (reply) {
        ++account.succeeded;
        if (reply->string_at("/data") != path)
            ++account.swapped;
        return;
    }
    ++account.failed;
    account.sent[id] = static_cast<std::uint8_t>(1 + static_cast<int>(reply.error().sent));
    if (!load.explains(id, reply.error()) && account.unexplained++ == 0)
        std::cerr << "not explained by a fault: " << reply.error() << '\n';
}

asio::awaitable<void> caller(AuthenticationClient client, Account& account, const Load& load,
                             std::atomic<std::size_t>& next)
{
    for (;;) {
        const std::size_t id = next++;
        if (id >= account.submitted.size())
            co_return;
        const std::string path = '/' + std::to_string(id);
        CallOptions how;
        how.delivery = delivery_of(id);
        if (load.limit)
            how.timeout = load.limit(id);
        const Json nothing;
        ++account.submitted[id];
        const expected<Json> reply = co_await client.call("POST", path, nothing, how);
        judge(account, load, id, path, reply);
    }
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

std::size_t open_descriptors()
{
    const std::filesystem::directory_iterator all("/proc/self/fd");
    return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

std::size_t resident_kilobytes()
{
    malloc_trim(0); // What the allocator keeps for later is no leak, and depends on chance.
    std::ifstream file("/proc/self/statm");
    std::size_t size = 0;
    std::size_t resident = 0;
    file >> size >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)) / 1024;
}

} // namespace

std::size_t Account::receive(const std::string& path)
{
    const std::size_t id = std::strtoul(path.c_str() + 1, nullptr, 10);
    ++received.at(id);
    return id;
}

Delivery delivery_of(std::size_t id)
{
    constexpr Delivery others[] = {Delivery::read, Delivery::idempotent_write};
    return id % 2 == 0 ? Delivery::send : others[id / 2 % 2];
}

PoolGauges make_calls(const ClientOptions& options, Account& account, const Load& load)
{
    asio::io_context io;
    const auto client = AuthenticationClient::create(io.get_executor(), options).value();
    std::atomic<std::size_t> next = 0;
    for (int i = 0; i < load.callers; ++i)
        asio::co_spawn(io, caller(client, account, load, next), [&](std::exception_ptr thrown) {
            if (thrown)
                ++account.unexplained;
        });
    std::vector<std::thread> workers;
    for (int i = 0; i < load.threads; ++i)
        workers.emplace_back([&io] { io.run(); });
    for (std::thread& worker : workers)
        worker.join();
    io.restart();
    asio::co_spawn(io, client.async_close(std::chrono::milliseconds(0)), [](std::exception_ptr) {});
    io.run();
    return client.pool_gauges();
}

Footprint::Footprint() : descriptors(open_descriptors()), kilobytes(resident_kilobytes())
{
}

bool report(const Account& account, const PoolGauges& pool, const Footprint& before)
{
    const Totals totals = join(account);
    const Footprint after;
    const long more_descriptors =
        static_cast<long>(after.descriptors) - static_cast<long>(before.descriptors);
    const long more_memory = static_cast<long>(after.kilobytes) - static_cast<long>(before.kilobytes);
    const std::size_t live = pool.busy + pool.idle + pool.waiting + (pool.opened - pool.closed);
    std::cout << "faults " << account.faults << ", succeeded " << account.succeeded << ", failed "
              << account.failed << ", connections opened " << pool.opened << " (resumed " << pool.resumed
              << "); swapped " << account.swapped << ", duplicated " << totals.duplicated << ", lost "
              << totals.lost << ", untrue " << totals.untrue << ", unexplained " << account.unexplained
              << ", descriptors " << more_descriptors << ", live connections " << live << ", memory "
              << more_memory << " KiB" << (test::sanitized ? " (a sanitizer's)" : "");
    const bool good =
        account.swapped + totals.duplicated + totals.lost + totals.untrue + account.unexplained == 0 &&
        more_descriptors == 0 && live == 0 && (test::sanitized || more_memory < most_growth) &&
        account.faults > 0;
    std::cout << (good ? ": pass\n" : ": FAIL\n");
    return good;
}

} // namespace genauth::soak
