#include "emulator/pending_logins.hpp"

#include "emulator/random.hpp"

#include <algorithm>

namespace genauth::emulator {

std::string PendingLogins::add(PendingLogin login)
{
    std::string id = random_hex(24);
    logins_[id] = std::move(login);
    return id;
}

PendingLogin* PendingLogins::find(PendingLogin::Kind kind, std::string_view id)
{
    const auto found = logins_.find(id);
    return found == logins_.end() || found->second.kind != kind ? nullptr : &found->second;
}

PendingLogin* PendingLogins::with_ticket(std::string_view ticket)
{
    const auto found = std::find_if(logins_.begin(), logins_.end(), [ticket](const auto& entry) {
        return !entry.second.ticket.empty() && entry.second.ticket == ticket;
    });
    return found == logins_.end() ? nullptr : &found->second;
}

} // namespace genauth::emulator
