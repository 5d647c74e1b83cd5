// JSON of model/profile.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"

#include <genauth/model/profile.hpp>

namespace genauth {

void decode(const json::Node& node, IdentityDto& out);
void decode(const json::Node& node, UserDto& out);
void decode(const json::Node& node, UserSingleRespDto& out);

} // namespace genauth
