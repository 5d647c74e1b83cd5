#include "emulator/permits.hpp"

#include "emulator/base64.hpp"
#include "emulator/random.hpp"

namespace genauth::emulator {

std::string Permits::add(Permit permit, Time now)
{
    permit.expires = now + permit_lifetime;
    std::string token = base64(random_bytes(96));
    permits_[token] = std::move(permit);
    return token;
}

std::optional<Permit> Permits::take(std::string_view token, Permit::Purpose purpose, Time now)
{
    const auto found = permits_.find(token);
    if (found == permits_.end() || found->second.purpose != purpose || found->second.expires <= now)
        return std::nullopt;
    return std::move(permits_.extract(found).mapped());
}

} // namespace genauth::emulator
