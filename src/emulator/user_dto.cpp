#include "emulator/user_dto.hpp"

#include "emulator/token_set.hpp"

#include <ctime>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

void set(json::object& dto, const char* key, const std::string& value)
{
    if (!value.empty())
        dto[key] = value;
}

// Claims of the scope profile and what they are called in V3.
constexpr std::pair<const char*, const char*> profile_claims[] = {
    {"name", "name"},
    {"given_name", "givenName"},
    {"family_name", "familyName"},
    {"middle_name", "middleName"},
    {"nickname", "nickname"},
    {"preferred_username", "preferredUsername"},
    {"profile", "profile"},
    {"picture", "photo"},
    {"website", "website"},
    {"gender", "gender"},
    {"birthdate", "birthdate"},
    {"zoneinfo", "zoneinfo"},
    {"locale", "locale"},
    {"updated_at", "updatedAt"},
};
constexpr std::pair<const char*, const char*> address_claims[] = {
    {"country", "country"},     {"postal_code", "postalCode"},       {"region", "province"},
    {"formatted", "formatted"}, {"street_address", "streetAddress"}, {"locality", "city"},
};

template<class Claims>
void copy(const json::object& from, const Claims& claims, json::object& to)
{
    for (const auto& [claim, member] : claims)
        if (const json::value* value = from.if_contains(member))
            to[claim] = *value;
}

template<class Claims>
void erase(json::object& dto, const Claims& claims)
{
    for (const auto& [claim, member] : claims)
        dto.erase(member);
}

} // namespace

std::string iso_8601(WallTime time)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    char text[32];
    return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S.000Z", &utc));
}

json::object user_dto(const User& user)
{
    json::object dto = user.profile;
    dto["userId"] = user.id;
    dto["createdAt"] = iso_8601(user.created_at);
    dto["updatedAt"] = iso_8601(user.updated_at);
    dto["lastLogin"] = iso_8601(user.last_login);
    dto["loginsCount"] = user.logins;
    dto["status"] = "Activated";
    dto["workStatus"] = "Active";
    dto["userSourceType"] = "register";
    if (!dto.contains("gender"))
        dto["gender"] = "U";
    dto["emailVerified"] = user.email_verified;
    dto["phoneVerified"] = user.phone_verified;
    set(dto, "username", user.username);
    set(dto, "email", user.email);
    set(dto, "phone", user.phone);
    set(dto, "phoneCountryCode", user.phone_country_code);
    return dto;
}

json::object user_dto(const User& user, std::string_view scope)
{
    json::object dto = user_dto(user);
    if (!has_scope(scope, "profile"))
        erase(dto, profile_claims);
    if (!has_scope(scope, "address"))
        erase(dto, address_claims);
    constexpr std::pair<const char*, const char*> others[] = {
        {"username", "username"},      {"email", "email"},
        {"email", "emailVerified"},    {"phone", "phone"},
        {"phone", "phoneCountryCode"}, {"phone", "phoneVerified"},
        {"address", "address"},        {"external_id", "externalId"},
    };
    for (const auto& [needed, member] : others)
        if (!has_scope(scope, needed))
            dto.erase(member);
    return dto;
}

json::object user_info(const User& user, std::string_view scope)
{
    const json::object dto = user_dto(user);
    json::object claims;
    claims["sub"] = user.id;
    if (has_scope(scope, "profile"))
        copy(dto, profile_claims, claims);
    if (has_scope(scope, "username"))
        set(claims, "username", user.username);
    if (has_scope(scope, "email") && !user.email.empty()) {
        claims["email"] = user.email;
        claims["email_verified"] = user.email_verified;
    }
    if (has_scope(scope, "phone") && !user.phone.empty()) {
        claims["phone_number"] = user.phone;
        claims["phone_number_verified"] = user.phone_verified;
    }
    json::object address;
    copy(dto, address_claims, address);
    if (has_scope(scope, "address") && !address.empty())
        claims["address"] = std::move(address);
    if (has_scope(scope, "extended_fields"))
        claims["extended_fields"] = user.custom_data;
    return claims;
}

} // namespace genauth::emulator
