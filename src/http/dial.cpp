#include "http/dial.hpp"

#include "http/signal.hpp"

#include <boost/asio/cancellation_state.hpp>
#include <boost/asio/this_coro.hpp>
#include <deque>
#include <utility>

namespace genauth::http {
namespace {

using Error = boost::system::error_code;

constexpr std::chrono::milliseconds stagger{250}; // RFC 8305, 5.

// The attempts under way. Their handlers own it, so that it outlives a coroutine that goes early.
class Race : public std::enable_shared_from_this<Race> {
public:
    explicit Race(asio::any_io_executor home) : home_(std::move(home)) {}

    void start(const asio::ip::tcp::endpoint& address)
    {
        const std::lock_guard lock(mutex_);
        auto& socket = sockets_.emplace_back(home_);
        Error error;
        socket.open(address.protocol(), error);
        if (error) {
            note(error);
            return;
        }
        ++pending_;
        socket.async_connect(address, [self = shared_from_this(), &socket](const Error& result) {
            const std::lock_guard finished(self->mutex_);
            --self->pending_;
            if (!result && self->winner_ == nullptr)
                self->winner_ = &socket;
            self->note(result);
        });
    }

    // Sets the signal at the next change, or at once when there has been one since the last.
    class Watch {
    public:
        Watch(Race& race, Signal& signal) : race_(race)
        {
            const std::lock_guard lock(race.mutex_);
            race.watcher_ = &signal;
            if (std::exchange(race.changed_, false))
                signal.set();
        }
        ~Watch()
        {
            const std::lock_guard lock(race_.mutex_);
            race_.watcher_ = nullptr;
            race_.changed_ = false;
        }
        Watch(const Watch&) = delete;
        Watch& operator=(const Watch&) = delete;

    private:
        Race& race_;
    };

    std::optional<asio::ip::tcp::socket> take_winner()
    {
        const std::lock_guard lock(mutex_);
        if (winner_ == nullptr)
            return std::nullopt;
        return std::move(*std::exchange(winner_, nullptr));
    }

    bool lost() const
    {
        const std::lock_guard lock(mutex_);
        return pending_ == 0 && winner_ == nullptr;
    }

    std::error_code error() const
    {
        const std::lock_guard lock(mutex_);
        return error_;
    }

    void stop()
    {
        const std::lock_guard lock(mutex_);
        for (auto& socket : sockets_) {
            Error ignored;
            socket.close(ignored);
        }
    }

private:
    // \pre The lock is held.
    void note(const Error& result)
    {
        if (result)
            error_ = result;
        changed_ = true;
        if (watcher_ != nullptr)
            watcher_->set();
    }

    asio::any_io_executor home_;
    mutable std::mutex mutex_;
    std::deque<asio::ip::tcp::socket> sockets_;
    asio::ip::tcp::socket* winner_ = nullptr;
    std::size_t pending_ = 0;
    Error error_;
    Signal* watcher_ = nullptr;
    bool changed_ = false;
};

// However the coroutine ends, the attempts end with it.
struct Stop {
    std::shared_ptr<Race> race;

    explicit Stop(std::shared_ptr<Race> r) : race(std::move(r)) {}
    ~Stop() { race->stop(); }
    Stop(const Stop&) = delete;
    Stop& operator=(const Stop&) = delete;
};

void configure(Dialled& dialled)
{
    Error error;
    dialled.socket->set_option(asio::ip::tcp::no_delay(true), error);
    dialled.socket->non_blocking(true, error);
    dialled.error = error;
}

} // namespace

Addresses interleaved(const Addresses& addresses)
{
    Addresses result;
    std::deque<asio::ip::tcp::endpoint> others; // Of the family whose turn it is not.
    for (const auto& address : addresses) {
        if (!result.empty() && result.back().protocol() == address.protocol()) {
            others.push_back(address);
            continue;
        }
        result.push_back(address);
        if (!others.empty()) {
            result.push_back(others.front());
            others.pop_front();
        }
    }
    result.insert(result.end(), others.begin(), others.end());
    return result;
}

asio::awaitable<Dialled> dial(asio::any_io_executor home, Addresses addresses, DeadlineQueue& queue,
                              TimePoint limit)
{
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const asio::cancellation_state cancellation = co_await asio::this_coro::cancellation_state;
    const Stop race(std::make_shared<Race>(std::move(home)));
    std::deque<asio::ip::tcp::endpoint> next(addresses.begin(), addresses.end());
    Dialled result;
    for (;;) {
        if (!next.empty()) {
            race.race->start(next.front());
            next.pop_front();
        }
        Signal signal(executor);
        {
            const Race::Watch watch(*race.race, signal);
            Deadline deadline(queue, signal);
            deadline.set(next.empty() ? limit : std::min(limit, queue.now() + stagger));
            co_await signal.wait();
        }
        result.socket = race.race->take_winner();
        if (result.socket) {
            configure(result);
            break;
        }
        result.expired = queue.closed() || queue.now() >= limit;
        if (result.expired || cancellation.cancelled() != asio::cancellation_type::none)
            break;
        if (next.empty() && race.race->lost()) {
            result.error = race.race->error();
            break;
        }
    }
    co_return result;
}

} // namespace genauth::http
