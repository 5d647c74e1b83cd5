// Lists that are answered page by page.
#pragma once

#include "emulator/call.hpp"

#include <boost/json/array.hpp>

namespace genauth::emulator {

// {totalCount, list}: the page that the members `page` and `limit` ask for.
boost::json::object page_of(const boost::json::array& all, const Fields& fields);

} // namespace genauth::emulator
