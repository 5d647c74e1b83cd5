// Which HTTP the clients of a run of the tests speak: GENAUTH_TEST_HTTP is 1 or 2. Without it they choose.
#pragma once

#include <genauth/options.hpp>

#include <cstdlib>
#include <stdexcept>
#include <string_view>

namespace genauth::test {

inline HttpVersion http_version()
{
    const char* set = std::getenv("GENAUTH_TEST_HTTP");
    const std::string_view version = set == nullptr ? "" : set;
    if (version.empty())
        return HttpVersion::automatic;
    if (version != "1" && version != "2")
        throw std::invalid_argument("GENAUTH_TEST_HTTP is neither 1 nor 2");
    return version == "1" ? HttpVersion::http1 : HttpVersion::http2;
}

// How a server that can do both is spoken to then, in the words of ALPN.
inline std::string_view spoken_protocol()
{
    return http_version() == HttpVersion::http1 ? "http/1.1" : "h2";
}

} // namespace genauth::test
