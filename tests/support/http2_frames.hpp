// Frames of HTTP/2 (RFC 9113) and header blocks (RFC 7541), written by hand so that they can also be wrong.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace genauth::test::http2 {

enum class FrameType : std::uint8_t {
    data,
    headers,
    priority,
    rst_stream,
    settings,
    push_promise,
    ping,
    goaway,
    window_update,
    continuation
};

using Stream = std::uint32_t;
using Flags = std::uint8_t;
inline constexpr Flags no_flags = 0;
inline constexpr Flags end_stream = 1;
inline constexpr Flags ack = 1;
inline constexpr Flags end_headers = 4;
inline constexpr Flags padded = 8;
inline constexpr Flags with_priority = 0x20;

enum class Code : std::uint32_t {
    no_error,
    protocol_error,
    internal_error,
    flow_control_error,
    settings_timeout,
    stream_closed,
    frame_size_error,
    refused_stream,
    cancel,
    compression_error,
    connect_error,
    enhance_your_calm,
    inadequate_security,
    http_1_1_required
};

enum class Setting : std::uint16_t {
    header_table_size = 1,
    enable_push,
    max_concurrent_streams,
    initial_window_size,
    max_frame_size,
    max_header_list_size
};
using Settings = std::vector<std::pair<Setting, std::uint32_t>>;
using Fields = std::vector<std::pair<std::string, std::string>>;

inline constexpr std::uint32_t largest_window = 0x7fffffff;
inline constexpr std::size_t default_window = 65'535;
inline constexpr std::size_t default_frame = 16'384;
inline constexpr std::size_t frame_head = 9;
inline constexpr std::string_view client_preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

// Big-endian.
std::string number(std::uint64_t value, int bytes = 4);
std::uint32_t number(std::string_view bytes);

struct Frame {
    FrameType type;
    Flags flags;
    Stream stream;
    std::string payload;

    bool has(Flags flag) const { return (flags & flag) != 0; }
    bool ends_stream() const;
    std::uint32_t number(std::size_t at = 0) const; // In the payload.
    Code code() const;                              // Of RST_STREAM and GOAWAY.
};

// Takes the first frame, if it is there as a whole.
std::optional<Frame> take_frame(std::string& bytes);

std::string frame(FrameType type, Flags flags, Stream stream, std::string_view payload);

// A string, and fields: literals without indexing, no Huffman code.
std::string text(std::string_view value);
std::string block(const Fields& fields);

std::string headers(Stream stream, const Fields& fields, Flags more = no_flags);
std::string data(Stream stream, std::string_view bytes, Flags flags = no_flags); // In frames of 16 KiB.
std::string settings(const Settings& values);
std::string ping(std::string_view eight_bytes = "pingping", Flags flags = no_flags);
std::string goaway(Stream last, Code code = Code::no_error, std::string_view debug = {});
std::string rst_stream(Stream stream, Code code);
std::string window_update(Stream stream, std::uint32_t increment);

// What a client says first; a request without a body; the beginning of one with a body.
std::string hello(const Settings& values = {});
std::string get(Stream stream, const std::string& path, const Fields& more = {});
std::string post(Stream stream, const std::string& path, const Fields& more = {});
Fields request_fields(const std::string& method, const std::string& path, const Fields& more = {});

// A success with this body.
std::string answer(Stream stream, std::string_view body, const Fields& more = {},
                   const std::string& status = "200");
std::string echo_body(std::string_view path);

} // namespace genauth::test::http2
