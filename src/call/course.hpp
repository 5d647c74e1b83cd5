// The attempts of one call, without I/O: what is to be sent, and what follows from how it ended.
#pragma once

#include "call/envelope.hpp"
#include "call/request.hpp"

#include <genauth/error.hpp>
#include <genauth/observer.hpp>
#include <genauth/transport.hpp>

#include <array>
#include <memory>
#include <optional>
#include <span>

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
    // All must outlive the course.
    Course(const Request& request, const Decoder& decoder);
    Course(const Course&) = delete;
    Course& operator=(const Course&) = delete;

    // Is there another attempt to be made? Not if the call has been interrupted meanwhile.
    bool goes_on(std::optional<ErrorKind> interruption);

    const TransportRequest& begin_attempt();
    void end_attempt(expected<TransportResponse>& response, std::optional<ErrorKind> interruption);

    bool over() const noexcept { return over_; }

    // When the next attempt may begin.
    http::TimePoint pause_end() const noexcept { return pause_end_; }

    // Nothing: the answer is decoded.
    std::optional<ApiError>& error() noexcept { return error_; }

private:
    bool may_try_again();

    const Request& request_;
    const Decoder& decoder_;
    Headers headers_;
    TransportRequest wire_;
    std::unique_ptr<AttemptTrace> trace_; // Null: nobody looks on.
    int attempts_ = 0;
    bool over_ = false;
    Sent sent_ = Sent::no;
    http::TimePoint pause_end_;
    std::optional<ApiError> error_; // Of the last attempt.
};

} // namespace genauth::call
