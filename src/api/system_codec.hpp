// JSON of model/system.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"

#include <genauth/model/system.hpp>

namespace genauth {

void decode(const json::Node& node, SystmeInfoRSAConfig& out);
void decode(const json::Node& node, SystmeInfoSM2Config& out);
void decode(const json::Node& node, SystmeInfoVersion& out);
void decode(const json::Node& node, SystemInfoResp& out);
void decode(const json::Node& node, CountryDetailInfo& out);
void decode(const json::Node& node, GetCountryListRespDto& out);

} // namespace genauth
