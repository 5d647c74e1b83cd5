// What becomes of a request that has been read, whatever HTTP it came by: journal, faults, router.
#pragma once

#include "emulator/faults.hpp"
#include "emulator/journal.hpp"
#include "emulator/router.hpp"
#include "emulator/world.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace genauth::emulator {

// What a request may hold, in bytes.
constexpr std::uint32_t largest_header = 16 * 1024;
constexpr std::uint32_t largest_body = 1024 * 1024;

// Bytes that are neither HTTP/1.1 nor a frame of HTTP/2.
constexpr std::string_view garbage_bytes = "\x16\x03nothing that is HTTP\r\n\r\n";

// A request on its way through the emulator.
struct Exchange {
    EmulatorRequest request;
    Route route;
    std::optional<Journal::Entry> entry; // Missing for a control route.
    std::optional<EmulatorFault> fault;
    std::chrono::steady_clock::time_point arrived; // On the emulator's clock, which may be a virtual one.

    bool struck_by(EmulatorFault::Kind kind) const { return fault && fault->kind == kind; }
};

// What a connection has to do for a request. On HTTP/1.1 the last three are as `close`.
struct Outcome {
    enum class Kind : std::uint8_t {
        answer,
        half,    // Send half of the answer, then cut the connection.
        garbage, // Send `garbage_bytes`, then cut the connection.
        close,   // Cut the connection.
        reset,   // End the stream with an error.
        refuse,  // End the stream as not processed.
        go_away, // Take no more streams, this one neither.
    };
    Kind kind = Kind::answer;
    Answer answer;         // With `answer` and `half`.
    bool with_body = true; // False: of the body, the length only.
};

class Exchanges {
public:
    Exchanges(asio::io_context& io, World& world, std::mutex& world_mutex, Journal& journal, Faults& faults);

    // The request has arrived: enters it into the journal, and finds the fault that strikes it.
    Exchange begin(EmulatorRequest request);

    // Until the delay of its fault has passed since it arrived.
    asio::awaitable<void> delay(const Exchange& exchange);

    // Carries the request out, as far as its fault lets it come.
    Outcome conclude(const Exchange& exchange);

private:
    Answer answer(const Exchange& exchange);

    asio::io_context& io_;
    World& world_;
    std::mutex& world_mutex_;
    Journal& journal_;
    Faults& faults_;
};

// The answer to what cannot become an exchange: 400 (not HTTP), 413 (body) or 431 (header too large).
Answer refusal(int status);

// The header of an answer, names in lower case.
std::vector<std::pair<std::string, std::string>> header_fields(const Answer& answer);

void set_target(EmulatorRequest& request, std::string_view target);

} // namespace genauth::emulator
