// How a user is written.
#pragma once

#include "emulator/world.hpp"

namespace genauth::emulator {

std::string iso_8601(WallTime time);

// As the V3 routes have it, without what has to be asked for.
boost::json::object user_dto(const User& user);

// The same without the members that belong to other scopes. What belongs to none is always there.
boost::json::object user_dto(const User& user, std::string_view scope);

// The claims of OpenID Connect that these scopes allow. `sub` is always there.
boost::json::object user_info(const User& user, std::string_view scope);

} // namespace genauth::emulator
