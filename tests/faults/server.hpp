// A server that does exactly what a script says, byte by byte, and remembers what it was asked.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

struct ssl_st;
struct ssl_ctx_st;

namespace genauth::faults {

// The server's side of one connection, for a script to act with. Everything ends early when the server is
// stopped or the client has gone.
class Peer {
public:
    struct Log {
        std::function<void(const std::string&)> request;
        std::function<void()> mark;
        std::function<void()> await_permission;
    };
    Peer(int socket, int stop, int number, Log log);
    ~Peer();
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;

    int number() const { return number_; } // Of the connection, from 1.

    bool handshake(ssl_ctx_st* tls);

    // Reads a whole request and notes its path. False when the client has gone instead.
    bool request();
    // Reads the head of a request only.
    bool head();
    const std::string& path() const { return path_; }

    void send(std::string_view bytes);
    void drip(std::string_view bytes, std::chrono::milliseconds pause); // One by one.
    void send_raw(std::string_view bytes);                              // Beneath TLS.

    void stall();            // Reads and says nothing until the client goes.
    void hold();             // Reads nothing and says nothing until the server is stopped.
    void half_close();       // FIN, no close_notify.
    void goodbye();          // close_notify, no FIN.
    void reset();            // RST.
    void await_permission(); // Until Server::permit().
    void mark();             // For Server::await_marks().
    void cork();             // What is sent goes out together ...
    void uncork();           // ... now.
    bool await_readable();   // Until the client has written something or gone.
    void await_delivery();   // Until the client's system has everything that was sent.
    bool gone();             // The client has closed or reset the connection.
    bool key_update();
    bool renegotiate();

private:
    bool wait(short events, int timeout_ms = -1);
    bool read_more();

    int socket_;
    int stop_;
    int number_;
    Log log_;
    ssl_st* tls_ = nullptr;
    std::string unread_;
    std::string path_;
};

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
