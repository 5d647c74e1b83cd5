#include <genauth/client.hpp>

#include "api/operations.hpp"
#include "call/pipeline.hpp"
#include "call/settings.hpp"
#include "field_value.hpp"
#include "http/network.hpp"

#include <algorithm>
#include <boost/asio/this_coro.hpp>
#include <utility>

namespace genauth {

static_assert(std::all_of(std::begin(api::all_operations), std::end(api::all_operations),
                          [](const api::Operation* operation) {
                              return is_token(operation->method) && is_target(operation->path, "{}");
                          }));

AuthenticationClient::AuthenticationClient(std::shared_ptr<const call::Settings> settings)
    : settings_(std::move(settings))
{
}

expected<AuthenticationClient> AuthenticationClient::create(asio::any_io_executor executor,
                                                            ClientOptions options)
{
    auto settings = call::make_settings(std::move(executor), std::move(options));
    if (!settings)
        return unexpected(std::move(settings.error()));
    return AuthenticationClient(std::move(*settings));
}

AuthenticationClient AuthenticationClient::as(const AccessToken& token) const
{
    AuthenticationClient user(settings_);
    user.set_access_token(token);
    return user;
}

void AuthenticationClient::set_access_token(const AccessToken& token)
{
    authorization_ = call::authorization_of(token, settings_->options.token_spelling);
}

std::unique_ptr<call::Request> AuthenticationClient::start(const api::Operation& operation,
                                                           CallOptions options) const
{
    return std::make_unique<call::Request>(settings_, operation, authorization_, options);
}

namespace {

// The method and path of a call() have to live as long as the call.
asio::awaitable<expected<Json>> call_route(std::string method, std::string path,
                                           std::unique_ptr<call::Request> request)
{
    request->operation.method = method;
    request->operation.path = path;
    co_return co_await call::perform<Json>(std::move(request));
}

} // namespace

asio::awaitable<expected<Json>> AuthenticationClient::call(std::string_view method, std::string_view path,
                                                           const Json& body, CallOptions options) const
{
    const api::Operation operation{"call",
                                   method,
                                   path,
                                   options.delivery,
                                   api::Identity::anybody,
                                   body.empty() ? api::BodyFormat::none : api::BodyFormat::json,
                                   api::AnswerFormat::bare};
    auto request = start(operation, options);
    call::check_route(*request);
    if (!body.empty())
        call::set_json(*request, body);
    return call_route(std::string(method), std::string(path), std::move(request));
}

namespace {

using Settings = std::shared_ptr<const call::Settings>;

asio::awaitable<expected<void>> prewarm_network(Settings settings, std::size_t connections)
{
    if (!settings->network)
        co_return expected<void>();
    const bool throwing = co_await asio::this_coro::throw_if_cancelled();
    co_await asio::this_coro::throw_if_cancelled(false);
    const auto deadline = settings->deadlines->now() + settings->options.timeouts.total;
    expected<void> result = co_await settings->network->prewarm(connections, deadline);
    co_await asio::this_coro::throw_if_cancelled(throwing);
    co_return result;
}

asio::awaitable<void> close(Settings settings, std::chrono::milliseconds grace)
{
    using std::chrono::milliseconds;
    const asio::cancellation_state cancellation = co_await asio::this_coro::cancellation_state;
    const bool throwing = co_await asio::this_coro::throw_if_cancelled();
    co_await asio::this_coro::throw_if_cancelled(false);
    http::DeadlineQueue& queue = *settings->deadlines;
    call::InFlight& in_flight = settings->state->in_flight;
    in_flight.close();
    if (settings->network)
        settings->network->pool().close();
    grace = std::clamp(grace, milliseconds(0), milliseconds(std::chrono::hours(24)));
    co_await in_flight.wait_for_none(queue, queue.now() + grace);
    if (cancellation.cancelled() == asio::cancellation_type::none) {
        queue.close();
        co_await in_flight.wait_for_none(queue, http::TimePoint::max());
    }
    co_await asio::this_coro::throw_if_cancelled(throwing);
}

} // namespace

asio::awaitable<expected<void>> AuthenticationClient::prewarm(std::size_t connections) const
{
    return prewarm_network(settings_, connections);
}

expected<void> AuthenticationClient::reload_tls(const TlsOptions& options) const
{
    return call::reload_tls(*settings_, options);
}

PoolGauges AuthenticationClient::pool_gauges() const
{
    return settings_->network ? settings_->network->pool().gauges() : PoolGauges();
}

asio::awaitable<void> AuthenticationClient::async_close(std::chrono::milliseconds grace) const
{
    return close(settings_, grace);
}

} // namespace genauth
