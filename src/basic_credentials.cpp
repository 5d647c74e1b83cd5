#include "basic_credentials.hpp"

#include <openssl/evp.h>

namespace genauth {

WipedString basic_credentials(std::string_view user, std::string_view password)
{
    WipedString plain(user);
    plain.append(":").append(password);
    WipedString result(4 * ((plain.size() + 2) / 3) + 1, '\0');
    const int size =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(result.data()),
                        reinterpret_cast<const unsigned char*>(plain.data()), static_cast<int>(plain.size()));
    result.resize(static_cast<std::size_t>(size));
    return result.insert(0, "Basic ");
}

} // namespace genauth
