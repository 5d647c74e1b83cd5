// Judging an answer: the one place that knows what success is.
#pragma once

#include "call/request.hpp"
#include "json/decode.hpp"

#include <genauth/error.hpp>
#include <genauth/transport.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace genauth::call {

// Writes the answer of a successful call into the caller's object.
class Decoder {
public:
    template<class Answer>
    static Decoder into(Answer& answer)
    {
        return Decoder(&answer,
                       [](const json::Node& node, void* out) { decode(node, *static_cast<Answer*>(out)); });
    }

    // Of an operation that answers text.
    static Decoder into(std::string& answer) { return Decoder(&answer, nullptr); }

    void operator()(const json::Node& root) const { write_(root, answer_); }
    void text(std::string_view body) const { static_cast<std::string*>(answer_)->assign(body); }

private:
    using Write = void (*)(const json::Node& node, void* out);

    Decoder(void* answer, Write write) : answer_(answer), write_(write) {}

    void* answer_;
    Write write_;
};

// Success is `statusCode` 200 in the body, whatever 2xx the HTTP status is. Bare answers and texts have no
// `statusCode`: there a 2xx is success, unless the body is an envelope all the same or, of a text, an OAuth
// error.
std::optional<ApiError> judge(const Request& request, const TransportResponse& response,
                              const Decoder& decoder);

} // namespace genauth::call
