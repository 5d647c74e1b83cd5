// Changes in two steps: the first proves who asks and answers a token, which the second takes.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace genauth::emulator {

constexpr std::chrono::seconds permit_lifetime{60};

struct Permit {
    enum class Purpose : std::uint8_t { change_email, change_phone, reset_password, delete_account };
    Purpose purpose = Purpose::change_email;
    std::string user_id;
    std::string email; // The new one, with change_email.
    std::string phone; // With change_phone.
    std::string phone_country_code;
    std::chrono::system_clock::time_point expires = {};
};

class Permits {
public:
    using Time = std::chrono::system_clock::time_point;

    // Answers its token, which is good once, for a minute.
    std::string add(Permit permit, Time now);
    std::optional<Permit> take(std::string_view token, Permit::Purpose purpose, Time now);

    void clear() { permits_.clear(); }

private:
    std::map<std::string, Permit, std::less<>> permits_;
};

} // namespace genauth::emulator
