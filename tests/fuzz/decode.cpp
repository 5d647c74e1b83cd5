// Bodies, through the envelope into the models. The first byte chooses operation and status.
#include "fuzz/fuzz.hpp"
#include "support/mock_transport.hpp"
#include "support/run.hpp"

#include <genauth/client.hpp>
#include <genauth/model/mfa.hpp>
#include <genauth/model/profile.hpp>
#include <genauth/model/signin.hpp>
#include <genauth/model/system.hpp>

#include <sstream>

namespace {

using namespace genauth;

constexpr const char* secret = "the-token-of-the-user";

template<class T>
void check(const expected<T>& reply)
{
    if (reply)
        return;
    const ApiError& error = reply.error();
    fuzz::require(error.sent == Sent::answered, "an answer came");
    fuzz::require(error.kind == ErrorKind::decode || error.kind == ErrorKind::api ||
                      error.kind == ErrorKind::http,
                  "the kind of a bad answer");
    std::ostringstream line;
    line << error;
    fuzz::require(line.str().find_first_of("\r\n\t") == std::string::npos, "one line");
    fuzz::require(line.str().find(secret) == std::string::npos, "no secret that was sent");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1)
        return 0;
    const int status = data[0] & 0x80 ? 400 : 200;
    asio::io_context io;
    const auto transport = std::make_shared<test::MockTransport>();
    transport->answer(status, std::string(fuzz::text(data + 1, size - 1)));
    ClientOptions options = test::mock_options(transport);
    options.app_secret = secret; // What is sent instead of the token where the application proves itself.
    options.timeouts.total =
        std::chrono::milliseconds(1); // Leaves no time to repeat what was refused with 429.
    const auto client = AuthenticationClient::create(io.get_executor(), options).value().as(secret);
    EnrollFactorDto enroll;
    enroll.enrollment_token = "enrollment";
    GetFactorParams factor;
    SendEnrollFactorRequestDto send;
    MfaTokenIntrospectEndpointParams introspect;
    introspect.token = "mfa";
    send.factor_type = enroll.factor_type = FactorType::sms;
    switch ((data[0] & 0x7f) % 8) {
    case 0:
        check(test::run(io, client.sign_in_by_account_password("alice", "password")));
        break;
    case 1:
        check(test::run(io, client.list_enrolled_factors()));
        break;
    case 2:
        check(test::run(io, client.get_profile()));
        break;
    case 3:
        check(test::run(io, client.get_system_info()));
        break;
    case 4:
        check(test::run(io, client.enroll_factor(enroll)));
        break;
    case 5:
        check(test::run(io, client.get_factor(factor)));
        break;
    case 6:
        check(test::run(io, client.send_enroll_factor_request(send)));
        break;
    default:
        check(test::run(io, client.verify_mfa_token(introspect)));
        break;
    }
    return 0;
}
