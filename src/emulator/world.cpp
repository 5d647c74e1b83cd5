#include "emulator/world.hpp"

#include "emulator/random.hpp"

#include <algorithm>
#include <utility>

namespace genauth::emulator {
namespace {

constexpr std::chrono::seconds between_messages{60};
constexpr std::chrono::seconds sms_code_lifetime{60};
constexpr std::chrono::seconds email_code_lifetime{300};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equal_ignoring_case(std::string_view left, std::string_view right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

std::string target_key(const std::string& to, const std::string& channel)
{
    std::string key = channel + ' ' + to;
    std::transform(key.begin(), key.end(), key.begin(), lower);
    return key;
}

// Without a secret of the application, HS256 has one that nobody knows.
std::optional<std::string> secret_of(const EmulatorOptions& options)
{
    if (options.token_algorithm == EmulatorTokenAlgorithm::rs256)
        return std::nullopt;
    return options.app_secret.empty() ? random_bytes(32) : std::string(options.app_secret.reveal());
}

template<class Users, class Match>
User* find(Users& users, Match match)
{
    const auto found =
        std::find_if(users.begin(), users.end(), [&](const auto& user) { return match(*user); });
    return found == users.end() ? nullptr : found->get();
}

} // namespace

const Factor* User::factor(std::string_view type) const
{
    const auto found =
        std::find_if(factors.begin(), factors.end(), [&](const Factor& f) { return f.type == type; });
    return found == factors.end() ? nullptr : &*found;
}

World::World(const EmulatorOptions& settings, std::shared_ptr<Clock> time)
    : options(settings), clock(std::move(time)), signing_key(secret_of(settings))
{
    seed();
}

void World::seed()
{
    std::vector<EmulatorUser> seeds = options.users;
    if (seeds.empty()) {
        EmulatorUser& alice = seeds.emplace_back();
        alice.username = "alice";
        alice.password = "alice-password";
        alice.email = "alice@example.com";
        alice.phone = "18800008888";
    }
    for (const EmulatorUser& seed : seeds) {
        User user;
        user.username = seed.username;
        user.password = seed.password;
        user.email = seed.email;
        user.phone = seed.phone;
        user.phone_country_code = seed.phone.empty() ? "" : seed.phone_country_code;
        user.permissions = seed.permissions;
        user.email_verified = !user.email.empty();
        user.phone_verified = !user.phone.empty();
        if (!seed.nickname.empty())
            user.profile["nickname"] = seed.nickname;
        add_user(std::move(user));
    }
}

void World::reset()
{
    enrolments.clear();
    tokens.clear();
    authorization_codes.clear();
    sign_ins.clear();
    pending_logins.clear();
    permits.clear();
    cas_tickets.clear();
    outbox.clear();
    users_.clear();
    pass_codes_.clear();
    last_sent_.clear();
    seed();
}

User* World::find_user(std::string_view id)
{
    return find(users_, [&](const User& user) { return user.id == id; });
}

User* World::find_by_username(std::string_view username)
{
    return find(users_, [&](const User& user) { return !username.empty() && user.username == username; });
}

User* World::find_by_email(std::string_view email)
{
    return find(users_,
                [&](const User& user) { return !email.empty() && equal_ignoring_case(user.email, email); });
}

User* World::find_by_phone(std::string_view phone, std::string_view country_code)
{
    const std::string wanted = full_phone(country_code, phone);
    return find(users_, [&](const User& user) {
        return !phone.empty() && !user.phone.empty() &&
               full_phone(user.phone_country_code, user.phone) == wanted;
    });
}

User* World::find_by_account(std::string_view account)
{
    if (User* user = find_by_email(account))
        return user;
    if (User* user = find_by_phone(account, {}))
        return user;
    return find_by_username(account);
}

User& World::add_user(User user)
{
    user.id = random_hex(24);
    user.created_at = user.updated_at = user.last_login = now();
    users_.push_back(std::make_unique<User>(std::move(user)));
    return *users_.back();
}

void World::remove_user(const std::string& id)
{
    tokens.revoke_all_of(id);
    std::erase_if(users_, [&id](const auto& user) { return user->id == id; });
}

std::optional<std::string> World::send_code(EmulatorMessage::Medium medium, const std::string& to,
                                            const std::string& channel)
{
    const std::string key = target_key(to, channel);
    const auto last = last_sent_.find(key);
    if (options.throttle && last != last_sent_.end() && now() - last->second < between_messages)
        return std::nullopt;
    last_sent_[key] = now();

    std::string code = random_digits(static_cast<std::size_t>(options.choices.pass_code_length));
    const bool sms = medium == EmulatorMessage::Medium::sms;
    pass_codes_[key] = {code, now() + (sms ? sms_code_lifetime : email_code_lifetime)};
    outbox.push_back({medium, to, channel, code, now()});
    return code;
}

bool World::check_code(const std::string& to, const std::string& channel, std::string_view code, bool use)
{
    const auto found = pass_codes_.find(target_key(to, channel));
    if (found == pass_codes_.end() || found->second.expires <= now() || found->second.code != code)
        return false;
    if (use)
        pass_codes_.erase(found);
    return true;
}

User* World::user_of(std::string_view access_token)
{
    const Token* token = tokens.find(access_token, Token::Kind::access, now());
    return token == nullptr ? nullptr : find_user(token->user_id);
}

std::string full_phone(std::string_view country_code, std::string_view phone)
{
    if (phone.starts_with('+'))
        return std::string(phone);
    return std::string(country_code.empty() ? "+86" : country_code).append(phone);
}

} // namespace genauth::emulator
