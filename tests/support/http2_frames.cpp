#include "support/http2_frames.hpp"

#include <algorithm>

namespace genauth::test::http2 {

std::string number(std::uint64_t value, int bytes)
{
    std::string result;
    for (int i = bytes - 1; i >= 0; --i)
        result.push_back(static_cast<char>(value >> (8 * i)));
    return result;
}

std::uint32_t number(std::string_view bytes)
{
    std::uint32_t result = 0;
    for (const char byte : bytes)
        result = result << 8U | static_cast<unsigned char>(byte);
    return result;
}

bool Frame::ends_stream() const
{
    return (type == FrameType::data || type == FrameType::headers) && has(end_stream);
}

std::uint32_t Frame::number(std::size_t at) const
{
    return http2::number(std::string_view(payload).substr(at, 4));
}

Code Frame::code() const
{
    return static_cast<Code>(number(type == FrameType::goaway ? 4 : 0));
}

std::optional<Frame> take_frame(std::string& bytes)
{
    if (bytes.size() < frame_head)
        return std::nullopt;
    const std::string_view head = std::string_view(bytes).substr(0, frame_head);
    const std::size_t size = number(head.substr(0, 3));
    if (bytes.size() < frame_head + size)
        return std::nullopt;
    Frame result{static_cast<FrameType>(head[3]), static_cast<Flags>(head[4]),
                 number(head.substr(5)) & 0x7fffffffU, bytes.substr(frame_head, size)};
    bytes.erase(0, frame_head + size);
    return result;
}

std::string frame(FrameType type, Flags flags, Stream stream, std::string_view payload)
{
    return number(payload.size(), 3) + number(static_cast<std::uint8_t>(type), 1) + number(flags, 1) +
           number(stream, 4) + std::string(payload);
}

std::string text(std::string_view value)
{
    std::string result;
    if (value.size() < 127) {
        result = number(value.size(), 1);
    } else {
        result = number(127, 1);
        std::size_t rest = value.size() - 127;
        for (; rest >= 128; rest /= 128)
            result += number(rest % 128 + 128, 1);
        result += number(rest, 1);
    }
    return result.append(value);
}

std::string block(const Fields& fields)
{
    std::string result;
    for (const auto& [name, value] : fields)
        result += number(0, 1) + text(name) + text(value);
    return result;
}

std::string headers(Stream stream, const Fields& fields, Flags more)
{
    const std::string whole = block(fields);
    std::string result = frame(FrameType::headers, whole.size() <= default_frame ? end_headers | more : more,
                               stream, std::string_view(whole).substr(0, default_frame));
    for (std::size_t done = default_frame; done < whole.size(); done += default_frame)
        result +=
            frame(FrameType::continuation, done + default_frame >= whole.size() ? end_headers : no_flags,
                  stream, std::string_view(whole).substr(done, default_frame));
    return result;
}

std::string data(Stream stream, std::string_view bytes, Flags flags)
{
    std::string result;
    do {
        const std::string_view piece = bytes.substr(0, default_frame);
        bytes.remove_prefix(piece.size());
        result += frame(FrameType::data, bytes.empty() ? flags : no_flags, stream, piece);
    } while (!bytes.empty());
    return result;
}

std::string settings(const Settings& values)
{
    std::string payload;
    for (const auto& [name, value] : values)
        payload += number(static_cast<std::uint16_t>(name), 2) + number(value, 4);
    return frame(FrameType::settings, no_flags, 0, payload);
}

std::string ping(std::string_view eight_bytes, Flags flags)
{
    return frame(FrameType::ping, flags, 0, eight_bytes);
}

std::string goaway(Stream last, Code code, std::string_view debug)
{
    return frame(FrameType::goaway, no_flags, 0,
                 number(last, 4) + number(static_cast<std::uint32_t>(code), 4) + std::string(debug));
}

std::string rst_stream(Stream stream, Code code)
{
    return frame(FrameType::rst_stream, no_flags, stream, number(static_cast<std::uint32_t>(code), 4));
}

std::string window_update(Stream stream, std::uint32_t increment)
{
    return frame(FrameType::window_update, no_flags, stream, number(increment, 4));
}

std::string hello(const Settings& values)
{
    return std::string(client_preface) + settings(values);
}

std::string get(Stream stream, const std::string& path, const Fields& more)
{
    return headers(stream, request_fields("GET", path, more), end_stream);
}

std::string post(Stream stream, const std::string& path, const Fields& more)
{
    return headers(stream, request_fields("POST", path, more));
}

Fields request_fields(const std::string& method, const std::string& path, const Fields& more)
{
    Fields fields{{":method", method}, {":scheme", "https"}, {":path", path}, {":authority", "localhost"}};
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

std::string answer(Stream stream, std::string_view body, const Fields& more, const std::string& status)
{
    Fields fields{{":status", status}, {"content-type", "application/json"}};
    fields.emplace_back("content-length", std::to_string(body.size()));
    fields.insert(fields.end(), more.begin(), more.end());
    return headers(stream, fields) + data(stream, body, end_stream);
}

std::string echo_body(std::string_view path)
{
    return R"({"statusCode":200,"data":")" + std::string(path) + "\"}";
}

} // namespace genauth::test::http2
