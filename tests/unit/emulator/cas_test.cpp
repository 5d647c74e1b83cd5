// Tickets of the Central Authentication Service.
#include "asking.hpp"

#include "emulator/hosted_page.hpp"

namespace genauth::emulator {
namespace {

using namespace std::chrono_literals;

class Cas : public Asking {
protected:
    std::string ticket() { return std::string(issue_cas_ticket(world, "alice", "https://app").reveal()); }

    std::string validated(const std::string& ticket, const std::string& service = "https://app")
    {
        send("GET", "/cas-idp/emulated-app/validate?service=" + service + "&ticket=" + ticket, "");
        return last.body;
    }

    boost::json::value validated_as_json(const std::string& ticket)
    {
        return ask("GET",
                   "/cas-idp/emulated-app/serviceValidate?format=JSON&service=https://app&ticket=" + ticket,
                   "")
            .at("serviceResponse");
    }
};

TEST_F(Cas, TicketsAreGoodOnceForTheirService)
{
    const std::string once = ticket();
    EXPECT_EQ(validated(once), "yes\nalice\n");
    EXPECT_EQ(last.content_type, text_content);
    EXPECT_EQ(validated(once), "no\n");
    EXPECT_EQ(validated(ticket(), "https://other"), "no\n");
    const std::string late = ticket();
    clock->advance(60s);
    EXPECT_EQ(validated(late), "no\n");
}

TEST_F(Cas, TellsMoreInVersion2)
{
    const auto good = validated_as_json(ticket());
    EXPECT_EQ(text(good.at("authenticationSuccess").at("user")), "alice");
    EXPECT_EQ(text(good.at("authenticationSuccess").at("attributes").at("email")), "alice@example.com");
    EXPECT_EQ(text(validated_as_json("unknown").at("authenticationFailure").at("code")), "INVALID_TICKET");
}

TEST_F(Cas, SpeaksXmlUnlessToldOtherwise)
{
    world.find_by_username("alice")->username = "<alice & co";
    const std::string unsafe =
        std::string(issue_cas_ticket(world, "alice@example.com", "https://app").reveal());
    send("GET", "/cas-idp/emulated-app/serviceValidate?service=https://app&ticket=" + unsafe, "");
    EXPECT_EQ(last.content_type, xml_content);
    EXPECT_NE(last.body.find("<cas:user>&lt;alice &amp; co</cas:user>"), std::string::npos) << last.body;
    send("GET", "/cas-idp/emulated-app/serviceValidate?service=https://app&ticket=unknown", "");
    EXPECT_NE(last.body.find("code=\"INVALID_TICKET\""), std::string::npos) << last.body;
}

TEST_F(Cas, RefusesMalformedRequests)
{
    EXPECT_EQ(status(ask("GET", "/cas-idp/emulated-app/validate?ticket=t", "")), 400);
    EXPECT_EQ(api_code(ask("GET", "/cas-idp/another/validate?ticket=t&service=s", "")), 2011);
    EXPECT_EQ(status(ask("GET", "/cas-idp/emulated-app/serviceValidate?ticket=t&service=s&format=PDF", "")),
              400);
    EXPECT_THROW(issue_cas_ticket(world, "nobody", "https://app"), std::invalid_argument);
}

} // namespace
} // namespace genauth::emulator
