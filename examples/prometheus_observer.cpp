#include "prometheus_observer.hpp"

#include <exception>
#include <string>

namespace {

prometheus::Gauge& connections(prometheus::Registry& registry, const char* state)
{
    return prometheus::BuildGauge()
        .Name("genauth_pool")
        .Help("Connections that are busy or idle, and calls that wait for one")
        .Register(registry)
        .Add({{"state", state}});
}

} // namespace

PrometheusObserver::PrometheusObserver(prometheus::Registry& registry)
    : attempts_(prometheus::BuildCounter()
                    .Name("genauth_attempts_total")
                    .Help("Attempts by operation and outcome")
                    .Register(registry)),
      seconds_(prometheus::BuildHistogram()
                   .Name("genauth_attempt_seconds")
                   .Help("Duration of attempts by operation")
                   .Register(registry)),
      busy_(connections(registry, "busy")), idle_(connections(registry, "idle")),
      waiting_(connections(registry, "waiting"))
{
}

void PrometheusObserver::on_attempt(const genauth::AttemptRecord& record) noexcept
try {
    const std::string operation(record.operation);
    const std::string outcome(record.error ? to_string(*record.error) : "ok");
    attempts_.Add({{"operation", operation}, {"outcome", outcome}}).Increment();
    if (record.trace.done) {
        const prometheus::Histogram::BucketBoundaries bounds{0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5};
        seconds_.Add({{"operation", operation}}, bounds)
            .Observe(std::chrono::duration<double>(*record.trace.done).count());
    }
    busy_.Set(static_cast<double>(record.pool.busy));
    idle_.Set(static_cast<double>(record.pool.idle));
    waiting_.Set(static_cast<double>(record.pool.waiting));
} catch (const std::exception&) {
    // Metrics that cannot be kept are no reason to fail a call.
}
