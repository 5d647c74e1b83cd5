#include "call/envelope.hpp"

#include "call/redaction.hpp"
#include "call/retry_after.hpp"
#include "json/document.hpp"
#include "json/unique_keys.hpp"

#include <algorithm>

namespace genauth::call {
namespace {

constexpr std::int32_t success = 200;

bool is_success_status(int status)
{
    return status >= 200 && status <= 299;
}

ApiError failure(const Request& request, const TransportResponse& response, ErrorKind kind)
{
    ApiError error;
    error.kind = kind;
    error.phase = Phase::body;
    error.sent = Sent::answered;
    error.http_status = response.status;
    error.request_id = response.request_id;
    error.retry_after = parse_retry_after(response.retry_after, request.settings->options.clock->wall());
    error.reused = response.reused;
    return error;
}

ApiError undecodable(const Request& request, const TransportResponse& response, std::string message)
{
    ApiError error = failure(request, response, ErrorKind::decode);
    error.message = std::move(message);
    return error;
}

// Redirections are never followed: their target would receive the token. What is neither host nor path may be
// a secret.
std::string shown(std::string location)
{
    location.resize(std::min(location.size(), location.find_first_of("?#")));
    const std::size_t authority = location.find("//");
    const std::size_t user_end = location.find('@');
    if (authority != std::string::npos && user_end != std::string::npos && authority < user_end)
        location.erase(authority + 2, user_end - authority - 1);
    return location;
}

std::string status_text(const TransportResponse& response)
{
    std::string text = "HTTP status " + std::to_string(response.status);
    if (!response.location.empty())
        text += ", location " + shown(response.location);
    return text;
}

// The fields of an unsuccessful envelope, or of an OAuth error (RFC 6749, 5.2). Fields of a wrong type are
// passed over.
void read_failure(const json::Node& root, ApiError& error)
{
    const json::ObjectReader in(root);
    std::string description;
    in.optional("statusCode", error.status_code);
    in.optional("apiCode", error.api_code);
    in.optional("requestId", error.request_id);
    in.optional("error", error.message);
    in.optional("error_description", description);
    in.optional("message", error.message);
    if (!description.empty())
        error.message += (error.message.empty() ? "" : ": ") + description;
    if (error.step_up())
        in.optional("data", error.data);
}

} // namespace

std::optional<ApiError> judge(const Request& request, const TransportResponse& response,
                              const Decoder& decoder)
{
    const bool success_status = is_success_status(response.status);
    const json::Document document(response.body);
    const json::Value* root = document.root();
    const bool object = root != nullptr && root->kind() == json::Kind::object;
    const json::Value* status = object ? root->find("statusCode") : nullptr;

    std::string problem;
    std::int32_t status_code = success;
    if (status != nullptr)
        decode(json::Node(json::Node(*root, problem), "statusCode", *status), status_code);
    const bool bare = request.operation.answer == api::AnswerFormat::bare;

    if (success_status && root != nullptr && problem.empty() && status_code == success &&
        (status != nullptr || bare)) {
        // Only answers with tokens pay for this look.
        if (request.operation.identity == api::Identity::client && !json::has_unique_keys(*root))
            return undecodable(request, response, "the answer has two members of one name");
        decoder(json::Node(*root, problem));
        if (problem.empty())
            return std::nullopt;
        return undecodable(request, response, "the answer is not as documented: " + problem);
    }
    if (success_status && root == nullptr)
        return undecodable(request, response, "the answer is no JSON");
    if (success_status && (status == nullptr || !problem.empty()))
        return undecodable(request, response, "the answer has no statusCode");

    const bool enveloped = status != nullptr && status_code != success;
    ApiError error = failure(request, response, enveloped ? ErrorKind::api : ErrorKind::http);
    std::string ignored;
    if (object)
        read_failure(json::Node(*root, ignored), error);
    if (error.message.empty())
        error.message = status_text(response);
    redact(error.message, request);
    redact(error.request_id, request);
    return error;
}

} // namespace genauth::call
