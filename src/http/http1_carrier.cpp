#include "http/http1_carrier.hpp"

#include "http/response_reader.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace genauth::http {
namespace {

constexpr std::chrono::milliseconds longest_rescue{250};

// A server may answer early, 413 for example, or refuse by an alert, and close before it has read the whole
// request: a failed write must not hide what it said. Without a word of it the failure of the write stands.
class Rescue {
public:
    explicit Rescue(Attempt& attempt)
        : attempt_(attempt), lost_(attempt.error),
          limit_(std::exchange(attempt.deadline, attempt.limit(longest_rescue)))
    {
    }

    bool judge(bool received)
    {
        attempt_.deadline = limit_;
        if (attempt_.cancelled())
            return false;
        // Nothing can be the answer to a request that was never begun.
        if (received && lost_.sent != Sent::no)
            return true;
        if (attempt_.error.kind == ErrorKind::tls)
            lost_ = std::move(attempt_.error);
        else
            lost_.sent = lost_.sent == Sent::no ? Sent::no : attempt_.sent;
        attempt_.error = std::move(lost_);
        return false;
    }

private:
    Attempt& attempt_;
    ApiError lost_;
    TimePoint limit_;
};

} // namespace

// An answer that is being received.
struct Http1Carrier::Answer {
    Attempt& attempt;
    Deadline& deadline;
    ResponseReader reader;
    ResponseReader::State state = ResponseReader::State::more;
    std::size_t bytes_received = 0;
};

Http1Carrier::Http1Carrier(std::unique_ptr<Connection> connection, const CarrierSettings& settings)
    : connection_(std::move(connection)), settings_(settings)
{
}

asio::awaitable<bool> Http1Carrier::exchange(Attempt& attempt, const TransportRequest& request,
                                             TransportResponse& response, PoolState::Reuse& reuse)
{
    attempt.note(&AttemptTrace::protocol, "http/1.1");
    attempt.phase = Phase::send;
    const std::string_view message = write_request(memory_, request, settings_.fixed);
    std::error_code error;
    const bool at_once = connection_->begin_write(message, error);
    // What is sent at once takes no time that would be worth a look at the clock.
    Deadline deadline(attempt.deadlines, *connection_,
                      at_once ? attempt.limit(settings_.timeouts.first_byte, attempt.connected)
                              : attempt.deadline);
    if (!at_once) {
        attempt.sent = Sent::maybe;
        error = co_await connection_->finish_write();
    }
    wipe(memory_.data(), message.size());
    std::optional<Rescue> rescue;
    if (!judge_write(attempt, error, message.size())) {
        if (attempt.error.kind != ErrorKind::connection_lost)
            co_return false;
        rescue.emplace(attempt);
    }

    attempt.phase = Phase::first_byte;
    if (!at_once || rescue)
        deadline.set(attempt.limit(settings_.timeouts.first_byte));
    Answer answer{attempt, deadline, ResponseReader(response, request.max_body_size)};
    while (answer.state == ResponseReader::State::more) {
        if (read(answer))
            continue;
        const std::size_t size = co_await connection_->receive();
        connection_->received(size);
    }
    const bool received = answer.state == ResponseReader::State::complete;
    if (rescue && !rescue->judge(received))
        co_return false;
    if (received && !rescue)
        reuse = reuse_after(answer);
    co_return received;
}

void Http1Carrier::rest() noexcept
{
    WipedString().swap(memory_);
    connection_->rest();
}

bool Http1Carrier::judge_write(Attempt& attempt, const std::error_code& error, std::size_t size)
{
    attempt.sent = connection_->wrote() ? Sent::maybe : Sent::no;
    if (error || attempt.cancelled())
        return attempt.fail(connection_->expired(), error);
    attempt.note(&AttemptTrace::bytes_sent, size);
    attempt.reached(&AttemptTrace::sent);
    return true;
}

// False when more has to be received first.
bool Http1Carrier::read(Answer& answer)
{
    Connection::Piece piece;
    std::error_code error;
    const bool done = connection_->read(piece, error);
    if (done)
        take(answer, piece.view(), error);
    return done;
}

void Http1Carrier::take(Answer& answer, std::string_view data, const std::error_code& error)
{
    Attempt& attempt = answer.attempt;
    ResponseReader& reader = answer.reader;
    answer.state = ResponseReader::State::failed;
    if (error || attempt.cancelled()) {
        attempt.fail(connection_->expired(), error);
        return;
    }
    const bool first = !reader.began();
    answer.state = reader.feed(data);
    attempt.note(&AttemptTrace::bytes_received, answer.bytes_received += data.size());
    attempt.phase = Phase::body;
    attempt.sent = Sent::answered;
    if (first)
        attempt.reached(&AttemptTrace::first_byte);
    if (answer.state == ResponseReader::State::failed)
        attempt.fail(reader.failure(), reader.reason());
    else if (first && answer.state == ResponseReader::State::more)
        answer.deadline.set(attempt.limit(settings_.timeouts.body));
}

// A connection serves again after a complete answer with nothing behind it.
PoolState::Reuse Http1Carrier::reuse_after(const Answer& answer)
{
    using std::chrono::seconds;
    const ResponseReader& reader = answer.reader;
    PoolState::Reuse reuse;
    reuse.possible = reader.reusable() && connection_->drained();
    if (reader.keep_alive())
        reuse.max_idle = std::max(*reader.keep_alive() - seconds(1), seconds(0));
    return reuse;
}

} // namespace genauth::http
