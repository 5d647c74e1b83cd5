#include "emulator/percent.hpp"

#include <algorithm>
#include <boost/url/decode_view.hpp>

namespace genauth::emulator {

std::optional<std::string> percent_decoded(std::string_view text)
{
    const auto valid = boost::urls::make_pct_string_view(text);
    if (!valid)
        return std::nullopt;
    std::string result;
    for (const char c : **valid)
        result += c;
    return result;
}

// In a form "+" is a space; in a query too, as servers read it.
std::optional<boost::json::object> decoded_parameters(std::string_view text)
{
    boost::json::object members;
    while (!text.empty()) {
        std::string pair(text.substr(0, text.find('&')));
        text.remove_prefix(std::min(text.size(), pair.size() + 1));
        std::replace(pair.begin(), pair.end(), '+', ' ');
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const auto name = percent_decoded(pair.substr(0, equals));
        const auto value = percent_decoded(pair.substr(std::min(pair.size(), equals + 1)));
        if (!name || !value)
            return std::nullopt;
        members[*name] = *value;
    }
    return members;
}

} // namespace genauth::emulator
