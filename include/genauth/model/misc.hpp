/// \file
/// What fits nowhere else.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/json.hpp>
#include <genauth/model/reply.hpp>
#include <genauth/secret.hpp>

#include <optional>
#include <string>

namespace genauth {

/// Request of decrypt_douyin_mini_program_data.
struct DecryptDouyinMiniProgramDataDto {
    Secret code;                        ///< Code from tt.login.
    std::string iv;                     ///< Initial vector for the encrypted data.
    std::string encrypted_data;         ///< Encrypted open data from the platform.
    std::string ext_idp_connidentifier; ///< Identifier of the identity-source connection.
};

/// Answer of decrypt_douyin_mini_program_data.
struct DecryptDouyinMiniProgramDataRespDto : ApiReply {
    Json data{}; ///< Decrypted data from Douyin; free form.
};

/// Request of check_app_id_secret.
struct CheckAppIdSecretDto {
    std::string app_id; ///< Application ID.
    Secret app_secret;  ///< Application secret.
};

/// The verdict on an ID and secret.
struct CheckAppIdSecretDataDto {
    bool valid = false;                   ///< Whether the pair is right.
    std::optional<std::string> message{}; ///< Reason when not.
};

/// Answer of check_app_id_secret.
struct CheckAppIdSecretRespDto : ApiReply {
    CheckAppIdSecretDataDto data; ///< Verdict.
};

} // namespace genauth
