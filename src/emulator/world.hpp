// What the emulated user pool knows. No socket, no lock: the server guards it.
#pragma once

#include "emulator/authorization.hpp"
#include "emulator/cas.hpp"
#include "emulator/jwt.hpp"
#include "emulator/pending_logins.hpp"
#include "emulator/permits.hpp"
#include "emulator/sign_ins.hpp"
#include "emulator/token_store.hpp"

#include <genauth/emulator.hpp>

#include <boost/json/object.hpp>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genauth::emulator {

using WallTime = std::chrono::system_clock::time_point;

struct Factor {
    std::string id;
    std::string type;
    boost::json::object profile;
    std::string totp_secret;     // OTP only.
    std::uint64_t last_step = 0; // OTP only: the step of the last accepted code.
};

struct User {
    std::string id;
    std::string username;
    std::string email;
    std::string phone;
    std::string phone_country_code;
    Secret password;
    bool email_verified = false;
    bool phone_verified = false;
    WallTime created_at;
    WallTime updated_at;
    WallTime last_login;
    std::int64_t logins = 0;
    boost::json::object profile; // What else sign-up was told, under the API's keys.
    boost::json::object custom_data;
    std::string recovery_code;
    std::vector<Factor> factors;
    std::vector<EmulatorPermission> permissions;

    const Factor* factor(std::string_view type) const;
};

// An enrolment that has been started: what its token stands for.
struct Enrolment {
    std::string user_id;
    std::string type;
    boost::json::object profile;
    std::string pass_code;     // SMS and EMAIL.
    std::string totp_secret;   // OTP.
    std::string recovery_code; // OTP.
    WallTime expires;
};

struct PassCode {
    std::string code;
    WallTime expires;
};

class World {
public:
    World(const EmulatorOptions& settings, std::shared_ptr<Clock> time);

    WallTime now() const { return clock->wall(); }

    // Null when there is none.
    User* find_user(std::string_view id);
    User* find_by_username(std::string_view username);
    User* find_by_email(std::string_view email); // Case is ignored.
    User* find_by_phone(std::string_view phone, std::string_view country_code);
    User* find_by_account(std::string_view account);

    User& add_user(User user);
    void remove_user(const std::string& id); // And its tokens.

    // "Sends" a message with a new code, unless the last one with this channel is less than a minute old.
    // Answers nothing then.
    std::optional<std::string> send_code(EmulatorMessage::Medium medium, const std::string& to,
                                         const std::string& channel);

    // Is this the code that was sent, and still valid? `use` makes it the last time.
    bool check_code(const std::string& to, const std::string& channel, std::string_view code,
                    bool use = true);

    // The user whom an unexpired access token stands for.
    User* user_of(std::string_view access_token);

    // Of tokens: "https://localhost:1234/oidc".
    std::string issuer() const { return base_url + "/oidc"; }

    // Back to the seeded users.
    void reset();

    const EmulatorOptions options;
    const std::shared_ptr<Clock> clock;
    std::map<std::string, Enrolment, std::less<>> enrolments; // By enrollmentToken.
    const SigningKey signing_key;
    TokenStore tokens;
    AuthorizationCodes authorization_codes;
    SignIns sign_ins;
    PendingLogins pending_logins;
    Permits permits;
    CasTickets cas_tickets;
    std::vector<EmulatorMessage> outbox;
    std::string base_url = "https://localhost"; // Of the server that this world is behind.

private:
    void seed();

    std::vector<std::unique_ptr<User>> users_;
    std::map<std::string, PassCode> pass_codes_; // By channel and target.
    std::map<std::string, WallTime> last_sent_;  // The same.
};

// "+86" and "18800008888" as one number; an empty calling code is +86.
std::string full_phone(std::string_view country_code, std::string_view phone);

} // namespace genauth::emulator
