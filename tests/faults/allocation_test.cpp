// Row X9: the n-th allocation fails, for all n, in seven scenarios. Each call ends once, with an error or an
// exception, nothing leaks, and the client goes on.
#include "faults/fixture.hpp"
#include "faults/identity.hpp"

#include <genauth/model/mfa.hpp>

#include <cstdlib>
#include <new>

namespace {

thread_local long allocations_left = -1; // Negative: no limit.

bool may_allocate()
{
    return allocations_left < 0 || allocations_left-- > 0;
}

} // namespace

void* operator new(std::size_t size)
{
    void* const data = may_allocate() ? std::malloc(size) : nullptr;
    if (data == nullptr)
        throw std::bad_alloc();
    return data;
}

void* operator new(std::size_t size, std::align_val_t alignment)
{
    void* const data = may_allocate() ? std::aligned_alloc(static_cast<std::size_t>(alignment),
                                                           (size + static_cast<std::size_t>(alignment) - 1) /
                                                               static_cast<std::size_t>(alignment) *
                                                               static_cast<std::size_t>(alignment))
                                      : nullptr;
    if (data == nullptr)
        throw std::bad_alloc();
    return data;
}

void operator delete(void* data) noexcept
{
    std::free(data);
}

void operator delete(void* data, std::size_t) noexcept
{
    std::free(data);
}

void operator delete(void* data, std::align_val_t) noexcept
{
    std::free(data);
}

void operator delete(void* data, std::size_t, std::align_val_t) noexcept
{
    std::free(data);
}

namespace genauth::faults {
namespace {

class Allocation : public Faults {
protected:
    Allocation() { ca_pem = identity().ca_pem; }

    // Makes the call with n allocations allowed. True when that was enough.
    bool call_with(long n, const AuthenticationClient& client, Delivery delivery)
    {
        int endings = 0;
        bool thrown = false;
        const std::string path = "/call" + fresh_path();
        io.restart();
        allocations_left = n;
        try {
            CallOptions how;
            how.delivery = delivery;
            const Json nothing;
            asio::co_spawn(io, client.call("POST", path, nothing, how),
                           [&](std::exception_ptr, const expected<Json>&) { ++endings; });
        } catch (const std::bad_alloc&) {
            thrown = true;
        }
        io.run();
        const bool enough = allocations_left >= 0;
        allocations_left = -1;
        EXPECT_EQ(endings + (thrown ? 1 : 0), 1) << "with " << n << " allocations";
        return enough;
    }

    void fail_each(const std::string& host, Delivery delivery,
                   const std::function<void(const AuthenticationClient&)>& prepare)
    {
        ClientOptions options = options_for(host);
        options.timeouts = {5s, 5s, 5s, 5s, 5s, 5s, 10s};
        const auto lasting = client_for(options);
        for (long n = 0;; ++n) {
            SCOPED_TRACE("allocation " + std::to_string(n));
            ASSERT_LT(n, 5'000);
            const auto client = client_for(options);
            prepare(client);
            const bool enough = call_with(n, client, delivery);
            ASSERT_FALSE(HasFailure());
            expect_ok(client);
            EXPECT_EQ(client.pool_gauges().busy, 0U);
            call_with(n, lasting, delivery);
            if (enough)
                break;
        }
        expect_ok(lasting);
        EXPECT_EQ(lasting.pool_gauges().busy, 0U);
        EXPECT_EQ(lasting.pool_gauges().waiting, 0U);
    }
};

TEST_F(Allocation, X9_NewConnection)
{
    Server server;
    fail_each(server.host(), Delivery::send, [](const auto&) {});
}

TEST_F(Allocation, X9_NewTlsConnection)
{
    Server server(echo, tls_options());
    fail_each(server.host(), Delivery::send, [](const auto&) {});
}

TEST_F(Allocation, X9_IdleConnection)
{
    Server server;
    fail_each(server.host(), Delivery::send, [&](const auto& client) { expect_ok(client); });
}

TEST_F(Allocation, X9_Repetition)
{
    Server server([](Peer& peer) {
        while (peer.request())
            if (peer.number() % 2 == 0)
                peer.send(ok(peer.path()));
            else
                return;
    });
    fail_each(server.host(), Delivery::read, [](const auto&) {});
}

TEST_F(Allocation, X9_Refusal)
{
    Server server([](Peer& peer) {
        const std::string refusal =
            R"({"statusCode":403,"apiCode":2001,"message":"a rather long message: no!"})";
        while (peer.request())
            peer.send(peer.path().starts_with("/call")
                          ? "HTTP/1.1 200 OK\r\ncontent-length: " + std::to_string(refusal.size()) +
                                "\r\n\r\n" + refusal
                          : ok(peer.path()));
    });
    fail_each(server.host(), Delivery::send, [](const auto&) {});
}

TEST_F(Allocation, X9_LostConnection)
{
    Server server([](Peer& peer) {
        if (peer.number() % 2 == 0)
            echo(peer);
        else
            peer.request();
    });
    fail_each(server.host(), Delivery::send, [](const auto&) {});
}

// Wherever the text ends at which a body has to grow: a failure is an exception, also inside destructors.
TEST_F(Allocation, X9_BodiesOfEachLength)
{
    const auto client = client_for(options_for("http://127.0.0.1:9"));
    for (std::size_t length = 0; length < 600; ++length) {
        SendEnrollFactorRequestDto request;
        request.factor_type = FactorType::sms;
        request.profile.phone_number = std::string(length, '1');
        bool enough = false;
        for (long n = 0; !enough; ++n) {
            ASSERT_LT(n, 20);
            allocations_left = n;
            try {
                const auto pending = client.send_enroll_factor_request(request);
                enough = true;
            } catch (const std::bad_alloc&) {
            }
            allocations_left = -1;
        }
    }
}

} // namespace
} // namespace genauth::faults
