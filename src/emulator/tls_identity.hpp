// A throwaway certificate authority and a server certificate of it.
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace genauth::emulator {

struct TlsIdentity {
    std::string ca_pem;
    std::string certificate_pem;
    std::string private_key_pem; // Of the server's certificate; that of the CA is forgotten.
};

struct TlsIdentitySpec {
    std::vector<std::string> names{"localhost"};
    std::vector<std::string> addresses{"127.0.0.1", "::1"};
    std::chrono::seconds valid_from{-3600}; // Relative to now.
    std::chrono::seconds valid_to{30 * 24 * 3600};
};

TlsIdentity make_tls_identity(const TlsIdentitySpec& spec = {});

} // namespace genauth::emulator
