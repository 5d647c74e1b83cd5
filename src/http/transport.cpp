#include "http/transport.hpp"

#include "http/request_writer.hpp"
#include "http/response_reader.hpp"

#include <algorithm>
#include <boost/asio/this_coro.hpp>
#include <utility>

namespace genauth::http {
namespace {

constexpr std::chrono::milliseconds longest_rescue{250};

// Operations that must not be repeated get a connection that the server has hardly had time to close.
bool must_not_repeat(Delivery delivery)
{
    return delivery != Delivery::read && delivery != Delivery::idempotent_write;
}

// A connection serves again after a complete answer with nothing behind it.
PoolState::Reuse reuse_after(const ResponseReader& reader, Connection& connection)
{
    using std::chrono::seconds;
    PoolState::Reuse reuse;
    reuse.possible = reader.reusable() && connection.drained();
    if (reader.keep_alive())
        reuse.max_idle = std::max(*reader.keep_alive() - seconds(1), seconds(0));
    return reuse;
}

} // namespace

HttpTransport::HttpTransport(asio::any_io_executor executor, std::shared_ptr<DeadlineQueue> deadlines,
                             const Settings& settings)
    : deadlines_(std::move(deadlines)), authority_(settings.endpoint.authority),
      uses_tls_(settings.tls != nullptr), timeouts_(settings.timeouts), options_(settings.pool),
      pool_(std::move(executor), *deadlines_, settings)
{
}

asio::awaitable<expected<TransportResponse>> HttpTransport::exchange(TransportRequest request)
{
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const asio::cancellation_state cancellation = co_await asio::this_coro::cancellation_state;
    Attempt attempt(executor, cancellation, *deadlines_, request.deadline, request.trace);
    PoolState::Demand demand;
    demand.fresh = request.fresh_connection;
    demand.max_idle = must_not_repeat(request.delivery) ? options_.idle_before_send : options_.idle;

    TransportResponse response;
    ConnectionPool::Lease lease(pool_);
    bool ok = co_await pool_.acquire(attempt, demand, lease);
    if (ok) {
        attempt.trace().protocol = "http/1.1";
        Deadline deadline(*deadlines_, lease.connection());
        ok = co_await send(attempt, request, lease.connection(), deadline);
        if (ok)
            ok = co_await receive(attempt, request, lease, deadline, response);
        else if (attempt.error.kind == ErrorKind::connection_lost)
            ok = co_await rescue(attempt, request, lease, deadline, response);
    }
    attempt.reached(&AttemptTrace::done);
    if (!ok) {
        attempt.error.reused = attempt.trace().reused;
        co_return unexpected(std::move(attempt.error));
    }
    response.reused = attempt.trace().reused;
    co_return response;
}

asio::awaitable<bool> HttpTransport::send(Attempt& attempt, const TransportRequest& request,
                                          Connection& connection, Deadline& deadline)
{
    attempt.phase = Phase::send;
    const WipedString message = write_request(request, authority_);
    std::error_code error;
    if (!connection.begin_write(message, error)) {
        attempt.sent = Sent::maybe;
        deadline.set(attempt.deadline);
        error = co_await connection.finish_write();
    }
    attempt.sent = connection.wrote() ? Sent::maybe : Sent::no;
    if (error || attempt.cancelled())
        co_return attempt.fail(connection.expired(), error);
    attempt.trace().bytes_sent = message.size();
    attempt.reached(&AttemptTrace::sent);
    co_return true;
}

asio::awaitable<bool> HttpTransport::receive(Attempt& attempt, const TransportRequest& request,
                                             ConnectionPool::Lease& lease, Deadline& deadline,
                                             TransportResponse& response)
{
    Connection& connection = lease.connection();
    attempt.phase = Phase::first_byte;
    deadline.set(attempt.limit(timeouts_.first_byte));
    ResponseReader reader(request.max_body_size);
    for (;;) {
        std::string_view data;
        const std::error_code error = co_await connection.read(data);
        if (error || attempt.cancelled())
            co_return attempt.fail(connection.expired(), error);
        const bool first = !reader.began();
        const ResponseReader::State state = reader.feed(data);
        attempt.trace().bytes_received += data.size();
        attempt.phase = Phase::body;
        attempt.sent = Sent::answered;
        if (first)
            attempt.reached(&AttemptTrace::first_byte);
        if (state == ResponseReader::State::failed)
            co_return attempt.fail(reader.failure(), reader.reason());
        if (state == ResponseReader::State::complete)
            break;
        if (first)
            deadline.set(attempt.limit(timeouts_.body));
    }
    response = std::move(reader.response());
    lease.reuse = reuse_after(reader, connection);
    co_return true;
}

// A server may answer early, 413 for example, or refuse by an alert, and close before it has read the whole
// request: a failed write must not hide what it said. Without a word of it the failure of the write stands.
asio::awaitable<bool> HttpTransport::rescue(Attempt& attempt, const TransportRequest& request,
                                            ConnectionPool::Lease& lease, Deadline& deadline,
                                            TransportResponse& response)
{
    ApiError lost = attempt.error;
    const TimePoint limit = std::exchange(attempt.deadline, attempt.limit(longest_rescue));
    const bool read = co_await receive(attempt, request, lease, deadline, response);
    attempt.deadline = limit;
    lease.reuse = PoolState::Reuse();
    if (attempt.cancelled())
        co_return false;
    // Nothing can be the answer to a request that was never begun.
    if (read && lost.sent != Sent::no)
        co_return true;
    if (attempt.error.kind == ErrorKind::tls)
        lost = std::move(attempt.error);
    else
        lost.sent = lost.sent == Sent::no ? Sent::no : attempt.sent;
    attempt.error = std::move(lost);
    co_return false;
}

asio::awaitable<expected<void>> HttpTransport::prewarm(std::size_t connections, TimePoint deadline)
{
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const asio::cancellation_state cancellation = co_await asio::this_coro::cancellation_state;
    const std::size_t wanted = std::min(connections, options_.max_connections);
    for (;;) {
        const PoolGauges gauges = pool_.gauges();
        if (gauges.busy + gauges.idle >= wanted)
            co_return expected<void>();
        Attempt attempt(executor, cancellation, *deadlines_, deadline, nullptr);
        const bool opened = co_await pool_.prewarm(attempt);
        if (!opened)
            co_return unexpected(std::move(attempt.error));
    }
}

} // namespace genauth::http
