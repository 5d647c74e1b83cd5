// Writing JSON straight into the request body. The first value that cannot be written is reported by path.
#pragma once

#include "wiped.hpp"

#include <genauth/json.hpp>
#include <genauth/open_enum.hpp>
#include <genauth/secret.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genauth::json {

class ObjectWriter;

class Writer {
public:
    explicit Writer(WipedBuffer& out) : out_(out) {}
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void raw(std::string_view text) { out_.append(text); }
    void raw(char c) { out_.append(c); }
    void string(std::string_view text);
    void integer(std::int64_t number);
    void document(std::string_view json_text);
    void enumeration(std::string_view text);

    // The key of a member, with what stands around it. Keys are the API's own and need no escapes; what their
    // size is, the compiler knows, so that no call copies them.
    template<std::size_t Size>
    void key(const char (&name)[Size], bool first)
    {
        char* const out = out_.extend(Size + 3);
        out[0] = first ? '{' : ',';
        out[1] = '"';
        std::memcpy(out + 2, name, Size - 1);
        std::memcpy(out + Size + 1, "\":", 2);
    }

    // Notes what is wrong with the value that is being written; the first note stays.
    void fail(std::string_view what);

    // "profile.phoneNumber: not UTF-8", or empty. Never holds a value.
    const std::string& error() const noexcept { return error_; }

private:
    friend class ObjectWriter;

    void escaped(std::string_view text);

    WipedBuffer& out_;
    const ObjectWriter* innermost_ = nullptr;
    std::string error_;
};

inline void encode(Writer& writer, std::string_view value)
{
    writer.string(value);
}
inline void encode(Writer& writer, const std::string& value)
{
    writer.string(value);
}
inline void encode(Writer& writer, const Secret& value)
{
    writer.string(value.reveal());
}
inline void encode(Writer& writer, bool value)
{
    writer.raw(value ? "true" : "false");
}
inline void encode(Writer& writer, std::int64_t value)
{
    writer.integer(value);
}
inline void encode(Writer& writer, const Json& value)
{
    writer.document(value.text());
}

template<class Names>
void encode(Writer& writer, const OpenEnum<Names>& value)
{
    writer.enumeration(value.text());
}

template<class T>
void encode(Writer& writer, const std::vector<T>& values)
{
    char separator = '[';
    for (const T& value : values) {
        writer.raw(separator);
        encode(writer, value);
        separator = ',';
    }
    writer.raw(values.empty() ? "[]" : "]");
}

// One JSON object, from the construction to the destruction of this.
class ObjectWriter {
public:
    explicit ObjectWriter(Writer& writer) : writer_(writer), outer_(writer.innermost_)
    {
        writer_.out_.promise(empty.size());
        writer_.innermost_ = this;
    }

    ~ObjectWriter()
    {
        writer_.out_.redeem(empty.size());
        writer_.raw(key_.empty() ? empty : empty.substr(1));
        writer_.innermost_ = outer_;
    }

    ObjectWriter(const ObjectWriter&) = delete;
    ObjectWriter& operator=(const ObjectWriter&) = delete;

    template<std::size_t Size, class T>
    void member(const char (&key)[Size], const T& value)
    {
        begin(key);
        encode(writer_, value);
    }

    // What is not set is left out.
    template<std::size_t Size, class T>
    void member(const char (&key)[Size], const std::optional<T>& value)
    {
        if (value)
            member(key, *value);
    }

    template<std::size_t Size>
    void member(const char (&key)[Size], const Json& value)
    {
        if (value.empty())
            return;
        begin(key);
        encode(writer_, value);
    }

    template<std::size_t Size, class T>
    void member(const char (&key)[Size], const std::vector<T>& values)
    {
        if (values.empty())
            return;
        array(key, values);
    }

    // An array that is there even when it is empty.
    template<std::size_t Size, class T>
    void array(const char (&key)[Size], const std::vector<T>& values)
    {
        begin(key);
        encode(writer_, values);
    }

private:
    friend class Writer;

    static constexpr std::string_view empty = "{}";

    template<std::size_t Size>
    void begin(const char (&key)[Size])
    {
        writer_.key(key, key_.empty());
        key_ = {key, Size - 1};
    }

    Writer& writer_;
    const ObjectWriter* outer_;
    std::string_view key_;
};

} // namespace genauth::json
