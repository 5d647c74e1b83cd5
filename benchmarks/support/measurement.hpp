// The CPU time of a part of a run.
#pragma once

#include "support/workload.hpp"

#include <chrono>
#include <cstdint>
#include <string_view>
#include <sys/resource.h>

namespace bench {

// Begins when the warm-up is over and each call in flight has been made twice, so that all connections are
// open.
class Measurement {
public:
    explicit Measurement(const Arguments& arguments);

    // To be called often, with the calls made so far. False when it is over.
    bool tick(std::uint64_t calls);

    // How often programs on an event loop call it.
    static constexpr std::chrono::milliseconds interval{10};

    // One line of JSON, which all peers print: what was spoken, calls, and seconds of real, user and system
    // time.
    void print(std::string_view protocol) const;

private:
    using Clock = std::chrono::steady_clock;

    struct Snapshot {
        std::uint64_t calls = 0;
        Clock::time_point time;
        rusage usage{};
    };
    static Snapshot take(std::uint64_t calls);

    const Arguments& arguments_;
    Clock::time_point warm_;
    bool begun_ = false;
    Snapshot first_;
    Snapshot last_;
};

} // namespace bench
