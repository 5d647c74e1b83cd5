// Who has signed in, when and on which device.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace genauth::emulator {

struct SignIn {
    std::string method = {}; // PASSWORD, QRCODE, ...
    std::string client_ip = "127.0.0.1";
    std::string user_agent = {}; // Empty: not known.
    std::string error = {};      // Empty: it succeeded.
    std::string user_id = {};
    std::chrono::system_clock::time_point at = {};
    std::uint64_t family = 0;   // Of its tokens.
    std::string device_id = {}; // Of the user and the user agent. Empty: not known, or unbound.
};

class SignIns {
public:
    void add(SignIn sign_in);

    const std::vector<SignIn>& all() const { return all_; }

    // Forgets the device, not that there was a sign-in.
    void unbind(const std::string& user_id, const std::string& device_id);

    void clear() { all_.clear(); }

private:
    std::vector<SignIn> all_; // Oldest first.
};

} // namespace genauth::emulator
