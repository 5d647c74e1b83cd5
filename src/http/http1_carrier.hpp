// HTTP/1.1: one request at a time on a connection.
#pragma once

#include "http/carrier.hpp"
#include "http/connection.hpp"
#include "wiped.hpp"

#include <memory>

namespace genauth::http {

class Http1Carrier final : public Carrier {
public:
    // \pre `settings` outlives every exchange.
    Http1Carrier(std::unique_ptr<Connection> connection, const CarrierSettings& settings);

    asio::awaitable<bool> exchange(Attempt& attempt, const TransportRequest& request,
                                   TransportResponse& response, PoolState::Reuse& reuse) override;
    bool alive() override { return connection_->alive(); }
    bool resumed() const noexcept override { return connection_->resumed(); }
    void rest() noexcept override;
    void say_goodbye() noexcept override { connection_->say_goodbye(); }
    void abandon() noexcept override { connection_->abandon(); }

private:
    struct Answer;

    bool judge_write(Attempt& attempt, const std::error_code& error, std::size_t size);
    bool read(Answer& answer);
    void take(Answer& answer, std::string_view data, const std::error_code& error);
    PoolState::Reuse reuse_after(const Answer& answer);

    std::unique_ptr<Connection> connection_;
    const CarrierSettings& settings_;
    WipedString memory_; // Of the request, for one after the other.
};

} // namespace genauth::http
