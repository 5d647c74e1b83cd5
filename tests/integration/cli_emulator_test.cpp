// `genauth emulator`, talked to by programs that we did not write.
#include "support/process.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

namespace genauth {
namespace {

using test::Process;
using test::run_program;

struct Running {
    explicit Running(std::vector<std::string> arguments = {})
        : process([&] {
              std::vector<std::string> command{GENAUTH_PROGRAM, "emulator"};
              command.insert(command.end(), arguments.begin(), arguments.end());
              return command;
          }())
    {
        for (std::string line = process.read_line(); line != "ready"; line = process.read_line()) {
            if (line.empty())
                throw std::runtime_error("the emulator does not start");
            if (line.starts_with("url: "))
                url = line.substr(5);
            if (line.starts_with("ca: "))
                ca = line.substr(4);
        }
    }

    // As a user ends it; its files go.
    ~Running()
    {
        process.signal(SIGTERM);
        process.wait();
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    std::string port() const { return url.substr(url.rfind(':') + 1); }

    Process process;
    std::string url;
    std::string ca;
};

bool exists(const std::string& path)
{
    return access(path.c_str(), F_OK) == 0;
}

TEST(Cli, CurlTalksToTheEmulator)
{
    Running emulator;
    const auto answer =
        run_program({"curl", "-sS", "--cacert", emulator.ca, emulator.url + "/api/v3/system"});
    EXPECT_EQ(answer.status, 0) << answer.output;
    EXPECT_NE(answer.output.find("publicKey"), std::string::npos) << answer.output;
    EXPECT_NE(run_program({"curl", "-sS", emulator.url + "/api/v3/system"}).status, 0) << "without its CA";
}

TEST(Cli, OpensslTalksToTheEmulator)
{
    Running emulator;
    const auto answer = run_program(
        {"openssl", "s_client", "-connect", "127.0.0.1:" + emulator.port(), "-CAfile", emulator.ca,
         "-verify_return_error", "-verify_hostname", "localhost", "-quiet", "-ign_eof"},
        "GET /api/v3/system HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    EXPECT_EQ(answer.status, 0) << answer.output;
    EXPECT_NE(answer.output.find("HTTP/1.1 200 OK"), std::string::npos) << answer.output;
}

TEST(Cli, OffersHttp2UnlessToldNotTo)
{
    const auto spoken = [](const Running& emulator) {
        return run_program({"curl", "-sS", "--http2", "--cacert", emulator.ca, "-o", "/dev/null", "-w",
                            "%{http_version}", emulator.url + "/api/v3/system"})
            .output;
    };
    EXPECT_EQ(spoken(Running()), "2");
    EXPECT_EQ(spoken(Running({"--no-http2"})), "1.1");
    EXPECT_EQ(run_program({GENAUTH_PROGRAM, "emulator", "--max-concurrent-streams", "0"}).status, 1);
}

TEST(Cli, StopsCleanlyOnSignals)
{
    for (const int number : {SIGINT, SIGTERM}) {
        Running emulator;
        EXPECT_TRUE(exists(emulator.ca));
        emulator.process.signal(number);
        EXPECT_EQ(emulator.process.wait(), 0);
        EXPECT_FALSE(exists(emulator.ca)) << "the temporary CA file stays behind";
    }
}

TEST(Cli, ControlRoutesShowTheOutboxWhenAskedFor)
{
    Running open({"--no-tls", "--control"});
    const auto sent =
        run_program({"curl", "-sS", open.url + "/api/v3/send-sms", "-H", "x-authing-app-id: emulated-app",
                     "-d", R"({"channel":"CHANNEL_LOGIN","phoneNumber":"123"})"});
    EXPECT_NE(sent.output.find("\"statusCode\":200"), std::string::npos) << sent.output;
    const auto outbox = run_program({"curl", "-sS", open.url + "/_emulator/outbox"});
    EXPECT_NE(outbox.output.find("+86123"), std::string::npos) << outbox.output;

    Running closed({"--no-tls"});
    const auto refused = run_program({"curl", "-sS", closed.url + "/_emulator/outbox"});
    EXPECT_NE(refused.output.find("\"statusCode\":404"), std::string::npos) << refused.output;
}

TEST(Cli, GivesProgramsTokens)
{
    Running emulator({"--no-tls", "--hs256", "--program-account", "robot:secret"});
    const auto ask = [&](const std::string& secret) {
        return run_program({"curl", "-sS", emulator.url + "/oidc/token", "-d",
                            "grant_type=client_credentials&client_id=robot&client_secret=" + secret})
            .output;
    };
    EXPECT_NE(ask("secret").find("\"access_token\""), std::string::npos);
    EXPECT_NE(ask("wrong").find("\"invalid_client\""), std::string::npos);
}

TEST(Cli, RefusesWhatItCannotServe)
{
    EXPECT_EQ(run_program({GENAUTH_PROGRAM, "emulator", "--address", "0.0.0.0"}).status, 1);
    EXPECT_EQ(run_program({GENAUTH_PROGRAM, "emulator", "--user", ":x"}).status, 1);
    EXPECT_EQ(run_program({GENAUTH_PROGRAM, "emulator", "--program-account", "x"}).status, 1);
    EXPECT_EQ(run_program({GENAUTH_PROGRAM, "emulator", "--port", "99999"}).status, 1);
    EXPECT_EQ(run_program({GENAUTH_PROGRAM}).status, 1);
    Running first({"--no-tls"});
    const auto second = run_program({GENAUTH_PROGRAM, "emulator", "--port", first.port()});
    EXPECT_EQ(second.status, 1);
    EXPECT_TRUE(second.output.starts_with("genauth: ")) << second.output;
}

} // namespace
} // namespace genauth
