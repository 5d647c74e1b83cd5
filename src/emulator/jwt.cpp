#include "emulator/jwt.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cjose/cjose.h>
#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

constexpr std::size_t rsa_bits = 2048;
constexpr std::string_view rsa_key_id = "emulator";

struct Release {
    void operator()(cjose_jwk_t* key) const noexcept { cjose_jwk_release(key); }
    void operator()(cjose_jws_t* jws) const noexcept { cjose_jws_release(jws); }
    void operator()(cjose_header_t* header) const noexcept { cjose_header_release(header); }
    void operator()(char* text) const noexcept { std::free(text); }
};

template<class T>
std::unique_ptr<T, Release> owned(T* made)
{
    if (made == nullptr)
        throw std::runtime_error("a token cannot be signed");
    return std::unique_ptr<T, Release>(made);
}

using Key = std::unique_ptr<cjose_jwk_t, Release>;

const Key& signing_key()
{
    static const Key key = [] {
        cjose_err error{};
        Key made = owned(cjose_jwk_create_RSA_random(rsa_bits, nullptr, 0, &error));
        if (!cjose_jwk_set_kid(made.get(), rsa_key_id.data(), rsa_key_id.size(), &error))
            throw std::runtime_error("a key cannot be named");
        return made;
    }();
    return key;
}

std::string signed_with(const cjose_jwk_t* key, cjose_header_t* header, const json::object& claims)
{
    cjose_err error{};
    const std::string payload = json::serialize(claims);
    const auto jws = owned(cjose_jws_sign(key, header, reinterpret_cast<const std::uint8_t*>(payload.data()),
                                          payload.size(), &error));
    const char* compact = nullptr;
    if (!cjose_jws_export(jws.get(), &compact, &error))
        throw std::runtime_error("a token cannot be signed");
    return compact;
}

} // namespace

std::string SigningKey::sign(const json::object& claims) const
{
    cjose_err error{};
    const auto header = owned(cjose_header_new(&error));
    cjose_header_set(header.get(), CJOSE_HDR_ALG, secret_ ? CJOSE_HDR_ALG_HS256 : CJOSE_HDR_ALG_RS256,
                     &error);
    cjose_header_set(header.get(), "typ", "JWT", &error);
    if (!secret_) {
        cjose_header_set(header.get(), CJOSE_HDR_KID, rsa_key_id.data(), &error);
        return signed_with(signing_key().get(), header.get(), claims);
    }
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(secret_->data());
    const Key key = owned(cjose_jwk_create_oct_spec(bytes, secret_->size(), &error));
    return signed_with(key.get(), header.get(), claims);
}

json::object SigningKey::public_keys() const
{
    json::object set;
    json::array& keys = set["keys"].emplace_array();
    if (secret_)
        return set;
    cjose_err error{};
    const auto text = owned(cjose_jwk_to_json(signing_key().get(), false, &error));
    json::object key = json::parse(text.get()).get_object();
    key["alg"] = algorithm();
    key["use"] = "sig";
    keys.push_back(std::move(key));
    return set;
}

} // namespace genauth::emulator
