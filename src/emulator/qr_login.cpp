// Signing in by a QR code: a browser shows it, the user's app scans and confirms it, the browser gets a
// ticket.
#include "emulator/client_authentication.hpp"
#include "emulator/handlers.hpp"
#include "emulator/qr.hpp"
#include "emulator/random.hpp"
#include "emulator/token_set.hpp"

#include <algorithm>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

using State = PendingLogin::State;

// Of a code until it is confirmed, then of its ticket.
constexpr std::chrono::seconds code_lifetime{120};

constexpr std::string_view code_types[] = {"MOBILE_APP", "WECHAT_MINIPROGRAM", "WECHAT_OFFICIAL_ACCOUNT"};

PendingLogin& find(World& world, const Call& call)
{
    PendingLogin* login =
        world.pending_logins.find(PendingLogin::Kind::qr_code, call.fields.required("qrcodeId"));
    if (login == nullptr)
        refuse(404, "There is no such QR code");
    return *login;
}

const char* name_of(const World& world, const PendingLogin& login)
{
    if (login.state == State::cancelled)
        return "CANCELLED";
    if (login.expires <= world.now())
        return "EXPIRED";
    switch (login.state) {
    case State::waiting:
        return "PENDING";
    case State::scanned:
        return "SCANNED";
    default:
        return "AUTHORIZED";
    }
}

std::string display_name(const User& user)
{
    const json::value* nickname = user.profile.if_contains("nickname");
    if (nickname != nullptr && nickname->is_string())
        return std::string(nickname->as_string());
    return !user.username.empty() ? user.username : !user.email.empty() ? user.email : user.phone;
}

void scan(PendingLogin& login, const User& user)
{
    if (login.state == State::cancelled)
        refuse(409, "The QR code has been cancelled");
    if (login.state != State::waiting && login.user_id != user.id)
        refuse(409, "Somebody else has scanned the QR code");
    if (login.state == State::waiting)
        login.state = State::scanned;
    login.user_id = user.id;
}

void confirm(World& world, PendingLogin& login, User& user)
{
    if (login.state == State::authorized && login.user_id == user.id)
        return;
    if (login.state != State::scanned || login.user_id != user.id)
        refuse(409, "The QR code has to be scanned first");
    login.state = State::authorized;
    login.expires = world.now() + code_lifetime;
    if (world.options.choices.qr_code_status_answers_tokens)
        login.token_set = sign_in_user(world, user, login.scope, {"QRCODE"});
    else
        login.ticket = random_hex(48);
}

void cancel(PendingLogin& login, const User& user)
{
    if (login.state == State::authorized || (login.state == State::scanned && login.user_id != user.id))
        refuse(409, "The QR code cannot be cancelled any more");
    login.state = State::cancelled;
}

void change(World& world, const Call& call)
{
    PendingLogin& login = find(world, call);
    const std::string action = call.fields.required("action");
    if (login.expires <= world.now())
        refuse(400, "The QR code has expired");
    if (action == "SCAN")
        scan(login, *call.user);
    else if (action == "CONFIRM")
        confirm(world, login, *call.user);
    else if (action == "CANCEL")
        cancel(login, *call.user);
    else
        refuse(400, "action is none of SCAN, CONFIRM and CANCEL");
}

} // namespace

json::value gene_qr_code(World& world, const Call& call)
{
    const std::string type = call.fields.required("type");
    if (std::find(std::begin(code_types), std::end(code_types), type) == std::end(code_types))
        refuse(400, "type is none of MOBILE_APP, WECHAT_MINIPROGRAM and WECHAT_OFFICIAL_ACCOUNT");
    PendingLogin login;
    login.expires = world.now() + code_lifetime;
    const std::string id = world.pending_logins.add(std::move(login));
    return json::object{{"qrcodeId", id}, {"url", qr_data_url(world.base_url + "/qrcode/" + id)}};
}

json::value check_qr_code_status(World& world, const Call& call)
{
    const PendingLogin& login = find(world, call);
    json::object data;
    data["status"] = name_of(world, login);
    if (const User* user = world.find_user(login.user_id))
        data["briefUserInfo"] = json::object{{"displayName", display_name(*user)}, {"photo", ""}};
    if (login.state != State::authorized || login.expires <= world.now())
        return data;
    if (!login.ticket.empty())
        data["ticket"] = login.ticket;
    if (!login.token_set.empty())
        data["tokenSet"] = login.token_set;
    return data;
}

json::value change_qr_code_status(World& world, const Call& call)
{
    change(world, call);
    return nullptr;
}

json::value set_qr_code_status(World& world, const Call& call)
{
    change(world, call);
    return json::object{{"success", true}};
}

json::value exchange_qr_code_ticket(World& world, const Call& call)
{
    if (!proves_application(world.options, call))
        refuse(401, "Client authentication failed");
    PendingLogin* login = world.pending_logins.with_ticket(call.fields.required("ticket"));
    if (login == nullptr || login->expires <= world.now())
        refuse(400, "The ticket is not valid");
    login->ticket.clear();
    User* user = world.find_user(login->user_id);
    if (user == nullptr)
        refuse(404, "There is no such user", ApiCode::user_not_found);
    return sign_in_user(world, *user, login->scope, {"QRCODE", "127.0.0.1", call.user_agent});
}

} // namespace genauth::emulator
