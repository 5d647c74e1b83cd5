// The attempts of one call: what is to be sent, and what follows from how it ended.
#pragma once

#include "call/envelope.hpp"
#include "call/in_flight.hpp"
#include "call/request.hpp"
#include "http/network.hpp"

#include <genauth/error.hpp>
#include <genauth/observer.hpp>
#include <genauth/transport.hpp>

#include <array>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/cancellation_state.hpp>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace genauth::call {

// The client's header fields and this call's.
class Headers {
public:
    explicit Headers(const Request& request);

    std::span<const Header> view() const noexcept { return {headers_.data(), size_}; }

private:
    void add(std::string_view name, std::string_view value) { headers_.at(size_++) = {name, value}; }

    std::array<Header, 8> headers_;
    std::size_t size_ = 0;
};

class Course {
public:
    // The request and what the decoder writes to must outlive the course.
    Course(const Request& request, const Decoder& decoder, asio::cancellation_state cancellation);
    ~Course();
    Course(const Course&) = delete;
    Course& operator=(const Course&) = delete;

    // Is there another attempt to be made? Not if the call has been interrupted meanwhile.
    bool goes_on();

    // To be awaited at once; end_attempt() wants to know its result.
    asio::awaitable<bool> begin_attempt();
    void end_attempt(bool answered);

    // The next attempt has to wait.
    bool pauses() const;
    http::TimePoint pause_end() const noexcept { return pause_end_; }

    // Null: the answer is decoded.
    ApiError* error() noexcept { return failed_ ? &error_ : nullptr; }

private:
    std::optional<ErrorKind> interruption() const;
    void refuse(ErrorKind kind, std::string_view message);
    asio::awaitable<bool> ask_transport();
    void wipe_answer() noexcept;
    void judge_answer(const TransportResponse& response);
    bool may_try_again();

    const Request& request_;
    Decoder decoder_;
    asio::cancellation_state cancellation_;
    InFlight::Entry entry_;
    Headers headers_;
    TransportRequest wire_;
    std::unique_ptr<AttemptTrace> trace_; // Null: nobody looks on.
    std::optional<http::Network::Exchange> exchange_;
    std::unique_ptr<expected<TransportResponse>> answer_; // Of a transport of the caller's.
    int attempts_ = 0;
    bool over_ = false;
    bool failed_ = false;
    Sent sent_ = Sent::no;
    http::TimePoint pause_end_;
    ApiError error_; // Of the last attempt.
};

} // namespace genauth::call
