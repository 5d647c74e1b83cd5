// JSON of model/common.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"

#include <genauth/model/common.hpp>

namespace genauth {

void decode(const json::Node& node, IsSuccessDto& out);
void decode(const json::Node& node, LangUnit& out);
void decode(const json::Node& node, LangObject& out);
void decode(const json::Node& node, CommonResponseDto& out);
void decode(const json::Node& node, IsSuccessRespDto& out);
void decode(const json::Node& node, JsonRespDto& out);

} // namespace genauth
