// Signing tokens.
#pragma once

#include <boost/json/object.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace genauth::emulator {

class SigningKey {
public:
    // HS256 with this secret, or else RS256 with an RSA key of 2,048 bits. That takes a while to make, so a
    // process makes one, when it is first needed.
    explicit SigningKey(std::optional<std::string> secret) : secret_(std::move(secret)) {}

    std::string_view algorithm() const { return secret_ ? "HS256" : "RS256"; }

    std::string sign(const boost::json::object& claims) const;

    // The JWK set. A secret is not in it.
    boost::json::object public_keys() const;

private:
    std::optional<std::string> secret_;
};

} // namespace genauth::emulator
