#include "call/settings.hpp"

#include "basic_credentials.hpp"
#include "field_value.hpp"
#include "http/endpoint.hpp"
#include "http/network.hpp"

#include <algorithm>

namespace genauth::call {
namespace {

constexpr std::size_t largest_body = std::size_t{16} << 20U;
constexpr std::size_t most_connections = 65'536; // As many as one address has ports.

void clamp(std::chrono::milliseconds& duration)
{
    using std::chrono::milliseconds;
    duration = std::clamp(duration, milliseconds(1), milliseconds(std::chrono::hours(24)));
}

void clamp(ClientOptions& options)
{
    Timeouts& timeouts = options.timeouts;
    for (auto* duration : {&timeouts.queue, &timeouts.resolve, &timeouts.connect, &timeouts.tls,
                           &timeouts.first_byte, &timeouts.body, &timeouts.total, &options.pool.idle,
                           &options.pool.idle_before_send, &options.pool.lifetime})
        clamp(*duration);
    options.max_body_size = std::clamp<std::size_t>(options.max_body_size, 1, largest_body);
    options.pool.max_connections = std::min(options.pool.max_connections, most_connections);
}

std::string check(const ClientOptions& options)
{
    if (options.app_id.empty())
        return "app_id: empty";
    if (!is_field_value(options.app_id))
        return "app_id: has characters that no header may hold";
    if (!is_field_value(options.language))
        return "language: has characters that no header may hold";
    if (!is_field_value(options.user_agent))
        return "user_agent: has characters that no header may hold";
    if (options.pool.max_connections == 0)
        return "pool.max_connections: 0";
    return {};
}

void collect_headers(Settings& settings)
{
    const ClientOptions& options = settings.options;
    auto& headers = settings.headers;
    headers.push_back({"accept", "application/json"});
    headers.push_back({"user-agent", settings.user_agent});
    headers.push_back({"x-authing-sdk-version", "genauth-cpp:" GENAUTH_VERSION});
    if (options.app_id_header != AppIdHeader::genauth)
        headers.push_back({"x-authing-app-id", options.app_id});
    if (options.app_id_header != AppIdHeader::authing)
        headers.push_back({"x-genauth-app-id", options.app_id});
    if (!options.language.empty())
        headers.push_back({"x-authing-lang", options.language});
}

unexpected refuse(std::string message)
{
    ApiError error;
    error.kind = ErrorKind::invalid_argument;
    error.message = std::move(message);
    return unexpected(std::move(error));
}

} // namespace

Settings::Settings() = default;

Settings::~Settings() = default;

expected<std::shared_ptr<const Settings>> make_settings(asio::any_io_executor executor, ClientOptions options)
{
    if (std::string problem = check(options); !problem.empty())
        return refuse(std::move(problem));
    auto endpoint = http::parse_endpoint(options.host, options.unsafe_allow_plain_http);
    if (!endpoint)
        return refuse(std::move(endpoint.error()));
    clamp(options);

    auto settings = std::make_shared<Settings>();
    settings->options = std::move(options);
    ClientOptions& kept = settings->options;
    if (!kept.clock)
        kept.clock = Clock::real();
    settings->user_agent = kept.user_agent.empty() ? "" : kept.user_agent + ' ';
    settings->user_agent += "genauth-cpp/" GENAUTH_VERSION;
    if (kept.client_authentication == ClientAuthentication::client_secret_basic)
        settings->basic_authorization =
            SharedSecret("", basic_credentials(kept.app_id, kept.app_secret.reveal()));
    collect_headers(*settings);
    settings->deadlines = std::make_shared<http::DeadlineQueue>(executor, kept.clock);
    settings->state = std::make_unique<State>(settings->deadlines->now());
    settings->transport = kept.transport;
    if (settings->transport)
        return settings;

    http::Network::Settings network;
    if (!endpoint->tls && kept.http_version == HttpVersion::http2)
        return refuse("http_version: HTTP/2 needs TLS, and the host is an http:// one");
    if (endpoint->tls) {
        auto tls = http::TlsContext::create(kept.tls, kept.http_version);
        if (!tls)
            return refuse(std::move(tls.error()));
        network.tls = std::move(*tls);
    }
    auto proxy = http::choose_proxy(kept.proxy, *endpoint);
    if (!proxy)
        return refuse(std::move(proxy.error()));
    network.proxy = std::move(*proxy);
    network.endpoint = std::move(*endpoint);
    network.headers = settings->headers;
    network.timeouts = kept.timeouts;
    network.pool = kept.pool;
    network.http_version = kept.http_version;
    settings->network = std::make_unique<http::Network>(std::move(executor), settings->deadlines, network);
    return settings;
}

expected<void> reload_tls(const Settings& settings, const TlsOptions& options)
{
    if (!settings.network || !settings.network->uses_tls())
        return refuse("this client's connections use no TLS");
    auto tls = http::TlsContext::create(options, settings.options.http_version);
    if (!tls)
        return refuse(std::move(tls.error()));
    settings.network->pool().reload(std::move(*tls));
    return {};
}

} // namespace genauth::call
