/// \file
/// Custom events.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <optional>
#include <string>

namespace genauth {

/// Request of publish_event.
struct PubEventRequest {
    std::string event_type;              ///< Event name.
    std::string event_data;              ///< Event payload text.
    std::optional<std::string> source{}; ///< Client name and version (Node).
};

} // namespace genauth
