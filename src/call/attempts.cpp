#include "call/attempts.hpp"

#include <genauth/tls_failure.hpp>

#include <algorithm>
#include <boost/asio/error.hpp>

namespace genauth::call {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds first_pause{100};
constexpr milliseconds longest_pause{2'000};
constexpr std::chrono::seconds longest_asked_pause{5};

// There was a connection, and it did not take the request up.
bool passed_over(const ApiError& error)
{
    return error.kind == ErrorKind::connection_lost && error.sent == Sent::no && error.phase >= Phase::send;
}

int most_attempts(Delivery delivery, const ApiError& error)
{
    if (passed_over(error))
        return 5;
    return delivery == Delivery::read ? 3 : 2;
}

// A failure of the network on the way to the server, which may be gone a moment later.
bool passing_failure_before_sending(const ApiError& error)
{
    switch (error.kind) {
    case ErrorKind::resolve:
        return error.cause == boost::system::error_code(boost::asio::error::host_not_found_try_again);
    case ErrorKind::connect:
        return error.http_status == 0 || error.http_status >= 500;
    case ErrorKind::connection_lost:
        return true;
    case ErrorKind::timeout:
        return error.phase == Phase::connect || error.phase == Phase::tls || error.phase == Phase::send;
    default:
        return false;
    }
}

bool repeatable_status(Delivery delivery, const ApiError& error)
{
    const int status = error.status_code != 0 ? error.status_code : error.http_status;
    if (delivery == Delivery::read)
        return status == 429 || (status >= 502 && status <= 504) || (status == 408 && error.reused);
    return delivery == Delivery::idempotent_write && (status == 429 || status == 503) && error.retry_after;
}

bool lost_on_the_way(const ApiError& error)
{
    if (error.kind == ErrorKind::tls)
        return error.cause == TlsFailure::alert || error.cause == TlsFailure::corrupted;
    return error.kind == ErrorKind::connection_lost || error.kind == ErrorKind::timeout;
}

// A write that was lost on a new connection was more likely seen than one on a connection that the server may
// have closed already; a timeout says that the server is slow.
bool write_may_be_repeated(const ApiError& error)
{
    return error.reused || (error.kind != ErrorKind::timeout && error.sent == Sent::answered) ||
           error.kind == ErrorKind::tls;
}

bool allowed(Delivery delivery, const ApiError& error)
{
    if (error.sent == Sent::no)
        return passing_failure_before_sending(error);
    if (error.kind == ErrorKind::http || error.kind == ErrorKind::api)
        return repeatable_status(delivery, error);
    if (!lost_on_the_way(error))
        return false;
    return delivery == Delivery::read ||
           (delivery == Delivery::idempotent_write && write_may_be_repeated(error));
}

} // namespace

Retry next_attempt(Delivery delivery, const ApiError& error, int attempts)
{
    Retry retry;
    if (attempts >= most_attempts(delivery, error) || !allowed(delivery, error))
        return retry;
    retry.allowed = true;
    retry.budgeted = !passed_over(error);
    retry.fresh_connection = error.sent != Sent::no && lost_on_the_way(error);
    if (error.retry_after) {
        retry.allowed = *error.retry_after <= longest_asked_pause;
        retry.pause = *error.retry_after;
        retry.jitter = false;
    } else if (!(error.reused && error.kind == ErrorKind::connection_lost)) {
        retry.pause = std::min(longest_pause, first_pause * (1 << (attempts - 1)));
    }
    return retry;
}

} // namespace genauth::call
