// Certificates and lists as they stand in TlsOptions.
#include "fuzz/fuzz.hpp"
#include "http/tls_context.hpp"
#include "support/process.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using genauth::http::TlsContext;
    if (size < 1)
        return 0;
    const std::string pem(genauth::fuzz::text(data + 1, size - 1));
    const genauth::test::TemporaryFile file(pem);
    genauth::TlsOptions options;
    options.trust_system_cas = false;
    if (data[0] % 3 == 0) {
        options.ca_pem = pem;
    } else if (data[0] % 3 == 1) {
        options.ca_file = file.path();
    } else {
        options.ca_pem = pem;
        options.crl_file = file.path();
        options.certificate_file = options.private_key_file = file.path();
    }
    const auto context = TlsContext::create(options, genauth::HttpVersion::automatic);
    genauth::fuzz::require(context || context.error().starts_with("tls"), "an error that names the option");
    return 0;
}
