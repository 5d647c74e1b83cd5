// HTTP/2: many requests at a time on a connection.
#pragma once

#include "http/carrier.hpp"
#include "http/connection.hpp"
#include "http/http2_session.hpp"
#include "http/process.hpp"
#include "http/signal.hpp"

#include <atomic>
#include <memory>
#include <mutex>
#include <sys/types.h>

namespace genauth::http {

// One lock lies around all of it and is never held across a suspension. The socket is read only while a call
// waits for an answer, so that an idle connection keeps no io_context running. What calls write is gathered
// and written by one task posted to `home`; a call that has the connection for itself writes at once.
class Http2Carrier final : public Carrier, public std::enable_shared_from_this<Http2Carrier> {
public:
    // \pre TLS has been set up. `settings` outlives every exchange.
    Http2Carrier(asio::any_io_executor home, std::shared_ptr<DeadlineQueue> deadlines,
                 Connection::Parts parts, const CarrierSettings& settings);
    ~Http2Carrier() override;

    // Returns when the peer has said how many streams it takes.
    asio::awaitable<bool> begin(Attempt& attempt, TimePoint limit);

    asio::awaitable<bool> exchange(Attempt& attempt, const TransportRequest& request,
                                   TransportResponse& response, PoolState::Reuse& reuse) override;
    bool alive() override;
    bool shared() const noexcept override { return true; }
    std::size_t capacity() const noexcept override { return capacity_.load(std::memory_order_relaxed); }
    bool resumed() const noexcept override { return tls_->resumed(); }
    void rest() noexcept override;
    void say_goodbye() noexcept override;
    void abandon() noexcept override;

private:
    class Exchange;
    class Opening;
    template<void (Http2Carrier::*)(const boost::system::error_code&, std::size_t)>
    struct Then;

    // \pre The lock is held.
    void begin_reading() noexcept;
    void end_reading() noexcept;
    void take_in() noexcept;
    void deliver() noexcept;
    void schedule_flush() noexcept;
    void write_out() noexcept;
    bool output_moves();
    bool fill_output();
    void lose(const std::error_code& cause) noexcept;
    bool usable() const noexcept;
    void publish() noexcept;

    void on_read(const boost::system::error_code& error, std::size_t size);
    void on_writable(const boost::system::error_code& error, std::size_t);
    void on_flush(const boost::system::error_code&, std::size_t);

    const asio::any_io_executor home_;
    const std::shared_ptr<DeadlineQueue> deadlines_;
    const CarrierSettings& settings_; // Of use to exchanges only.
    const std::shared_ptr<Room> room_;
    const pid_t owner_;
    const Process process_; // The same, without a system call to ask.

    std::mutex mutex_;
    asio::ip::tcp::socket socket_;
    std::unique_ptr<TlsSession> tls_;
    Http2Session session_;
    std::unique_ptr<char[]> plain_in_;
    WipedString plain_out_;
    Signal* opening_ = nullptr; // Waits for the peer's settings.
    TimePoint heard_{};         // When the peer last sent anything.
    TimePoint moved_{};         // When it was last seen to take a part of what it had been sent.
    TimePoint pinged_{};        // When it was asked whether it is still there; zero: it was not.
    std::uint64_t written_ = 0; // Bytes given to the socket.
    std::uint64_t sent_ = 0;    // Of these, when it was last asked.
    std::size_t woken_ = 0;     // Calls that have been told of a change and have not looked.
    std::size_t gathered_ = 0;  // Requests since the last write.
    int delays_ = 0;            // Of the next write.
    bool reading_ = false;
    bool writing_ = false;
    bool flushing_ = false; // A flush has been posted.
    bool write_failed_ = false;
    bool suspect_ = false; // A call's time was over, and the peer has said nothing since.
    std::error_code lost_; // Why it is at its end.
    std::atomic<std::size_t> capacity_{0};
};

} // namespace genauth::http
