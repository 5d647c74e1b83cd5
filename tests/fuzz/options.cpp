// Hosts, proxies and lists of exceptions.
#include "fuzz/fuzz.hpp"
#include "http/proxy.hpp"

namespace {

using namespace genauth;

bool is_harmless(std::string_view text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) <= ' ' || c == 0x7f)
            return false;
    return true;
}

void check(const http::Endpoint& endpoint)
{
    fuzz::require(!endpoint.host.empty(), "a host");
    fuzz::require(endpoint.port != 0, "a port");
    fuzz::require(is_harmless(endpoint.host) && is_harmless(endpoint.authority), "nothing that ends a line");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(fuzz::text(data, size));
    for (const bool plain : {false, true})
        if (const auto endpoint = http::parse_endpoint(text, plain))
            check(*endpoint);
    http::Endpoint server;
    server.host = "api.example.com";
    ProxyOptions options;
    options.url = text;
    if (const auto proxy = http::choose_proxy(options, server); proxy && *proxy) {
        check((*proxy)->endpoint);
        const WipedString request = http::write_connect(**proxy, server);
        fuzz::require(request.find("\r\n\r\n") == request.size() - 4, "one header");
    }
    http::is_excepted(text, "api.example.com");
    http::is_excepted(text, "10.1.2.3");
    http::is_excepted(text, "fe80::1");
    return 0;
}
