// The server's side of one HTTP/2 connection, for a script to act with. It reads what the client sends, keeps
// the account of streams and windows, and fails the test when the client breaks a rule of RFC 9113.
#pragma once

#include "faults/http2_fields.hpp"
#include "faults/server.hpp"

#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace genauth::faults::http2 {

// What has come and gone on one stream.
struct Exchange {
    Fields fields;
    std::string path;
    std::string body;
    bool asked = false;    // The request is whole.
    bool answered = false; // We have said our last.
    std::optional<Code> reset;
    std::int64_t receive_window = 0;
    std::int64_t send_window = 0;

    bool open() const { return !reset && !(asked && answered); }
};

class Connection {
public:
    explicit Connection(Peer& wire) : wire_(wire) {}
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Peer& wire() { return wire_; }

    // Reads the client's preface and sends ours.
    bool begin(const Settings& values = {});

    // The next frame, after what has to be done about it. Nothing when the client has gone.
    std::optional<Frame> next();
    // The stream of the next request that is whole.
    std::optional<Stream> request();
    std::optional<Stream> take_whole();              // If there is one already.
    std::vector<Stream> requests(std::size_t count); // None when the client has gone before.
    // Reads until such a frame has come.
    std::optional<Frame> await(FrameType type, Stream stream);
    std::optional<Frame> await_ack();              // Of our last settings.
    const Exchange& exchange(Stream stream) const; // An empty one when the client has not opened it.

    // Sends frames and keeps account of them. What is meant to be wrong goes by wire().send() instead.
    void send(const std::string& frames);
    void answer(Stream stream); // With success and its own path.
    // As the client's windows allow. False when the client has gone, or has reset the stream.
    bool send_body(Stream stream, std::string_view body, Flags last = end_stream);
    bool await_window(std::int64_t size); // Of the connection.
    void stall();                         // Reads, and answers no request, until the client goes.
    void close();                         // FIN, and the rest is read, so that nothing is lost by a reset.

    bool acknowledges = true; // Settings.
    bool pongs = true;        // Answers pings.
    bool replenishes = true;  // Gives back what requests take from their windows.

private:
    std::optional<Frame> read();
    void act_on(const Frame& frame);
    void on_headers(const Frame& frame);
    void on_data(const Frame& frame);
    void on_settings(const Frame& frame);
    void on_window_update(const Frame& frame);
    void apply(const Settings& ours);
    void account_for(const Frame& sent);
    int open_streams() const;

    Peer& wire_;
    FieldReader fields_;
    std::map<Stream, Exchange> exchanges_;
    std::deque<Stream> whole_;
    Stream last_ = 0;
    Stream continued_ = 0; // Its header block is not complete.
    std::string block_;
    bool ends_stream_ = false;

    std::deque<Settings> unacknowledged_;
    std::int64_t our_window_ = default_window; // Initial, of a stream.
    std::int64_t receive_window_ = default_window;
    std::size_t largest_frame_ = default_frame;
    std::uint32_t most_streams_ = 0xffffffff;
    std::int64_t their_window_ = default_window;
    std::int64_t send_window_ = default_window;
};

using Http2Script = std::function<void(Connection&)>;

// A script that begins with the prefaces.
Script over_http2(Http2Script script, Settings values = {});

// Answers every request with 200 and its own path, as faults::echo does.
void echo(Connection& peer);

// A server whose TLS chooses among the protocols that the client offers, in this order.
Server::Options options_for(const std::string& protocol = "h2");

} // namespace genauth::faults::http2
