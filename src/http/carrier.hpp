// A connection that carries requests, whichever HTTP it speaks.
#pragma once

#include "http/attempt.hpp"
#include "http/pool.hpp"
#include "http/request_writer.hpp"
#include "http/room.hpp"

#include <genauth/options.hpp>
#include <genauth/transport.hpp>

#include <boost/asio/awaitable.hpp>
#include <cstddef>
#include <memory>
#include <string>

namespace genauth::http {

// What all connections to a server have in common.
struct CarrierSettings {
    std::string authority; // Host and port, as requests name them.
    FixedFields fixed;     // In HTTP/1.1.
    Timeouts timeouts;
    std::shared_ptr<Room> room; // Told when a connection can carry more than before.
};

class Carrier {
public:
    virtual ~Carrier() = default;

    // Sends a request and receives its answer. `reuse` says afterwards whether the connection may serve
    // again.
    virtual asio::awaitable<bool> exchange(Attempt& attempt, const TransportRequest& request,
                                           TransportResponse& response, PoolState::Reuse& reuse) = 0;

    // Fit for another request, as far as can be seen without asking the peer?
    virtual bool alive() = 0;

    // Does it carry several requests at a time? If so, how many it may carry now: 0 when it takes none.
    virtual bool shared() const noexcept { return false; }
    virtual std::size_t capacity() const noexcept { return 1; }

    // The TLS session was resumed.
    virtual bool resumed() const noexcept = 0;

    // It is not needed for a while: gives back the memory that only a busy connection needs.
    virtual void rest() noexcept = 0;

    // Tells the peer that nothing more will come, if that can be done at once.
    virtual void say_goodbye() noexcept = 0;

    // In a child of fork(): gives up the descriptor without a sign on the wire, which is the parent's.
    virtual void abandon() noexcept = 0;
};

} // namespace genauth::http
