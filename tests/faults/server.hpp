// A server that does exactly what a script says, byte by byte, and remembers what it was asked.
#pragma once

#include "faults/peer.hpp"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

struct ssl_ctx_st;

namespace genauth::faults {

using Script = std::function<void(Peer&)>;

// Answers every request with 200 and its own path.
void echo(Peer& peer);
std::string ok(std::string_view path);

class Server {
public:
    struct Options {
        bool tls = false;
        std::string certificate_pem;
        std::string key_pem;
        std::function<void(ssl_ctx_st*)> configure;
        int backlog = 128;
        bool tls_at_once = true; // False: the script shakes hands, with tls().
        bool accept = true;
        bool count_paths = true; // For seen().
    };

    explicit Server(Script script = echo);
    Server(Script script, Options options);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    // For the connections that are accepted from now on.
    void play(Script script);

    std::string host() const; // "http://127.0.0.1:<port>" or "localhost:<port>".
    int port() const { return port_; }
    ssl_ctx_st* tls() const { return tls_; }

    // How often requests for a path arrived, whole or at least with their head.
    int seen(const std::string& path) const;
    int requests() const;
    int connections() const { return connections_; }

    void permit();

    // As a restart would: the tickets that were given out are of no use any more.
    void forget_tickets();

    // Waits until scripts have come to so many marks.
    void await_marks(int count);

private:
    void listen();
    void serve(int socket, int number);

    Options options_;
    int listener_ = -1;
    int stop_ = -1;
    int port_ = 0;
    ssl_ctx_st* tls_ = nullptr;
    mutable std::mutex mutex_;
    Script script_;
    std::map<std::string, int> seen_;
    int marks_ = 0;
    bool permitted_ = false;
    std::condition_variable changed_;
    int serving_ = 0; // Threads, each of one connection.
    std::atomic<int> connections_ = 0;
    std::thread thread_;
};

} // namespace genauth::faults
