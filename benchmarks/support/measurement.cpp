#include "support/measurement.hpp"

#include <cstdio>
#include <string>

namespace bench {
namespace {

double seconds(const timeval& from, const timeval& to)
{
    return static_cast<double>(to.tv_sec - from.tv_sec) +
           static_cast<double>(to.tv_usec - from.tv_usec) / 1e6;
}

} // namespace

Measurement::Measurement(const Arguments& arguments)
    : arguments_(arguments),
      warm_(Clock::now() + std::chrono::duration_cast<Clock::duration>(arguments.warm_up))
{
}

Measurement::Snapshot Measurement::take(std::uint64_t calls)
{
    Snapshot snapshot;
    snapshot.calls = calls;
    snapshot.time = Clock::now();
    getrusage(RUSAGE_SELF, &snapshot.usage);
    return snapshot;
}

bool Measurement::tick(std::uint64_t calls)
{
    const auto now = Clock::now();
    if (!begun_) {
        begun_ = now >= warm_ && calls >= 2 * static_cast<std::uint64_t>(arguments_.in_flight);
        if (begun_)
            first_ = take(calls);
        return true;
    }
    if (now < first_.time + arguments_.seconds || calls == first_.calls)
        return true;
    last_ = take(calls);
    return false;
}

void Measurement::print(std::string_view protocol) const
{
    const std::chrono::duration<double> elapsed = last_.time - first_.time;
    std::printf(R"({"protocol":"%s","calls":%llu,"seconds":%.6f,"user":%.6f,"system":%.6f})"
                "\n",
                std::string(protocol).c_str(), static_cast<unsigned long long>(last_.calls - first_.calls),
                elapsed.count(), seconds(first_.usage.ru_utime, last_.usage.ru_utime),
                seconds(first_.usage.ru_stime, last_.usage.ru_stime));
}

} // namespace bench
