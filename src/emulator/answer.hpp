// What is sent in answer to a request, and how it is wrapped.
#pragma once

#include <boost/json/object.hpp>
#include <string>
#include <string_view>

namespace genauth::emulator {

// Who made an answer: tests must be able to tell. Sent as the header x-genauth-emulator-answer.
namespace origin {
constexpr std::string_view emulated = "emulated"; // A handler, or the router.
constexpr std::string_view sample = "sample";     // The description: the operation has no handler.
constexpr std::string_view fault = "fault";       // A scripted fault.
} // namespace origin

constexpr std::string_view json_content = "application/json; charset=utf-8";
constexpr std::string_view text_content = "text/plain; charset=utf-8";
constexpr std::string_view xml_content = "application/xml; charset=utf-8";

struct Answer {
    int status = 200;
    std::string body;
    std::string_view content_type = json_content;
    std::string_view origin = origin::emulated;
    std::string request_id;
    std::string retry_after; // Empty: no such header.
};

// {statusCode, message, apiCode?}; an apiCode of 0 is none.
boost::json::object envelope_members(int status_code, int api_code, std::string_view message);

// With a new request id, which the envelope names only when asked to.
Answer wrap(int http_status, boost::json::object envelope, bool with_request_id);

// An envelope that no handler made.
Answer envelope(int http_status, int status_code, int api_code, std::string_view message);

} // namespace genauth::emulator
