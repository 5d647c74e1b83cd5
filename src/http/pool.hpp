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

// A connection serves one request at a time or, when it is shared (HTTP/2), as many as the server allows.
// While it is not known which, and with shared ones, only one is opened at a time: the others that come may
// find room on it.
class PoolState {
public:
    using Slot = std::uint32_t;
    using Waiter = std::uint64_t;
    using Generation = std::uint32_t;

    // What a request demands of its connection.
    struct Demand {
        bool fresh = false; // One that has not served before, or serves others right now.
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

    // `may_share`: connections can turn out to be shared ones.
    explicit PoolState(const PoolOptions& options, bool may_share = false);

    Decision acquire(const Demand& demand, TimePoint now);

    // The same if a connection can be used right now, otherwise nothing.
    std::optional<Slot> reuse(const Demand& demand, TimePoint now);

    // What has become free for the longest waiting request: `verdict` is reuse or open. To be asked until
    // nothing comes, after everything that gives something back.
    std::optional<Decision> grant(TimePoint now);

    // A slot to open a connection in before it is needed. Nothing when all are taken, or when the connection
    // that there is can be shared.
    std::optional<Slot> reserve();

    // A connection that has come into being.
    struct Opened {
        std::chrono::milliseconds lifetime; // Its age limit.
        Generation generation = 0;          // Of the settings that it was opened under.
        bool shared = false;
        std::size_t capacity = 1; // Requests at a time, of a shared one.
    };
    void opened(Slot slot, const Opened& connection, TimePoint now);

    // How many requests a shared connection in use can carry at a time from now on.
    void limit(Slot slot, std::size_t capacity);
    const std::vector<Slot>& shared() const noexcept { return shared_; }

    // May the connection of a holder serve again, and if so, for how long may it be idle?
    struct Reuse {
        bool possible = false;
        bool served = true; // False when it was only opened.
        std::chrono::milliseconds max_idle = std::chrono::milliseconds::max();
    };

    // The holder has no more use for the slot. False: what is in it has to be closed.
    bool release(Slot slot, const Reuse& reuse, TimePoint now);

    // Who has waited longest.
    std::optional<Waiter> first_waiting() const;

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
        std::size_t holders = 0;
        std::size_t capacity = 1;
        bool opening = false;
        bool shared = false;
        bool served = false;
    };
    struct Waiting {
        Waiter id;
        Demand demand;
    };
    enum class Sharing : std::uint8_t { unknown, no, yes };

    bool usable(const Connection& connection, TimePoint now) const;
    bool lasting(const Connection& connection, TimePoint now) const;
    void look_after(const Connection& idle);
    std::optional<Decision> find_place(const Demand& demand, TimePoint now);
    std::optional<Slot> take_shared(TimePoint now);
    std::optional<Slot> take_idle(const Demand& demand, TimePoint now);
    std::optional<Slot> take_free();
    std::optional<Slot> take_unused();

    std::size_t max_connections_;
    std::size_t max_waiters_;
    std::chrono::milliseconds max_idle_;
    Sharing sharing_;
    std::size_t opening_ = 0;
    std::vector<Connection> slots_;
    std::vector<Slot> idle_;               // The one used last at the back: the others may age out.
    TimePoint look_at_ = TimePoint::max(); // Before that no idle connection becomes too old.
    std::vector<Slot> free_;
    std::vector<Slot> shared_; // In use.
    std::deque<Waiting> waiters_;
    Waiter next_waiter_ = 1;
    Generation generation_ = 0;
    bool closed_ = false;
};

} // namespace genauth::http
