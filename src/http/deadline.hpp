// Time limits without a timer per operation: one alarm serves all that may expire.
#pragma once

#include <genauth/clock.hpp>

#include <atomic>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associator.hpp>
#include <chrono>
#include <cstddef>
#include <memory>
#include <mutex>
#include <utility>

namespace genauth::http {

using TimePoint = std::chrono::steady_clock::time_point;

// What can be ended from outside when its time is over.
class Expirable {
public:
    // Called from any thread, with the queue's lock held: must not touch a deadline.
    virtual void expire() noexcept = 0;

protected:
    ~Expirable() = default;
};

class DeadlineQueue;

// A time limit that holds while this object lives. Once the destructor has returned, expire() is not called
// any more.
class Deadline {
public:
    Deadline(DeadlineQueue& queue, Expirable& target, TimePoint when = TimePoint::max());
    ~Deadline();
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

    void set(TimePoint when);

private:
    friend class DeadlineQueue;

    DeadlineQueue& queue_;
    Expirable& target_;
    TimePoint when_ = TimePoint::max();
    Deadline* previous_ = nullptr;
    Deadline* next_ = nullptr;
};

// Deadlines mostly move and vanish without expiring, so that they stand in a plain list which is searched
// only when the alarm goes off. The alarm is armed only while there is a deadline: an idle client keeps no
// io_context running.
class DeadlineQueue : public std::enable_shared_from_this<DeadlineQueue> {
public:
    DeadlineQueue(asio::any_io_executor executor, std::shared_ptr<Clock> clock);

    TimePoint now() const { return clock_->now(); }

    // While a handler runs, a call may end and the next one begin. The alarm is not cancelled in between, but
    // at the end of the handler if no deadline is left then.
    class Turn {
    public:
        explicit Turn(std::shared_ptr<DeadlineQueue> queue) noexcept;
        ~Turn();
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

    private:
        std::shared_ptr<DeadlineQueue> queue_;
    };

    // Every deadline is over, those of the future at once when they are set.
    void close();
    bool closed() const;

private:
    friend class Deadline;

    void insert(Deadline& deadline, TimePoint when);
    void erase(Deadline& deadline);
    void move(Deadline& deadline, TimePoint when);
    void limit(Deadline& deadline, TimePoint when);
    void arm(TimePoint when);
    void disarm_if_idle();
    void go_off();

    std::shared_ptr<Clock> clock_;
    mutable std::mutex mutex_;
    std::unique_ptr<Alarm> alarm_;
    TimePoint armed_ = TimePoint::max();
    Deadline* first_ = nullptr;
    bool closed_ = false;
    std::atomic<std::size_t> turns_{0};
    std::atomic<bool> unsettled_{false}; // The last deadline has gone in a turn.
};

// A handler, run as a turn. `queue` has to be there when it begins.
template<class Handler>
struct InTurn {
    const std::shared_ptr<DeadlineQueue>& queue;
    Handler handler;

    template<class... Results>
    void operator()(Results&&... results)
    {
        const DeadlineQueue::Turn turn(queue);
        std::move(handler)(std::forward<Results>(results)...);
    }
};

} // namespace genauth::http

// Asio finds there what belongs to the handler.
template<template<class, class> class Associator, class Handler, class Default>
struct boost::asio::associator<Associator, genauth::http::InTurn<Handler>, Default> {
    using type = typename Associator<Handler, Default>::type;

    static type get(const genauth::http::InTurn<Handler>& turn, const Default& otherwise = Default()) noexcept
    {
        return Associator<Handler, Default>::get(turn.handler, otherwise);
    }
};
