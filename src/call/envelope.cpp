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

// What a body says of success.
struct Body {
    explicit Body(const json::Value* document)
        : root(document), is_object(root != nullptr && root->kind() == json::Kind::object)
    {
        status = is_object ? root->find("statusCode") : nullptr;
        if (status == nullptr || spells_success(*status))
            return;
        std::string problem;
        decode(json::Node(*status, problem), status_code);
        is_readable = problem.empty();
    }

    // As nearly all do, and the decoder will read the number all the same.
    static bool spells_success(const json::Value& status)
    {
        return status.kind() == json::Kind::number && status.text() == "200";
    }

    // The code of an OAuth error.
    const json::Value* oauth_error() const
    {
        const json::Value* const error = is_object ? root->find("error") : nullptr;
        return error != nullptr && error->kind() == json::Kind::string ? error : nullptr;
    }

    const json::Value* root;
    bool is_object;
    const json::Value* status; // Only envelopes have it.
    std::int32_t status_code = success;
    bool is_readable = true;
};

ApiError refusal(const Request& request, const TransportResponse& response, const Body& body)
{
    const bool enveloped = body.status_code != success;
    const bool may_be_oauth = !enveloped && request.operation.answer != api::AnswerFormat::envelope;
    const json::Value* const oauth = may_be_oauth ? body.oauth_error() : nullptr;
    const bool said = enveloped || oauth != nullptr;
    ApiError error = failure(request, response, said ? ErrorKind::api : ErrorKind::http);
    std::string ignored;
    if (body.is_object)
        read_failure(json::Node(*body.root, ignored), error);
    if (oauth != nullptr)
        error.oauth_error = oauth->text();
    if (error.message.empty())
        error.message = status_text(response);
    redact(error.message, request);
    redact(error.request_id, request);
    redact(error.oauth_error, request);
    return error;
}

std::optional<ApiError> decoded(const Request& request, const TransportResponse& response,
                                const json::Value& root, const Decoder& decoder)
{
    // Only answers with tokens pay for this look.
    if (request.operation.identity == api::Identity::client && !json::has_unique_keys(root))
        return undecodable(request, response, "the answer has two members of one name");
    std::string problem;
    decoder(json::Node(root, problem));
    if (problem.empty())
        return std::nullopt;
    return undecodable(request, response, "the answer is not as documented: " + problem);
}

} // namespace

std::optional<ApiError> judge(const Request& request, const TransportResponse& response,
                              const Decoder& decoder)
{
    const api::AnswerFormat format = request.operation.answer;
    const json::Document document(response.body);
    const Body body(document.root());
    const bool refuses = body.status_code != success;

    if (!is_success_status(response.status))
        return refusal(request, response, body);
    if (format == api::AnswerFormat::text) {
        if (refuses || !body.is_readable || body.oauth_error() != nullptr)
            return refusal(request, response, body);
        decoder.text(response.body);
        return std::nullopt;
    }
    if (body.root == nullptr)
        return undecodable(request, response, "the answer is no JSON");
    if (!body.is_readable || (body.status == nullptr && format == api::AnswerFormat::envelope))
        return undecodable(request, response, "the answer has no statusCode");
    if (refuses)
        return refusal(request, response, body);
    return decoded(request, response, *body.root, decoder);
}

} // namespace genauth::call
