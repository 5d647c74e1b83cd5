#pragma once

#include <string_view>

namespace genauth::json {

// Has no object of this JSON text two members of one name? Parsers differ in which of the two counts, so that
// a document which grants something must not have them. \pre The text is JSON.
bool has_unique_keys(std::string_view text);

} // namespace genauth::json
