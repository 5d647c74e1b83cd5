// Reading DTOs out of a parsed document. The first value of a wrong shape is reported by its path, never by
// itself.
#pragma once

#include "json/document.hpp"

#include <genauth/api_code.hpp>
#include <genauth/json.hpp>
#include <genauth/open_enum.hpp>
#include <genauth/secret.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genauth::json {

// A value and how it was reached. Lives on the stack, below the node that it came from.
class Node {
public:
    // The root of a document; `error` receives the first failure below it.
    Node(const Value& value, std::string& error) : value_(value), error_(error) {}
    Node(const Node& parent, std::string_view key, const Value& value)
        : value_(value), error_(parent.error_), parent_(&parent), key_(key)
    {
    }
    Node(const Node& parent, std::size_t index, const Value& value)
        : value_(value), error_(parent.error_), parent_(&parent), index_(index)
    {
    }

    const Value& value() const noexcept { return value_; }

    // Notes "data.factors[2].factorId: expected a string"; the first note stays.
    void expected(std::string_view what) const;
    void missing(std::string_view key) const;

private:
    void fail(std::string_view key, std::string_view what) const;
    std::string path() const;

    const Value& value_;
    std::string& error_;
    const Node* parent_ = nullptr;
    std::string_view key_;
    std::size_t index_ = 0;
};

void decode(const Node& node, std::string& out);
void decode(const Node& node, Secret& out);
void decode(const Node& node, bool& out);
void decode(const Node& node, std::int32_t& out);
void decode(const Node& node, std::int64_t& out);
void decode(const Node& node, double& out);
void decode(const Node& node, ApiCode& out);
void decode(const Node& node, Json& out);

// The text of a string; empty, and a failure noted, when it is none.
std::string_view text_of(const Node& node);

template<class Names>
void decode(const Node& node, OpenEnum<Names>& out)
{
    out = OpenEnum<Names>(text_of(node));
}

template<class T>
void decode(const Node& node, std::optional<T>& out)
{
    decode(node, out.emplace());
}

template<class T>
void decode(const Node& node, std::vector<T>& out)
{
    const Value& array = node.value();
    if (array.kind() != Kind::array)
        return node.expected("an array");
    out.clear();
    out.reserve(array.count());
    for (const Value* element = array.first(); element != array.end(); element = element->next()) {
        const Node child(node, out.size(), *element);
        decode(child, out.emplace_back());
    }
}

// The members of an object. Unknown ones are ignored: servers grow.
class ObjectReader {
public:
    explicit ObjectReader(const Node& node) : node_(node), is_object_(node.value().kind() == Kind::object)
    {
        if (!is_object_)
            node.expected("an object");
    }

    template<class T>
    void required(std::string_view key, T& out) const
    {
        if (!read(key, out) && is_object_)
            node_.missing(key);
    }

    // A member that goes by two names.
    template<class T>
    void required(std::string_view key, std::string_view other, T& out) const
    {
        if (!read(key, out) && !read(other, out) && is_object_)
            node_.missing(key);
    }

    // Null equals absent.
    template<class T>
    void optional(std::string_view key, T& out) const
    {
        read(key, out);
    }

private:
    template<class T>
    bool read(std::string_view key, T& out) const
    {
        const Value* value = is_object_ ? node_.value().find(key) : nullptr;
        if (value == nullptr || value->is_null())
            return false;
        decode(Node(node_, key, *value), out);
        return true;
    }

    const Node& node_;
    bool is_object_;
};

} // namespace genauth::json
