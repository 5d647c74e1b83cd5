// Tickets of the Central Authentication Service.
#pragma once

#include <chrono>
#include <map>
#include <string>

namespace genauth::emulator {

struct CasTicket {
    std::string user_id;
    std::string service; // The ticket is good for this one only.
    std::chrono::system_clock::time_point expires;
};

using CasTickets = std::map<std::string, CasTicket, std::less<>>; // By ticket.

} // namespace genauth::emulator
