// Fast authentication: a signed-in user shows a QR code, the app that scans it is signed in as that user.
#include "emulator/handlers.hpp"
#include "emulator/token_set.hpp"

#include <boost/json/array.hpp>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

constexpr std::chrono::seconds code_lifetime{120};

PendingLogin& find(World& world, const Call& call)
{
    PendingLogin* login =
        world.pending_logins.find(PendingLogin::Kind::app_code, call.fields.required("qrcodeId"));
    if (login == nullptr)
        refuse(404, "There is no such QR code");
    return *login;
}

json::object named(const std::string& id, const std::string& name)
{
    return {{"id", id}, {"displayName", name}, {"photo", ""}};
}

} // namespace

json::value gene_fastpass_qrcode_info(World& world, const Call& call)
{
    PendingLogin login;
    login.kind = PendingLogin::Kind::app_code;
    login.user_id = call.user->id;
    const Fields options = call.fields.object("options");
    if (options.has("scope"))
        login.scope = options.text("scope");
    login.expires = world.now() + code_lifetime;
    json::object data;
    data["scene"] = "APP_LOGIN";
    data["qrcodeId"] = world.pending_logins.add(std::move(login));
    data["apiHost"] = world.base_url;
    data["appId"] = world.options.app_id;
    data["user"] = named(call.user->id, call.user->username);
    data["userpool"] = named("emulated-pool", world.options.pool_name);
    return data;
}

json::value get_fastpass_apps(World& world, const Call& call)
{
    find(world, call);
    const json::object app{{"id", world.options.app_id}, {"name", world.options.pool_name}};
    return json::object{{"relationApps", json::array{app}}};
}

json::value get_app_login_status(World& world, const Call& call)
{
    const PendingLogin& login = find(world, call);
    const bool used = login.state == PendingLogin::State::authorized;
    return json::object{{"status", used                           ? "AUTHORIZED"
                                   : login.expires <= world.now() ? "EXPIRED"
                                                                  : "PENDING"}};
}

json::value qr_code_app_login(World& world, const Call& call)
{
    if (call.fields.required("action") != "APP_LOGIN")
        refuse(400, "action is not APP_LOGIN");
    PendingLogin& login = find(world, call);
    User* user = world.find_user(login.user_id);
    if (login.state != PendingLogin::State::waiting || login.expires <= world.now() || user == nullptr)
        refuse(400, "The QR code has expired or been used");
    login.state = PendingLogin::State::authorized;
    return sign_in_user(world, *user, login.scope, {"FASTPASS", "127.0.0.1", call.user_agent});
}

} // namespace genauth::emulator
