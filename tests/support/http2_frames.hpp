// HTTP/2 frames by hand (RFC 9113, 4.1), right ones and wrong ones.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace genauth::test::http2 {

enum Type : std::uint8_t {
    data = 0,
    headers = 1,
    priority = 2,
    rst_stream = 3,
    settings = 4,
    push_promise = 5,
    ping = 6,
    goaway = 7,
    window_update = 8,
    continuation = 9,
};

constexpr std::uint8_t ack = 1;
constexpr std::uint8_t end_stream = 1;
constexpr std::uint8_t end_headers = 4;

constexpr std::uint32_t no_error = 0;
constexpr std::uint32_t protocol_error = 1;
constexpr std::uint32_t internal_error = 2;
constexpr std::uint32_t refused_stream = 7;
constexpr std::uint32_t cancel = 8;
constexpr std::uint32_t enhance_your_calm = 11;

constexpr std::string_view preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

struct Frame {
    int type = 0;
    int flags = 0;
    std::uint32_t stream = 0;
    std::string payload;

    std::uint32_t number(std::size_t at = 0) const
    {
        std::uint32_t result = 0;
        for (std::size_t i = at; i < at + 4; ++i)
            result = result << 8U | static_cast<std::uint8_t>(payload.at(i));
        return result;
    }
    bool ends_stream() const { return (flags & end_stream) != 0; }
};

inline std::string number(std::uint32_t value, int bytes = 4)
{
    std::string result;
    for (int i = bytes - 1; i >= 0; --i)
        result += static_cast<char>(value >> (8 * i));
    return result;
}

inline std::string frame(std::uint8_t type, std::uint8_t flags, std::uint32_t stream,
                         std::string_view payload)
{
    return number(static_cast<std::uint32_t>(payload.size()), 3) + static_cast<char>(type) +
           static_cast<char>(flags) + number(stream) + std::string(payload);
}

using Fields = std::vector<std::pair<std::string, std::string>>;

// HPACK: literals that are not indexed, without Huffman coding (RFC 7541, 6.2.2).
inline std::string header_block(const Fields& fields)
{
    std::string block;
    const auto add = [&block](const std::string& text) {
        std::size_t size = text.size();
        if (size < 127) {
            block += static_cast<char>(size);
        } else {
            block += '\x7f';
            for (size -= 127; size >= 128; size /= 128)
                block += static_cast<char>(size % 128 + 128);
            block += static_cast<char>(size);
        }
        block += text;
    };
    for (const auto& [name, value] : fields) {
        block += '\0';
        add(name);
        add(value);
    }
    return block;
}

inline Fields request_fields(const std::string& method, const std::string& path, const Fields& more = {})
{
    Fields fields{{":method", method}, {":scheme", "https"}, {":path", path}, {":authority", "localhost"}};
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

// A request without a body.
inline std::string get(std::uint32_t stream, const std::string& path, const Fields& more = {})
{
    return frame(headers, end_headers | end_stream, stream, header_block(request_fields("GET", path, more)));
}

// The beginning of one with a body.
inline std::string post(std::uint32_t stream, const std::string& path, const Fields& more = {})
{
    return frame(headers, end_headers, stream, header_block(request_fields("POST", path, more)));
}

inline std::string hello()
{
    return std::string(preface) + frame(settings, 0, 0, "");
}

// Takes the first frame, if it is there as a whole.
inline bool take_frame(std::string& bytes, Frame& into)
{
    if (bytes.size() < 9)
        return false;
    Frame head{0, 0, 0, '\0' + bytes.substr(0, 3) + bytes.substr(5, 4)};
    const std::size_t size = head.number(0);
    if (bytes.size() < 9 + size)
        return false;
    into = {static_cast<std::uint8_t>(bytes[3]), static_cast<std::uint8_t>(bytes[4]),
            head.number(4) & 0x7fffffffU, bytes.substr(9, size)};
    bytes.erase(0, 9 + size);
    return true;
}

} // namespace genauth::test::http2
