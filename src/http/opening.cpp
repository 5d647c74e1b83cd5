#include "http/opening.hpp"

#include "http/dial.hpp"
#include "http/http1_carrier.hpp"
#include "http/http2_carrier.hpp"
#include "http/response_reader.hpp"

#include <netinet/tcp.h>
#include <utility>

namespace genauth::http {
namespace {

// False when more has to be received first.
bool read(Connection& connection, ResponseReader& reader, ResponseReader::State& state,
          std::error_code& error)
{
    Connection::Piece piece;
    const bool done = connection.read(piece, error);
    if (done && !error)
        state = reader.feed(piece.view());
    return done;
}

} // namespace

Opener::Opener(asio::any_io_executor home, const Settings& settings, std::shared_ptr<Room> room)
    : home_(std::move(home)), server_(settings.endpoint),
      proxy_(settings.proxy), settings_{server_.authority, FixedFields(server_.authority, settings.headers),
                                        settings.timeouts, std::move(room)},
      version_(settings.http_version), resolver_(proxy_ ? proxy_->endpoint : server_)
{
}

asio::awaitable<std::shared_ptr<Carrier>> Opener::open(Attempt& attempt,
                                                       std::shared_ptr<const TlsContext> tls)
{
    if (!may_try(attempt))
        co_return nullptr;
    std::shared_ptr<Carrier> carrier = co_await make(attempt, std::move(tls));
    judge(attempt, carrier != nullptr);
    co_return carrier;
}

asio::awaitable<std::shared_ptr<Carrier>> Opener::make(Attempt& attempt,
                                                       std::shared_ptr<const TlsContext> tls)
{
    std::unique_ptr<Connection> connection = co_await dial_host(attempt);
    bool ready = connection != nullptr;
    if (ready && proxy_)
        ready = co_await ask_proxy(attempt, *connection);
    if (ready)
        attempt.reached(&AttemptTrace::connected);
    const TimePoint secured_by = attempt.limit(settings_.timeouts.tls);
    if (ready && tls)
        ready = co_await secure(attempt, *connection, std::move(tls));
    if (!ready)
        co_return nullptr;
    if (connection->protocol() != "h2")
        co_return std::make_shared<Http1Carrier>(std::move(connection), settings_);
    auto carrier = std::make_shared<Http2Carrier>(home_, attempt.deadlines.shared_from_this(),
                                                  std::move(*connection).take_apart(), settings_);
    const bool begun = co_await carrier->begin(attempt, secured_by);
    if (!begun)
        co_return nullptr;
    co_return carrier;
}

asio::awaitable<bool> Opener::secure(Attempt& attempt, Connection& connection,
                                     std::shared_ptr<const TlsContext> tls)
{
    attempt.phase = Phase::tls;
    Deadline deadline(attempt.deadlines, connection);
    deadline.set(attempt.limit(settings_.timeouts.tls));
    const std::error_code error = co_await connection.handshake(std::move(tls), server_.host);
    if (error || attempt.cancelled() || connection.expired())
        co_return attempt.fail(connection.expired(), error);
    if (version_ == HttpVersion::http2 && connection.protocol() != "h2")
        co_return attempt.fail(ErrorKind::tls, "the server does not agree to HTTP/2 (ALPN)");
    attempt.reached(&AttemptTrace::secured);
    co_return true;
}

asio::awaitable<std::unique_ptr<Connection>> Opener::dial_host(Attempt& attempt)
{
    attempt.phase = Phase::resolve;
    const TimePoint limit = attempt.limit(settings_.timeouts.resolve);
    Resolution found = co_await resolver_.resolve(attempt.deadlines, limit);
    if (attempt.cancelled() || found.error || found.addresses.empty()) {
        attempt.fail(found.expired, found.error);
        co_return nullptr;
    }
    attempt.reached(&AttemptTrace::resolved);

    attempt.phase = Phase::connect;
    Addresses addresses = interleaved(found.addresses);
    Dialled dialled = co_await dial(home_, std::move(addresses), attempt.deadlines,
                                    attempt.limit(settings_.timeouts.connect));
    if (!dialled.socket || dialled.error || attempt.cancelled()) {
        resolver_.forget();
        attempt.fail(dialled.expired, dialled.error);
        co_return nullptr;
    }
#ifdef TCP_USER_TIMEOUT
    // A peer that acknowledges nothing is gone, whatever the system's own patience is.
    using UserTimeout = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_USER_TIMEOUT>;
    boost::system::error_code ignored;
    dialled.socket->set_option(UserTimeout(static_cast<int>(settings_.timeouts.total.count())), ignored);
#endif
    co_return std::make_unique<Connection>(std::move(*dialled.socket), attempt.deadlines.shared_from_this());
}

asio::awaitable<bool> Opener::ask_proxy(Attempt& attempt, Connection& connection)
{
    Deadline deadline(attempt.deadlines, connection);
    deadline.set(attempt.limit(settings_.timeouts.connect));
    const WipedString question = write_connect(*proxy_, server_);
    std::error_code error;
    if (!connection.begin_write(question, error))
        error = co_await connection.finish_write();
    TransportResponse response;
    ResponseReader reader(response, 0, ResponseReader::To::connect);
    ResponseReader::State state = ResponseReader::State::more;
    while (!error && !attempt.cancelled() && state == ResponseReader::State::more) {
        if (read(connection, reader, state, error))
            continue;
        const std::size_t size = co_await connection.receive();
        connection.received(size);
    }
    if (error || attempt.cancelled())
        co_return attempt.fail(connection.expired(), error);
    const int status = response.status;
    if (state == ResponseReader::State::failed || (status / 100 == 2 && reader.leftover()))
        co_return attempt.fail(ErrorKind::protocol, "the proxy's answer is not well-formed HTTP/1.1");
    if (status / 100 == 2)
        co_return true;
    attempt.error.http_status = status;
    co_return attempt.fail(ErrorKind::connect,
                           "the proxy refused with HTTP status " + std::to_string(status));
}

bool Opener::may_try(Attempt& attempt)
{
    const std::lock_guard lock(mutex_);
    if (circuit_.may_try(attempt.deadlines.now()))
        return true;
    attempt.phase = Phase::connect;
    return attempt.fail(ErrorKind::connect, "not tried: no connection could be made lately");
}

// Only what says that nobody is there counts against the server; a caller in a hurry does not.
void Opener::judge(const Attempt& attempt, bool opened)
{
    const TimePoint now = attempt.deadlines.now();
    const ErrorKind kind = attempt.error.kind;
    const bool too_slow =
        kind == ErrorKind::timeout && attempt.phase != Phase::resolve && now < attempt.deadline;
    const std::lock_guard lock(mutex_);
    if (opened)
        circuit_.succeeded();
    else if (kind == ErrorKind::connect || kind == ErrorKind::connection_lost || too_slow)
        circuit_.failed(now);
}

} // namespace genauth::http
