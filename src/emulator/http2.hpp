// A connection that speaks HTTP/2: moves bytes between a TLS stream and a session, and requests between the
// session and the exchanges.
#pragma once

#include "emulator/exchange.hpp"
#include "emulator/http2_session.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>

namespace genauth::emulator {

using TlsStream = asio::ssl::stream<asio::ip::tcp::socket>;

// Lives on the one thread of its io_context.
class Http2Connection : public std::enable_shared_from_this<Http2Connection> {
public:
    // After the handshake.
    Http2Connection(std::unique_ptr<TlsStream> stream, Exchanges& exchanges, std::uint64_t number,
                    std::uint32_t max_concurrent_streams);

    // Until the connection ends.
    asio::awaitable<void> serve();

    // Tells the client which streams have been served and ends, without waiting for those that have not.
    // Keeps `until_said` so long.
    void go_away(std::shared_ptr<void> until_said);

private:
    void take(Http2Session::Request request);
    asio::awaitable<void> conclude_later(std::int32_t stream, Exchange exchange);
    void conclude(std::int32_t stream, Outcome outcome);
    void flush();
    void written(const boost::system::error_code& error);
    void end(bool politely);

    std::unique_ptr<TlsStream> stream_;
    Exchanges& exchanges_;
    const std::uint64_t number_;
    const std::size_t most_delayed_;
    std::size_t delayed_ =
        0; // Requests that wait for the end of a delay, those given up by the client included.
    Http2Session session_;
    asio::steady_timer woken_; // Cancelled when the reader has to look again.
    std::string input_;
    std::string output_; // Being written.
    std::string last_words_;
    std::shared_ptr<void> until_said_;
    bool writing_ = false;
    bool cut_ = false; // By a fault: ends, without a goodbye, when what has been answered is written.
    bool ended_ = false;
    bool politely_ = false;
};

} // namespace genauth::emulator
