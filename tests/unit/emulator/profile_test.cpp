// What get-profile shows of a user.
#include "asking.hpp"

#include <set>

namespace genauth::emulator {
namespace {

using Names = std::set<std::string>;

class Profile : public Asking {
protected:
    explicit Profile(EmulatorOptions options = {}) : Asking(std::move(options))
    {
        world.find_by_username("alice")->profile = {
            {"nickname", "Al"}, {"city", "Basel"}, {"externalId", "7"}, {"company", "Acme"}};
    }

    // The members that a token with these scopes shows, besides those that belong to no scope.
    Names shown(const std::string& scope, const std::string& query = {})
    {
        const auto tokens = sign_in(
            R"("connection":"PASSWORD","passwordPayload":{"account":"alice","password":"alice-password"},)"
            R"("options":{"scope":")" +
            scope + "\"}");
        const std::string access = text(tokens.at("data").at("access_token"));
        const auto profile = ask("GET", "/api/v3/get-profile" + query, "", access).at("data");
        Names names;
        for (const auto& member : profile.as_object())
            names.insert(member.key());
        for (const char* always : {"userId", "createdAt", "lastLogin", "loginsCount", "status", "workStatus",
                                   "userSourceType", "company"})
            EXPECT_EQ(names.erase(always), 1U) << always;
        return names;
    }
};

TEST_F(Profile, ShowsWhatTheScopesAllow)
{
    EXPECT_EQ(shown("openid"), Names());
    EXPECT_EQ(shown("openid profile"), (Names{"nickname", "gender", "updatedAt"}));
    EXPECT_EQ(shown("openid username"), Names{"username"});
    EXPECT_EQ(shown("openid email"), (Names{"email", "emailVerified"}));
    EXPECT_EQ(shown("openid phone"), (Names{"phone", "phoneCountryCode", "phoneVerified"}));
    EXPECT_EQ(shown("openid address external_id"), (Names{"city", "externalId"}));
}

TEST_F(Profile, ShowsMoreWhenAskedTo)
{
    EXPECT_EQ(shown("openid", "?withCustomData=true"), Names{"customData"});
    EXPECT_EQ(shown("openid", "?withIdentities=true"), Names{"identities"});
    EXPECT_EQ(shown("openid", "?withDepartmentIds=true"), Names{"departmentIds"});
    EXPECT_EQ(shown("openid", "?withCustomData=false&withIdentities=false&withDepartmentIds=false"), Names());
}

class WholeProfile : public Profile {
protected:
    static EmulatorOptions options()
    {
        EmulatorOptions result;
        result.choices.profile_follows_scopes = false;
        return result;
    }

    WholeProfile() : Profile(options()) {}
};

TEST_F(WholeProfile, IsShownForAnyScope)
{
    EXPECT_EQ(shown("openid").size(), 11U);
}

} // namespace
} // namespace genauth::emulator
