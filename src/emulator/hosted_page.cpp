#include "emulator/hosted_page.hpp"

#include "emulator/base64.hpp"
#include "emulator/random.hpp"

#include <stdexcept>

namespace genauth::emulator {
namespace {

constexpr std::chrono::minutes code_lifetime{10};
constexpr std::chrono::seconds ticket_lifetime{60};

const User& user_with(World& world, const std::string& account)
{
    const User* user = world.find_by_account(account);
    if (user == nullptr)
        throw std::invalid_argument("emulator: there is no such user");
    return *user;
}

} // namespace

Secret authorize(World& world, const EmulatorAuthorization& authorization)
{
    const std::string& method = authorization.code_challenge_method;
    if (method != "S256" && method != "plain")
        throw std::invalid_argument("emulator: code_challenge_method is none of S256 and plain");
    AuthorizationCode code;
    code.user_id = user_with(world, authorization.account).id;
    code.redirect_uri = authorization.redirect_uri;
    code.scope = authorization.scope;
    code.nonce = authorization.nonce;
    code.code_challenge = authorization.code_challenge;
    code.plain_challenge = method == "plain";
    code.family = world.tokens.new_family();
    code.expires = world.now() + code_lifetime;
    std::string text = base64url(random_bytes(32));
    world.authorization_codes[text] = std::move(code);
    return text;
}

Secret issue_cas_ticket(World& world, const std::string& account, const std::string& service)
{
    std::string ticket = "ST-" + random_hex(32);
    world.cas_tickets[ticket] = {user_with(world, account).id, service, world.now() + ticket_lifetime};
    return ticket;
}

} // namespace genauth::emulator
