// The Retry-After field.
#include "call/retry_after.hpp"
#include "fuzz/fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace std::chrono_literals;
    const auto wait =
        genauth::call::parse_retry_after(genauth::fuzz::text(data, size), std::chrono::system_clock::now());
    genauth::fuzz::require(!wait || (*wait >= 0s && *wait <= 24h), "between nothing and a day");
    return 0;
}
