// The connection pool as a pure state machine: who may use which connection, who waits. No I/O, no lock, no
// clock.
#pragma once

#include "http/deadline.hpp"

#include <genauth/options.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace genauth::http {

class PoolState {
public:
    using Slot = std::uint32_t;
    using Waiter = std::uint64_t;

    // What a request demands of its connection.
    struct Demand {
        bool fresh = false; // One that has not served before.
        std::chrono::milliseconds max_idle{0};
    };

    enum class Verdict : std::uint8_t {
        reuse,  // Use the connection in `slot`.
        open,   // Close what is in `slot`, if anything, and open a connection there.
        wait,   // Wait as `waiter` until a grant comes.
        refuse, // Too many wait already.
    };
    struct Decision {
        Verdict verdict = Verdict::refuse;
        Slot slot = 0;
        Waiter waiter = 0;
    };
    // What the holder of a slot gives up to the longest waiting request: `verdict` is reuse or open.
    using Grant = Decision;

    explicit PoolState(const PoolOptions& options);

    Decision acquire(const Demand& demand, TimePoint now);

    // The connection in a slot that was opened has come into being. `lifetime` is its age limit.
    void opened(Slot slot, TimePoint now, std::chrono::milliseconds lifetime);

    struct Release {
        bool keep = false; // The connection stays in its slot; otherwise it is to be closed.
        std::optional<Grant> grant;
    };

    // The holder has no more use for the slot; `reusable` when its connection can serve again.
    Release release(Slot slot, bool reusable, TimePoint now);

    // The waiter does not want to wait any more. False when it has been granted a slot already: then it holds
    // it.
    bool leave(Waiter waiter);

    // Slots whose idle connection has become too old, to be closed. Each is named once.
    std::vector<Slot> take_stale(TimePoint now);

    std::size_t busy() const noexcept { return slots_.size() - idle_.size() - free_.size(); }
    std::size_t idle() const noexcept { return idle_.size(); }
    std::size_t waiting() const noexcept { return waiters_.size(); }

private:
    struct Connection {
        TimePoint last_used{};
        TimePoint retire = TimePoint::max();
    };
    struct Waiting {
        Waiter id;
        bool fresh;
    };

    std::optional<Slot> take_idle(const Demand& demand, TimePoint now);
    std::optional<Slot> take_free();

    std::size_t max_connections_;
    std::size_t max_waiters_;
    std::chrono::milliseconds max_idle_;
    std::vector<Connection> slots_;
    std::vector<Slot> idle_; // The one used last at the back: the others may age out.
    std::vector<Slot> free_;
    std::deque<Waiting> waiters_;
    Waiter next_waiter_ = 1;
};

} // namespace genauth::http
