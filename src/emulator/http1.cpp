#include "emulator/http1.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

namespace genauth::emulator {
namespace {

namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

std::string lower(boost::beast::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

EmulatorRequest translated(const http::request<http::string_body>& message, std::uint64_t connection)
{
    EmulatorRequest request;
    request.protocol = message.version() == 10 ? "http/1.0" : "http/1.1";
    request.method = std::string(message.method_string());
    set_target(request, std::string_view(message.target().data(), message.target().size()));
    for (const auto& field : message)
        request.headers.emplace_back(lower(field.name_string()), std::string(field.value()));
    request.body = message.body();
    request.connection = connection;
    return request;
}

std::string written(const Answer& answer, bool with_body, bool keep_alive)
{
    std::string text =
        "HTTP/1.1 " + std::to_string(answer.status) + ' ' +
        std::string(http::obsolete_reason(http::int_to_status(static_cast<unsigned>(answer.status)))) +
        "\r\n";
    for (const auto& [name, value] : header_fields(answer))
        text.append(name).append(": ").append(value).append("\r\n");
    if (!keep_alive)
        text += "connection: close\r\n";
    text += "\r\n";
    return with_body ? text + answer.body : text;
}

// What is to be sent for an outcome that is no complete answer.
std::string last_words(const Outcome& outcome, bool keep_alive)
{
    if (outcome.kind == Outcome::Kind::garbage)
        return std::string(garbage_bytes);
    std::string text;
    if (outcome.kind == Outcome::Kind::half) {
        text = written(outcome.answer, outcome.with_body, keep_alive);
        text.resize(text.size() / 2);
    }
    return text;
}

const boost::system::error_category& http_category()
{
    return http::make_error_code(http::error::end_of_stream).category();
}

int status_of(const error_code& malformed)
{
    if (malformed == http::error::header_limit)
        return 431;
    return malformed == http::error::body_limit ? 413 : 400;
}

} // namespace

template<class Stream>
asio::awaitable<bool> serve_http1(Stream& stream, Exchanges& exchanges, std::uint64_t connection)
{
    boost::beast::flat_buffer buffer(largest_header + largest_body);
    error_code error;
    auto token = asio::redirect_error(asio::use_awaitable, error);
    std::string text;
    for (bool keep_alive = true; keep_alive && !error;) {
        http::request_parser<http::string_body> parser;
        parser.header_limit(largest_header);
        parser.body_limit(largest_body);
        co_await http::async_read(stream, buffer, parser, token);
        if (error) {
            if (error == http::error::end_of_stream || error.category() != http_category())
                co_return error == http::error::end_of_stream;
            text = written(refusal(status_of(error)), true, false);
            co_await asio::async_write(stream, asio::buffer(text), token);
            co_return true;
        }
        keep_alive = parser.get().keep_alive();
        const Exchange exchange = exchanges.begin(translated(parser.get(), connection));
        if (exchange.struck_by(EmulatorFault::Kind::delay))
            co_await exchanges.delay(exchange);
        const Outcome outcome = exchanges.conclude(exchange);
        const bool cut = outcome.kind != Outcome::Kind::answer;
        text = cut ? last_words(outcome, keep_alive) : written(outcome.answer, outcome.with_body, keep_alive);
        if (!text.empty())
            co_await asio::async_write(stream, asio::buffer(text), token);
        if (cut)
            co_return false;
    }
    co_return !error;
}

template asio::awaitable<bool> serve_http1(tcp::socket&, Exchanges&, std::uint64_t);
template asio::awaitable<bool> serve_http1(asio::ssl::stream<tcp::socket>&, Exchanges&, std::uint64_t);

} // namespace genauth::emulator
