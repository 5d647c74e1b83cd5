// Sign-ins that wait until somebody confirms them on another device.
#pragma once

#include <boost/json/object.hpp>
#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace genauth::emulator {

struct PendingLogin {
    enum class Kind : std::uint8_t {
        qr_code,  // Whoever scans it.
        app_code, // A QR code that signs its maker in on the device that scans it.
        push,     // Whom it is sent to.
    };
    enum class State : std::uint8_t { waiting, scanned, authorized, cancelled };
    Kind kind = Kind::qr_code;
    State state = State::waiting;
    std::string user_id; // Of a QR code: empty until it is scanned.
    std::string scope = "openid profile";
    std::string ticket;            // Once authorized, until it is exchanged.
    boost::json::object token_set; // Once authorized, where the state answers it.
    std::chrono::system_clock::time_point expires;
};

class PendingLogins {
public:
    // Answers its id.
    std::string add(PendingLogin login);

    // Null when there is none of this kind; expired ones are found.
    PendingLogin* find(PendingLogin::Kind kind, std::string_view id);
    PendingLogin* with_ticket(std::string_view ticket);

    void clear() { logins_.clear(); }

private:
    std::map<std::string, PendingLogin, std::less<>> logins_;
};

} // namespace genauth::emulator
