// JSON of model/devices.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"

#include <genauth/model/devices.hpp>

namespace genauth {

void encode(json::Writer& writer, const UnbindDeviceDto& in);
void encode(json::Writer& writer, const RevokeDeviceSessionDto& in);

void decode(const json::Node& node, DeviceInfo& out);
void decode(const json::Node& node, TerminalSessionDto& out);
void decode(const json::Node& node, TerminalSessionRespDto& out);

} // namespace genauth
