// The pool's I/O: opens, keeps and closes the connections that PoolState decides about.
#pragma once

#include "http/opening.hpp"
#include "http/pool.hpp"
#include "http/process.hpp"

#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace genauth::http {

class ConnectionPool {
public:
    struct Settings : Opener::Settings {
        PoolOptions pool;
        std::shared_ptr<const TlsContext> tls; // Null: plain HTTP.
    };
    class Lease;

    // \pre `deadlines` outlives the pool.
    ConnectionPool(asio::any_io_executor home, DeadlineQueue& deadlines, const Settings& settings);
    ~ConnectionPool();
    ConnectionPool(const ConnectionPool&) = delete;
    ConnectionPool& operator=(const ConnectionPool&) = delete;

    // Gives the lease a connection that can carry a request, if one is at hand.
    bool try_acquire(Attempt& attempt, PoolState::Demand demand, Lease& lease);

    // Opens one, or waits, when none is.
    asio::awaitable<bool> acquire(Attempt& attempt, PoolState::Demand demand, Lease& lease);

    // Opens one more connection and leaves it idle. `enough`, and nothing done, when there is no use or no
    // room for it.
    asio::awaitable<bool> prewarm(Attempt& attempt, bool& enough);

    // Connections opened from now on use these settings; those of before serve no other request.
    void reload(std::shared_ptr<const TlsContext> tls);

    // Fails those that wait and all that come; closes what is idle.
    void close();

    PoolGauges gauges() const;

private:
    struct Waiting;
    using Carriers = std::vector<std::shared_ptr<Carrier>>;

    asio::awaitable<bool> find_place(Attempt& attempt, PoolState::Demand demand, Lease& lease);
    asio::awaitable<bool> open(Attempt& attempt, Lease& lease);
    bool settled(Waiting& waiting);
    void release(PoolState::Slot slot, const PoolState::Reuse& reuse);
    std::chrono::milliseconds jittered_lifetime() const;

    // \pre The lock is held. They answer connections that have to go.
    Carriers tidy_up(TimePoint now);
    std::shared_ptr<Carrier> take(Lease& lease, const PoolState::Decision& decision);
    Carriers take(const std::vector<PoolState::Slot>& slots);
    void leave_parent();
    void ask_capacities();
    void hand_out(TimePoint now) noexcept;
    void watch_room();

    std::chrono::milliseconds queue_limit_;
    std::chrono::milliseconds lifetime_;
    DeadlineQueue& deadlines_;
    std::shared_ptr<Room> room_;
    Signal* watching_ = nullptr; // What the room would wake.
    Opener opener_;

    mutable std::mutex mutex_;
    PoolState state_;
    Process process_;
    std::shared_ptr<const TlsContext> tls_;
    Carriers carriers_; // By slot, idle and in use.
    std::unordered_map<PoolState::Waiter, Waiting*> waiting_;
    PoolGauges totals_; // Only the counters.
};

// A place in the pool, given back when the attempt is over, however it ends.
class ConnectionPool::Lease {
public:
    explicit Lease(ConnectionPool& owner) : owner_(owner) {}
    ~Lease();
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    Carrier& carrier() const noexcept { return *carrier_; }
    void give_back() noexcept;

    // What becomes of the connection when the lease ends. By default it is closed.
    PoolState::Reuse reuse;

private:
    friend class ConnectionPool;

    ConnectionPool& owner_;
    PoolState::Slot slot_ = 0;
    bool held_ = false;
    std::shared_ptr<Carrier> carrier_; // Null: to be opened.
};

} // namespace genauth::http
