// Requests, as an emulator reads them.
#include "fuzz/fuzz.hpp"

#include <genauth/emulator.hpp>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static genauth::Emulator& emulator = []() -> genauth::Emulator& {
        genauth::EmulatorOptions options;
        options.tls = false;
        options.control_routes = true;
        return *new genauth::Emulator(options);
    }();
    static std::uint32_t inputs = 0;
    if (++inputs % 256 == 0)
        emulator.reset();

    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    // From another address each time: closed connections keep their ports for a minute.
    sockaddr_in own{};
    own.sin_family = AF_INET;
    own.sin_addr.s_addr = htonl(INADDR_LOOPBACK + inputs % 0x10000U);
    genauth::fuzz::require(::bind(socket, reinterpret_cast<sockaddr*>(&own), sizeof own) == 0, "a free port");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(emulator.port());
    const bool connected = ::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    genauth::fuzz::require(connected, "the emulator still listens");
    [[maybe_unused]] const auto sent = ::send(socket, data, size, MSG_NOSIGNAL);
    ::shutdown(socket, SHUT_WR);
    char answer[4096];
    while (::recv(socket, answer, sizeof answer, 0) > 0) {
    }
    ::close(socket);
    return 0;
}
