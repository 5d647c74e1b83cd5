// Is a value as the API's description says?
#pragma once

#include "emulator/description.hpp"

#include <boost/json/value.hpp>
#include <string>

namespace genauth::emulator {

// How numbers and truth values are written: in a query or a form all is text.
enum class Spelling : std::uint8_t { json, text };

// The first thing that is wrong, by path: "profile.phoneNumber is missing". Empty: nothing is. Members that
// are not described may be there, and null equals absent.
std::string nonconformity(const Type& type, const boost::json::value& value, Spelling spelling,
                          const std::string& path = {});
std::string nonconformity(const Member& member, const boost::json::value* value, Spelling spelling,
                          const std::string& path = {});

} // namespace genauth::emulator
