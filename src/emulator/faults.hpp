// Scripted failures and how often each has struck. Safe to use from any thread.
#pragma once

#include <genauth/emulator.hpp>

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genauth::emulator {

class Faults {
public:
    int add(std::string_view operation, EmulatorFault fault);
    int hits(int id) const;
    void clear();

    // The fault that strikes this request, if any; counts as a hit.
    std::optional<EmulatorFault> strike(std::string_view operation);

private:
    struct Scripted {
        std::string operation;
        EmulatorFault fault;
        int hits = 0;
        bool forgotten = false;
    };

    mutable std::mutex mutex_;
    std::vector<Scripted> scripted_; // By id.
};

} // namespace genauth::emulator
