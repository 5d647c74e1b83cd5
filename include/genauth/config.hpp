/// \file
/// Version and compiler facts. Everything else includes this file.
#pragma once

#define GENAUTH_VERSION_MAJOR 0
#define GENAUTH_VERSION_MINOR 1
#define GENAUTH_VERSION_PATCH 0
#define GENAUTH_VERSION "0.1.0"

#if __cplusplus < 202002L
#error "genauth needs C++20 (-std=c++20)"
#endif

/// GCC before 13 destroys twice an aggregate temporary made inside a statement with `co_await`. There, an
/// operation called with a temporary request does not compile; see "GCC 12" in the README.
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 13
#define GENAUTH_TEMPORARY_REQUESTS_ARE_UNSAFE 1
#else
#define GENAUTH_TEMPORARY_REQUESTS_ARE_UNSAFE 0
#endif

namespace boost::asio {
}

namespace genauth {

namespace asio = boost::asio;

} // namespace genauth
