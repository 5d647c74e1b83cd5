#include "http/endpoint.hpp"

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

namespace genauth::http {
namespace {

bool is_loopback(const std::string& host)
{
    boost::system::error_code no_address;
    const auto address = boost::asio::ip::make_address(host, no_address);
    return no_address ? is_localhost(host) : address.is_loopback();
}

} // namespace

bool is_localhost(std::string_view host) noexcept
{
    constexpr std::string_view name = "localhost";
    return std::equal(host.begin(), host.end(), name.begin(), name.end(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

tl::expected<Endpoint, std::string> parse_endpoint(std::string_view text, bool allow_plain_http)
{
    std::string address(text);
    if (address.find("://") == std::string::npos)
        address.insert(0, "https://");
    const auto url = boost::urls::parse_uri(address);
    if (!url)
        return tl::unexpected<std::string>("host: neither a host name nor a URL");

    Endpoint endpoint;
    endpoint.tls = url->scheme() == "https";
    if (!endpoint.tls && url->scheme() != "http")
        return tl::unexpected<std::string>("host: the scheme must be https or http");
    if (url->has_userinfo() || url->has_query() || url->has_fragment() ||
        (!url->encoded_path().empty() && url->encoded_path() != "/"))
        return tl::unexpected<std::string>("host: only scheme, host and port are allowed");

    endpoint.host = url->host_address();
    if (endpoint.host.ends_with('.'))
        endpoint.host.pop_back(); // No certificate is valid for "a.test.".
    if (endpoint.host.empty())
        return tl::unexpected<std::string>("host: empty");
    if (endpoint.host.find_first_not_of(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:") != std::string::npos)
        return tl::unexpected<std::string>(
            "host: has characters that no host name has (write IDNs in their xn-- form)");
    if (url->has_port() && url->port_number() == 0)
        return tl::unexpected<std::string>("host: the port must be 1 to 65535");
    const std::uint16_t usual = endpoint.tls ? 443 : 80;
    endpoint.port = url->has_port() ? url->port_number() : usual;

    if (!endpoint.tls && !allow_plain_http && !is_loopback(endpoint.host))
        return tl::unexpected<std::string>(
            "host: plain http to other than loopback addresses needs unsafe_allow_plain_http");

    endpoint.authority =
        endpoint.host.find(':') == std::string::npos ? endpoint.host : '[' + endpoint.host + ']';
    if (endpoint.port != usual)
        endpoint.authority += ':' + std::to_string(endpoint.port);
    return endpoint;
}

} // namespace genauth::http
