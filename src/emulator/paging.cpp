#include "emulator/paging.hpp"

#include <algorithm>

namespace genauth::emulator {
namespace {

constexpr std::int64_t default_limit = 10;
constexpr std::int64_t largest_limit = 50;

} // namespace

boost::json::object page_of(const boost::json::array& all, const Fields& fields)
{
    const std::int64_t page = fields.integer("page", 1);
    const std::int64_t limit = fields.integer("limit", default_limit);
    if (page < 1)
        refuse(400, "page counts from 1");
    if (limit < 1 || limit > largest_limit)
        refuse(400, "limit is not from 1 to 50");
    const auto size = static_cast<std::int64_t>(all.size());
    const std::int64_t begin = page - 1 > size / limit ? size : std::min(size, (page - 1) * limit);
    const std::int64_t end = std::min(size, begin + limit);
    return {{"totalCount", size}, {"list", boost::json::array(all.begin() + begin, all.begin() + end)}};
}

} // namespace genauth::emulator
