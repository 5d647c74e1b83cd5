// JSON of model/profile.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"

#include <genauth/model/profile.hpp>

namespace genauth {

void encode(json::Writer& writer, const UpdateUserProfileDto& in);
void encode(json::Writer& writer, const BindEmailDto& in);
void encode(json::Writer& writer, const UnbindEmailDto& in);
void encode(json::Writer& writer, const BindPhoneDto& in);
void encode(json::Writer& writer, const UnbindPhoneDto& in);
void encode(json::Writer& writer, const UpdatePasswordDto& in);
void encode(json::Writer& writer, const UpdateEmailByEmailPassCodeDto& in);
void encode(json::Writer& writer, const VerifyUpdateEmailRequestDto& in);
void encode(json::Writer& writer, const UpdateEmailDto& in);
void encode(json::Writer& writer, const UpdatePhoneByPhonePassCodeDto& in);
void encode(json::Writer& writer, const VerifyUpdatePhoneRequestDto& in);
void encode(json::Writer& writer, const UpdatePhoneDto& in);
void encode(json::Writer& writer, const ResetPasswordByPhonePassCodeDto& in);
void encode(json::Writer& writer, const ResetPasswordByEmailPassCodeDto& in);
void encode(json::Writer& writer, const VerifyResetPasswordRequestDto& in);
void encode(json::Writer& writer, const ResetPasswordDto& in);
void encode(json::Writer& writer, const DeleteAccountByPhonePassCodeDto& in);
void encode(json::Writer& writer, const DeleteAccountByEmailPassCodeDto& in);
void encode(json::Writer& writer, const DeleteAccountByPasswordDto& in);
void encode(json::Writer& writer, const VerifyDeleteAccountRequestDto& in);
void encode(json::Writer& writer, const DeleteAccounDto& in);

void decode(const json::Node& node, IdentityDto& out);
void decode(const json::Node& node, UserDto& out);
void decode(const json::Node& node, GetSecurityInfoDto& out);
void decode(const json::Node& node, VerifyUpdateEmailRequestData& out);
void decode(const json::Node& node, VerifyUpdatePhoneRequestData& out);
void decode(const json::Node& node, ResetPasswordVerify& out);
void decode(const json::Node& node, VerifyDeleteAccountRequestDataDto& out);
void decode(const json::Node& node, ListPublicAccountDataDto& out);
void decode(const json::Node& node, GetUserSelectLoginPublicAccountsOriginUserDto& out);
void decode(const json::Node& node, GetUserSelectLoginPublicAccountsDataDto& out);
void decode(const json::Node& node, UserSingleRespDto& out);
void decode(const json::Node& node, GetSecurityInfoRespDto& out);
void decode(const json::Node& node, VerifyUpdateEmailRequestRespDto& out);
void decode(const json::Node& node, VerifyUpdatePhoneRequestRespDto& out);
void decode(const json::Node& node, PasswordResetVerifyResp& out);
void decode(const json::Node& node, VerifyDeleteAccountRequestRespDto& out);
void decode(const json::Node& node, GetPublicAccountDataRespDto& out);

} // namespace genauth
