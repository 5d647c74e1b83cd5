#include "json/unique_keys.hpp"

#include "wiped.hpp"

#include <boost/json/basic_parser_impl.hpp>
#include <set>
#include <vector>

namespace genauth::json {
namespace {

// Boost.JSON keeps the last of two members silently; its events show both.
struct Keys {
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);

    using Text = boost::json::string_view;
    using Error = boost::json::error_code;

    std::vector<std::set<WipedString>> objects;
    WipedString key; // Its parts so far.
    bool unique = true;

    bool on_document_begin(Error&) { return true; }
    bool on_document_end(Error&) { return true; }
    bool on_object_begin(Error&)
    {
        objects.emplace_back();
        return true;
    }
    bool on_object_end(std::size_t, Error&)
    {
        objects.pop_back();
        return true;
    }
    bool on_array_begin(Error&) { return true; }
    bool on_array_end(std::size_t, Error&) { return true; }
    bool on_key_part(Text part, std::size_t, Error&)
    {
        key.append(part.data(), part.size());
        return true;
    }
    bool on_key(Text part, std::size_t, Error&)
    {
        key.append(part.data(), part.size());
        unique = objects.back().insert(std::move(key)).second && unique;
        key.clear();
        return true;
    }
    bool on_string_part(Text, std::size_t, Error&) { return true; }
    bool on_string(Text, std::size_t, Error&) { return true; }
    bool on_number_part(Text, Error&) { return true; }
    bool on_int64(std::int64_t, Text, Error&) { return true; }
    bool on_uint64(std::uint64_t, Text, Error&) { return true; }
    bool on_double(double, Text, Error&) { return true; }
    bool on_bool(bool, Error&) { return true; }
    bool on_null(Error&) { return true; }
    bool on_comment_part(Text, Error&) { return true; }
    bool on_comment(Text, Error&) { return true; }
};

} // namespace

bool has_unique_keys(std::string_view text)
{
    boost::json::basic_parser<Keys> parser{boost::json::parse_options()};
    boost::json::error_code error;
    parser.write_some(false, text.data(), text.size(), error);
    return !error && parser.handler().unique;
}

} // namespace genauth::json
