#include "emulator/server.hpp"

#include "emulator/http1.hpp"
#include "emulator/http2.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/system/system_error.hpp>
#include <system_error>

namespace genauth::emulator {
namespace {

using asio::ip::tcp;
using boost::system::error_code;

// In order of preference, as ALPN writes them (RFC 7301, 3.1).
constexpr std::string_view both = "\x02h2\x08http/1.1\x08http/1.0";
constexpr std::string_view http1_only = "\x08http/1.1\x08http/1.0";

int choose_protocol(SSL*, const unsigned char** chosen, unsigned char* size, const unsigned char* offered,
                    unsigned int offered_size, void* mine)
{
    const auto& protocols = *static_cast<const std::string_view*>(mine);
    const int found = SSL_select_next_proto(const_cast<unsigned char**>(chosen), size,
                                            reinterpret_cast<const unsigned char*>(protocols.data()),
                                            static_cast<unsigned>(protocols.size()), offered, offered_size);
    return found == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

bool chose_http2(TlsStream& stream)
{
    const unsigned char* name = nullptr;
    unsigned int size = 0;
    SSL_get0_alpn_selected(stream.native_handle(), &name, &size);
    return std::string_view(reinterpret_cast<const char*>(name), size) == "h2";
}

tcp::acceptor listening(asio::io_context& io, const EmulatorOptions& options)
{
    const tcp::endpoint endpoint(asio::ip::make_address(options.address), options.port);
    try {
        return tcp::acceptor(io, endpoint);
    } catch (const boost::system::system_error& error) {
        throw std::system_error(error.code(), "emulator: cannot listen");
    }
}

asio::ssl::context tls_context(const TlsIdentity& identity, bool http2)
{
    asio::ssl::context context(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.native_handle(), SSL_OP_NO_RENEGOTIATION);
    context.use_certificate_chain(asio::buffer(identity.certificate_pem));
    context.use_private_key(asio::buffer(identity.private_key_pem), asio::ssl::context::pem);
    SSL_CTX_set_alpn_select_cb(context.native_handle(), choose_protocol,
                               const_cast<std::string_view*>(http2 ? &both : &http1_only));
    return context;
}

struct Count {
    explicit Count(std::atomic<std::size_t>& c) : count(c) { ++count; }
    ~Count() { --count; }
    std::atomic<std::size_t>& count;
};

struct Listed {
    Listed(std::set<Http2Connection*>& l, Http2Connection* c) : list(l), connection(c) { list.insert(c); }
    ~Listed() { list.erase(connection); }
    std::set<Http2Connection*>& list;
    Http2Connection* connection;
};

} // namespace

Server::Server(asio::io_context& io, const EmulatorOptions& options, Exchanges& exchanges,
               const TlsIdentity* identity)
    : io_(io), exchanges_(exchanges), max_concurrent_streams_(options.max_concurrent_streams),
      tls_(identity == nullptr ? std::nullopt : std::optional(tls_context(*identity, options.http2)))
{
    tcp::acceptor acceptor = listening(io_, options);
    port_ = acceptor.local_endpoint().port();
    asio::co_spawn(io_, accept(std::move(acceptor)), asio::detached);
}

// In real time: the emulator's clock may stand still.
asio::awaitable<void> Server::pause()
{
    asio::steady_timer timer(io_, std::chrono::milliseconds(10));
    co_await timer.async_wait(asio::use_awaitable);
}

asio::awaitable<void> Server::accept(tcp::acceptor acceptor)
{
    for (;;) {
        error_code error;
        auto token = asio::redirect_error(asio::use_awaitable, error);
        tcp::socket socket = co_await acceptor.async_accept(token);
        if (!error)
            asio::co_spawn(io_, serve(std::move(socket)), asio::detached);
        else
            co_await pause(); // Out of descriptors: others have to go first.
    }
}

asio::awaitable<void> Server::serve(tcp::socket socket)
{
    const Count counted(open_);
    const std::uint64_t connection = ++accepted_;
    error_code error;
    socket.set_option(tcp::no_delay(true), error);
    if (!tls_) {
        co_await serve_http1(socket, exchanges_, connection);
        co_return;
    }
    auto stream = std::make_unique<TlsStream>(std::move(socket), *tls_);
    auto token = asio::redirect_error(asio::use_awaitable, error);
    co_await stream->async_handshake(asio::ssl::stream_base::server, token);
    if (error)
        co_return;
    if (chose_http2(*stream)) {
        const auto http2 = std::make_shared<Http2Connection>(std::move(stream), exchanges_, connection,
                                                             max_concurrent_streams_);
        const Listed listed(http2_, http2.get());
        co_await http2->serve();
    } else if (co_await serve_http1(*stream, exchanges_, connection)) {
        co_await stream->async_shutdown(token);
    }
}

void Server::go_away(const std::shared_ptr<void>& until_said)
{
    const std::set<Http2Connection*> connections = http2_;
    for (Http2Connection* connection : connections)
        connection->go_away(until_said);
}

} // namespace genauth::emulator
