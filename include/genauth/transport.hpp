/// \file
/// The seam between calls and the network.
#pragma once

#include <genauth/error.hpp>
#include <genauth/observer.hpp>
#include <genauth/options.hpp>

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace genauth {

/// One header field. Names are lower case.
struct Header {
    std::string_view name;
    std::string_view value;
};

/// One attempt to be made. The caller keeps what the views refer to alive until exchange() has completed.
struct TransportRequest {
    std::string_view method;
    std::string_view target; ///< Path and query, percent-encoded.
    std::span<const Header>
        headers; ///< All but host, content-length and connection. Checked for line breaks.
    std::string_view body;
    std::chrono::steady_clock::time_point deadline; ///< Of the whole call, on the client's clock.
    std::size_t max_body_size = 0;                  ///< Of the answer, in bytes.
    Delivery delivery = Delivery::unknown;
    bool fresh_connection = false; ///< Do not use a connection that has served before.
    AttemptTrace* trace = nullptr; ///< Where to note what was done when; null: nobody asks.
};

/// The answer to one attempt, with the header fields that calls are judged by.
struct TransportResponse {
    int status = 0;
    std::string retry_after;
    std::string request_id; ///< `x-request-id`
    std::string location;   ///< Of a redirection, which is never followed.
    std::string body;       ///< Complete, transfer coding removed.
    bool reused = false;    ///< Came over a connection that had served before.
};

/// Carries one request to the server and its answer back. Replace it in tests to answer without a network.
///
/// exchange() makes one attempt and never repeats a request. It answers 2xx and other statuses alike, and
/// fails with kind, phase, sent, cause and reused filled in. Terminal cancellation ends it with
/// ErrorKind::cancelled. It is called from any thread.
class Transport {
public:
    virtual ~Transport() = default;
    virtual asio::awaitable<expected<TransportResponse>> exchange(TransportRequest request) = 0;
};

} // namespace genauth
