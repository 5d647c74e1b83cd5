#include "emulator/jwt.hpp"

#include <boost/json/serialize.hpp>
#include <cjose/cjose.h>
#include <memory>
#include <stdexcept>

namespace genauth::emulator {
namespace {

struct Free {
    void operator()(cjose_jwk_t* key) const noexcept { cjose_jwk_release(key); }
    void operator()(cjose_jws_t* jws) const noexcept { cjose_jws_release(jws); }
    void operator()(cjose_header_t* header) const noexcept { cjose_header_release(header); }
};

template<class T>
std::unique_ptr<T, Free> owned(T* made)
{
    if (made == nullptr)
        throw std::runtime_error("a token cannot be signed");
    return std::unique_ptr<T, Free>(made);
}

} // namespace

std::string signed_jwt(const boost::json::object& claims, const std::string& key)
{
    cjose_err error{};
    const auto jwk = owned(
        cjose_jwk_create_oct_spec(reinterpret_cast<const std::uint8_t*>(key.data()), key.size(), &error));
    const auto header = owned(cjose_header_new(&error));
    cjose_header_set(header.get(), CJOSE_HDR_ALG, CJOSE_HDR_ALG_HS256, &error);
    cjose_header_set(header.get(), "typ", "JWT", &error);
    const std::string payload = boost::json::serialize(claims);
    const auto jws =
        owned(cjose_jws_sign(jwk.get(), header.get(), reinterpret_cast<const std::uint8_t*>(payload.data()),
                             payload.size(), &error));
    const char* compact = nullptr;
    if (!cjose_jws_export(jws.get(), &compact, &error))
        throw std::runtime_error("a token cannot be signed");
    return compact;
}

} // namespace genauth::emulator
