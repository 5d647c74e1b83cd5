#include "emulator/faults.hpp"

#include <stdexcept>

namespace genauth::emulator {

int Faults::add(std::string_view operation, EmulatorFault fault)
{
    const std::lock_guard lock(mutex_);
    scripted_.push_back({std::string(operation), std::move(fault)});
    return static_cast<int>(scripted_.size()) - 1;
}

int Faults::hits(int id) const
{
    const std::lock_guard lock(mutex_);
    return scripted_.at(static_cast<std::size_t>(id)).hits;
}

void Faults::clear()
{
    const std::lock_guard lock(mutex_);
    for (Scripted& scripted : scripted_)
        scripted.forgotten = true;
}

std::optional<EmulatorFault> Faults::strike(std::string_view operation)
{
    const std::lock_guard lock(mutex_);
    for (Scripted& scripted : scripted_) {
        const bool meant = scripted.operation == "*" || scripted.operation == operation;
        const bool left = scripted.fault.times < 0 || scripted.hits < scripted.fault.times;
        if (!meant || !left || scripted.forgotten)
            continue;
        ++scripted.hits;
        return scripted.fault;
    }
    return std::nullopt;
}

} // namespace genauth::emulator
