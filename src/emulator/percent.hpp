// Text as it stands in paths, queries and forms.
#pragma once

#include <boost/json/object.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace genauth::emulator {

// Nothing when the encoding is malformed.
std::optional<std::string> percent_decoded(std::string_view text);

// The members of a query or a form; of one that is repeated, the last. Nothing when one is malformed.
std::optional<boost::json::object> decoded_parameters(std::string_view text);

} // namespace genauth::emulator
