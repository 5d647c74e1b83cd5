// Judging answers: success, and a refusal whose text is redacted.
#include "call/envelope.hpp"

#include "api/mfa_codec.hpp"
#include "api/operations.hpp"

#include <benchmark/benchmark.h>
#include <boost/asio/io_context.hpp>
#include <cstdlib>

namespace genauth {
namespace {

void judge_answer(benchmark::State& state, bool succeeds, std::string body)
{
    asio::io_context io;
    ClientOptions options;
    options.host = "http://127.0.0.1";
    options.app_id = "the-app";
    const auto settings = call::make_settings(io.get_executor(), options).value();
    call::Request request(settings, api::send_enroll_factor_request,
                          call::authorization_of(std::string(700, 't'), TokenSpelling::bearer),
                          CallOptions());
    SendEnrollFactorRequestDto sent;
    sent.profile.phone_number = "18800008888";
    sent.factor_type = FactorType::sms;
    call::set_json(request, sent);

    TransportResponse response;
    response.status = 200;
    response.body = std::move(body);
    for (auto _ : state) {
        SendEnrollFactorRequestRespDto answer;
        const std::optional<ApiError> error = judge(request, response, call::Decoder::into(answer));
        if (succeeds == error.has_value())
            std::abort();
        benchmark::DoNotOptimize(answer);
    }
}

void judge_success(benchmark::State& state)
{
    judge_answer(state, true,
                 R"({"statusCode":200,"message":"Operation succeeded.","data":{"enrollmentToken":")" +
                     std::string(160, 'e') + R"("}})");
}
BENCHMARK(judge_success);

void judge_refusal(benchmark::State& state)
{
    judge_answer(state, false,
                 R"({"statusCode":400,"apiCode":2001,"message":"18800008888 is no phone number"})");
}
BENCHMARK(judge_refusal);

} // namespace
} // namespace genauth
