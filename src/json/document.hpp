// A parsed JSON text: its values in one row, each followed by what it contains.
#pragma once

#include "wiped.hpp"

#include <boost/container/small_vector.hpp>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace genauth::json {

enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

// A value of a document. Holds nothing of the text, only where it stands.
class Value {
public:
    Value(Kind kind, std::string_view key, std::string_view text) noexcept
        : key_(key.data()), text_(text.data()), key_size_(static_cast<std::uint32_t>(key.size())),
          size_(static_cast<std::uint32_t>(text.size())), kind_(kind)
    {
    }

    Kind kind() const noexcept { return kind_; }
    bool is_null() const noexcept { return kind_ == Kind::null; }

    // The name of a member of an object.
    std::string_view key() const noexcept { return {key_, key_size_}; }

    // The characters of a string, unescaped; a number or boolean as it was spelled.
    std::string_view text() const noexcept { return {text_, size_}; }

    // The elements or members are first(), its next(), ..., but for end().
    const Value* first() const noexcept { return this + 1; }
    const Value* next() const noexcept { return this + extent_; }
    const Value* end() const noexcept { return this + extent_; }
    std::size_t count() const noexcept { return size_; }

    // The member of this name; the last when there are several, null when there is none.
    const Value* find(std::string_view key) const noexcept;

    // An array or object has been read: so many elements, so many values in all.
    void complete(std::size_t elements, std::size_t values) noexcept
    {
        size_ = static_cast<std::uint32_t>(elements);
        extent_ = static_cast<std::uint32_t>(values);
    }

private:
    const char* key_;
    const char* text_;
    std::uint32_t key_size_;
    std::uint32_t size_;
    std::uint32_t extent_ = 1; // In values, this one included.
    Kind kind_;
};

// Strict JSON (RFC 8259), at most 32 levels deep. Small documents without escapes need no allocation.
class Document {
public:
    // The text must outlive the document, whose values refer to it.
    explicit Document(std::string_view text);
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    // Null when the text is no JSON.
    const Value* root() const noexcept { return valid_ ? values_.data() : nullptr; }

private:
    friend struct Builder;

    boost::container::small_vector<Value, 32> values_;
    WipedString unescaped_; // Strings that stand in the text with escapes.
    bool valid_ = false;
};

} // namespace genauth::json
