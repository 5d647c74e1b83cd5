// A transport that answers from a script and remembers what it was asked.
#pragma once

#include <genauth/transport.hpp>

#include <boost/asio/awaitable.hpp>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace genauth::test {

struct SeenRequest {
    std::string method;
    std::string target;
    std::map<std::string, std::string> headers;
    std::string body;
    Delivery delivery = Delivery::unknown;
    bool fresh_connection = false;
};

class MockTransport final : public Transport {
public:
    MockTransport& answer(int status, std::string body, std::string retry_after = {})
    {
        TransportResponse response;
        response.status = status;
        response.body = std::move(body);
        response.retry_after = std::move(retry_after);
        script_.emplace_back(std::move(response));
        return *this;
    }

    MockTransport& fail(ErrorKind kind, Phase phase, Sent sent, bool reused = false)
    {
        ApiError error;
        error.kind = kind;
        error.phase = phase;
        error.sent = sent;
        error.reused = reused;
        error.message = "scripted";
        script_.emplace_back(unexpected(std::move(error)));
        return *this;
    }

    asio::awaitable<expected<TransportResponse>> exchange(TransportRequest request) override
    {
        SeenRequest& seen = seen_.emplace_back();
        seen.method = request.method;
        seen.target = request.target;
        for (const Header& header : request.headers)
            seen.headers.emplace(header.name, header.value);
        seen.body = request.body;
        seen.delivery = request.delivery;
        seen.fresh_connection = request.fresh_connection;
        expected<TransportResponse> next = std::move(script_.at(0));
        script_.pop_front();
        co_return next;
    }

    const std::vector<SeenRequest>& seen() const { return seen_; }
    const SeenRequest& last() const { return seen_.back(); }

private:
    std::deque<expected<TransportResponse>> script_;
    std::vector<SeenRequest> seen_;
};

// Options of a client on a mock.
inline ClientOptions mock_options(std::shared_ptr<MockTransport> transport)
{
    ClientOptions options;
    options.host = "api.example.com";
    options.app_id = "the-app";
    options.app_secret = "the-app-secret";
    options.transport = std::move(transport);
    return options;
}

} // namespace genauth::test
