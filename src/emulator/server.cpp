#include "emulator/server.hpp"

#include "emulator/control.hpp"
#include "emulator/router.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/system/system_error.hpp>
#include <system_error>

namespace genauth::emulator {
namespace {

namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

constexpr std::uint32_t largest_header = 16 * 1024;
constexpr std::uint64_t largest_body = 1024 * 1024;

std::string lower(boost::beast::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

EmulatorRequest journalled(const http::request<http::string_body>& message, std::uint64_t connection)
{
    EmulatorRequest request;
    const std::string target(message.target());
    const std::size_t query = target.find('?');
    request.method = std::string(message.method_string());
    request.path = target.substr(0, query);
    request.query = query == std::string::npos ? "" : target.substr(query + 1);
    for (const auto& field : message)
        request.headers.emplace_back(lower(field.name_string()), std::string(field.value()));
    request.body = message.body();
    request.connection = connection;
    if (const api::Operation* operation = find_operation(request.path))
        request.operation = operation->name;
    return request;
}

std::string written(const Answer& answer, bool keep_alive)
{
    std::string text =
        "HTTP/1.1 " + std::to_string(answer.status) + ' ' +
        std::string(http::obsolete_reason(http::int_to_status(static_cast<unsigned>(answer.status)))) +
        "\r\n";
    text += "content-type: application/json; charset=utf-8\r\n";
    text += "content-length: " + std::to_string(answer.body.size()) + "\r\n";
    if (!answer.request_id.empty())
        text += "x-request-id: " + answer.request_id + "\r\n";
    if (!answer.retry_after.empty())
        text += "retry-after: " + answer.retry_after + "\r\n";
    if (!keep_alive)
        text += "connection: close\r\n";
    return text + "\r\n" + answer.body;
}

const boost::system::error_category& http_category()
{
    return http::make_error_code(http::error::end_of_stream).category();
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

int choose_protocol(SSL*, const unsigned char** chosen, unsigned char* size, const unsigned char* offered,
                    unsigned int offered_size, void*)
{
    static constexpr unsigned char mine[] = "\x08http/1.1";
    const int found = SSL_select_next_proto(const_cast<unsigned char**>(chosen), size, mine, sizeof mine - 1,
                                            offered, offered_size);
    return found == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

asio::ssl::context tls_context(const TlsIdentity& identity)
{
    asio::ssl::context context(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_2_VERSION);
    context.use_certificate_chain(asio::buffer(identity.certificate_pem));
    context.use_private_key(asio::buffer(identity.private_key_pem), asio::ssl::context::pem);
    SSL_CTX_set_alpn_select_cb(context.native_handle(), choose_protocol, nullptr);
    return context;
}

} // namespace

// One request on its way through the emulator.
struct Server::Exchange {
    EmulatorRequest request;
    std::optional<Journal::Entry> entry;
    std::optional<EmulatorFault> fault;
    std::string answer; // What is to be sent.
    bool keep_alive = true;
    bool cut = false; // The connection is to end here and now.

    bool struck_by(EmulatorFault::Kind kind) const { return fault && fault->kind == kind; }
};

Server::Server(asio::io_context& io, World& world, std::mutex& world_mutex, Journal& journal, Faults& faults,
               const TlsIdentity* identity)
    : io_(io), world_(world), world_mutex_(world_mutex), journal_(journal), faults_(faults),
      tls_(identity == nullptr ? std::nullopt : std::optional(tls_context(*identity)))
{
    tcp::acceptor acceptor = listening(io_, world_.options);
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
    struct Count {
        explicit Count(std::atomic<std::size_t>& c) : count(c) { ++count; }
        ~Count() { --count; }
        std::atomic<std::size_t>& count;
    };
    const Count counted(open_);
    const std::uint64_t connection = ++accepted_;
    error_code error;
    socket.set_option(tcp::no_delay(true), error);
    if (!tls_) {
        co_await converse(socket, connection);
        co_return;
    }
    asio::ssl::stream<tcp::socket> stream(std::move(socket), *tls_);
    auto token = asio::redirect_error(asio::use_awaitable, error);
    co_await stream.async_handshake(asio::ssl::stream_base::server, token);
    if (!error && co_await converse(stream, connection))
        co_await stream.async_shutdown(token);
}

// Answers whether the peer is owed a goodbye: a fault ends the connection without one.
template<class Stream>
asio::awaitable<bool> Server::converse(Stream& stream, std::uint64_t connection)
{
    boost::beast::flat_buffer buffer(largest_header + largest_body);
    error_code error;
    auto token = asio::redirect_error(asio::use_awaitable, error);
    for (bool keep_alive = true; keep_alive && !error;) {
        http::request_parser<http::string_body> parser;
        parser.header_limit(largest_header);
        parser.body_limit(largest_body);
        co_await http::async_read(stream, buffer, parser, token);
        Exchange exchange;
        if (error) {
            if (error == http::error::end_of_stream || error.category() != http_category())
                co_return error == http::error::end_of_stream;
            exchange.answer = written(envelope(400, 400, 0, "Not well-formed HTTP"), false);
            co_await asio::async_write(stream, asio::buffer(exchange.answer), token);
            co_return true;
        }
        exchange.keep_alive = parser.get().keep_alive();
        exchange.request = journalled(parser.get(), connection);
        if (!world_.options.control_routes || !exchange.request.path.starts_with("/_emulator/")) {
            exchange.entry = journal_.add(exchange.request);
            exchange.fault = faults_.strike(exchange.request.operation);
        }
        if (exchange.struck_by(EmulatorFault::Kind::delay))
            co_await wait(exchange.fault->delay);
        carry_out(exchange);
        if (!exchange.answer.empty())
            co_await asio::async_write(stream, asio::buffer(exchange.answer), token);
        if (exchange.cut)
            co_return false;
        keep_alive = exchange.keep_alive;
    }
    co_return !error;
}

void Server::carry_out(Exchange& exchange)
{
    using Kind = EmulatorFault::Kind;
    if (exchange.struck_by(Kind::close_before) || exchange.struck_by(Kind::garbage)) {
        exchange.cut = true;
        exchange.answer = exchange.struck_by(Kind::garbage) ? "\x16\x03nothing that is HTTP\r\n\r\n" : "";
        return;
    }
    Answer answer;
    if (exchange.struck_by(Kind::status)) {
        answer.status = exchange.fault->status;
        answer.body = "{}";
        answer.retry_after = exchange.fault->retry_after;
    } else if (exchange.struck_by(Kind::envelope)) {
        answer = envelope(200, exchange.fault->status, exchange.fault->api_code, exchange.fault->message);
    } else {
        const std::lock_guard lock(world_mutex_);
        answer = exchange.entry
                     ? emulator::answer(world_, exchange.request, find_operation(exchange.request.path))
                     : control(world_, journal_, faults_, exchange.request);
    }
    exchange.answer = written(answer, exchange.keep_alive);
    if (exchange.struck_by(Kind::truncate))
        exchange.answer.resize(exchange.answer.size() / 2);
    if (exchange.struck_by(Kind::close_after))
        exchange.answer.clear();
    if (exchange.struck_by(Kind::truncate) || exchange.struck_by(Kind::close_after))
        exchange.cut = true;
    else if (exchange.entry)
        journal_.answered(*exchange.entry, answer.status);
}

// On the emulator's clock, which may be a virtual one.
asio::awaitable<void> Server::wait(std::chrono::milliseconds delay)
{
    asio::steady_timer woken(io_, asio::steady_timer::time_point::max());
    const std::unique_ptr<Alarm> alarm = world_.clock->make_alarm(io_.get_executor());
    alarm->arm(world_.clock->now() + delay, [&woken] { woken.cancel(); });
    error_code cancelled;
    auto token = asio::redirect_error(asio::use_awaitable, cancelled);
    co_await woken.async_wait(token);
}

} // namespace genauth::emulator
