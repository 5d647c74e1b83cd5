// What connections and calls of genauth occupy.
//
// WORKLOAD PORT CALLS HTTP idle: makes calls one at a time, then so many at once on as many connections, and
// prints what the process holds more afterwards: resident memory, and what of it is allocated. WORKLOAD PORT
// CALLS HTTP hold: keeps so many calls in flight until it is killed; the memory is read from outside when the
// server has them all.
#include "load/client.hpp"

#include <boost/asio/io_context.hpp>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <malloc.h>
#include <stdexcept>
#include <string_view>
#include <unistd.h>

namespace asio = boost::asio;

namespace bench {
namespace {

constexpr std::uint64_t calls_alone = 1'000;
constexpr std::uint64_t calls_at_once = 20; // Of each chain.

std::size_t resident_bytes()
{
    std::size_t pages = 0;
    std::ifstream statm("/proc/self/statm");
    if (!(statm >> pages >> pages))
        throw std::runtime_error("cannot read /proc/self/statm");
    return pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

void idle(const Arguments& arguments)
{
    asio::io_context io;
    const genauth::AuthenticationClient client = make_client(io.get_executor(), client_options(arguments));

    Chains alone(arguments.workload, 1);
    alone.start(io.get_executor(), client, calls_alone);
    io.run();
    const std::size_t connections_before = client.pool_gauges().idle;
    const std::size_t before = resident_bytes();
    const std::size_t allocated_before = mallinfo2().uordblks;

    Chains together(arguments.workload, arguments.in_flight);
    for (int i = 0; i < arguments.in_flight; ++i)
        together.start(io.get_executor(), client, calls_at_once);
    io.restart();
    io.run();
    std::printf(R"({"connections":%zu,"bytes":%zu,"allocated":%zu})"
                "\n",
                client.pool_gauges().idle - connections_before, resident_bytes() - before,
                mallinfo2().uordblks - allocated_before);
}

void hold(const Arguments& arguments)
{
    asio::io_context io;
    const genauth::AuthenticationClient client = make_client(io.get_executor(), client_options(arguments));
    Chains chains(arguments.workload, arguments.in_flight);
    for (int i = 0; i < arguments.in_flight; ++i)
        chains.start(io.get_executor(), client);
    io.run();
}

Arguments read(int count, char** values)
{
    if (count != 6)
        throw std::runtime_error("arguments: WORKLOAD PORT CALLS HTTP idle|hold");
    Arguments arguments;
    arguments.workload = read_workload(values[1]);
    arguments.port = static_cast<unsigned short>(std::stoi(values[2]));
    arguments.in_flight = std::stoi(values[3]);
    arguments.http = std::stoi(values[4]);
    return arguments;
}

} // namespace
} // namespace bench

int main(int count, char** values)
{
    try {
        const bench::Arguments arguments = bench::read(count, values);
        std::string_view(values[5]) == "idle" ? bench::idle(arguments) : bench::hold(arguments);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
