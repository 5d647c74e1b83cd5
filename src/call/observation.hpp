// Telling the client's observer about an attempt.
#pragma once

#include "call/request.hpp"

#include <genauth/error.hpp>
#include <genauth/observer.hpp>

namespace genauth::call {

// `error`: null on success. \pre There is an observer.
void observe(const Request& request, int attempt, bool last, const AttemptTrace& trace,
             const ApiError* error);

} // namespace genauth::call
