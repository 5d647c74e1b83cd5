// Models to JSON and back.
#include "api/mfa_codec.hpp"
#include "json/document.hpp"

#include <benchmark/benchmark.h>
#include <cstdlib>

namespace genauth {
namespace {

template<class Dto>
void encode_once(benchmark::State& state, const Dto& request)
{
    for (auto _ : state) {
        WipedBuffer text;
        json::Writer writer(text);
        encode(writer, request);
        benchmark::DoNotOptimize(text.view().data());
    }
}

template<class Dto>
void decode_once(benchmark::State& state, std::string_view text)
{
    for (auto _ : state) {
        const json::Document document(text);
        std::string problem;
        Dto answer;
        decode(json::Node(*document.root(), problem), answer);
        if (!problem.empty())
            std::abort();
        benchmark::DoNotOptimize(answer);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
}

void encode_send_enroll_factor_request(benchmark::State& state)
{
    SendEnrollFactorRequestDto request;
    request.profile.phone_number = "18800008888";
    request.profile.phone_country_code = "+86";
    request.factor_type = FactorType::sms;
    encode_once(state, request);
}
BENCHMARK(encode_send_enroll_factor_request);

void encode_enroll_factor(benchmark::State& state)
{
    EnrollFactorDto request;
    request.enrollment_data.pass_code = "123456";
    request.enrollment_token = std::string(200, 'e');
    request.factor_type = FactorType::otp;
    encode_once(state, request);
}
BENCHMARK(encode_enroll_factor);

void decode_send_enroll_factor_request(benchmark::State& state)
{
    decode_once<SendEnrollFactorRequestRespDto>(
        state,
        R"({"statusCode":200,"message":"Operation succeeded.","requestId":"934108e5-9fbf-4d24-8da1-c330328abd6c",)"
        R"("data":{"enrollmentToken":")" +
            std::string(160, 'e') + R"("}})");
}
BENCHMARK(decode_send_enroll_factor_request);

void decode_list_enrolled_factors(benchmark::State& state)
{
    std::string text = R"({"statusCode":200,"message":"Operation succeeded.","data":[)";
    for (int i = 0; i < 20; ++i)
        text +=
            R"({"factorId":"60b4b9b2c5e2b6a1b7","factorType":"SMS","profile":{"phoneNumber":"188****8888"}},)";
    text.back() = ']';
    decode_once<ListEnrolledFactorsRespDto>(state, text + '}');
}
BENCHMARK(decode_list_enrolled_factors);

} // namespace
} // namespace genauth
