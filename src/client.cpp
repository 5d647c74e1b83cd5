#include <genauth/client.hpp>

#include "call/pipeline.hpp"
#include "call/settings.hpp"

#include <utility>

namespace genauth {

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

AuthenticationClient AuthenticationClient::as(AccessToken token) const
{
    AuthenticationClient user(settings_);
    user.token_ = std::move(token);
    return user;
}

call::Request AuthenticationClient::start(const api::Operation& operation, CallOptions options) const
{
    return call::Request(settings_, operation, token_, options);
}

namespace {

// The method and path of a call() have to live as long as the call.
asio::awaitable<expected<Json>> call_route(std::string method, std::string path, call::Request request)
{
    request.operation.method = method;
    request.operation.path = path;
    Json answer;
    const call::Decoder decoder = call::Decoder::into(answer);
    std::optional<ApiError> error = co_await call::run(std::move(request), decoder);
    if (error)
        co_return unexpected(std::move(*error));
    co_return answer;
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
    call::Request request = start(operation, options);
    if (!body.empty())
        call::set_json(request, body);
    return call_route(std::string(method), std::string(path), std::move(request));
}

} // namespace genauth
