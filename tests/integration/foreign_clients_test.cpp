// curl, h2load and nghttp against the emulator, over HTTP/2 and HTTP/1.1: what others understand.
#include "support/process.hpp"

#include <genauth/emulator.hpp>

#include <gtest/gtest.h>
#include <set>
#include <tuple>

namespace genauth {
namespace {

using test::run_program;
using Kind = EmulatorFault::Kind;

class ForeignClient : public ::testing::Test {
protected:
    std::string url(const std::string& path = "/api/v3/system") const { return emulator.url() + path; }

    // Answers what it printed. Standard error is part of it.
    std::string curl(const std::string& version, std::vector<std::string> arguments, int status = 0) const
    {
        std::vector<std::string> command{"curl", "-sS", version, "--cacert", ca.path()};
        command.insert(command.end(), arguments.begin(), arguments.end());
        const auto finished = run_program(command);
        EXPECT_EQ(finished.status, status) << finished.output;
        return finished.output;
    }

    // h2load does not look at certificates.
    std::string h2load(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), "h2load");
        const auto finished = run_program(arguments);
        EXPECT_EQ(finished.status, 0) << finished.output;
        return finished.output;
    }

    // The frames, as it prints them.
    std::string nghttp() const { return run_program({"nghttp", "-nv", "--no-verify-peer", url()}).output; }

    void inject(Kind kind)
    {
        EmulatorFault fault;
        fault.kind = kind;
        emulator.inject("getSystemInfo", fault);
    }

    // All requests came by this protocol; answers by how many connections.
    std::size_t connections_of(const std::string& protocol, std::size_t requests) const
    {
        std::set<std::uint64_t> connections;
        const auto journal = emulator.journal();
        EXPECT_EQ(journal.size(), requests);
        for (const EmulatorRequest& request : journal) {
            EXPECT_EQ(request.protocol, protocol);
            EXPECT_EQ(request.answered_status, 200);
            connections.insert(request.connection);
        }
        return connections.size();
    }

    static EmulatorOptions with_control()
    {
        EmulatorOptions options;
        options.control_routes = true;
        return options;
    }

    Emulator emulator{with_control()};
    test::TemporaryFile ca{emulator.ca_pem()};
};

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

TEST_F(ForeignClient, CurlSpeaksBothOnOnePort)
{
    for (const auto& [option, version, protocol] :
         {std::tuple("--http2", "\n2", "h2"), std::tuple("--http1.1", "\n1.1", "http/1.1"),
          std::tuple("--http1.0", "\n1.1", "http/1.0")}) {
        emulator.reset();
        const std::string answer = curl(option, {"-w", "\n%{http_version}", url()});
        EXPECT_TRUE(contains(answer, "publicKey")) << answer;
        EXPECT_TRUE(answer.ends_with(version)) << answer;
        EXPECT_EQ(connections_of(protocol, 1), 1U);
    }
}

TEST_F(ForeignClient, CurlAsksForTheHeaderOnly)
{
    for (const char* option : {"--http2", "--http1.1"}) {
        const std::string answer = curl(option, {"--head", url(), "--next", "-sS", option, "--cacert",
                                                 ca.path(), "-o", "/dev/null", "-w", "%{http_code}", url()});
        EXPECT_TRUE(contains(answer, "content-length: ")) << answer;
        EXPECT_TRUE(answer.ends_with("200")) << answer;
    }
}

TEST_F(ForeignClient, CurlSendsAndReceivesMuch)
{
    const std::string large(1'000'000, 'x');
    const test::TemporaryFile body(R"({"channel":"CHANNEL_LOGIN","phoneNumber":"1","x":")" + large + "\"}");
    for (const char* option : {"--http2", "--http1.1"}) {
        emulator.reset();
        const std::string sent = curl(option, {"-H", "x-authing-app-id: emulated-app", "--data-binary",
                                               '@' + body.path(), url("/api/v3/send-sms")});
        EXPECT_TRUE(contains(sent, "\"statusCode\":200")) << sent;
        EXPECT_TRUE(contains(emulator.journal().at(0).body, large));
        const std::string journal = curl(option, {url("/_emulator/journal")});
        EXPECT_TRUE(contains(journal, large)) << journal.size();
    }
}

TEST_F(ForeignClient, CurlIsToldWhatIsTooLarge)
{
    for (const char* option : {"--http2", "--http1.1"}) {
        std::vector<std::string> arguments{"-o", "/dev/null", "-w", "%{http_code}", url()};
        for (int i = 0; i < 5; ++i) {
            arguments.emplace_back("-H");
            arguments.emplace_back("x-" + std::to_string(i) + ": " + std::string(4000, 'x'));
        }
        EXPECT_EQ(curl(option, arguments), "431");
    }
    EXPECT_TRUE(emulator.journal().empty());
}

TEST_F(ForeignClient, CurlSharesOneConnection)
{
    const std::string answer = curl("--http2", {"--parallel", "--parallel-max", "50", "-w",
                                                "%{http_version}\n", "-o", "/dev/null", url() + "?[1-200]"});
    std::size_t answers = 0;
    for (std::size_t at = 0; (at = answer.find("2\n", at)) != std::string::npos; ++at)
        ++answers;
    EXPECT_EQ(answers, 200U);
    EXPECT_EQ(connections_of("h2", 200), 1U);
}

TEST_F(ForeignClient, CurlRepeatsWhatWasNotProcessed)
{
    const std::string script =
        curl("--http2", {"-d", R"({"operation":"getSystemInfo","kind":"refuse"})", url("/_emulator/faults")});
    EXPECT_TRUE(contains(script, "\"fault\":0")) << script;
    const std::string answer = curl("--http2", {url()});
    EXPECT_TRUE(contains(answer, "publicKey")) << answer;
    const auto journal = emulator.journal();
    ASSERT_EQ(journal.size(), 2U);
    EXPECT_EQ(journal[0].answered_status, 0);
    EXPECT_EQ(journal[1].answered_status, 200);
}

TEST_F(ForeignClient, CurlNoticesEachFault)
{
    const auto status_of = [&](const std::string& version, Kind kind) {
        inject(kind);
        std::vector<std::string> command{"curl",    "-sS", version,     "--cacert",
                                         ca.path(), "-o",  "/dev/null", url()};
        return run_program(command).status;
    };
    for (const Kind kind :
         {Kind::close_before, Kind::close_after, Kind::truncate, Kind::garbage, Kind::reset})
        for (const char* version : {"--http1.1", "--http2"})
            EXPECT_NE(status_of(version, kind), 0) << version << ' ' << static_cast<int>(kind);
    EXPECT_EQ(status_of("--http2", Kind::go_away), 16) << "curl could repeat it, and does not";
    EXPECT_EQ(status_of("--http2", Kind::reset), 92) << "an error of the stream";
    EXPECT_EQ(status_of("--http1.1", Kind::reset), 52) << "no answer";
}

TEST_F(ForeignClient, NghttpSeesTheFrames)
{
    const std::string fine = nghttp();
    EXPECT_TRUE(contains(fine, "SETTINGS_MAX_CONCURRENT_STREAMS(0x03):100")) << fine;
    EXPECT_TRUE(contains(fine, "SETTINGS_MAX_HEADER_LIST_SIZE(0x06):16384")) << fine;
    EXPECT_TRUE(contains(fine, ":status: 200")) << fine;
    for (const auto& [kind, said] :
         {std::pair(Kind::reset, "error_code=INTERNAL_ERROR(0x02)"),
          std::pair(Kind::refuse, "error_code=REFUSED_STREAM(0x07)"),
          std::pair(Kind::go_away, "last_stream_id=0, error_code=NO_ERROR(0x00)")}) {
        inject(kind);
        const std::string frames = nghttp();
        EXPECT_TRUE(contains(frames, said)) << frames;
    }
}

TEST_F(ForeignClient, H2loadOpensManyStreams)
{
    const std::string report = h2load({"-n", "5000", "-c", "4", "-m", "100", url()});
    EXPECT_TRUE(contains(report, "5000 succeeded, 0 failed, 0 errored")) << report;
    EXPECT_TRUE(contains(report, "5000 2xx")) << report;
    EXPECT_TRUE(contains(report, "Application protocol: h2")) << report;
    EXPECT_EQ(connections_of("h2", 5000), 4U);
}

TEST_F(ForeignClient, H2loadSendsManyLargeBodies)
{
    const test::TemporaryFile body("{\"x\":\"" + std::string(200'000, 'x') + "\"}");
    const std::string report =
        h2load({"-n", "60", "-c", "2", "-m", "30", "-d", body.path(), url("/api/v3/send-sms")});
    EXPECT_TRUE(contains(report, "60 succeeded, 0 failed, 0 errored")) << report;
    EXPECT_EQ(connections_of("h2", 60), 2U);
    for (const EmulatorRequest& request : emulator.journal())
        EXPECT_EQ(request.body.size(), 200'008U);
}

TEST_F(ForeignClient, H2loadSpeaksHttp1)
{
    const std::string report = h2load({"--h1", "-n", "1000", "-c", "4", url()});
    EXPECT_TRUE(contains(report, "1000 succeeded, 0 failed, 0 errored")) << report;
    EXPECT_EQ(connections_of("http/1.1", 1000), 4U);
}

} // namespace
} // namespace genauth
