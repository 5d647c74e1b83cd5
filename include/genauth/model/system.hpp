/// \file
/// Public facts of the server.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/model/common.hpp>
#include <genauth/model/reply.hpp>

#include <string>
#include <vector>

namespace genauth {

/// RSA encryption of passwords.
struct SystmeInfoRSAConfig {
    std::string public_key; ///< RSA public key (PEM).
};

/// SM2 encryption of passwords.
struct SystmeInfoSM2Config {
    std::string public_key; ///< SM2 public key (hex point).
};

/// Versions of the components.
struct SystmeInfoVersion {
    std::string server;  ///< Core service version.
    std::string console; ///< Console version.
    std::string login;   ///< Hosted login page version.
};

/// Answer of get_system_info. Spelled as in the API.
struct SystemInfoResp {
    SystmeInfoRSAConfig rsa;               ///< RSA encryption settings.
    SystmeInfoSM2Config sm2;               ///< SM2 encryption settings.
    SystmeInfoVersion version;             ///< Component versions.
    std::vector<std::string> public_ips{}; ///< Outbound IP addresses of the service.
};

/// A country and its calling code.
struct CountryDetailInfo {
    std::string alpha2;             ///< Two-letter ISO 3166 country code.
    std::string alpha3;             ///< Three-letter ISO 3166 country code.
    std::string phone_country_code; ///< Calling code of the country.
    std::string flag;               ///< Flag icon.
    LangObject name;                ///< Name in Chinese and English.
};

/// Answer of get_country_list.
struct GetCountryListRespDto : ApiReply {
    std::vector<CountryDetailInfo> data{}; ///< The entries.
};

} // namespace genauth
