// JSON of model/mfa.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"

#include <genauth/model/mfa.hpp>

namespace genauth {

void encode(json::Writer& writer, const FactorProfile& in);
void encode(json::Writer& writer, const SendEnrollFactorRequestDto& in);
void encode(json::Writer& writer, const EnrollFactorEnrollmentDataDto& in);
void encode(json::Writer& writer, const EnrollFactorDto& in);
void encode(json::Writer& writer, const ResetFactorDto& in);
void encode(json::Writer& writer, const MfaOtpVerityDto& in);

void decode(const json::Node& node, SendEnrollFactorRequestOtpDataDto& out);
void decode(const json::Node& node, SendEnrollFactorRequestDataDto& out);
void decode(const json::Node& node, FactorDto& out);
void decode(const json::Node& node, FactorToEnrollDto& out);
void decode(const json::Node& node, OtpVerityRespDto& out);
void decode(const json::Node& node, MfaTokenIntrospectResponse& out);
void decode(const json::Node& node, ApplicationMfaDto& out);
void decode(const json::Node& node, GetMfaInfoDataDto& out);
void decode(const json::Node& node, SendEnrollFactorRequestRespDto& out);
void decode(const json::Node& node, EnrollFactorRespDto& out);
void decode(const json::Node& node, ResetFactorRespDto& out);
void decode(const json::Node& node, ListEnrolledFactorsRespDto& out);
void decode(const json::Node& node, GetFactorRespDto& out);
void decode(const json::Node& node, ListFactorsToEnrollRespDto& out);
void decode(const json::Node& node, MfaOtpVerityRespDto& out);

} // namespace genauth
