#pragma once

#include "json/document.hpp"

namespace genauth::json {

// Has no object in this value two members of one name? Parsers differ in which of the two counts, so that a
// document which grants something must not have them.
bool has_unique_keys(const Value& root);

} // namespace genauth::json
