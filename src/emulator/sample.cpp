#include "emulator/sample.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <string>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

// The first pattern that a member's name, in lower case, ends with gives its value.
struct Typical {
    std::string_view ending;
    std::string_view value;
};

constexpr Typical texts[] = {
    {"countrycode", "+86"},
    {"phone", "18800008888"},
    {"phone_number", "18800008888"},
    {"phonenumber", "18800008888"},
    {"email", "alice@example.com"},
    {"username", "alice"},
    {"displayname", "Alice"},
    {"nickname", "Alice"},
    {"scope", "openid profile"},
    {"token_type", "Bearer"},
    {"gender", "U"},
    {"birthdate", "2000-01-31"},
    {"locale", "en-US"},
    {"zoneinfo", "Asia/Shanghai"},
    {"ip", "192.0.2.1"},
    {"ips", "192.0.2.1"},
    {"at", "2024-01-31T12:00:00.000Z"},
    {"time", "2024-01-31T12:00:00.000Z"},
    {"lastlogin", "2024-01-31T12:00:00.000Z"},
    {"svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"},
    {"url", "https://example.com/"},
    {"uri", "https://example.com/"},
    {"link", "https://example.com/"},
    {"website", "https://example.com/"},
    {"host", "https://example.com/"},
    {"endpoint", "https://example.com/"},
    {"issuer", "https://example.com/"},
    {"photo", "https://example.com/image.png"},
    {"avatar", "https://example.com/image.png"},
    {"picture", "https://example.com/image.png"},
    {"logo", "https://example.com/image.png"},
    {"token", "c2FtcGxlIHRva2Vu"},
    {"id", "0123456789abcdef01234567"},
    {"ids", "0123456789abcdef01234567"},
};

constexpr std::pair<std::string_view, std::int64_t> numbers[] = {
    {"statuscode", 200},
    {"expire_in", 7200},
    {"expires_in", 7200},
    {"tokenexpiresin", 60},
    {"expiretime", 120},
    {"alg", -7},
    {"exp", 1'706'709'600},
    {"iat", 1'706'702'400},
    {"endtime", 1'706'709'600},
    {"enabletime", 1'706'702'400},
    {"disabletime", 1'706'709'600},
};

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

json::value typical_text(std::string_view name)
{
    const std::string lowered = lower(name);
    for (const auto& [ending, value] : texts)
        if (lowered.ends_with(ending))
            return json::value(value);
    return json::value("sample " + std::string(name));
}

json::value typical_integer(std::string_view name)
{
    const std::string lowered = lower(name);
    for (const auto& [ending, value] : numbers)
        if (lowered.ends_with(ending))
            return value;
    return 1;
}

json::value sample(const Type& type, std::string_view name)
{
    switch (type.kind) {
    case Type::Kind::text:
        return typical_text(name);
    case Type::Kind::integer:
        return typical_integer(name);
    case Type::Kind::number:
        return 0.5;
    case Type::Kind::boolean:
        return true;
    case Type::Kind::enumeration:
        return json::value(type.values.front());
    case Type::Kind::json:
        return json::object{{"sample", true}};
    case Type::Kind::object:
        break;
    }
    json::object members;
    for (const Member& member : type.members) {
        const bool endless = member.type == &type;
        members[member.name] = endless ? json::value(json::array()) : sample_of(member);
    }
    return members;
}

} // namespace

json::value sample_of(const Member& member)
{
    json::value value = sample(*member.type, member.name);
    if (!member.array)
        return value;
    json::array items;
    items.push_back(std::move(value));
    return items;
}

} // namespace genauth::emulator
