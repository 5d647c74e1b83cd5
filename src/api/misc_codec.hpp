// JSON of model/misc.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"

#include <genauth/model/misc.hpp>

namespace genauth {

void encode(json::Writer& writer, const DecryptDouyinMiniProgramDataDto& in);
void encode(json::Writer& writer, const CheckAppIdSecretDto& in);

void decode(const json::Node& node, CheckAppIdSecretDataDto& out);
void decode(const json::Node& node, DecryptDouyinMiniProgramDataRespDto& out);
void decode(const json::Node& node, CheckAppIdSecretRespDto& out);

} // namespace genauth
