// A certificate for the fault server that costs its making once.
#pragma once

#include "emulator/tls_identity.hpp"
#include "faults/server.hpp"

namespace genauth::faults {

inline const emulator::TlsIdentity& identity()
{
    static const emulator::TlsIdentity made = emulator::make_tls_identity();
    return made;
}

inline Server::Options tls_options(const emulator::TlsIdentity& certificate = identity())
{
    Server::Options options;
    options.tls = true;
    options.certificate_pem = certificate.certificate_pem;
    options.key_pem = certificate.private_key_pem;
    return options;
}

} // namespace genauth::faults
