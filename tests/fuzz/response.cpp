// What a server answers, through a client's connection. The first byte says in what pieces it comes.
#include "fuzz/fuzz.hpp"
#include "support/run.hpp"

#include <genauth/client.hpp>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

namespace {

using namespace genauth;
using asio::ip::tcp;

// Answers one request on each of the connections that come.
asio::awaitable<void> serve(tcp::acceptor& acceptor, std::string_view answer, std::size_t piece)
{
    boost::system::error_code error;
    auto token = asio::redirect_error(asio::use_awaitable, error);
    for (;;) {
        tcp::socket socket = co_await acceptor.async_accept(token);
        if (error)
            co_return;
        socket.set_option(tcp::no_delay(true));
        char request[4096];
        co_await socket.async_read_some(asio::buffer(request), token);
        for (std::string_view rest = answer; !rest.empty() && !error;
             rest.remove_prefix(std::min(piece, rest.size())))
            co_await asio::async_write(socket, asio::buffer(rest.data(), std::min(piece, rest.size())),
                                       token);
        socket.shutdown(tcp::socket::shutdown_send, error);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1)
        return 0;
    const std::size_t piece = data[0] == 0 ? size : data[0];
    asio::io_context io;
    // Another address each time: closed connections keep their ports for a minute.
    static std::uint32_t inputs = 0;
    const asio::ip::address_v4 address(0x7f000001U + ++inputs % 0x10000U);
    tcp::acceptor acceptor(io, {address, 0});
    asio::co_spawn(io, serve(acceptor, fuzz::text(data + 1, size - 1), piece), [](std::exception_ptr) {});

    ClientOptions options;
    options.host = "http://" + address.to_string() + ':' + std::to_string(acceptor.local_endpoint().port());
    options.app_id = "app";
    const AuthenticationClient client = AuthenticationClient::create(io.get_executor(), options).value();
    int endings = 0;
    CallOptions how;
    const Json nothing;
    asio::co_spawn(io, client.call("POST", "/x", nothing, how),
                   [&](std::exception_ptr thrown, const expected<Json>& reply) {
                       ++endings;
                       fuzz::require(thrown == nullptr, "no call throws");
                       fuzz::require(reply || reply.error().sent != Sent::no, "the request was sent");
                       fuzz::require(reply || reply.error().attempts == 1, "a send is not repeated");
                       acceptor.close();
                   });
    io.run();
    fuzz::require(endings == 1, "each call ends once");
    fuzz::require(client.pool_gauges().busy == 0, "no place in the pool is lost");
    return 0;
}
