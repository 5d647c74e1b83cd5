// One call on an HTTP/2 connection.
#pragma once

#include "http/http2_carrier.hpp"

namespace genauth::http {

// A call's stream, from the request to its end. Whatever ends the call, the stream leaves the session.
class Http2Carrier::Exchange : public Http2Stream {
public:
    Exchange(asio::any_io_executor executor, Http2Carrier& carrier, Attempt& attempt,
             const TransportRequest& request);
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    // Something has happened to the stream, or a time has come.
    Signal signal;

    bool woken = false; // Told of a change that it has not looked at.

    // When to look again; nothing (zero) when the exchange has ended, or has to.
    TimePoint look();

    // Tells the attempt how it ended: true with an answer.
    bool conclude();

private:
    // \pre The carrier's lock is held.
    void have_looked() noexcept;
    TimePoint limit(TimePoint now);
    TimePoint end_of_silence() const;
    void watch_over_silence(TimePoint now);

    Http2Carrier& carrier_;
    Attempt& attempt_;
    TimePoint submitted_at_{};
    bool looked_at_ = false;
};

} // namespace genauth::http
