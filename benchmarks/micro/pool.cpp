// Taking a connection from the pool and giving it back: at most 150 ns.
#include "http/pool.hpp"

#include <benchmark/benchmark.h>
#include <cstdlib>

namespace genauth::http {
namespace {

void pool_acquire_release(benchmark::State& state)
{
    using namespace std::chrono_literals;
    const TimePoint now = TimePoint() + 1h;
    PoolState pool{PoolOptions()};
    const PoolState::Demand demand{false, 20s};
    const PoolState::Reuse again{true, true, std::chrono::milliseconds::max()};

    std::vector<PoolState::Slot> slots;
    for (int i = 0; i < state.range(0); ++i)
        slots.push_back(pool.acquire(demand, now).slot);
    for (const PoolState::Slot slot : slots) {
        pool.opened(slot, {.lifetime = 10min}, now);
        pool.release(slot, again, now);
    }
    for (auto _ : state) {
        const PoolState::Decision decision = pool.acquire(demand, now);
        if (decision.verdict != PoolState::Verdict::reuse || !pool.release(decision.slot, again, now))
            std::abort();
    }
}
BENCHMARK(pool_acquire_release)->ArgName("connections")->Arg(1)->Arg(64);

} // namespace
} // namespace genauth::http
