#include "emulator/journal.hpp"

namespace genauth {

std::string_view EmulatorRequest::header(std::string_view name) const noexcept
{
    for (const auto& header : headers)
        if (header.first == name)
            return header.second;
    return {};
}

} // namespace genauth

namespace genauth::emulator {

Journal::Entry Journal::add(EmulatorRequest request)
{
    const std::lock_guard lock(mutex_);
    requests_.push_back(std::move(request));
    arrived_.notify_all();
    return {requests_.size() - 1, generation_};
}

void Journal::answered(const Entry& entry, int status)
{
    const std::lock_guard lock(mutex_);
    if (entry.generation == generation_)
        requests_[entry.index].answered_status = status;
}

void Journal::clear()
{
    const std::lock_guard lock(mutex_);
    requests_.clear();
    ++generation_;
}

std::vector<EmulatorRequest> Journal::all() const
{
    const std::lock_guard lock(mutex_);
    return requests_;
}

bool Journal::wait_for(std::size_t count, std::chrono::milliseconds limit) const
{
    std::unique_lock lock(mutex_);
    return arrived_.wait_for(lock, limit, [&] { return requests_.size() >= count; });
}

} // namespace genauth::emulator
