#include "http/deadline.hpp"

#include <algorithm>
#include <new>

namespace genauth::http {

Deadline::Deadline(DeadlineQueue& queue, Expirable& target, TimePoint when) : queue_(queue), target_(target)
{
    queue_.insert(*this, when);
}

Deadline::~Deadline()
{
    queue_.erase(*this);
}

void Deadline::set(TimePoint when)
{
    queue_.move(*this, when);
}

DeadlineQueue::DeadlineQueue(asio::any_io_executor executor, std::shared_ptr<Clock> clock)
    : clock_(std::move(clock)), alarm_(clock_->make_alarm(std::move(executor)))
{
}

void DeadlineQueue::insert(Deadline& deadline, TimePoint when)
{
    const std::lock_guard lock(mutex_);
    if (when != TimePoint::max())
        limit(deadline, when);
    deadline.next_ = first_;
    if (first_ != nullptr)
        first_->previous_ = &deadline;
    else
        unsettled_ = false;
    first_ = &deadline;
}

void DeadlineQueue::erase(Deadline& deadline)
{
    const std::lock_guard lock(mutex_);
    (deadline.previous_ != nullptr ? deadline.previous_->next_ : first_) = deadline.next_;
    if (deadline.next_ != nullptr)
        deadline.next_->previous_ = deadline.previous_;
    if (first_ != nullptr || armed_ == TimePoint::max())
        return;
    unsettled_ = true; // Before it asks for turns, as they do the opposite.
    if (turns_ == 0)
        disarm_if_idle();
}

// \pre The lock is held.
void DeadlineQueue::disarm_if_idle()
{
    unsettled_ = false;
    if (first_ != nullptr || armed_ == TimePoint::max())
        return;
    armed_ = TimePoint::max();
    alarm_->cancel();
}

DeadlineQueue::Turn::Turn(std::shared_ptr<DeadlineQueue> queue) noexcept : queue_(std::move(queue))
{
    ++queue_->turns_;
}

DeadlineQueue::Turn::~Turn()
{
    if (--queue_->turns_ != 0 || !queue_->unsettled_)
        return;
    const std::lock_guard lock(queue_->mutex_);
    queue_->disarm_if_idle();
}

void DeadlineQueue::move(Deadline& deadline, TimePoint when)
{
    const std::lock_guard lock(mutex_);
    limit(deadline, when);
}

void DeadlineQueue::limit(Deadline& deadline, TimePoint when)
{
    if (closed_) {
        deadline.target_.expire();
        return;
    }
    deadline.when_ = when;
    if (when < armed_)
        arm(when);
}

void DeadlineQueue::close()
{
    const std::lock_guard lock(mutex_);
    closed_ = true;
    for (Deadline* deadline = first_; deadline != nullptr; deadline = deadline->next_)
        deadline->target_.expire();
}

bool DeadlineQueue::closed() const
{
    const std::lock_guard lock(mutex_);
    return closed_;
}

void DeadlineQueue::arm(TimePoint when)
{
    alarm_->arm(when, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->go_off();
    });
    armed_ = when;
}

void DeadlineQueue::go_off()
{
    const std::lock_guard lock(mutex_);
    const TimePoint now = clock_->now();
    TimePoint next = TimePoint::max();
    for (Deadline* deadline = first_; deadline != nullptr; deadline = deadline->next_) {
        if (deadline->when_ <= now) {
            deadline->when_ = TimePoint::max();
            deadline->target_.expire();
        }
        next = std::min(next, deadline->when_);
    }
    armed_ = TimePoint::max();
    if (next == TimePoint::max())
        return;
    try {
        arm(next);
    } catch (const std::bad_alloc&) { // Better too early than never.
        for (Deadline* deadline = first_; deadline != nullptr; deadline = deadline->next_)
            deadline->target_.expire();
    }
}

} // namespace genauth::http
