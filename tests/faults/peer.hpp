// The server's side of one connection, for a script to act with, byte by byte.
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

struct ssl_st;
struct ssl_ctx_st;

namespace genauth::faults {

// Everything ends early when the server is stopped or the client has gone.
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

    // For protocols that a script reads itself. False when the client has gone instead.
    bool take(std::size_t size, std::string& bytes); // Exactly so many.
    void note(const std::string& path) { log_.request(path); }
    std::string protocol() const; // What the handshake chose (ALPN); empty: nothing.

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

} // namespace genauth::faults
