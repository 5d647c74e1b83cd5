// JSON of model/extidp.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"

#include <genauth/model/extidp.hpp>

namespace genauth {

void encode(json::Writer& writer, const UnlinkExtIdpDto& in);

void decode(const json::Node& node, GenerateBindExtIdpLinkDataDto& out);
void decode(const json::Node& node, ExtIdpInfoDto& out);
void decode(const json::Node& node, GenerateBindExtIdpLinkRespDto& out);
void decode(const json::Node& node, GetIdentitiesRespDto& out);
void decode(const json::Node& node, GetExtIdpsRespDto& out);

} // namespace genauth
