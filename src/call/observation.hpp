// Telling the client's observer about an attempt.
#pragma once

#include "call/request.hpp"

#include <genauth/error.hpp>
#include <genauth/observer.hpp>

#include <optional>

namespace genauth::call {

// \pre There is an observer.
void observe(const Request& request, int attempt, bool last, const AttemptTrace& trace,
             const std::optional<ApiError>& error);

} // namespace genauth::call
