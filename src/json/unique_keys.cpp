#include "json/unique_keys.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace genauth::json {

bool has_unique_keys(const Value& root)
{
    std::vector<std::string_view> keys; // Of one object.
    for (const Value* value = &root; value != root.end(); ++value) {
        if (value->kind() != Kind::object)
            continue;
        keys.clear();
        for (const Value* member = value->first(); member != value->end(); member = member->next())
            keys.push_back(member->key());
        std::sort(keys.begin(), keys.end());
        if (std::adjacent_find(keys.begin(), keys.end()) != keys.end())
            return false;
    }
    return true;
}

} // namespace genauth::json
