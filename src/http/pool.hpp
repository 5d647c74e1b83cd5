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
    using Generation = std::uint32_t;

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
        closed, // The pool has been closed.
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

    // A slot to open a connection in before it is needed; nothing when all are taken or somebody waits.
    std::optional<Slot> reserve();

    // The connection in a slot that was opened has come into being, under the settings of `generation`.
    // `lifetime` is its age limit.
    void opened(Slot slot, TimePoint now, std::chrono::milliseconds lifetime, Generation generation);

    // May the connection of a holder serve again, and if so, for how long may it be idle?
    struct Reuse {
        bool possible = false;
        bool served = true; // False when it was only opened.
        std::chrono::milliseconds max_idle = std::chrono::milliseconds::max();
    };
    struct Release {
        bool keep = false; // The connection stays in its slot; otherwise it is to be closed.
        std::optional<Grant> grant;
    };

    // The holder has no more use for the slot.
    Release release(Slot slot, const Reuse& reuse, TimePoint now);

    // The waiter does not want to wait any more. False when it has been granted a slot already: then it holds
    // it.
    bool leave(Waiter waiter);

    // Slots whose idle connection has become too old, to be closed. Each is named once.
    std::vector<Slot> take_stale(TimePoint now);

    // Settings have changed: no connection that was opened before serves again. Answers the idle ones, to be
    // closed.
    std::vector<Slot> retire();
    Generation generation() const noexcept { return generation_; }

    // No request gets a connection from now on. Answers those that wait, to be told, and forgets them.
    std::vector<Waiter> close();
    bool closed() const noexcept { return closed_; }

    std::size_t busy() const noexcept { return slots_.size() - idle_.size() - free_.size(); }
    std::size_t idle() const noexcept { return idle_.size(); }
    std::size_t waiting() const noexcept { return waiters_.size(); }

private:
    struct Connection {
        TimePoint last_used{};
        TimePoint retire = TimePoint::max();
        std::chrono::milliseconds max_idle{0};
        Generation generation = 0;
        bool served = false;
    };
    struct Waiting {
        Waiter id;
        bool fresh;
    };

    bool usable(const Connection& connection, TimePoint now) const;
    std::optional<Slot> take_idle(const Demand& demand, TimePoint now);
    std::optional<Slot> take_free();
    std::optional<Slot> take_unused();

    std::size_t max_connections_;
    std::size_t max_waiters_;
    std::chrono::milliseconds max_idle_;
    std::vector<Connection> slots_;
    std::vector<Slot> idle_; // The one used last at the back: the others may age out.
    std::vector<Slot> free_;
    std::deque<Waiting> waiters_;
    Waiter next_waiter_ = 1;
    Generation generation_ = 0;
    bool closed_ = false;
};

} // namespace genauth::http
