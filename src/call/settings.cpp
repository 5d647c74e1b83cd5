#include "call/settings.hpp"

#include "call/field_value.hpp"
#include "http/endpoint.hpp"
#include "http/transport.hpp"

#include <algorithm>
#include <openssl/evp.h>

namespace genauth::call {
namespace {

constexpr std::size_t largest_body = std::size_t{16} << 20U;

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

// RFC 7617, as the official SDKs write it: without percent-encoding id and secret.
WipedString basic(const ClientOptions& options)
{
    WipedString plain(options.app_id);
    plain.append(":").append(options.app_secret.reveal());
    WipedString result(4 * ((plain.size() + 2) / 3) + 1, '\0');
    const int size =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(result.data()),
                        reinterpret_cast<const unsigned char*>(plain.data()), static_cast<int>(plain.size()));
    result.resize(static_cast<std::size_t>(size));
    return result.insert(0, "Basic ");
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
        settings->basic_authorization = basic(kept);
    collect_headers(*settings);
    settings->deadlines = std::make_shared<http::DeadlineQueue>(executor, kept.clock);
    settings->transport = kept.transport;
    if (settings->transport)
        return settings;

    http::HttpTransport::Settings network;
    if (endpoint->tls) {
        auto tls = http::TlsContext::create(kept.tls);
        if (!tls)
            return refuse(std::move(tls.error()));
        network.tls = std::move(*tls);
    }
    network.endpoint = std::move(*endpoint);
    network.timeouts = kept.timeouts;
    network.pool = kept.pool;
    settings->transport =
        std::make_shared<http::HttpTransport>(std::move(executor), settings->deadlines, std::move(network));
    return settings;
}

} // namespace genauth::call
