/// \file
/// The result of a call: a value or an ApiError.
#pragma once

#include <genauth/config.hpp>

#include <tl/expected.hpp>

namespace genauth {

struct ApiError;

/// Either the answer of a call or the reason why there is none. Test it like a pointer.
template<class T>
using expected = tl::expected<T, ApiError>;

/// Wraps an ApiError so that it converts to any expected<T>.
using unexpected = tl::unexpected<ApiError>;

} // namespace genauth
