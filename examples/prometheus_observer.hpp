// Metrics for Prometheus, by prometheus-cpp.
#pragma once

#include <genauth/observer.hpp>

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

// Labels are operations and kinds of errors only: few, and nothing that a user entered.
class PrometheusObserver final : public genauth::Observer {
public:
    // The registry must outlive the client.
    explicit PrometheusObserver(prometheus::Registry& registry);

    void on_attempt(const genauth::AttemptRecord& record) noexcept override;

private:
    prometheus::Family<prometheus::Counter>& attempts_;
    prometheus::Family<prometheus::Histogram>& seconds_;
    prometheus::Gauge& busy_;
    prometheus::Gauge& idle_;
    prometheus::Gauge& waiting_;
};
