#include "json/document.hpp"

#include "ascii.hpp"

#include <array>
#include <boost/json/basic_parser_impl.hpp>
#include <functional>

namespace genauth::json {

// Takes the events of Boost.JSON's parser.
struct Builder {
    static constexpr std::size_t max_array_size = 0xffff'ffff;
    static constexpr std::size_t max_object_size = 0xffff'ffff;
    static constexpr std::size_t max_string_size = 0xffff'ffff;
    static constexpr std::size_t max_key_size = 0xffff'ffff;

    using Text = boost::json::string_view;
    using Error = boost::json::error_code;

    Builder(Document& document, std::string_view text)
        : values(document.values_), unescaped(document.unescaped_), source(text)
    {
    }

    bool on_document_begin(Error&) { return true; }
    bool on_document_end(Error&) { return true; }
    bool on_object_begin(Error&) { return begin(Kind::object); }
    bool on_object_end(std::size_t size, Error&) { return end(size); }
    bool on_array_begin(Error&) { return begin(Kind::array); }
    bool on_array_end(std::size_t size, Error&) { return end(size); }
    bool on_key_part(Text part, std::size_t, Error&) { return keep(part); }
    bool on_key(Text part, std::size_t, Error&)
    {
        key = whole(part);
        return true;
    }
    bool on_string_part(Text part, std::size_t, Error&) { return keep(part); }
    bool on_string(Text part, std::size_t, Error&) { return add(Kind::string, whole(part)); }
    bool on_number_part(Text part, Error&) { return keep(part); }
    bool on_int64(std::int64_t, Text part, Error&) { return add(Kind::number, whole(part)); }
    bool on_uint64(std::uint64_t, Text part, Error&) { return add(Kind::number, whole(part)); }
    bool on_double(double, Text part, Error&) { return add(Kind::number, whole(part)); }
    bool on_bool(bool value, Error&) { return add(Kind::boolean, value ? "true" : "false"); }
    bool on_null(Error&) { return add(Kind::null, {}); }
    bool on_comment_part(Text, Error&) { return true; }
    bool on_comment(Text, Error&) { return true; }

private:
    bool add(Kind kind, std::string_view text)
    {
        values.emplace_back(kind, key, text);
        key = {};
        return true;
    }

    bool begin(Kind kind)
    {
        open.at(depth++) = values.size();
        return add(kind, {});
    }

    bool end(std::size_t elements)
    {
        const std::size_t index = open[--depth];
        values[index].complete(elements, values.size() - index);
        return true;
    }

    // What the parser has unescaped lies in a buffer that it will use again. Never longer than the text, so
    // that one allocation holds all and nothing moves.
    bool keep(Text part)
    {
        if (unescaped.capacity() < source.size())
            unescaped.reserve(source.size());
        unescaped.append(part.data(), part.size());
        return true;
    }

    std::string_view whole(Text last)
    {
        const std::less<> before;
        const bool in_source =
            !before(last.data(), source.data()) && before(last.data(), source.data() + source.size());
        if (kept == unescaped.size() && in_source)
            return {last.data(), last.size()};
        keep(last);
        const std::string_view all = std::string_view(unescaped).substr(kept);
        kept = unescaped.size();
        return all;
    }

    boost::container::small_vector_base<Value>& values;
    WipedString& unescaped;
    std::string_view source;
    std::string_view key;
    std::size_t kept = 0; // So much of `unescaped` belongs to earlier strings.
    std::array<std::size_t, 32> open;
    std::size_t depth = 0;
};

const Value* Value::find(std::string_view key) const noexcept
{
    const Value* found = nullptr;
    for (const Value* member = first(); member != end(); member = member->next())
        if (ascii::equal(member->key(), key))
            found = member;
    return found;
}

Document::Document(std::string_view text)
{
    boost::json::basic_parser<Builder> parser{boost::json::parse_options(), *this, text};
    boost::json::error_code error;
    const std::size_t parsed = parser.write_some(false, text.data(), text.size(), error);
    valid_ = !error && parsed == text.size();
}

} // namespace genauth::json
