// JSON of model/qrcode.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"

#include <genauth/model/qrcode.hpp>

namespace genauth {

void encode(json::Writer& writer, const GenerateQrcodeDto& in);
void encode(json::Writer& writer, const ExchangeTokenSetWithQRcodeTicketDto& in);
void encode(json::Writer& writer, const ChangeQRCodeStatusDto& in);

void decode(const json::Node& node, GeneQRCodeDataDto& out);
void decode(const json::Node& node, QRCodeStatusBriefUserInfoDto& out);
void decode(const json::Node& node, CheckQRCodeStatusDataDto& out);
void decode(const json::Node& node, GeneQRCodeRespDto& out);
void decode(const json::Node& node, CheckQRCodeStatusRespDto& out);

} // namespace genauth
