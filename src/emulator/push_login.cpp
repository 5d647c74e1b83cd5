// Signing in by a push: the application names an account, that user confirms in the app.
#include "emulator/handlers.hpp"
#include "emulator/token_set.hpp"

#include <boost/json/array.hpp>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

using State = PendingLogin::State;

constexpr std::chrono::seconds push_lifetime{120};

PendingLogin& push_of(World& world, const Call& call)
{
    PendingLogin* login =
        world.pending_logins.find(PendingLogin::Kind::push, call.fields.required("pushCodeId"));
    if (login == nullptr)
        refuse(404, "There is no such push code");
    return *login;
}

void answer_push(World& world, const Call& call)
{
    PendingLogin& login = push_of(world, call);
    const std::string action = call.fields.required("action");
    if (action != "CONFIRM" && action != "CANCEL")
        refuse(400, "action is none of CONFIRM and CANCEL");
    const State wanted = action == "CONFIRM" ? State::authorized : State::cancelled;
    if (login.user_id != call.user->id)
        refuse(403, "The push was sent to somebody else");
    if (login.state == wanted)
        return;
    if (login.state != State::waiting)
        refuse(409, "The push has been answered already");
    if (login.expires <= world.now())
        refuse(400, "The push code has expired");
    login.state = wanted;
    if (wanted == State::authorized)
        login.token_set = sign_in_user(world, *call.user, login.scope, {"PUSH"});
}

const char* push_status(const World& world, const PendingLogin& login)
{
    switch (login.state) {
    case State::authorized:
        return "AUTHORIZED";
    case State::cancelled:
        return "CANCELLED";
    default:
        return login.expires <= world.now() ? "EXPIRED" : "PUSHED";
    }
}

} // namespace

json::value sign_in_by_push(World& world, const Call& call)
{
    const User* user = world.find_by_account(call.fields.required("account"));
    if (user == nullptr)
        refuse(404, "There is no such user", ApiCode::user_not_found);
    PendingLogin login;
    login.kind = PendingLogin::Kind::push;
    login.user_id = user->id;
    const Fields options = call.fields.object("options");
    if (options.has("scope"))
        login.scope = options.text("scope");
    login.expires = world.now() + push_lifetime;
    const std::string id = world.pending_logins.add(std::move(login));
    return json::object{{"pushCodeId", id}, {"expireTime", push_lifetime.count()}};
}

json::value check_push_code_status(World& world, const Call& call)
{
    const PendingLogin& login = push_of(world, call);
    json::object data;
    data["status"] = push_status(world, login);
    if (!login.token_set.empty())
        data["tokenSet"] = login.token_set;
    return data;
}

json::value set_push_code_status(World& world, const Call& call)
{
    answer_push(world, call);
    return json::object{{"success", true}};
}

json::value change_push_code_status(World& world, const Call& call)
{
    answer_push(world, call);
    return nullptr;
}

json::value get_push_login_apps(World& world, const Call& call)
{
    push_of(world, call);
    return json::object{{"appIds", json::array{json::value(world.options.app_id)}}};
}

} // namespace genauth::emulator
