// One client, four threads, 64 coroutines: every call gets its own answer.
#include "support/emulated.hpp"

#include <genauth/model/profile.hpp>

#include <atomic>
#include <thread>

namespace genauth {
namespace {

constexpr int coroutines = 64;
constexpr int calls_each = 20;
constexpr int threads = 4;

struct Tally {
    std::atomic<int> right{0};
    std::atomic<int> wrong{0};
};

asio::awaitable<void> call_repeatedly(AuthenticationClient user, std::string username, Tally& tally)
{
    for (int i = 0; i < calls_each; ++i) {
        const auto reply = co_await user.get_profile();
        const bool right = reply && reply->data.username == username;
        ++(right ? tally.right : tally.wrong);
        if (!reply)
            ADD_FAILURE() << reply.error();
    }
}

void run_threads(asio::io_context& io)
{
    std::vector<std::thread> running;
    for (int i = 0; i < threads; ++i)
        running.emplace_back([&] { io.run(); });
    for (std::thread& thread : running)
        thread.join();
}

class Threads : public ::testing::TestWithParam<std::size_t> {};

TEST_P(Threads, ShareOneClient)
{
    EmulatorOptions emulated;
    for (int i = 0; i < coroutines; ++i) {
        EmulatorUser& user = emulated.users.emplace_back();
        user.username = "user" + std::to_string(i);
        user.password = "pw";
    }
    test::WatchedEmulator emulator(emulated);
    asio::io_context io;
    ClientOptions options = test::options_for(emulator);
    options.pool.max_connections = GetParam();
    const auto client = test::client_for(io, options);
    Tally tally;
    std::vector<AuthenticationClient> users;
    for (const EmulatorUser& user : emulated.users)
        users.push_back(test::signed_in(io, client, user.username, "pw"));
    io.restart();
    for (int i = 0; i < coroutines; ++i)
        asio::co_spawn(io,
                       call_repeatedly(users[static_cast<std::size_t>(i)], "user" + std::to_string(i), tally),
                       [](std::exception_ptr thrown) { EXPECT_EQ(thrown, nullptr); });
    run_threads(io);
    EXPECT_EQ(tally.right, coroutines * calls_each);
    EXPECT_EQ(tally.wrong, 0);
    EXPECT_LE(emulator.connections(), GetParam());
}

TEST_P(Threads, TimeOutSomeCallsWithoutHarmToOthers)
{
    test::WatchedEmulator emulator;
    asio::io_context io;
    ClientOptions options = test::options_for(emulator);
    options.pool.max_connections = GetParam();
    options.pool.max_waiters = 10'000;
    const auto user = test::signed_in(io, test::client_for(io, options));
    std::atomic<int> ended{0};
    std::atomic<int> odd{0};
    io.restart();
    for (int i = 0; i < 600; ++i) {
        CallOptions limit;
        limit.timeout = std::chrono::milliseconds(i % 3 == 0 ? 1 + i % 20 : 20'000);
        const GetProfileParams params;
        asio::co_spawn(io, user.get_profile(params, limit),
                       [&](std::exception_ptr thrown, expected<UserSingleRespDto> reply) {
                           ++ended;
                           const bool fine = reply ? reply->data.username == "alice"
                                                   : reply.error().kind == ErrorKind::timeout;
                           odd += thrown != nullptr || !fine;
                       });
    }
    run_threads(io);
    EXPECT_EQ(ended, 600);
    EXPECT_EQ(odd, 0);
}

INSTANTIATE_TEST_SUITE_P(Connections, Threads, ::testing::Values(4, 64));

} // namespace
} // namespace genauth
