// Every operation and every shortcut, with all its arguments set: what is sent, and there and back.
#include "support/emulated.hpp"
#include "support/mock_transport.hpp"
#include "support/sample_calls.hpp"

#include "api/operations.hpp"
#include "emulator/handlers.hpp"
#include "emulator/percent.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fstream>
#include <sstream>

namespace genauth {
namespace {

namespace json = boost::json;
using test::Outcome;
using test::run;
using test::SampleCall;

std::string section_of(const SampleCall& call)
{
    return std::string(call.name.substr(0, call.name.find('/')));
}

std::string short_name(const SampleCall& call)
{
    return std::string(call.name.substr(call.name.find('/') + 1));
}

class Operations : public ::testing::TestWithParam<SampleCall> {
protected:
    asio::io_context io;
};

std::string name_of(const ::testing::TestParamInfo<SampleCall>& info)
{
    return section_of(info.param) + '_' + short_name(info.param);
}
INSTANTIATE_TEST_SUITE_P(All, Operations, ::testing::ValuesIn(test::sample_calls()), name_of);

const api::Operation& described(std::string_view name)
{
    for (const api::Operation* operation : api::all_operations)
        if (operation->name == name)
            return *operation;
    throw std::out_of_range(std::string(name));
}

// A sample may be refused where the emulator has a state, and nowhere else.
TEST_P(Operations, AreAnswered)
{
    const Emulator emulator;
    const auto client = test::client_for(io, test::options_for(emulator));
    const Outcome failed = run(io, GetParam().make(test::signed_in(io, client)));
    ASSERT_EQ(emulator.journal().size(), 2U);
    const std::string operation = emulator.journal().back().operation;
    if (section_of(GetParam()) == "operations") {
        EXPECT_EQ(operation, short_name(GetParam()));
    }
    if (failed) {
        // validateToken refuses with a body of its own.
        EXPECT_TRUE(failed->kind == ErrorKind::api || failed->http_status == 400) << *failed;
        EXPECT_NE(emulator::handler_of(described(operation)), nullptr) << *failed;
    }
}

// The generated arguments as JSON, which say the same as the generated calls.
const json::object& arguments()
{
    static const json::object read = [] {
        std::ostringstream text;
        text << std::ifstream(GENAUTH_SAMPLE_ARGUMENTS).rdbuf();
        return json::parse(text.str()).at("operations").as_object();
    }();
    return read;
}

// The path with its placeholders filled in from the beginning of `given`, which they are taken from. One for
// which there is no argument is the client's own application.
std::string filled_in(std::string path, json::array& given)
{
    for (std::size_t at = path.find('{'); at != std::string::npos; at = path.find('{')) {
        std::string value = "the-app";
        if (!given.empty() && given.front().is_string()) {
            value = given.front().as_string();
            given.erase(given.begin());
        }
        path.replace(at, path.find('}') - at + 1, value);
    }
    return path;
}

// As it stands in a query or form.
json::object in_text(const json::object& members)
{
    json::object texts;
    for (const auto& [name, value] : members)
        texts[name] = value.is_string() ? value.as_string() : json::string(json::serialize(value));
    return texts;
}

// What a request carries beside its path.
json::value carried(const api::Operation& operation, const test::SeenRequest& seen)
{
    if (operation.body == api::BodyFormat::json)
        return json::parse(seen.body);
    const std::size_t query = seen.target.find('?');
    if (operation.body == api::BodyFormat::form)
        return emulator::decoded_parameters(seen.body).value();
    EXPECT_EQ(seen.body, "");
    if (query == std::string::npos)
        return nullptr;
    return emulator::decoded_parameters(std::string_view(seen.target).substr(query + 1)).value();
}

class Requests : public Operations {};

std::vector<SampleCall> operations_only()
{
    std::vector<SampleCall> calls = test::sample_calls();
    std::erase_if(calls, [](const SampleCall& call) { return section_of(call) != "operations"; });
    return calls;
}
INSTANTIATE_TEST_SUITE_P(All, Requests, ::testing::ValuesIn(operations_only()), name_of);

TEST_P(Requests, HoldAllArguments)
{
    const api::Operation& operation = described(short_name(GetParam()));
    const auto transport = std::make_shared<test::MockTransport>();
    transport->answer(200, "{}");
    const auto client = test::client_for(io, test::mock_options(transport));
    run(io, GetParam().make(client.as("the token")));
    const test::SeenRequest& seen = transport->last();

    json::array given = arguments().at(operation.name).as_array();
    EXPECT_EQ(seen.method, operation.method);
    const std::string path = filled_in(std::string(operation.path), given);
    EXPECT_EQ(emulator::percent_decoded(seen.target.substr(0, seen.target.find('?'))), path);
    json::value request = given.empty() ? json::value() : given.front();
    if (operation.body != api::BodyFormat::json && !given.empty())
        request = in_text(request.as_object());
    EXPECT_EQ(carried(operation, seen), request);
}

} // namespace
} // namespace genauth
