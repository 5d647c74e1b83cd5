// nginx or nghttpx in front of a server of ours: HTTP/2 towards the client, HTTP/1.1 towards the server.
#pragma once

#include "support/process.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace genauth::soak {

class Proxy {
public:
    // \param program "nginx" or "nghttpx". \param server A port on this machine.
    Proxy(const std::string& program, int server);
    ~Proxy();
    Proxy(const Proxy&) = delete;
    Proxy& operator=(const Proxy&) = delete;

    static bool installed(const std::string& program);

    int port() const { return port_; }

    // New worker processes take over; the old ones send GOAWAY and finish what they have.
    void reload();

    std::string errors() const; // What it has logged.

private:
    void listen();
    std::string nginx_settings(int server) const;
    std::string nghttpx_settings(int server) const;
    void write(const std::string& name, const std::string& content) const;
    std::string file(const std::string& name) const { return (directory_ / name).string(); }

    int listener_ = -1;
    int port_ = 0;
    std::filesystem::path directory_;
    std::optional<test::Process> process_;
};

} // namespace genauth::soak
