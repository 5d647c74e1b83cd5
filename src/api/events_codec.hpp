// JSON of model/events.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/encode.hpp"

#include <genauth/model/events.hpp>

namespace genauth {

void encode(json::Writer& writer, const PubEventRequest& in);

} // namespace genauth
