#pragma once

#include <boost/json/object.hpp>
#include <string>

namespace genauth::emulator {

// A compact JWS over the claims, HS256 (RFC 7515).
std::string signed_jwt(const boost::json::object& claims, const std::string& key);

} // namespace genauth::emulator
