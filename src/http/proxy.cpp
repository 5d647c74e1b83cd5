#include "http/proxy.hpp"

#include "basic_credentials.hpp"

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/network_v4.hpp>
#include <boost/asio/ip/network_v6.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>
#include <cstdlib>

namespace genauth::http {
namespace {

namespace ip = boost::asio::ip;

std::string from_environment(std::string_view name)
{
    std::string upper(name);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    const char* value = std::getenv(std::string(name).c_str());
    // HTTP_PROXY can be set from outside in CGI programs (httpoxy): only the lower case counts.
    if (value == nullptr && upper != "HTTP_PROXY")
        value = std::getenv(upper.c_str());
    return value != nullptr ? value : "";
}

bool same(char a, char b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return lower(a) == lower(b);
}

bool ends_with(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && std::equal(end.rbegin(), end.rend(), text.rbegin(), same);
}

bool is_in_network(const ip::address& host, const std::string& network)
{
    boost::system::error_code no_network;
    if (host.is_v4()) {
        const auto v4 = ip::make_network_v4(network, no_network);
        return !no_network &&
               ip::make_network_v4(host.to_v4(), v4.prefix_length()).canonical() == v4.canonical();
    }
    const auto v6 = ip::make_network_v6(network, no_network);
    return !no_network && ip::make_network_v6(host.to_v6(), v6.prefix_length()).canonical() == v6.canonical();
}

bool names(std::string_view entry, std::string_view host)
{
    if (entry == "*")
        return true;
    boost::system::error_code no_address;
    const auto address = ip::make_address(std::string(host), no_address);
    if (!no_address) {
        if (entry.find('/') != std::string_view::npos)
            return is_in_network(address, std::string(entry));
        const auto excepted = ip::make_address(std::string(entry), no_address);
        return !no_address && excepted == address;
    }
    if (entry.starts_with('.'))
        entry.remove_prefix(1);
    return !entry.empty() && ends_with(host, entry) &&
           (host.size() == entry.size() || host[host.size() - entry.size() - 1] == '.');
}

tl::expected<Proxy, std::string> parse_proxy(const ProxyOptions& options)
{
    std::string text = options.url;
    if (text.find("://") == std::string::npos)
        text.insert(0, "http://");
    const auto url = boost::urls::parse_uri(text);
    if (!url)
        return tl::unexpected<std::string>("proxy.url: neither a host name nor a URL");
    if (url->scheme() != "http")
        return tl::unexpected<std::string>("proxy.url: the scheme must be http");

    std::string user = options.username;
    WipedString password(options.password.reveal());
    if (url->has_userinfo() && user.empty()) {
        user = url->user();
        password = WipedString(std::string_view(url->password()));
    }
    std::string bare = "http://";
    bare.append(url->encoded_host_and_port().data(), url->encoded_host_and_port().size());
    bare.append(url->encoded_path().data(), url->encoded_path().size());
    auto endpoint = parse_endpoint(bare, true);
    if (!endpoint)
        return tl::unexpected("proxy.url: " + endpoint.error());

    Proxy proxy;
    proxy.endpoint = std::move(*endpoint);
    if (user.find(':') != std::string::npos)
        return tl::unexpected<std::string>("proxy.username: a colon cannot be sent (RFC 7617, 2)");
    if (!user.empty())
        proxy.authorization = basic_credentials(user, password);
    return proxy;
}

} // namespace

bool is_excepted(std::string_view no_proxy, std::string_view host)
{
    constexpr std::string_view separators = ", \t";
    while (true) {
        no_proxy.remove_prefix(std::min(no_proxy.find_first_not_of(separators), no_proxy.size()));
        if (no_proxy.empty())
            return false;
        const std::string_view entry = no_proxy.substr(0, no_proxy.find_first_of(separators));
        if (names(entry, host))
            return true;
        no_proxy.remove_prefix(entry.size());
    }
}

tl::expected<std::optional<Proxy>, std::string> choose_proxy(const ProxyOptions& options,
                                                             const Endpoint& server)
{
    ProxyOptions chosen = options;
    if (options.from_environment) {
        if (chosen.url.empty())
            chosen.url = from_environment(server.tls ? "https_proxy" : "http_proxy");
        if (chosen.no_proxy.empty())
            chosen.no_proxy = from_environment("no_proxy");
    }
    if (chosen.url.empty() || is_excepted(chosen.no_proxy, server.host))
        return std::nullopt;
    auto proxy = parse_proxy(chosen);
    if (!proxy)
        return tl::unexpected(std::move(proxy.error()));
    return std::move(*proxy);
}

WipedString write_connect(const Proxy& proxy, const Endpoint& server)
{
    const bool address = server.host.find(':') != std::string::npos;
    WipedString target(address ? "[" : "");
    target.append(server.host).append(address ? "]:" : ":").append(std::to_string(server.port));
    WipedString out("CONNECT ");
    out.append(target).append(" HTTP/1.1\r\nhost: ").append(target).append("\r\n");
    if (!proxy.authorization.empty())
        out.append("proxy-authorization: ").append(proxy.authorization).append("\r\n");
    return out.append("\r\n");
}

} // namespace genauth::http
