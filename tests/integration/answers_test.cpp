// The answer of every operation, changed in every place: what a server may do is taken, what it must not is
// named.
#include "support/emulated.hpp"
#include "support/mock_transport.hpp"
#include "support/sample_calls.hpp"

#include "api/operations.hpp"
#include "emulator/description.hpp"
#include "emulator/sample.hpp"

#include <boost/json/serialize.hpp>
#include <functional>

namespace genauth {
namespace {

namespace json = boost::json;
using emulator::Member;
using emulator::Type;
using test::Outcome;
using test::SampleCall;

// A described member of an answer, and the object that holds it.
struct Place {
    const Member& member;
    json::object& in;
    std::string path;
};
using Visit = std::function<void(const Place&)>;

void visit_members(const Type& type, json::object& in, const std::string& path, const Visit& visit);

void visit_member(const Member& member, json::object& in, const std::string& path, const Visit& visit)
{
    visit({member, in, path});
    if (member.type->kind != Type::Kind::object)
        return;
    json::value& value = in.at(member.name);
    if (!member.array)
        visit_members(*member.type, value.as_object(), path, visit);
    else if (!value.as_array().empty())
        visit_members(*member.type, value.as_array().front().as_object(), path + "[0]", visit);
}

void visit_members(const Type& type, json::object& in, const std::string& path, const Visit& visit)
{
    for (const Member& member : type.members)
        visit_member(member, in, (path.empty() ? "" : path + '.') + std::string(member.name), visit);
}

class Answers : public ::testing::Test {
protected:
    ~Answers() override { EXPECT_GT(answers_, 0); }

    // Changes the answer of each operation, one place after the other.
    void for_each_place(const Visit& visit)
    {
        for (const SampleCall& sample : test::sample_calls()) {
            const api::Operation* operation = find(sample.name);
            if (operation == nullptr || operation->answer == api::AnswerFormat::text)
                continue;
            call_ = &sample;
            const Member* answer = emulator::description_of(*operation).answer;
            const bool enveloped = operation->answer == api::AnswerFormat::envelope;
            body_ = enveloped ? json::object{{"statusCode", 200}} : json::object();
            SCOPED_TRACE(sample.name);
            if (enveloped && answer != nullptr) {
                body_[answer->name] = emulator::sample_of(*answer);
                visit_member(*answer, body_, std::string(answer->name), visit);
            } else if (answer != nullptr && answer->type->kind == Type::Kind::object) {
                body_ = emulator::sample_of(*answer).as_object();
                visit_members(*answer->type, body_, {}, visit);
            }
        }
    }

    // With another value in this place; nothing: without the member.
    Outcome answered(const Place& place, const std::optional<json::value>& value)
    {
        const json::value before = place.in.at(place.member.name);
        if (value)
            place.in[place.member.name] = *value;
        else
            place.in.erase(place.member.name);
        Outcome outcome = answered();
        place.in[place.member.name] = before;
        return outcome;
    }

    Outcome answered()
    {
        ++answers_;
        transport_->answer(200, json::serialize(body_));
        return test::run(io_, call_->make(client_));
    }

private:
    static const api::Operation* find(std::string_view sample)
    {
        for (const api::Operation* operation : api::all_operations)
            if (sample == "operations/" + std::string(operation->name))
                return operation;
        return nullptr;
    }

    asio::io_context io_;
    std::shared_ptr<test::MockTransport> transport_ = std::make_shared<test::MockTransport>();
    AuthenticationClient client_ = test::client_for(io_, test::mock_options(transport_)).as("token");
    const SampleCall* call_ = nullptr;
    json::object body_;
    int answers_ = 0;
};

void expect_undecodable(const Outcome& outcome, const std::string& path)
{
    ASSERT_TRUE(outcome) << path;
    EXPECT_EQ(outcome->kind, ErrorKind::decode) << path;
    EXPECT_NE(outcome->message.find(": " + path + ": "), std::string::npos) << path << " in " << *outcome;
}

void expect_decoded(const Outcome& outcome, const std::string& path)
{
    EXPECT_FALSE(outcome) << path << ": " << *outcome;
}

TEST_F(Answers, MayHoldWhatIsNotDescribed)
{
    for_each_place([this](const Place& place) {
        place.in["notDescribed"] = json::array{nullptr, json::object{{"deep", 1.5}}};
        expect_decoded(answered(), place.path);
        place.in.erase("notDescribed");
    });
}

TEST_F(Answers, MayLackWhatIsOptional)
{
    for_each_place([this](const Place& place) {
        if (!place.member.optional)
            return;
        expect_decoded(answered(place, std::nullopt), place.path);
        expect_decoded(answered(place, json::value(nullptr)), place.path);
    });
}

TEST_F(Answers, MustHoldWhatIsRequired)
{
    for_each_place([this](const Place& place) {
        if (place.member.optional)
            return;
        expect_undecodable(answered(place, std::nullopt), place.path);
        expect_undecodable(answered(place, json::value(nullptr)), place.path);
    });
}

// A value that is of another type than the member's, whichever that is.
json::value of_another_type(const Member& member)
{
    const Type::Kind kind = member.type->kind;
    const bool text = kind == Type::Kind::text || kind == Type::Kind::enumeration;
    return !member.array && text ? json::value(1) : json::value("a text");
}

TEST_F(Answers, HaveTheTypesThatAreDescribed)
{
    for_each_place([this](const Place& place) {
        if (place.member.type->kind == Type::Kind::json && !place.member.array)
            return;
        expect_undecodable(answered(place, of_another_type(place.member)), place.path);
        if (place.member.array && place.member.type->kind != Type::Kind::json) {
            Member item = place.member;
            item.array = false;
            expect_undecodable(answered(place, json::array{of_another_type(item)}), place.path + "[0]");
        }
    });
}

TEST_F(Answers, MayNameWhatIsNotKnownYet)
{
    for_each_place([this](const Place& place) {
        if (place.member.type->kind != Type::Kind::enumeration)
            return;
        const json::value unknown("NOT_KNOWN_YET");
        expect_decoded(answered(place, place.member.array ? json::array{unknown} : unknown), place.path);
    });
}

} // namespace
} // namespace genauth
