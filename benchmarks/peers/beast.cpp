// Boost.Beast as its examples with coroutines show it, JSON by Boost.JSON's own values.
#include "support/measurement.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/version.hpp>
#include <boost/json.hpp>
#include <iostream>
#include <stdexcept>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace json = boost::json;

namespace bench {
namespace {

using TcpStream = asio::use_awaitable_t<>::as_default_on_t<beast::tcp_stream>;
using Timer = asio::use_awaitable_t<>::as_default_on_t<asio::steady_timer>;

constexpr std::chrono::seconds patience{10};

struct Load {
    const Arguments& arguments;
    asio::ssl::context tls{asio::ssl::context::tls_client};
    std::uint64_t calls = 0;
    bool over = false;
};

http::request<http::string_body> make_request(const Arguments& arguments)
{
    const EnrollRequest& members = arguments.workload.members;
    const json::value body = {{"profile",
                               {{"phoneNumber", members.phone_number},
                                {"phoneCountryCode", members.phone_country_code},
                                {"email", members.email}}},
                              {"factorType", members.factor_type}};
    http::request<http::string_body> request(http::verb::post, path, 11);
    request.set(http::field::host, std::string(host) + ":" + std::to_string(arguments.port));
    request.set(http::field::user_agent, BOOST_BEAST_VERSION_STRING);
    request.set(http::field::authorization, "Bearer " + arguments.workload.token);
    request.set(http::field::content_type, "application/json");
    request.set("x-authing-app-id", app_id);
    request.body() = json::serialize(body);
    request.prepare_payload();
    return request;
}

void check(const http::response<http::string_body>& response, const Workload& workload)
{
    const json::value answer = json::parse(response.body());
    if (response.result() != http::status::ok || answer.at("statusCode").as_int64() != 200 ||
        answer.at("data").at("enrollmentToken").as_string() != workload.enrollment_token)
        throw std::runtime_error("not the expected answer");
}

asio::awaitable<void> calls(Load& load)
{
    beast::ssl_stream<TcpStream> stream(co_await asio::this_coro::executor, load.tls);
    stream.set_verify_callback(asio::ssl::host_name_verification(host));
    const asio::ip::tcp::endpoint server(asio::ip::make_address(host), load.arguments.port);
    beast::get_lowest_layer(stream).expires_after(patience);
    co_await beast::get_lowest_layer(stream).async_connect(server);
    beast::get_lowest_layer(stream).expires_after(patience);
    co_await stream.async_handshake(asio::ssl::stream_base::client);

    beast::flat_buffer buffer;
    while (!load.over) {
        const http::request<http::string_body> request = make_request(load.arguments);
        beast::get_lowest_layer(stream).expires_after(patience);
        co_await http::async_write(stream, request);
        http::response<http::string_body> response;
        co_await http::async_read(stream, buffer, response);
        check(response, load.arguments.workload);
        ++load.calls;
    }
}

asio::awaitable<void> measure(Load& load, Measurement& measurement)
{
    Timer timer(co_await asio::this_coro::executor);
    while (measurement.tick(load.calls)) {
        timer.expires_after(Measurement::interval);
        co_await timer.async_wait();
    }
    load.over = true;
}

void run(const Arguments& arguments)
{
    if (arguments.http != 1)
        throw std::runtime_error("only HTTP/1.1");
    Load load{arguments};
    load.tls.load_verify_file(arguments.workload.ca_file);
    load.tls.set_verify_mode(asio::ssl::verify_peer);

    asio::io_context io(1);
    Measurement measurement(arguments);
    const auto fail = [](std::exception_ptr error) {
        if (error)
            std::rethrow_exception(error);
    };
    for (int i = 0; i < arguments.in_flight; ++i)
        asio::co_spawn(io, calls(load), fail);
    asio::co_spawn(io, measure(load, measurement), fail);
    io.run();
    measurement.print("http/1.1");
}

} // namespace
} // namespace bench

int main(int count, char** values)
{
    try {
        bench::run(bench::read_arguments(count, values));
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
