#include <genauth/error.hpp>

#include <algorithm>
#include <ostream>

namespace genauth {

std::string_view to_string(ErrorKind kind) noexcept
{
    switch (kind) {
    case ErrorKind::invalid_argument:
        return "invalid_argument";
    case ErrorKind::cancelled:
        return "cancelled";
    case ErrorKind::overloaded:
        return "overloaded";
    case ErrorKind::timeout:
        return "timeout";
    case ErrorKind::resolve:
        return "resolve";
    case ErrorKind::connect:
        return "connect";
    case ErrorKind::tls:
        return "tls";
    case ErrorKind::connection_lost:
        return "connection_lost";
    case ErrorKind::protocol:
        return "protocol";
    case ErrorKind::limit_exceeded:
        return "limit_exceeded";
    case ErrorKind::decode:
        return "decode";
    case ErrorKind::http:
        return "http";
    case ErrorKind::api:
        return "api";
    case ErrorKind::shutting_down:
        return "shutting_down";
    }
    return "unknown";
}

std::string_view to_string(Phase phase) noexcept
{
    switch (phase) {
    case Phase::queue:
        return "queue";
    case Phase::resolve:
        return "resolve";
    case Phase::connect:
        return "connect";
    case Phase::tls:
        return "tls";
    case Phase::send:
        return "send";
    case Phase::first_byte:
        return "first_byte";
    case Phase::body:
        return "body";
    }
    return "unknown";
}

std::string_view to_string(Sent sent) noexcept
{
    switch (sent) {
    case Sent::no:
        return "no";
    case Sent::maybe:
        return "maybe";
    case Sent::answered:
        return "answered";
    }
    return "unknown";
}

std::ostream& operator<<(std::ostream& out, ErrorKind kind)
{
    return out << to_string(kind);
}

std::ostream& operator<<(std::ostream& out, Phase phase)
{
    return out << to_string(phase);
}

std::ostream& operator<<(std::ostream& out, Sent sent)
{
    return out << to_string(sent);
}

bool ApiError::retryable() const noexcept
{
    const int status = status_code != 0 ? status_code : http_status;
    switch (kind) {
    case ErrorKind::overloaded:
    case ErrorKind::resolve:
    case ErrorKind::connect:
        return true;
    case ErrorKind::timeout:
    case ErrorKind::connection_lost:
        return sent == Sent::no || idempotent;
    case ErrorKind::http:
    case ErrorKind::api:
        return status == 429 || status == 503 || (idempotent && (status == 502 || status == 504));
    default:
        return false;
    }
}

bool ApiError::step_up() const noexcept
{
    if (kind != ErrorKind::api)
        return false;
    switch (api_code) {
    case ApiCode::username_taken:
    case ApiCode::mfa_required_by_user:
    case ApiCode::mfa_required_by_application:
    case ApiCode::first_login_password_reset:
    case ApiCode::bind_existing_account:
    case ApiCode::bind_any_account:
    case ApiCode::profile_completion_required:
    case ApiCode::self_unlock_required:
    case ApiCode::tenant_choice_required:
    case ApiCode::tenant_profile_completion_required:
    case ApiCode::bind_silently:
    case ApiCode::password_reset_required:
    case ApiCode::password_unsafe:
    case ApiCode::unsafe_password_change_required:
    case ApiCode::account_choice_required:
    case ApiCode::identity_choice_required:
        return true;
    default:
        return status_code >= 300 && status_code <= 399;
    }
}

namespace {

// Texts of a server may hold anything; a log line is one line.
void print(std::ostream& out, std::string_view text)
{
    constexpr std::size_t longest = 500;
    for (const char c : text.substr(0, longest))
        out << (static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c);
    if (text.size() > longest)
        out << "...";
}

} // namespace

std::ostream& operator<<(std::ostream& out, const ApiError& error)
{
    out << error.kind << " (phase " << error.phase << ", sent " << error.sent;
    if (error.attempts > 1)
        out << ", attempts " << error.attempts;
    if (error.http_status != 0 && error.http_status != 200)
        out << ", HTTP " << error.http_status;
    if (error.status_code != 0)
        out << ", statusCode " << error.status_code;
    if (error.api_code != ApiCode::none)
        out << ", apiCode " << static_cast<int>(error.api_code);
    if (error.retry_after)
        out << ", retry after " << error.retry_after->count() << " s";
    if (!error.request_id.empty()) {
        out << ", requestId ";
        print(out, error.request_id);
    }
    out << "): ";
    print(out, error.message);
    return out;
}

} // namespace genauth
