#include "emulator/client_authentication.hpp"

#include "emulator/base64.hpp"

namespace genauth::emulator {
namespace {

bool is_right(const EmulatorOptions& options, const std::string& id_and_secret)
{
    const std::string right = options.app_id + ':' + std::string(options.app_secret.reveal());
    return Secret(id_and_secret) == Secret(right);
}

bool by_post(const EmulatorOptions& options, const Call& call)
{
    return is_right(options, call.fields.text("client_id") + ':' + call.fields.text("client_secret"));
}

bool by_basic(const EmulatorOptions& options, std::string_view authorization)
{
    const auto decoded = from_base64(authorization.substr(authorization.find(' ') + 1));
    return decoded && is_right(options, *decoded);
}

} // namespace

bool proves_application(const EmulatorOptions& options, const Call& call)
{
    const bool sends_header = call.authorization.starts_with("Basic ");
    const bool sends_secret = call.fields.has("client_secret");
    if (!options.client_authentication) {
        return options.app_secret.empty() || by_post(options, call) ||
               (sends_header && by_basic(options, call.authorization));
    }
    switch (*options.client_authentication) {
    case ClientAuthentication::client_secret_post:
        return !sends_header && by_post(options, call);
    case ClientAuthentication::client_secret_basic:
        return sends_header && !sends_secret && by_basic(options, call.authorization);
    case ClientAuthentication::none:
        return !sends_header && !sends_secret;
    }
    return false;
}

} // namespace genauth::emulator
