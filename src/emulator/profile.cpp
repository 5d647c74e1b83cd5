#include "emulator/handlers.hpp"
#include "emulator/user_dto.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <iterator>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

// What update-profile may change, besides the user name and customData.
constexpr const char* changeable[] = {
    "name", "nickname", "photo",         "externalId", "birthdate", "country", "province",
    "city", "address",  "streetAddress", "postalCode", "gender",    "company", "identityNumber",
};

void rename(World& world, User& user, const std::string& name)
{
    const User* owner = world.find_by_username(name);
    if (owner != nullptr && owner != &user)
        refuse(409, "The user name is taken", ApiCode::username_taken);
    user.username = name;
}

// 1: none or short; 2: of one kind of characters; 3: long and mixed.
int password_level(std::string_view password)
{
    if (password.size() < 8)
        return 1;
    const bool digits = password.find_first_of("0123456789") != std::string_view::npos;
    const bool others = password.find_first_not_of("0123456789") != std::string_view::npos;
    return digits && others ? 3 : 2;
}

} // namespace

json::value get_profile(World& world, const Call& call)
{
    const Token* token = world.tokens.find(call.authorization, Token::Kind::access, world.now());
    json::object dto = world.options.choices.profile_follows_scopes
                           ? user_dto(*call.user, token->claims.at("scope").as_string())
                           : user_dto(*call.user);
    if (call.fields.flag("withCustomData"))
        dto["customData"] = call.user->custom_data;
    if (call.fields.flag("withIdentities"))
        dto["identities"] = json::array();
    if (call.fields.flag("withDepartmentIds"))
        dto["departmentIds"] = json::array();
    return dto;
}

json::value update_profile(World& world, const Call& call)
{
    User& user = *call.user;
    const Fields& fields = call.fields;
    if (const std::string name = fields.text("username"); !name.empty())
        rename(world, user, name);
    for (const char* member : changeable)
        if (fields.has(member))
            user.profile[member] = fields.text(member);
    const Fields custom_data = fields.object("customData");
    for (const auto& custom : custom_data.members())
        user.custom_data.insert_or_assign(custom.key(), custom.value());
    user.updated_at = world.now();
    return user_dto(user);
}

json::value get_security_level(World&, const Call& call)
{
    const User& user = *call.user;
    const bool measures[] = {!user.password.empty(), !user.email.empty(), !user.phone.empty(),
                             !user.factors.empty()};
    json::object data;
    data["passwordSecurityLevel"] = password_level(user.password.reveal());
    data["passwordSet"] = measures[0];
    data["emailBinded"] = measures[1];
    data["phoneBinded"] = measures[2];
    data["mfaEnrolled"] = measures[3];
    data["securityScore"] = 25 * std::count(std::begin(measures), std::end(measures), true);
    return data;
}

} // namespace genauth::emulator
