#include "basic_credentials.hpp"

#include "base64.hpp"

namespace genauth {

WipedString basic_credentials(std::string_view user, std::string_view password)
{
    WipedString plain(user);
    plain.append(":").append(password);
    return base64<WipedString>(plain).insert(0, "Basic ");
}

} // namespace genauth
