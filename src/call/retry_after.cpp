#include "call/retry_after.hpp"

#include <algorithm>
#include <ctime>
#include <iomanip>
#include <locale>
#include <sstream>

namespace genauth::call {
namespace {

constexpr std::chrono::seconds longest = std::chrono::hours(24);

std::optional<std::time_t> parse_date(std::string_view value)
{
    std::istringstream in{std::string(value)};
    in.imbue(std::locale::classic());
    std::tm date{};
    in >> std::get_time(&date, "%a, %d %b %Y %H:%M:%S GMT");
    if (in.fail())
        return std::nullopt;
    return timegm(&date);
}

} // namespace

std::optional<std::chrono::seconds> parse_retry_after(std::string_view value,
                                                      std::chrono::system_clock::time_point now)
{
    if (value.empty())
        return std::nullopt;
    if (value.find_first_not_of("0123456789") == std::string_view::npos) {
        if (value.size() > 6)
            return longest;
        std::chrono::seconds seconds{0};
        for (const char digit : value)
            seconds = seconds * 10 + std::chrono::seconds(digit - '0');
        return std::min(seconds, longest);
    }
    const auto date = parse_date(value);
    if (!date)
        return std::nullopt;
    const auto wait = std::chrono::seconds(*date - std::chrono::system_clock::to_time_t(now));
    return std::clamp(wait, std::chrono::seconds(0), longest);
}

} // namespace genauth::call
